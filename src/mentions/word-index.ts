import type { ClassNouns, HeadNouns, Lexicon } from "../model/lexicon.ts";
import type { Gender } from "../model/mention.ts";
import type { EntityType, Pack, RelationType } from "../model/pack.ts";
import { plainPunctuation } from "../model/text.ts";
import { firstRun, makeReader, type Word } from "./words.ts";

/** A known name with what it usually names. */
export interface KnownName {
  readonly name: string;
  readonly type: EntityType;
  readonly points: number;
  /** A postal or press abbreviation of a state ("Colo.", "CO"): only read after a place and a comma. */
  readonly needsComma: boolean;
  /** A person listed it for these texts. */
  readonly isListed: boolean;
}

/** A type with points: one thing that a word tells. */
export interface Hint {
  readonly type: EntityType;
  readonly points: number;
}

/** A pack's words, ready to be looked up. Keys of common words are lower case, keys of names as written. */
export interface WordIndex {
  /** Known names by their first run of letters and digits, longest first. */
  readonly knownNames: ReadonlyMap<string, readonly KnownName[]>;
  /** The same by the whole name. */
  readonly wholeNames: ReadonlyMap<string, readonly KnownName[]>;
  /** Adjectives and peoples ("Kenyan") with their place. */
  readonly peoples: ReadonlyMap<string, string>;
  readonly givenNames: ReadonlyMap<string, Gender>;
  readonly honorifics: ReadonlyMap<string, Gender>;
  readonly roles: ReadonlyMap<string, RelationType>;
  readonly kin: ReadonlyMap<string, Gender>;
  readonly classes: ReadonlyMap<string, ClassNouns>;
  readonly lastWords: ReadonlyMap<string, readonly HeadNouns[]>;
  readonly firstWords: ReadonlyMap<string, readonly HeadNouns[]>;
  readonly suffixes: ReadonlySet<string>;
  readonly subjectVerbs: ReadonlyMap<string, readonly Hint[]>;
  readonly objectVerbs: ReadonlyMap<string, readonly Hint[]>;
  readonly prepositions: ReadonlyMap<string, readonly Hint[]>;
  readonly titleCues: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly stopNames: ReadonlySet<string>;
  readonly commonWords: ReadonlySet<string>;
  /** The entity types of the pack. */
  readonly types: ReadonlySet<EntityType>;
  /** What a word is by itself; each is read once. */
  readonly readWord: (text: string) => Word<readonly KnownName[]>;
}

const INDEXES = new WeakMap<Pack, WordIndex>();

/** The index of a pack's words; made once a pack. */
export function indexWords(pack: Pack): WordIndex {
  const known = INDEXES.get(pack);
  if (known) return known;
  const index = build(pack);
  INDEXES.set(pack, index);
  return index;
}

function build({ entityTypes, lexicon }: Pack): WordIndex {
  const { classes, heads, honorifics, kin, roles } = lexicon;
  const names = listNames(lexicon);
  const knownNames = indexNames(names);
  const wholeNames = groupNames(names, ({ name }) => name);
  const byRole = new Map(roles.flatMap(({ relation, words }) => words.map((w) => [w, relation])));
  const byClass = new Map(classes.flatMap((row) => row.words.map((word) => [word, row])));
  return {
    knownNames,
    wholeNames,
    readWord: makeReader(byRole.keys(), byClass.keys(), knownNames),
    peoples: new Map(
      lexicon.regions.flatMap(({ place, peoples }) => peoples.map((people) => [people, place])),
    ),
    givenNames: indexGivenNames(lexicon),
    honorifics: new Map(honorifics.flatMap(({ gender, words }) => words.map((w) => [w, gender]))),
    roles: byRole,
    kin: new Map(kin.flatMap(({ gender, words }) => words.map((w) => [w, gender]))),
    classes: byClass,
    lastWords: group(heads.filter(({ where }) => where !== "first")),
    firstWords: group(heads.filter(({ where }) => where === "first")),
    suffixes: new Set(
      heads.filter(({ where }) => where === "suffix").flatMap(({ words }) => words),
    ),
    subjectVerbs: hints(
      lexicon.verbs
        .filter(({ end }) => end === "subject")
        .map(({ lemmas, ...row }) => ({ ...row, words: lemmas })),
    ),
    objectVerbs: hints(
      lexicon.verbs
        .filter(({ end }) => end === "object")
        .map(({ lemmas, ...row }) => ({ ...row, words: lemmas })),
    ),
    prepositions: hints(lexicon.prepositions),
    titleCues: new Set(lexicon.titleCues),
    speechVerbs: new Set(lexicon.speechVerbs),
    particles: new Set(lexicon.particles),
    languages: new Set(lexicon.languages),
    calendar: new Set(lexicon.calendar),
    stopNames: new Set(lexicon.stopNames),
    commonWords: new Set(lexicon.commonWords.map((word) => word.toLowerCase())),
    types: new Set(entityTypes.map(({ type }) => type)),
  };
}

