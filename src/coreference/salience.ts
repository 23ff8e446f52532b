import type { Token } from "../model/annotation.ts";
import type { Gender, Mention } from "../model/mention.ts";
import type { NameTable } from "./names.ts";
import type { Place, PlaceFinder, Role } from "./roles.ts";
import type { Thing } from "./things.ts";

/**
 * How likely the next anaphor speaks of a thing, after Lappin & Leass, "An algorithm for pronominal anaphora resolution"
 * (1994): each mention before it weighs by its role and its distance, the thing by how often it was spoken of.
 */
const ROLE_POINTS: Readonly<Record<Role, number>> = {
  subject: 40,
  "inner-subject": 32,
  possessor: 20,
  object: 15,
  other: 10,
};
const SENTENCE_BACK = 15;
const SAME_ROLE = 10;
const DOUBLING = 3;
const MOST_DOUBLINGS = 12;
const FIRST_SENTENCE = 5;
const WANTED_BY_VERB = 10;
const KNOWN_GENDER = 10;
/** A common noun is less likely than a name to be spoken of again. */
const COMMON_NOUN = -8;
/** The most mentions that are looked at before an anaphor, and the most tokens: what bounds the work. */
const MOST_MENTIONS = 40;
const MOST_TOKENS = 160;

/** A mention that may be the antecedent, or (without thing) a common noun that competes with it. */
export interface Candidate {
  readonly thing: Thing | undefined;
  /** Index of the mention; -1 for a common noun. */
  readonly mention: number;
  readonly points: number;
}

/** What the ranking of one anaphor needs to know. */
export interface Anaphor {
  readonly index: number;
  readonly mention: Mention;
  readonly place: Place;
  readonly gender: Gender;
  /** How many sentences back an antecedent may stand. */
  readonly window: number;
  /** Whether a thing may be meant, and how many points it has by its own. */
  readonly fit: (thing: Thing) => number | undefined;
  /** Whether a common noun may be meant. */
  readonly fitsNoun: (noun: Token) => boolean;
  /** Whether the thing is in a type that the anaphor's verb likes as its subject. */
  readonly isWanted: (thing: Thing) => boolean;
}

/** A mention that already has its thing. */
export interface Placed {
  readonly index: number;
  readonly thing: Thing;
}

/** What is known when an anaphor is reached: all placed mentions before it, in text order. */
export interface Discourse {
  readonly table: NameTable;
  readonly placeOf: PlaceFinder;
  readonly placed: readonly Placed[];
  /** Number of mentions a thing had so far. */
  readonly counts: ReadonlyMap<Thing, number>;
  /** Tokens that belong to a placed mention. */
  readonly covered: Uint8Array;
}

/** The candidates for an anaphor, best first; of a thing only its best mention. */
export function rankCandidates(discourse: Discourse, anaphor: Anaphor): readonly Candidate[] {
  const best = new Map<Thing, Candidate>();
  const barred = new Set<Thing>();
  const { placed, table } = discourse;
  const last = Math.max(0, placed.length - MOST_MENTIONS);
  for (let at = placed.length - 1; at >= last; at--) {
    const item = placed[at];
    const mention = table.mentions[item?.index ?? -1];
    if (item === undefined || mention === undefined) break;
    if (anaphor.mention.sentence - mention.sentence > anaphor.window) break;
    if (mention.end > anaphor.mention.start) continue;
    const own = anaphor.fit(item.thing);
    const place = discourse.placeOf(mention);
    if (isBarred(anaphor, mention, place)) barred.add(item.thing);
    if (own === undefined) continue;
    const points =
      own + salience(discourse, anaphor, mention, place) + ofThing(discourse, anaphor, item);
    const known = best.get(item.thing);
    if (known === undefined || points > known.points) {
      best.set(item.thing, { thing: item.thing, mention: item.index, points });
    }
  }
  const nouns = rivalNouns(discourse, anaphor);
  const things = [...best.values()].filter(
    ({ thing }) => thing === undefined || !barred.has(thing),
  );
  return [...things, ...nouns].toSorted((a, b) => b.points - a.points || b.mention - a.mention);
}

/** Points of a thing as such, beside those of the mention. */
function ofThing(discourse: Discourse, anaphor: Anaphor, item: Placed): number {
  const count = discourse.counts.get(item.thing) ?? 1;
  const doublings = Math.min(MOST_DOUBLINGS, DOUBLING * (31 - Math.clz32(count)));
  const isKnown = anaphor.gender !== "unknown" && item.thing.gender === anaphor.gender;
  const wanted = anaphor.isWanted(item.thing) ? WANTED_BY_VERB : 0;
  return doublings + (isKnown ? KNOWN_GENDER : 0) + wanted;
}

function salience(
  discourse: Discourse,
  anaphor: Anaphor,
  run: { readonly sentence: number },
  place: Place,
): number {
  const { sentences } = discourse.table.document;
  const back = anaphor.mention.sentence - run.sentence;
  const isSameRole =
    place.role === anaphor.place.role && (place.role === "subject" || place.role === "object");
  const points =
    ROLE_POINTS[place.role] -
    SENTENCE_BACK * back +
    (isSameRole ? SAME_ROLE : 0) +
    (run.sentence === 0 ? FIRST_SENTENCE : 0);
  const isSameBlock = sentences[run.sentence]?.block === sentences[anaphor.mention.sentence]?.block;
  return isSameBlock || points < 0 ? points : points >> 1;
}

/** Whether grammar forbids it: "Ann saw her" is not Ann, and "its" is not the word that it stands before. */
function isBarred(
  anaphor: Anaphor,
  run: { readonly first: number; readonly last: number; readonly sentence: number },
  place: Place,
): boolean {
  if (run.sentence !== anaphor.mention.sentence || anaphor.place.isPossessive) return false;
  const { governor } = anaphor.place;
  if (governor >= 0 && governor === place.governor && !place.isPossessive) return true;
  // "The firm of Ann said she …" stays open; what stands inside the anaphor itself is never meant.
  return run.first >= anaphor.mention.first && run.last <= anaphor.mention.last;
}

/** Common nouns before the anaphor that it may mean as well; of each sentence only those that head a phrase. */
function rivalNouns(discourse: Discourse, anaphor: Anaphor): readonly Candidate[] {
  const { document } = discourse.table;
  const nearest = Math.max(0, anaphor.mention.sentence - Math.min(1, anaphor.window));
  const from = Math.max(
    document.sentences[nearest]?.first ?? 0,
    anaphor.mention.first - MOST_TOKENS,
  );
  const rivals: Candidate[] = [];
  let sentence = nearest;
  for (let at = from; at < anaphor.mention.first; at++) {
    const token = document.tokens[at];
    while (at >= (document.sentences[sentence]?.last ?? Number.POSITIVE_INFINITY)) sentence++;
    if (token === undefined || discourse.covered[at] === 1 || token.upos !== "NOUN") continue;
    const next = document.tokens[at + 1];
    if (next?.upos === "NOUN" || next?.upos === "PROPN" || !anaphor.fitsNoun(token)) continue;
    const run = { first: at, last: at + 1, sentence };
    const place = discourse.placeOf(run);
    if (isBarred(anaphor, run, place)) continue;
    const points = COMMON_NOUN + salience(discourse, anaphor, run, place);
    rivals.push({ thing: undefined, mention: -1, points });
  }
  return rivals;
}
