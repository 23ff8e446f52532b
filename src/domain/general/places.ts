import type { KnownNames } from "../../model/lexicon.ts";
import { entries } from "../words.ts";

// Source: principal cities of the time-zone database's zone.tab (public domain); the rest is common knowledge, written for this
// project.

const CITIES = entries(`
Abidjan, Abu Dhabi, Abuja, Accra, Addis Ababa, Adelaide, Aden, Agra, Ahmedabad, Albany, Albuquerque, Aleppo, Alexandria, Algiers,
Alicante, Almaty, Amman, Amsterdam, Anaheim, Anchorage, Ankara, Ann Arbor, Annapolis, Antalya, Antananarivo, Antwerp, Apia, Arlington,
Arusha, Asheville, Ashgabat, Asmara, Astana, Asunción, Asuncion, Athens, Atlanta, Auckland, Augsburg, Austin, Baghdad, Baku, Baltimore,
Bamako, Bandung, Bangalore, Bengaluru, Bangkok, Bangui, Banjul, Barcelona, Barranquilla, Basel, Basra, Baton Rouge, Beijing, Peking, Beirut,
Belém, Belfast, Belgrade, Belo Horizonte, Benghazi, Bergen, Berkeley, Berlin, Bern, Bhopal, Bhubaneswar, Bilbao, Billings, Birmingham,
Bishkek, Bissau, Blantyre, Bloemfontein, Bogotá, Bogota, Boise, Bologna, Bonn, Bordeaux, Boston, Boulder, Brasília, Brasilia, Bratislava,
Brazzaville, Bremen, Brest, Bridgetown, Brisbane, Bristol, Brno, Bruges, Brussels, Bucharest, Budapest, Buenos Aires, Buffalo,
Bujumbura, Bulawayo, Busan, Cairo, Calgary, Cali, Canberra, Cancún, Cannes, Cape Town, Caracas, Cardiff, Cartagena, Casablanca, Chandigarh, Changsha,
Charleston, Charlotte, Chattanooga, Chengdu, Chennai, Madras, Chiang Mai, Chicago, Chișinău, Chisinau, Chittagong, Chongqing, Christchurch,
Cincinnati, Cleveland, Cluj-Napoca, Cologne, Colombo, Colorado Springs, Conakry, Copenhagen, Córdoba, Cordoba, Cork, Coventry,
Curitiba, Cusco, Dakar, Dalian, Dallas, Damascus, Dar es Salaam, Davos, Dayton, Debrecen, Delhi, Denver, Derby, Des Moines, Detroit,
Dhaka, Dijon, Djibouti, Dnipro, Dodoma, Doha, Donetsk, Dortmund, Douala, Dresden, Dubai, Dublin, Dubrovnik, Duisburg, Duluth, Dundee,
Durban, Durham, Dushanbe, Düsseldorf, Edinburgh, Edmonton, Eindhoven, El Paso, Eldoret, Erbil, Espoo, Essen, Eugene, Exeter, Fairbanks, Fargo, Fez,
Florence, Fort Worth, Fort Lauderdale, Fortaleza, Frankfurt, Freetown, Fremont, Fresno, Fukuoka, Fukushima, Gaborone, Galway, Gdansk, Gdańsk, Geneva, Genoa,
Georgetown, Ghent, Glasgow, Gothenburg, Granada, Grand Rapids, Graz, Grenoble, Groningen, Guadalajara, Guangzhou, Canton, Guatemala City,
Guayaquil, Haifa, Halifax, Hamburg, Hamilton, Hangzhou, Hanoi, Hanover, Harare, Harbin, Harrisburg, Hartford, Havana, Heidelberg, Helsinki,
Hiroshima, Ho Chi Minh City, Hobart, Homs, Honolulu, Houston, Hyderabad, Ibadan, Incheon, Indianapolis, Indore, Innsbruck, Iquitos,
Irkutsk, Irvine, Isfahan, Islamabad, Istanbul, Constantinople, Izmir, Jacksonville, Jaipur, Jakarta, Jeddah, Jena, Jerusalem, Johannesburg, Juba,
Jinja, Kabul, Kaduna, Kaliningrad, Kampala, Kandahar, Kano, Kanpur, Kansas City, Kaohsiung, Karachi, Karlsruhe, Kathmandu, Katowice, Kaunas,
Kazan, Kharkiv, Khartoum, Kherson, Kigali, Kingston, Kinshasa, Kisumu, Kitchener, Knoxville, Kobe, Kochi, Kolkata, Calcutta, Košice, Kraków, Krakow,
Krasnodar, Kuala Lumpur, Kumasi, Kunming, Kuwait City, Kyiv, Kiev, Kyoto, La Paz, La Plata, Lagos, Lahore, Las Vegas, Lausanne, Leeds, Leicester,
Leiden, Leipzig, León, Leuven, Lexington, Libreville, Liège, Lille, Lilongwe, Lima, Limerick, Limassol, Linz, Lisbon, Little Rock, Liverpool,
Ljubljana, Łódź, Lomé, London, Long Beach, Los Angeles, L.A., Louisville, Luanda, Lubbock, Lucerne, Lucknow, Lusaka, Luxor, Lviv, Lyon, Maastricht,
Macau, Madison, Madrid, Mainz, Malabo, Malaga, Málaga, Malmö, Manama, Manaus, Manchester, Mandalay, Manila, Mannheim, Maputo, Maribor, Mariupol, Marrakesh,
Marrakech, Marseille, Marseilles, Maseru, Mbarara, Mecca, Medellín, Medina, Melbourne, Memphis, Mérida, Mesa, Mexico City, Miami, Milan, Milwaukee,
Minneapolis, Minsk, Mogadishu, Mombasa, Monrovia, Monterey, Monterrey, Montevideo, Montpellier, Montreal, Montréal, Moscow, Mosul, Mountain View,
Multan, Mumbai, Bombay, Munich, Münster, Murcia, Muscat, Mwanza, Mysore, N'Djamena, Nagasaki, Nagoya, Nagpur, Nairobi, Nakuru, Nanjing, Nanning, Nantes, Naples,
Nashville, Nassau, Naypyidaw, Neuchâtel, New Delhi, New Haven, New Orleans, New York City, NYC, Newark, Newcastle, Niamey, Nice, Nicosia, Niš, Norwich,
Nottingham, Nouakchott, Novi Sad, Novosibirsk, Nur-Sultan, Nuremberg, Nuuk, Oakland, Odense, Odesa, Odessa, Oklahoma City, Omaha, Omdurman, Omsk, Oran,
Orlando, Osaka, Oslo, Ottawa, Ouagadougou, Oulu, Oxford, Cambridge, Padua, Palermo, Palma, Palo Alto, Panama City, Paramaribo, Paris, Parma, Pasadena,
Patna, Peoria, Perm, Perth, Pescara, Peshawar, Philadelphia, Phnom Penh, Phoenix, Pisa, Pittsburgh, Plovdiv, Plymouth, Podgorica, Poitiers,
Port-au-Prince, Port Elizabeth, Port Harcourt, Port Louis, Port Moresby, Port of Spain, Porto, Porto Alegre, Portland, Porto-Novo, Portsmouth,
Potsdam, Poznań, Poznan, Prague, Praia, Pretoria, Princeton, Pristina, Providence, Provo, Puebla, Pune, Pyongyang, Quito, Rabat, Raleigh, Ramallah, Rangoon, Rawalpindi,
Reading, Recife, Reims, Rennes, Reno, Reykjavik, Reykjavík, Richmond, Riga, Rijeka, Rio de Janeiro, Riyadh, Rochester, Rome, Rosario, Rostock, Rotterdam, Rouen,
Sacramento, Saigon, Salem, Salt Lake City, Salvador, Salzburg, Samara, Samarkand, San Antonio, San Diego, San Francisco, San José, San Jose, San Juan, San Mateo,
San Salvador, San Sebastián, Sana'a, Sanaa, Santa Barbara, Santa Clara, Santa Cruz, Santa Fe, Santa Monica, Santiago, Santo Domingo, São Paulo, Sao Paulo, Sapporo, Sarajevo,
Saskatoon, Savannah, Seattle, Seoul, Seville, Shanghai, Sharjah, Sheffield, Shenyang, Shenzhen, Sherbrooke, Shiraz, Sialkot, Singapore, Sioux Falls, Skopje,
Sofia, Southampton, Split, Spokane, Springfield, Srinagar, St Petersburg, St. Petersburg, Saint Petersburg, Leningrad, St Louis, St. Louis, Stalingrad, Stanford, Stavanger,
Stellenbosch, Stockholm, Strasbourg, Stratford, Stuttgart, Sucre, Suez, Sunderland, Sunnyvale, Surabaya, Surat, Suva, Suzhou, Swansea, Sydney, Syracuse, Szeged, Tabriz,
Taichung, Tainan, Taipei, Tallahassee, Tallinn, Tampa, Tampere, Tangier, Tartu, Tashkent, Tbilisi, Tegucigalpa, Tehran, Tel Aviv, The Hague, Thessaloniki, Thimphu, Tianjin,
Tijuana, Timbuktu, Timișoara, Tirana, Tokyo, Toledo, Topeka, Toronto, Toulouse, Trento, Trieste, Tripoli, Tromsø, Trondheim, Tucson, Tulsa, Tunis, Turin, Turku,
Ulaanbaatar, Uppsala, Utrecht, Vaduz, Valencia, Valletta, Valparaíso, Vancouver, Varanasi, Venice, Verona, Versailles, Victoria, Vienna, Vientiane, Vigo, Vilnius, Visakhapatnam,
Vladivostok, Volgograd, Waco, Wageningen, Warsaw, Washington, Waterloo, Weimar, Wellington, Wichita, Windhoek, Windsor, Winnipeg, Wolfsburg, Worcester, Wrocław, Wroclaw,
Wuhan, Xi'an, Xiamen, Yangon, Yaoundé, Yekaterinburg, Yerevan, Yokohama, York, Zagreb, Zanzibar City, Zaporizhzhia, Zaragoza, Zhengzhou, Zürich, Zurich, Zwolle, Aarhus, Aachen, Aberdeen,
Aix-en-Provence, Akron, Amarillo, Amiens, Angers, Arnhem, Avignon, Bakersfield, Bath, Bayreuth, Beaumont, Bellevue, Bethlehem, Biarritz, Bielefeld, Blackpool, Bochum, Bournemouth,
Bradford, Breda, Brighton, Brooklyn, Manhattan, Queens, Bronx, Staten Island, Harlem, Hollywood, Beverly Hills, Malibu, Burlington, Caen, Canterbury, Carlisle, Chelmsford, Chelyabinsk, Chemnitz, Chester, Clermont-Ferrand,
Coimbra, Columbus, Compiègne, Cuernavaca, Darmstadt, Delft, Derry, Doncaster, Enschede, Erfurt, Erlangen, Evanston, Ferrara, Flint, Freiburg, Fribourg, Gelsenkirchen, Gloucester, Göttingen,
Haarlem, Halle, Harwich, Huddersfield, Ipswich, Ithaca, Kassel, Kiel, Koblenz, Krefeld, Lansing, Las Palmas, Lancaster, Le Havre, Le Mans, Lens, Leverkusen, Lincoln, Linköping,
Lübeck, Lund, Luton, Magdeburg, Messina, Metz, Middlesbrough, Milton Keynes, Modena, Mönchengladbach, Mulhouse, Nancy, Newport, Nijmegen, Northampton, Örebro, Orléans, Osnabrück,
Oviedo, Pamplona, Peterborough, Pforzheim, Pilsen, Preston, Ravenna, Redmond, Cupertino, Menlo Park, Redwood City, Santa Ana, Regensburg, Rimini, Rouen, Salamanca, Salerno, Salford, San Bernardino, Santander,
Schaffhausen, Shreveport, Siena, Slough, Southend, St Andrews, St. Gallen, Stamford, Stockport, Stockton, Stoke-on-Trent, Swindon, Taranto, Tilburg, Toulon, Tours, Trier, Troyes, Tübingen,
Udine, Ulm, Umeå, Västerås, Vicenza, Wakefield, Wiesbaden, Wigan, Winchester, Wolverhampton, Wuppertal, Würzburg, Zadar, Entebbe, Gulu, Thika, Kitale, Malindi, Naivasha, Tema, Cape Coast, Tamale, Benin City,
Enugu, Jos, Ilorin, Onitsha, Bobo-Dioulasso, Kankan, Nzérékoré, Touba, Thiès, Saint-Louis, Lubumbashi, Goma, Bukavu, Kisangani, Huambo, Benguela, Beira, Nampula, Polokwane, Soweto, Mutare, Kitwe, Ndola, Livingstone, Mzuzu,
Zomba, Gondar, Mekelle, Hargeisa, Kismayo, Port Sudan, El Obeid, Aswan, Giza, Port Said, Tanta, Sfax, Constantine, Annaba, Agadir, Tétouan, Meknes, Nablus, Hebron, Jenin, Khan Younis, Rafah, Sidon, Tyre, Latakia, Raqqa, Kirkuk, Najaf, Karbala, Fallujah, Mashhad, Qom, Ahvaz, Herat, Mazar-i-Sharif, Jalalabad, Quetta, Faisalabad, Lahore, Amritsar, Ludhiana, Jodhpur, Udaipur, Vadodara, Rajkot, Nashik, Coimbatore, Madurai, Thiruvananthapuram, Vijayawada, Guwahati, Ranchi, Raipur, Dehradun, Shimla, Gurgaon, Gurugram, Noida, Sylhet, Khulna, Pokhara, Kandy, Jaffna, Malé,
Vung Tau, Da Nang, Hue, Haiphong, Siem Reap, Luang Prabang, Phuket, Pattaya, Penang, Ipoh, Johor Bahru, Medan, Palembang, Semarang, Yogyakarta, Makassar, Denpasar, Cebu, Cebu City, Davao, Quezon City, Makati, Baguio, Zamboanga, Hsinchu, Jinan, Qingdao, Ningbo, Wenzhou, Foshan, Dongguan, Zhuhai, Nanchang, Hefei, Fuzhou, Taiyuan, Lanzhou, Urumqi, Ürümqi, Lhasa, Hohhot, Changchun, Shijiazhuang, Daegu, Daejeon, Gwangju, Ulsan, Suwon, Sendai, Niigata, Nara, Kanazawa, Kumamoto, Kagoshima, Naha, Kawasaki, Saitama, Chiba, Cairns, Darwin, Geelong, Townsville, Gold Coast, Newcastle upon Tyne, Dunedin, Rotorua, Queenstown, Suva, Nadi, Nouméa, Papeete, Honiara, Port Vila, Winterthur, Lugano, Zug, Biel, Bregenz, Klagenfurt, Villach, Wels, Eisenstadt, Ostrava, Olomouc, Liberec, Lublin, Szczecin, Białystok, Bydgoszcz, Toruń, Rzeszów, Győr, Pécs, Miskolc, Iași, Constanța, Brașov, Sibiu, Craiova, Varna, Burgas, Ruse, Patras, Heraklion, Volos, Osijek, Mostar, Banja Luka, Tuzla, Prizren, Ohrid, Durrës, Vlorë, Gomel, Grodno, Daugavpils, Klaipėda, Pärnu, Narva, Murmansk, Arkhangelsk, Yaroslavl, Tula, Voronezh, Rostov, Rostov-on-Don, Sochi, Grozny, Ufa, Tyumen, Tomsk, Krasnoyarsk, Khabarovsk, Yakutsk, Chernihiv, Sumy, Poltava, Kryvyi Rih, Mykolaiv, Bakhmut, Luhansk, Sevastopol, Simferopol, Bucha, Chernivtsi, Batumi, Kutaisi, Gyumri, Ganja, Shymkent, Karaganda, Bukhara, Osh, Khujand, Ulan-Ude, Hermosillo, Culiacán, Ciudad Juárez, Querétaro, San Luis Potosí, Acapulco, Veracruz, Managua, San Pedro Sula, Cartago, Ponce, Kingstown, Santa Marta, Bucaramanga, Pereira, Cuenca, Arequipa, Trujillo, Cochabamba, Concepción, Valdivia, Antofagasta, Iquique, Punta Arenas, Mendoza, Salta, Mar del Plata, Bariloche, Ushuaia, Campinas, Santos, Florianópolis, Goiânia, Natal, Maceió, Vitória, Niterói, Regina, Quebec City, Gatineau, Laval, St. John's, Moncton, Fredericton, Charlottetown, Yellowknife, Whitehorse, Iqaluit, Victoria, Kelowna, Burnaby, Surrey, Mississauga, Markham, Windsor, Sudbury, Thunder Bay, Boulder City, Tempe, Scottsdale, Plano, Frisco, Galveston, Corpus Christi, Laredo, Abilene, Tuscaloosa, Montgomery, Mobile, Biloxi, Gainesville, Sarasota, Boca Raton, Key West, Macon, Augusta, Greenville, Wilmington, Norfolk, Roanoke, Charlottesville, Wheeling, Toledo, Dayton, Canton, Youngstown, Kalamazoo, Green Bay, Cedar Rapids, Davenport, Sioux City, Rapid City, Bismarck, Helena, Missoula, Bozeman, Cheyenne, Laramie, Santa Rosa, Napa, Modesto, Tacoma, Olympia, Yakima, Bellingham, Medford, Corvallis, Pocatello, Ogden, St. Paul, Saint Paul, Trenton, Hoboken, Jersey City, Scranton, Allentown, Yonkers, White Plains, Poughkeepsie, Utica, Schenectady, Concord, Nashua, Bangor, Burlington, Montpelier, Worcester, Springfield, New Bedford, Bridgeport, Waterbury, Dover`);

