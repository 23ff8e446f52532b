import type { Lexicon } from "../model/lexicon.ts";
import type { EntityTypeDefinition, Pack, RelationDefinition } from "../model/pack.ts";
import type { ClauseCues } from "../model/pattern.ts";

/** A lexicon without a word: what a pack spreads that adds only some lists. */
export const emptyLexicon: Lexicon = {
  nicknames: [],
  callings: [],
  institutions: { heads: [], topics: [] },
  names: [],
  things: [],
  regions: [],
  givenNames: { female: [], male: [], unknown: [] },
  honorifics: [],
  roles: [],
  kin: [],
  heads: [],
  classes: [],
  verbs: [],
  prepositions: [],
  titleCues: [],
  speechVerbs: [],
  hedges: [],
  particles: [],
  languages: [],
  calendar: [],
  stopNames: [],
  commonWords: [],
};

/** Cues without a word. */
export const emptyCues: ClauseCues = {
  speech: [],
  contest: [],
  plan: [],
  possible: [],
  hearsay: [],
  deny: [],
  cease: [],
  momentary: [],
  plannedAdjectives: [],
  possibleAdjectives: [],
  formerAdjectives: [],
  futureAdjectives: [],
  objectControl: [],
  light: [],
  partitive: [],
  staff: [],
  licences: {},
};

/**
 * Joins packs into one: lists are joined in order; an entity type or relation defined again replaces the earlier definition in its
 * place. The name is theirs, joined by "+".
 */
export function combinePacks(packs: readonly Pack[]): Pack {
  return {
    name: packs.map((pack) => pack.name).join("+"),
    entityTypes: lastOfEach<EntityTypeDefinition>(packs.flatMap((pack) => pack.entityTypes)),
    relations: lastOfEach<RelationDefinition>(packs.flatMap((pack) => pack.relations)),
    lexicon: packs.map((pack) => pack.lexicon).reduce(joinLexicons, emptyLexicon),
    patterns: packs.flatMap((pack) => pack.patterns),
    cues: packs.map((pack) => pack.cues).reduce(joinCues, emptyCues),
  };
}

function lastOfEach<T extends { readonly type: string }>(rows: readonly T[]): readonly T[] {
  return [...new Map(rows.map((row) => [row.type, row])).values()];
}

function joinLexicons(a: Lexicon, b: Lexicon): Lexicon {
  return {
    nicknames: [...a.nicknames, ...b.nicknames],
    callings: [...a.callings, ...b.callings],
    institutions: {
      heads: [...a.institutions.heads, ...b.institutions.heads],
      topics: [...a.institutions.topics, ...b.institutions.topics],
    },
    names: [...a.names, ...b.names],
    things: [...a.things, ...b.things],
    regions: [...a.regions, ...b.regions],
    givenNames: {
      female: [...a.givenNames.female, ...b.givenNames.female],
      male: [...a.givenNames.male, ...b.givenNames.male],
      unknown: [...a.givenNames.unknown, ...b.givenNames.unknown],
    },
    honorifics: [...a.honorifics, ...b.honorifics],
    roles: [...a.roles, ...b.roles],
    kin: [...a.kin, ...b.kin],
    heads: [...a.heads, ...b.heads],
    classes: [...a.classes, ...b.classes],
    verbs: [...a.verbs, ...b.verbs],
    prepositions: [...a.prepositions, ...b.prepositions],
    titleCues: [...a.titleCues, ...b.titleCues],
    speechVerbs: [...a.speechVerbs, ...b.speechVerbs],
    hedges: [...a.hedges, ...b.hedges],
    particles: [...a.particles, ...b.particles],
    languages: [...a.languages, ...b.languages],
    calendar: [...a.calendar, ...b.calendar],
    stopNames: [...a.stopNames, ...b.stopNames],
    commonWords: [...a.commonWords, ...b.commonWords],
  };
}

function joinCues(a: ClauseCues, b: ClauseCues): ClauseCues {
  return {
    speech: [...a.speech, ...b.speech],
    contest: [...a.contest, ...b.contest],
    plan: [...a.plan, ...b.plan],
    possible: [...a.possible, ...b.possible],
    hearsay: [...a.hearsay, ...b.hearsay],
    deny: [...a.deny, ...b.deny],
    cease: [...a.cease, ...b.cease],
    momentary: [...a.momentary, ...b.momentary],
    plannedAdjectives: [...a.plannedAdjectives, ...b.plannedAdjectives],
    possibleAdjectives: [...a.possibleAdjectives, ...b.possibleAdjectives],
    formerAdjectives: [...a.formerAdjectives, ...b.formerAdjectives],
    futureAdjectives: [...a.futureAdjectives, ...b.futureAdjectives],
    objectControl: [...a.objectControl, ...b.objectControl],
    light: [...a.light, ...b.light],
    partitive: [...a.partitive, ...b.partitive],
    staff: [...a.staff, ...b.staff],
    licences: { ...a.licences, ...b.licences },
  };
}
