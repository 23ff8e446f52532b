// Source: names of countries and territories from Intl.DisplayNames (type "region", locale "en") of Node 20, written once; CLDR,
// Unicode License v3. Demonyms and abbreviations: common knowledge, written for this project.

/** Countries and territories, one a line: name | adjectives and peoples | other names and abbreviations. */
export const COUNTRIES: string = `
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
Austria | Austrian, Austrians | Österreich
Azerbaijan | Azerbaijani, Azerbaijanis, Azeri |
Bahamas | Bahamian, Bahamians |
Bahrain | Bahraini, Bahrainis |
Bangladesh | Bangladeshi, Bangladeshis |
Barbados | Barbadian, Barbadians |
Belarus | Belarusian, Belarusians, Belarussian |
Belgium | Belgian, Belgians | Belgique, België
Belize | Belizean |
Benin | Beninese |
Bermuda | Bermudian, Bermudan |
Bhutan | Bhutanese |
Bolivia | Bolivian, Bolivians |
Bosnia & Herzegovina | Bosnian, Bosnians | Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia
Botswana | Botswanan, Batswana |
Brazil | Brazilian, Brazilians | Brasil
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
Croatia | Croatian, Croatians, Croat, Croats | Hrvatska
Cuba | Cuban, Cubans |
Curaçao | Curaçaoan | Curacao
Cyprus | Cypriot, Cypriots |
Czechia | Czech, Czechs | Czech Republic, Česko
Denmark | Danish, Dane, Danes | Danmark
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
Finland | Finnish, Finn, Finns | Suomi
France | French, Frenchman, Frenchwoman, Frenchmen |
French Guiana | |
French Polynesia | |
Gabon | Gabonese |
Gambia | Gambian, Gambians |
Georgia | Georgian, Georgians |
Germany | German, Germans | West Germany, East Germany, Federal Republic of Germany, Deutschland
Ghana | Ghanaian, Ghanaians |
Gibraltar | Gibraltarian |
Greece | Greek, Greeks | Hellas
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
Hungary | Hungarian, Hungarians | Magyarország
Iceland | Icelandic, Icelander, Icelanders |
India | Indian, Indians |
Indonesia | Indonesian, Indonesians |
Iran | Iranian, Iranians |
Iraq | Iraqi, Iraqis |
Ireland | Irish, Irishman, Irishwoman | Republic of Ireland
Isle of Man | Manx |
Israel | Israeli, Israelis |
Italy | Italian, Italians | Italia
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
Mexico | Mexican, Mexicans | México
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
Netherlands | Dutch, Dutchman, Dutchwoman, Dutchmen | Holland, Nederland
New Caledonia | |
New Zealand | New Zealander, New Zealanders, Kiwi | Aotearoa
Nicaragua | Nicaraguan, Nicaraguans |
Niger | Nigerien |
Nigeria | Nigerian, Nigerians |
Niue | |
North Korea | North Korean, North Koreans | DPRK
North Macedonia | Macedonian, Macedonians | Macedonia
Norway | Norwegian, Norwegians | Norge
Oman | Omani, Omanis |
Pakistan | Pakistani, Pakistanis |
Palau | Palauan |
Palestine | Palestinian, Palestinians | Palestinian Territories, Palestinian territories
Panama | Panamanian, Panamanians |
Papua New Guinea | Papua New Guinean |
Paraguay | Paraguayan, Paraguayans |
Peru | Peruvian, Peruvians |
Philippines | Filipino, Filipinos, Filipina, Philippine |
Poland | Polish, Pole, Poles | Polska
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
Spain | Spanish, Spaniard, Spaniards | España
Sri Lanka | Sri Lankan, Sri Lankans | Ceylon
St. Kitts and Nevis | | Saint Kitts and Nevis
St. Lucia | St. Lucian | Saint Lucia, St Lucia
St. Vincent and the Grenadines | | Saint Vincent and the Grenadines
Sudan | Sudanese |
Suriname | Surinamese |
Sweden | Swedish, Swede, Swedes | Sverige
Switzerland | Swiss | Schweiz, Suisse, Svizzera
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
