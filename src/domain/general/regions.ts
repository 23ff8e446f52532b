import type { Region } from "../../model/lexicon.ts";
import { entries } from "../words.ts";

// Source: names of countries and territories from Intl.DisplayNames (type "region", locale "en") of Node 20, written once; CLDR,
// Unicode License v3. Demonyms, abbreviations, states and provinces: common knowledge, written for this project.

/** One a line: place | adjectives and peoples | other names and abbreviations. */
const COUNTRIES = `
Afghanistan | Afghan, Afghans |
Åland Islands | | Åland
Albania | Albanian, Albanians |
Algeria | Algerian, Algerians |
American Samoa | American Samoan |
Andorra | Andorran, Andorrans |
Angola | Angolan, Angolans |
Anguilla | Anguillan |
Antarctica | Antarctic |
Antigua & Barbuda | Antiguan, Antiguans | Antigua and Barbuda, Antigua
Argentina | Argentine, Argentines, Argentinian, Argentinians, Argentinean |
Armenia | Armenian, Armenians |
Aruba | Aruban |
Australia | Australian, Australians |
Austria | Austrian, Austrians |
Azerbaijan | Azerbaijani, Azerbaijanis, Azeri |
Bahamas | Bahamian, Bahamians |
Bahrain | Bahraini, Bahrainis |
Bangladesh | Bangladeshi, Bangladeshis |
Barbados | Barbadian, Barbadians |
Belarus | Belarusian, Belarusians, Belarussian |
Belgium | Belgian, Belgians |
Belize | Belizean |
Benin | Beninese |
Bermuda | Bermudian, Bermudan |
Bhutan | Bhutanese |
Bolivia | Bolivian, Bolivians |
Bosnia & Herzegovina | Bosnian, Bosnians | Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia
Botswana | Botswanan, Batswana |
Brazil | Brazilian, Brazilians |
Brunei | Bruneian |
Bulgaria | Bulgarian, Bulgarians |
Burkina Faso | Burkinabé, Burkinabe |
Burundi | Burundian, Burundians |
Cambodia | Cambodian, Cambodians |
Cameroon | Cameroonian, Cameroonians |
Canada | Canadian, Canadians |
Canary Islands | Canarian |
Cape Verde | Cape Verdean | Cabo Verde
Cayman Islands | Caymanian | Caymans
Central African Republic | Central African |
Chad | Chadian, Chadians |
Chile | Chilean, Chileans |
China | Chinese | People's Republic of China, PRC, mainland China
Colombia | Colombian, Colombians |
Comoros | Comorian |
Republic of the Congo | | Congo-Brazzaville, Republic of Congo
Democratic Republic of the Congo | Congolese | Democratic Republic of Congo, DRC, DR Congo, Congo-Kinshasa, Congo, Zaire
Cook Islands | Cook Islander |
Costa Rica | Costa Rican, Costa Ricans |
Côte d'Ivoire | Ivorian, Ivorians | Ivory Coast, Cote d'Ivoire
Croatia | Croatian, Croatians, Croat, Croats |
Cuba | Cuban, Cubans |
Curaçao | Curaçaoan | Curacao
Cyprus | Cypriot, Cypriots |
Czechia | Czech, Czechs | Czech Republic
Denmark | Danish, Dane, Danes |
Djibouti | Djiboutian |
Dominica | |
Dominican Republic | Dominican, Dominicans |
Ecuador | Ecuadorian, Ecuadorians, Ecuadorean |
Egypt | Egyptian, Egyptians |
El Salvador | Salvadoran, Salvadorans, Salvadorean |
Equatorial Guinea | Equatoguinean |
Eritrea | Eritrean, Eritreans |
Estonia | Estonian, Estonians |
Eswatini | Swazi, Swazis | Swaziland
Ethiopia | Ethiopian, Ethiopians |
Falkland Islands | Falkland Islander | Falklands
Faroe Islands | Faroese | Faroes
Fiji | Fijian, Fijians |
Finland | Finnish, Finn, Finns |
France | French, Frenchman, Frenchwoman, Frenchmen |
French Guiana | |
French Polynesia | |
Gabon | Gabonese |
Gambia | Gambian, Gambians |
Georgia | Georgian, Georgians |
Germany | German, Germans | West Germany, East Germany, Federal Republic of Germany
Ghana | Ghanaian, Ghanaians |
Gibraltar | Gibraltarian |
Greece | Greek, Greeks |
Greenland | Greenlandic, Greenlander |
Grenada | Grenadian |
Guadeloupe | |
Guam | Guamanian |
Guatemala | Guatemalan, Guatemalans |
Guernsey | |
Guinea | Guinean, Guineans |
Guinea-Bissau | Bissau-Guinean |
Guyana | Guyanese |
Haiti | Haitian, Haitians |
Honduras | Honduran, Hondurans |
Hong Kong | Hongkonger, Hongkongers |
Hungary | Hungarian, Hungarians |
Iceland | Icelandic, Icelander, Icelanders |
India | Indian, Indians |
Indonesia | Indonesian, Indonesians |
Iran | Iranian, Iranians |
Iraq | Iraqi, Iraqis |
Ireland | Irish, Irishman, Irishwoman | Republic of Ireland
Isle of Man | Manx |
Israel | Israeli, Israelis |
Italy | Italian, Italians |
Jamaica | Jamaican, Jamaicans |
Japan | Japanese |
Jersey | |
Jordan | Jordanian, Jordanians |
Kazakhstan | Kazakh, Kazakhs, Kazakhstani |
Kenya | Kenyan, Kenyans |
Kiribati | |
Kosovo | Kosovar, Kosovars, Kosovan |
Kuwait | Kuwaiti, Kuwaitis |
Kyrgyzstan | Kyrgyz, Kyrgyzstani |
Laos | Laotian, Laotians, Lao |
Latvia | Latvian, Latvians |
Lebanon | Lebanese |
Lesotho | Basotho |
Liberia | Liberian, Liberians |
Libya | Libyan, Libyans |
Liechtenstein | |
Lithuania | Lithuanian, Lithuanians |
Luxembourg | Luxembourgish |
Macao | Macanese | Macau
Madagascar | Malagasy |
Malawi | Malawian, Malawians |
Malaysia | Malaysian, Malaysians |
Maldives | Maldivian |
Mali | Malian, Malians |
Malta | Maltese |
Marshall Islands | Marshallese |
Martinique | |
Mauritania | Mauritanian |
Mauritius | Mauritian, Mauritians |
Mexico | Mexican, Mexicans |
Micronesia | Micronesian |
Moldova | Moldovan, Moldovans |
Monaco | Monegasque |
Mongolia | Mongolian, Mongolians |
Montenegro | Montenegrin, Montenegrins |
Morocco | Moroccan, Moroccans |
Mozambique | Mozambican, Mozambicans |
Myanmar | Burmese | Burma
Namibia | Namibian, Namibians |
Nauru | Nauruan |
Nepal | Nepali, Nepalese, Nepalis |
Netherlands | Dutch, Dutchman, Dutchwoman, Dutchmen | Holland
New Caledonia | |
New Zealand | New Zealander, New Zealanders, Kiwi | Aotearoa
Nicaragua | Nicaraguan, Nicaraguans |
Niger | Nigerien |
Nigeria | Nigerian, Nigerians |
Niue | |
North Korea | North Korean, North Koreans | DPRK
North Macedonia | Macedonian, Macedonians | Macedonia
Norway | Norwegian, Norwegians |
Oman | Omani, Omanis |
Pakistan | Pakistani, Pakistanis |
Palau | Palauan |
Palestine | Palestinian, Palestinians | Palestinian Territories, Palestinian territories
Panama | Panamanian, Panamanians |
Papua New Guinea | Papua New Guinean |
Paraguay | Paraguayan, Paraguayans |
Peru | Peruvian, Peruvians |
Philippines | Filipino, Filipinos, Filipina, Philippine |
Poland | Polish, Pole, Poles |
Portugal | Portuguese |
Puerto Rico | Puerto Rican, Puerto Ricans |
Qatar | Qatari, Qataris |
Réunion | | Reunion Island
Romania | Romanian, Romanians |
Russia | Russian, Russians | Russian Federation
Rwanda | Rwandan, Rwandans |
Samoa | Samoan, Samoans |
San Marino | |
São Tomé and Príncipe | | São Tomé & Príncipe, Sao Tome and Principe
Saudi Arabia | Saudi, Saudis, Saudi Arabian |
Senegal | Senegalese |
Serbia | Serbian, Serbians, Serb, Serbs |
Seychelles | Seychellois |
Sierra Leone | Sierra Leonean, Sierra Leoneans |
Singapore | Singaporean, Singaporeans |
Slovakia | Slovak, Slovaks, Slovakian |
Slovenia | Slovenian, Slovenians, Slovene, Slovenes |
Solomon Islands | Solomon Islander |
Somalia | Somali, Somalis |
Somaliland | |
South Africa | South African, South Africans |
South Korea | South Korean, South Koreans, Korean, Koreans | Republic of Korea, Korea
South Sudan | South Sudanese |
Spain | Spanish, Spaniard, Spaniards |
Sri Lanka | Sri Lankan, Sri Lankans | Ceylon
St. Kitts and Nevis | | Saint Kitts and Nevis
St. Lucia | St. Lucian | Saint Lucia, St Lucia
St. Vincent and the Grenadines | | Saint Vincent and the Grenadines
Sudan | Sudanese |
Suriname | Surinamese |
Sweden | Swedish, Swede, Swedes |
Switzerland | Swiss |
Syria | Syrian, Syrians |
Taiwan | Taiwanese |
Tajikistan | Tajik, Tajiks |
Tanzania | Tanzanian, Tanzanians | Tanganyika
Thailand | Thai, Thais | Siam
Timor-Leste | Timorese | East Timor
Togo | Togolese |
Tonga | Tongan, Tongans |
Trinidad and Tobago | Trinidadian, Trinidadians | Trinidad & Tobago, Trinidad
Tunisia | Tunisian, Tunisians |
Turkey | Turkish, Turk, Turks | Türkiye
Turkmenistan | Turkmen |
Tuvalu | Tuvaluan |
Uganda | Ugandan, Ugandans |
Ukraine | Ukrainian, Ukrainians |
United Arab Emirates | Emirati, Emiratis | UAE, U.A.E., Emirates
United Kingdom | British, Briton, Britons, Brit, Brits | UK, U.K., Britain, Great Britain, GB
United States | American, Americans | US, U.S., USA, U.S.A., United States of America, America
Uruguay | Uruguayan, Uruguayans |
Uzbekistan | Uzbek, Uzbeks |
Vanuatu | |
Vatican City | | Vatican, Holy See
Venezuela | Venezuelan, Venezuelans |
Vietnam | Vietnamese | Viet Nam
Western Sahara | Sahrawi |
Yemen | Yemeni, Yemenis |
Zambia | Zambian, Zambians |
Zimbabwe | Zimbabwean, Zimbabweans | Rhodesia
Soviet Union | Soviet, Soviets | USSR, U.S.S.R.
Yugoslavia | Yugoslav, Yugoslavs, Yugoslavian |
Czechoslovakia | Czechoslovak |
England | English, Englishman, Englishwoman |
Scotland | Scottish, Scots, Scot, Scotsman |
Wales | Welsh, Welshman |
Northern Ireland | Northern Irish |
Catalonia | Catalan, Catalans |
Bavaria | Bavarian, Bavarians |
Tibet | Tibetan, Tibetans |
Kurdistan | Kurdish, Kurd, Kurds |
Chechnya | Chechen, Chechens |
Quebec | Québécois, Quebecker, Quebecer | Québec
Crimea | Crimean |
Gaza | Gazan, Gazans | Gaza Strip
Zanzibar | |
Prussia | Prussian, Prussians |
Ottoman Empire | Ottoman, Ottomans |
Byzantine Empire | Byzantine |
Roman Empire | |
Europe | European, Europeans |
Africa | African, Africans |
Asia | Asian, Asians |
Latin America | Latin American |
Scandinavia | Scandinavian, Scandinavians, Nordic |
Arabia | Arab, Arabs, Arabian |
Oceania | |
Antilles | |
Caribbean | |
`;

