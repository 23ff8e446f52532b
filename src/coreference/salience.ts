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
  object: 20,
  other: 10,
};
const SENTENCE_BACK = 18;
const SAME_ROLE = 10;
const DOUBLING = 3;
const MOST_DOUBLINGS = 12;
const FIRST_SENTENCE = 5;
/** The subject of the clause in which the anaphor stands, less for each clause farther out. */
const OWN_CLAUSE = 15;
const CLAUSE_OUT = 5;
/** "In her speech, Ann …": the subject after an opening phrase; less where the anaphor is a subject itself. */
const AFTER_OPENING = 45;
const AFTER_CLAUSE = 25;
/** "Ann's love of her work": the owner of the phrase in which the anaphor stands. */
const OWNS_PHRASE = 35;
/** "Ann, singing her song", "asked Ann to sing her song": who does what the anaphor's clause tells without a subject of its own. */
const UNDERSTOOD = 25;
/** "Ann and her sister". */
const JOINED_OWNER = 60;
/** Of whom a quotation speaks is hardly who says it. */
const QUOTED = -20;
const WANTED_BY_VERB = 10;
const KNOWN_GENDER = 7;
/** A common noun is less likely than a name to be spoken of again. */
const COMMON_NOUN = -8;
/** The most mentions that are looked at before an anaphor, and the most tokens: what bounds the work. */
const MOST_MENTIONS = 40;
const MOST_TOKENS = 160;
/** The longest opening phrase, in tokens and in mentions. */
const MOST_OPENING = 14;

/** One of a list is less likely to be spoken of alone. */
export const LISTED = -12;

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
  /** The tokens above it in the tree that may govern a subject, its own clause first. */
  readonly clauses: readonly number[];
  /** It is the subject of a verb of saying. */
  readonly isSpeaker: boolean;
  /** The nouns of the phrase in which it stands, the innermost first: whose they are is near. */
  readonly nouns: readonly number[];
  /** The tokens whose subject cannot be meant, as the anaphor stands beside it in one clause. */
  readonly governors: readonly number[];
  /** How many sentences back an antecedent may stand. */
  readonly window: number;
  /** Whether a thing may be meant, and how many points it has by its own. */
  readonly fit: (thing: Thing) => number | undefined;
  /** Points of a single mention; undefined where it cannot be the antecedent. */
  readonly ofMention: (mention: number) => number | undefined;
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
  /** Tokens in quotation marks. */
  readonly quoted: Uint8Array;
  /** Thing of each named mention, also of those that follow. */
  readonly thingOf: ReadonlyMap<number, Thing>;
}

/** A run of tokens in a sentence. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
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
    const ofMention = anaphor.ofMention(item.index);
    if (own === undefined || ofMention === undefined) continue;
    const points =
      own +
      ofMention +
      salience(discourse, anaphor, mention, place) +
      ofThing(discourse, anaphor, item);
    const known = best.get(item.thing);
    if (known === undefined || points > known.points) {
      best.set(item.thing, { thing: item.thing, mention: item.index, points });
    }
  }
  const following = subjectAfterOpening(discourse, anaphor);
  if (
    following?.thing !== undefined &&
    following.points > (best.get(following.thing)?.points ?? 0)
  ) {
    best.set(following.thing, following);
  }
  const nouns = rivalNouns(discourse, anaphor);
  const things = [...best.values()].filter(
    ({ thing }) => thing === undefined || !barred.has(thing),
  );
  return [...things, ...nouns].toSorted((a, b) => b.points - a.points || b.mention - a.mention);
}

/** The name right after the comma that closes the phrase with which the sentence opens and in which the anaphor stands. */
function subjectAfterOpening(discourse: Discourse, anaphor: Anaphor): Candidate | undefined {
  const { document, mentions } = discourse.table;
  const sentence = document.sentences[anaphor.mention.sentence];
  const opening = document.tokens[sentence?.first ?? -1];
  if (sentence === undefined || !/^(?:ADP|SCONJ|VERB|ADJ)$/.test(opening?.upos ?? ""))
    return undefined;
  const before = document.tokens.slice(sentence.first, anaphor.mention.first);
  if (before.length > MOST_OPENING || before.some((token) => token.text === ",")) return undefined;
  for (let index = anaphor.index + 1; index < anaphor.index + MOST_OPENING; index++) {
    const mention = mentions[index];
    if (mention === undefined || mention.first >= sentence.last) return undefined;
    const thing = discourse.thingOf.get(index);
    if (thing === undefined || !isAfterComma(document.tokens, mention.first)) continue;
    const own = anaphor.fit(thing);
    if (own === undefined) return undefined;
    const isSubject = anaphor.place.role.endsWith("subject");
    const points = own + (isSubject ? AFTER_CLAUSE : AFTER_OPENING);
    return {
      thing,
      mention: index,
      points: points + ofThing(discourse, anaphor, { index, thing }),
    };
  }
  return undefined;
}

