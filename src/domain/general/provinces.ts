import { entries } from "../words.ts";

// Source: common knowledge, written for this project.

/** Provinces, counties and other parts of countries: names alone. */
export const provinces: readonly string[] = entries(`
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
Leinster, Jutland, Zealand, Skåne, Lapland, Karelia, Crete, Macedonia, Thessaly, Peloponnese, Corsica`);
