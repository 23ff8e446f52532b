import type { KinNouns } from "../../model/lexicon.ts";
import { entries } from "../words.ts";

// Source: common knowledge, written for this project.

/** Words for relatives. */
export const kin: readonly KinNouns[] = [
  {
    gender: "female",
    words: entries(`
      wife, ex-wife, mother, daughter, sister, aunt, niece, grandmother, granddaughter, stepmother, stepdaughter, half-sister, mother-in-law, sister-in-law,
      daughter-in-law, widow, fiancée, girlfriend, mum, mom, goddaughter, great-grandmother`),
  },
  {
    gender: "male",
    words: entries(`
      husband, ex-husband, father, son, brother, uncle, nephew, grandfather, grandson, stepfather, stepson, half-brother, father-in-law, brother-in-law,
      son-in-law, widower, fiancé, boyfriend, dad, godson, great-grandfather`),
  },
  {
    gender: "unknown",
    words: entries(`
      spouse, partner, parent, child, sibling, twin, cousin, grandchild, grandparent, stepchild, relative, descendant, ancestor, heir`),
  },
];