/** Whether a comma stands before a name, or before its title: ", King William". */
function isAfterComma(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return before?.text === "," || (before?.upos === "PROPN" && tokens[first - 2]?.text === ",");
}

/** Points of a thing as such, beside those of the mention. */
function ofThing(discourse: Discourse, anaphor: Anaphor, item: Placed): number {
  const count = discourse.counts.get(item.thing) ?? 1;
  const doublings = Math.min(MOST_DOUBLINGS, DOUBLING * (31 - Math.clz32(count)));
  const isKnown = anaphor.gender !== "unknown" && item.thing.gender === anaphor.gender;
  const wanted = anaphor.isWanted(item.thing) ? WANTED_BY_VERB : 0;
  return doublings + (isKnown ? KNOWN_GENDER : 0) + wanted;
}

function salience(discourse: Discourse, anaphor: Anaphor, run: Run, place: Place): number {
  const { sentences } = discourse.table.document;
  const back = anaphor.mention.sentence - run.sentence;
  const isSameRole =
    place.role === anaphor.place.role && (place.role === "subject" || place.role === "object");
  const points =
    ROLE_POINTS[place.role] -
    SENTENCE_BACK * back +
    (isSameRole ? SAME_ROLE : 0) +
    (place.role.endsWith("subject") ? ofClause(anaphor, place) : 0) +
    ofPhrase(discourse, anaphor, run, place) +
    (run.sentence === 0 ? FIRST_SENTENCE : 0);
  const isSameBlock = sentences[run.sentence]?.block === sentences[anaphor.mention.sentence]?.block;
  return isSameBlock || points < 0 ? points : points >> 1;
}

/** Points for what the tree says of a mention in the sentence of the anaphor beside its role. */
function ofPhrase(discourse: Discourse, anaphor: Anaphor, run: Run, place: Place): number {
  const isHere = run.sentence === anaphor.mention.sentence;
  if ((isHere || anaphor.isSpeaker) && isOtherVoice(discourse, anaphor, run.first)) return QUOTED;
  if (!isHere) return 0;
  if (place.isPossessive && anaphor.nouns.indexOf(place.governor) > 0) return OWNS_PHRASE;
  const { tokens } = discourse.table.document;
  if (anaphor.place.isPossessive && isJoined(tokens, run.last, anaphor.mention.first))
    return JOINED_OWNER;
  const isUnderstood = anaphor.clauses.some((clause) => {
    const { label = "", head = -1 } = tokens[clause] ?? {};
    if (label === "acl") return head >= run.first && head < run.last;
    return label === "xcomp" && place.role === "object" && place.governor === head;
  });
  return isUnderstood ? UNDERSTOOD : 0;
}

/** "Ann, and | her sister". */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  const isNext = to > from && to - from < 3 && tokens[to - 1]?.text.toLowerCase() === "and";
  return isNext && (to - from === 1 || tokens[from]?.text === ",");
}

function ofClause(anaphor: Anaphor, place: Place): number {
  const out = anaphor.clauses.indexOf(place.governor);
  return out < 0 ? 0 : Math.max(0, OWN_CLAUSE - CLAUSE_OUT * out);
}

/** Whether grammar forbids it: "Ann saw her" is not Ann, and "its" is not the word that it stands before. */
function isBarred(
  anaphor: Anaphor,
  run: { readonly first: number; readonly last: number; readonly sentence: number },
  place: Place,
): boolean {
  if (run.sentence !== anaphor.mention.sentence || anaphor.place.isPossessive) return false;
  const isOwn = place.governor >= 0 && place.governor === anaphor.place.governor;
  const isShared = place.role.endsWith("subject") && anaphor.governors.includes(place.governor);
  if ((isOwn || isShared) && !place.isPossessive) return true;
  // "The firm of Ann said she …" stays open; what stands inside the anaphor itself is never meant.
  return run.first >= anaphor.mention.first && run.last <= anaphor.mention.last;
}

/** Whether a token stands in a quotation and the anaphor outside: who says it is not who is spoken of. */
function isOtherVoice(discourse: Discourse, anaphor: Anaphor, token: number): boolean {
  return discourse.quoted[token] === 1 && discourse.quoted[anaphor.mention.first] !== 1;
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
    const isNear = anaphor.isSpeaker || sentence === anaphor.mention.sentence;
    if (isNear && isOtherVoice(discourse, anaphor, at)) continue;
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
