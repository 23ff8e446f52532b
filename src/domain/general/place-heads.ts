import type { HeadNouns } from "../../model/lexicon.ts";
import { entries } from "../words.ts";

// Source: common knowledge, written for this project.

/** Words inside names of places that tell what they are. */
export const placeHeads: readonly HeadNouns[] = [
  {
    type: "Place",
    points: 50,
    where: "last",
    words: entries(`
      Bypass, Viaduct, Expressway, Freeway, Turnpike, Interchange, Promenade, Esplanade, Terrace, Crescent, Alley, Arcade, Isthmus, Foothills, Highlands, Lowlands, Uplands, Midlands, Dales, Broads, Flats, Shoals, Rapids, Narrows,
      River, Creek, Lake, Lakes, Sea, Ocean, Bay, Gulf, Strait, Channel, Canal, Harbour, Harbor, Port, Coast, Beach, Island, Islands, Isle, Isles, Peninsula, Cape, Reef, Atoll, Archipelago,
      Mountain, Mountains, Mount, Peak, Hills, Valley, Canyon, Gorge, Glacier, Volcano, Desert, Plain, Plains, Plateau, Basin, Delta, Forest, Falls, Waterfall, Cave, Caves, Springs,
      County, Shire, District, Province, Region, Territory, Territories, Prefecture, Oblast, Governorate, Municipality, Borough, Parish, Township, Village, Town, City, Republic, Kingdom, Emirate, Emirates, Empire, State,
      Street, Road, Avenue, Boulevard, Square, Drive, Highway, Motorway, Bridge, Tunnel, Pass, Park, Gardens, Garden, Plaza, Quay, Wharf, Pier, Dam, Reservoir, Castle, Palace, Tower, Towers, Cathedral, Abbey, Temple, Mosque, Shrine, Basilica, Chapel, Fort, Fortress,
      Stadium, Arena, Airport, Airfield, Terminal, Heights, Quarter, Estate, Campus, Crossing, Junction, Monument, Memorial, Zoo, Marina, Cemetery, Ranch, Racecourse, Hall, House, Building, Mall, Straße, Strasse, Platz, Allee, Rue, Crater, Trail, Corridor, Wetlands, Fjord, Bight, Savannah, Steppe, Headland, Lagoon, Point`),
  },
  // Also common surnames: "Notting Hill", but "Ivo Marsh".
  {
    type: "Place",
    points: 25,
    where: "last",
    words: entries("Marsh, Hill, Wood, Woods, Lane, Moor, Ridge, Mill, Green, Cross, End"),
  },
  {
    type: "Place",
    points: 48,
    where: "first",
    words: entries(
      "Lake, Mount, Mt, Mt., Cape, Fort, Port, Isle, Gulf, Bay, River, Rue, Piazza, Plaza, Via, Strait, Lough, Loch, Villa, Point, San, Santa, Saint, Saint-, El, Los, Las, Republic, Kingdom, District, City, County, Rio, Monte, Mont, Val",
    ),
  },
];
