import type { HeadNouns } from "../../model/lexicon.ts";
import { entries } from "../words.ts";

// Source: common knowledge, written for this project.

/** Words inside names of works that tell what they are. */
export const workHeads: readonly HeadNouns[] = [
  {
    type: "Work",
    points: 50,
    where: "last",
    words: entries(`
      Act, Agreement, Accord, Accords, Treaty, Law, Laws, Regulation, Regulations, Directive, Bill, Report, Review, Constitution, Protocol, Declaration, Charter, Code, Amendment, Order, Resolution, Manifesto, Plan,
      Strategy, Framework Agreement, Guidelines, Standard, Standards, Licence, License, Pact, Covenant, Memorandum, Decree, Statute, Ordinance, Bible, Quran, Koran, Torah, Gospel, Testament, Handbook, Manual, Encyclopedia, Encyclopaedia, Dictionary, Sonata, Concerto, Requiem,
      Trilogy, Chronicles, Diaries, Letters, Papers, Atlas, Almanac`),
  },
  {
    type: "Work",
    points: 40,
    where: "first",
    words: entries(
      "Daily, Weekly, Annals, Proceedings, Transactions, Archives, Acta, Treaty, Act, Declaration, Charter, Constitution, Article, Regulation, Directive, Protocol, Convention, Book, Gospel, Epistle, Sonata, Symphony, Resolution, ISO, RFC, Agreement, Bill, Law",
    ),
  },
];
