import type { Lexicon } from "../../model/lexicon.ts";
import type { Pack } from "../../model/pack.ts";
import { callings } from "./callings.ts";
import { classes, titleCues } from "./classes.ts";
import { givenNames } from "./given-names.ts";
import { heads } from "./heads.ts";
import { institutions } from "./institutions.ts";
import { languages } from "./languages.ts";
import { nicknames } from "./nicknames.ts";
import { agencies } from "./organizations.ts";
import { CUES, PATTERNS } from "./patterns/index.ts";
import { honorifics, kin, particles, roles } from "./persons.ts";
import { geography } from "./places.ts";
import { regions } from "./regions.ts";
import { relations } from "./relations.ts";
import { entityTypes } from "./types.ts";
import { hedges, prepositions, speechVerbs, verbs } from "./verbs.ts";
import { calendar, commonWords, stopNames } from "./words.ts";

const lexicon: Lexicon = {
  nicknames,
  callings,
  institutions,
  names: [...geography, ...agencies],
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
