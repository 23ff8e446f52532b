import type { HeadNouns } from "../../model/lexicon.ts";
import { entries } from "../words.ts";

// Source: common knowledge, written for this project.

/** Words inside names of events that tell what they are. */
export const eventHeads: readonly HeadNouns[] = [
  {
    type: "Event",
    points: 50,
    where: "last",
    words: entries(`
      Summit, Cup, War, Wars, Conference, Olympics, Paralympics, Games, Festival, Fair, Expo, Exposition, Exhibition, Biennale, Triennale, Championship, Championships, Marathon, Tournament, Open, Masters, Grand Prix, Derby,
      Final, Finals, Congress, Convention, Symposium, Workshop, Colloquium, Revolution, Uprising, Rebellion, Revolt, Massacre, Battle, Siege, Crisis, Crash, Famine, Plague, Pandemic, Epidemic, Genocide, Holocaust, Disaster, Earthquake, Tsunami, Hurricane, Storm, Cyclone, Flood,
      Election, Elections, Referendum, Ceremony, Parade, Gala, Awards, Day, Week, Eve, Christmas, Tour, Trials, Hearings, Strike, Protests, Operation, Mission, Offensive, Regatta, Rally, Hackathon, Bowl, Scandal, Affair, Incident, Depression, Inquiry`),
  },
  {
    type: "Event",
    points: 30,
    where: "last",
    words: entries("Prize, Award, Medal, Trophy, Championship Series"),
  },
  {
    type: "Event",
    points: 40,
    where: "first",
    words: entries(
      "Operation, Battle, Siege, Hurricane, Cyclone, Typhoon, Storm, Tour, Feast, Expo, COP, Euro",
    ),
  },
];