/** Two capitals, or a word with one dot, at its end: how states are shortened in addresses. */
const STATE_FORM = /^(?:(?!US$|UK$|EU$|GB$)[A-Z]{2}|[A-Z][a-z]+\.)$/;
const REGION_POINTS = 48;

function listNames(lexicon: Lexicon): readonly KnownName[] {
  const names = listThings(lexicon);
  const listed = new Set(names.map(({ name }) => name));
  const add = (written: string, type: EntityType, points: number, needsComma: boolean): void => {
    const name = plainPunctuation(written);
    if (!listed.has(name)) names.push({ name, type, points, needsComma, isListed: false });
  };
  for (const { type, points, names: list } of lexicon.names) {
    for (const name of list) add(name, type, points, false);
  }
  for (const { place, forms } of lexicon.regions) {
    for (const name of [place, ...forms]) {
      add(name, "Place", REGION_POINTS, STATE_FORM.test(name));
    }
  }
  return names;
}

/** Things by each of their names: no list of a pack speaks of these any more. */
function listThings({ things }: Lexicon): KnownName[] {
  return things.flatMap(({ type, points, name, aliases }) =>
    [...new Set([name, ...aliases].map(plainPunctuation))].map((one) => ({
      name: one,
      type,
      points,
      needsComma: false,
      isListed: true,
    })),
  );
}

function indexNames(names: readonly KnownName[]): ReadonlyMap<string, readonly KnownName[]> {
  const index = groupNames(names, ({ name }) => firstRun(name));
  for (const row of index.values()) row.sort((a, b) => b.name.length - a.name.length);
  return index;
}

function groupNames(
  names: readonly KnownName[],
  key: (known: KnownName) => string,
): Map<string, KnownName[]> {
  const index = new Map<string, KnownName[]>();
  for (const known of names) {
    const place = key(known);
    const row = index.get(place);
    if (row) row.push(known);
    else index.set(place, [known]);
  }
  return index;
}

function indexGivenNames({ givenNames }: Lexicon): ReadonlyMap<string, Gender> {
  const index = new Map<string, Gender>();
  const genders = ["unknown", "male", "female"] as const;
  for (const gender of genders) {
    for (const name of givenNames[gender]) {
      const known = index.get(name);
      index.set(name, known === undefined || known === gender ? gender : "unknown");
    }
  }
  return index;
}

function group(rows: readonly HeadNouns[]): ReadonlyMap<string, readonly HeadNouns[]> {
  const index = new Map<string, HeadNouns[]>();
  for (const row of rows) {
    for (const word of row.words) index.set(word, [...(index.get(word) ?? []), row]);
  }
  return index;
}

function hints(
  rows: readonly (Hint & { readonly words: readonly string[] })[],
): ReadonlyMap<string, readonly Hint[]> {
  const index = new Map<string, Hint[]>();
  for (const { type, points, words } of rows) {
    for (const word of words) index.set(word, [...(index.get(word) ?? []), { type, points }]);
  }
  return index;
}