/** States of the United States: name | people | usual abbreviations. */
const STATES = `
Alabama | Alabamian | Ala., AL
Alaska | Alaskan, Alaskans | AK
Arizona | Arizonan | Ariz., AZ
Arkansas | Arkansan | Ark., AR
California | Californian, Californians | Calif., Cal., CA
Colorado | Coloradan | Colo., CO
Connecticut | | Conn., CT
Delaware | | Del., DE
Florida | Floridian, Floridians | Fla., FL
Hawaii | Hawaiian, Hawaiians | HI
Idaho | | ID
Illinois | | Ill., IL
Indiana | | Ind., IN
Iowa | Iowan, Iowans | IA
Kansas | Kansan | Kan., KS
Kentucky | Kentuckian | Ky., KY
Louisiana | | La., LA
Maine | | ME
Maryland | | Md., MD
Massachusetts | | Mass., MA
Michigan | | Mich., MI
Minnesota | Minnesotan | Minn., MN
Mississippi | | Miss., MS
Missouri | | Mo., MO
Montana | | Mont., MT
Nebraska | Nebraskan | Neb., NE
Nevada | Nevadan | Nev., NV
New Hampshire | | N.H., NH
New Jersey | | N.J., NJ
New Mexico | | N.M., NM
New York | New Yorker, New Yorkers | N.Y., NY, New York State
North Carolina | | N.C., NC
North Dakota | | N.D., ND
Ohio | Ohioan, Ohioans | OH
Oklahoma | Oklahoman | Okla., OK
Oregon | Oregonian | Ore., OR
Pennsylvania | Pennsylvanian | Pa., PA
Rhode Island | | R.I., RI
South Carolina | | S.C., SC
South Dakota | | S.D., SD
Tennessee | Tennessean | Tenn., TN
Texas | Texan, Texans | Tex., TX
Utah | | UT
Vermont | Vermonter | Vt., VT
Virginia | Virginian | Va., VA
Washington State | |
West Virginia | | W.Va., WV
Wisconsin | | Wis., WI
Wyoming | | Wyo., WY
Washington D.C. | | Washington, D.C., D.C., Washington DC, District of Columbia
`;

