import { entries } from "../words.ts";

// Source: common knowledge, written for this project.

/** What is wider than a country or has no government: parts of continents, seas, mountains, rivers, islands, well-known quarters. */
export const landmarks: readonly string[] = entries(`
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

/** Planets, moons and other places in the sky. */
export const heavens: readonly string[] = entries(
  "Venus, Mars, Jupiter, Saturn, Uranus, Neptune, Pluto, Ceres, Europa, Titan, Ganymede, Enceladus, Milky Way, Andromeda, Orion, Ursa Major, Cygnus, Kuiper Belt, Kuiper belt",
);