const WIDE = entries(`
North America, South America, Central America, Americas, Middle East, Near East, Far East, West Africa, East Africa, North Africa, Southern Africa,
Central Africa, sub-Saharan Africa, Sub-Saharan Africa, Horn of Africa, Sahel, Sahara, Maghreb, Western Europe, Eastern Europe, Central Europe, Northern Europe, Southern Europe,
South-East Asia, Southeast Asia, South Asia, Central Asia, East Asia, Asia-Pacific, Asia Pacific, Indochina, Eurasia, Balkans, Caucasus, Baltics, Levant, Gulf, Persian Gulf,
Mediterranean, Mediterranean Sea, Baltic, Baltic Sea, North Sea, Black Sea, Red Sea, Caspian Sea, Adriatic, Aegean, English Channel, Arctic, Arctic Ocean, Arctic Circle, Atlantic, Atlantic Ocean,
Pacific, Pacific Ocean, Indian Ocean, Southern Ocean, South China Sea, Taiwan Strait, Strait of Hormuz, Suez Canal, Panama Canal, Gulf of Mexico, Gulf of Aden, Bay of Bengal, Bosporus, Gibraltar,
Alps, Andes, Himalayas, Pyrenees, Carpathians, Urals, Appalachians, Rockies, Rocky Mountains, Dolomites, Kilimanjaro, Mount Everest, Everest, Mont Blanc, Matterhorn,
Amazon River, Nile, Danube, Rhine, Rhône, Thames, Seine, Volga, Mississippi River, Missouri River, Ganges, Yangtze, Mekong, Congo River, Zambezi, Niger River, Euphrates, Tigris, Elbe, Vistula, Rio Grande,
Lake Victoria, Lake Michigan, Lake Geneva, Great Lakes, Great Plains, Great Barrier Reef, Grand Canyon, Yellowstone, Yosemite, Serengeti, Kruger National Park,
Silicon Valley, Bay Area, Wall Street, Midwest, New England, East Coast, West Coast, Deep South, Rust Belt, Home Counties, Midlands, Highlands, Low Countries, Benelux, Iberia, British Isles,
West Indies, East Indies, Melanesia, Polynesia, Hawaii, Galápagos, Azores, Madeira, Canaries, Majorca, Mallorca, Ibiza, Sicily, Crete, Rhodes, Lesbos, Bornholm, Gotland, Svalbard, Shetland, Orkney, Hebrides,
Capitol Hill, Westminster, Downing Street, Times Square, Central Park, Fifth Avenue, Broadway, Red Square, Tiananmen Square, Trafalgar Square, Heathrow, Gatwick`);

const SKY = entries(
  "Venus, Mars, Jupiter, Saturn, Uranus, Neptune, Pluto, Ceres, Europa, Titan, Ganymede, Enceladus, Milky Way, Andromeda, Orion, Ursa Major, Cygnus, Kuiper Belt, Kuiper belt",
);

/** Cities and wider regions of the world. */
export const geography: readonly KnownNames[] = [
  { type: "Place", points: 35, names: CITIES },
  { type: "Place", points: 48, names: WIDE },
  { type: "Place", points: 30, names: SKY },
];