/** Parts of other countries: names alone. */
const PROVINCES = `
Ontario, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Newfoundland and Labrador,
Prince Edward Island, Yukon, Nunavut, Northwest Territories, New South Wales, Queensland, Tasmania, Western Australia, South Australia,
Northern Territory, Andalusia, Galicia, Basque Country, Castile, Aragon, Navarre, Asturias, Cantabria, Extremadura, Lombardy, Tuscany,
Piedmont, Veneto, Liguria, Sicily, Sardinia, Calabria, Apulia, Umbria, Emilia-Romagna, Brittany, Normandy, Burgundy, Alsace, Lorraine,
Provence, Aquitaine, Occitanie, Île-de-France, Saxony, Lower Saxony, Hesse, Brandenburg, Thuringia, Saxony-Anhalt, Schleswig-Holstein,
Rhineland-Palatinate, North Rhine-Westphalia, Baden-Württemberg, Saarland, Mecklenburg-Vorpommern, Tyrol, Carinthia, Styria, Salzburg,
Vorarlberg, Flanders, Wallonia, Brabant, Friesland, Zeeland, Silesia, Pomerania, Moravia, Bohemia, Transylvania, Galilee, West Bank,
Punjab, Gujarat, Maharashtra, Kerala, Tamil Nadu, Karnataka, Telangana, Andhra Pradesh, West Bengal, Uttar Pradesh, Madhya Pradesh,
Bihar, Odisha, Rajasthan, Haryana, Assam, Jharkhand, Himachal Pradesh, Uttarakhand, Goa, Kashmir, Ladakh, Sindh, Balochistan,
Guangdong, Sichuan, Zhejiang, Jiangsu, Hubei, Hunan, Fujian, Yunnan, Xinjiang, Hebei, Henan, Shandong, Shanxi, Shaanxi, Liaoning,
Heilongjiang, Inner Mongolia, Guangxi, Guizhou, Gansu, Hainan, Hokkaido, Kyushu, Honshu, Shikoku, Okinawa, Java, Sumatra, Borneo,
Sulawesi, Bali, Papua, Kalimantan, Mindanao, Luzon, Visayas, Sarawak, Sabah, Gauteng, KwaZulu-Natal, Western Cape, Eastern Cape,
Limpopo, Mpumalanga, Free State, Tigray, Oromia, Amhara, Darfur, Kivu, North Kivu, South Kivu, Katanga, Biafra, Donbas, Transnistria,
Abkhazia, South Ossetia, Nagorno-Karabakh, Dagestan, Siberia, Tatarstan, Bashkortostan, Chukotka, Anatolia, Patagonia, Amazonas, Bahia,
Minas Gerais, Paraná, Rio Grande do Sul, Santa Catarina, Ceará, Pernambuco, Jalisco, Nuevo León, Yucatán, Oaxaca, Chiapas, Sonora,
Sinaloa, Chihuahua, Baja California, Kent, Essex, Sussex, Surrey, Hampshire, Dorset, Devon, Cornwall, Somerset, Wiltshire,
Oxfordshire, Cambridgeshire, Norfolk, Suffolk, Lincolnshire, Yorkshire, Lancashire, Cumbria, Northumberland, Derbyshire,
Nottinghamshire, Leicestershire, Staffordshire, Shropshire, Cheshire, Merseyside, Greater Manchester, West Midlands, Warwickshire,
Gloucestershire, Hertfordshire, Buckinghamshire, Berkshire, Bedfordshire, Aberdeenshire, Gwynedd, Powys, Ulster, Munster, Connacht,
Leinster, Jutland, Zealand, Skåne, Lapland, Karelia, Crete, Macedonia, Thessaly, Peloponnese, Corsica`;

function parseRows(text: string): readonly Region[] {
  return text
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => {
      const [place = "", peoples = "", forms = ""] = line.split("|");
      return { place: place.trim(), peoples: entries(peoples), forms: entries(forms) };
    });
}

/** Countries, states and provinces, with demonyms and abbreviations. */
export const regions: readonly Region[] = [
  ...parseRows(COUNTRIES),
  ...parseRows(STATES),
  ...entries(PROVINCES).map((place) => ({ place, peoples: [], forms: [] })),
];
