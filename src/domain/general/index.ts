import type { Lexicon } from "../../model/lexicon.ts";
import type { Pack } from "../../model/pack.ts";
import { calendar } from "./calendar.ts";
import { callings } from "./callings.ts";
import { classes, titleCues } from "./classes.ts";
import { commonWords } from "./common-words.ts";
import { givenNames } from "./given-names.ts";
import { heads } from "./heads.ts";
import { honorifics } from "./honorifics.ts";
import { institutions } from "./institutions.ts";
import { kin } from "./kin.ts";
import { knownNames } from "./known-names.ts";
import { languages } from "./languages.ts";
import { nicknames } from "./nicknames.ts";
import { particles } from "./particles.ts";
import { CUES, PATTERNS } from "./patterns/index.ts";
import { regions } from "./regions.ts";
import { relations } from "./relations.ts";
import { roles } from "./roles.ts";
import { stopNames } from "./stop-names.ts";
import { entityTypes } from "./types.ts";
import { hedges, prepositions, speechVerbs, verbs } from "./verbs.ts";

const lexicon: Lexicon = {
  nicknames,
  callings,
  institutions,
  names: knownNames,
  things: [],
  regions,
  givenNames,
  honorifics,
  roles,
  kin,
  heads,
  classes,
  verbs,
  prepositions,
  titleCues,
  speechVerbs,
  hedges,
  particles,
  languages,
  calendar,
  stopNames,
  commonWords,
};

/** What any news text needs. */
export const generalPack: Pack = {
  name: "general",
  entityTypes,
  relations,
  lexicon,
  patterns: PATTERNS,
  cues: CUES,
};
