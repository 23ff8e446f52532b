import type { Mention } from "../model/mention.ts";
import { type Antecedent, chooseAntecedent } from "./choose.ts";
import type { Context } from "./context.ts";
import { headOf } from "./described.ts";
import { describe, readDescriptions } from "./descriptions.ts";
import type { AnaphorLexicon } from "./lexicon.ts";
import type { NameTable } from "./names.ts";
import { linkNominal } from "./nominals.ts";
import { isPleonastic } from "./pleonastic.ts";
import { type Pronoun, readPronoun } from "./pronouns.ts";
import { markQuoted } from "./quotations.ts";
import { linkRelative } from "./relatives.ts";
import {
  clausesAbove,
  findPlaces,
  nounsAbove,
  type Place,
  type PlaceFinder,
  sharedSubjects,
} from "./roles.ts";
import { type Anaphor, LISTED } from "./salience.ts";
import { linkSpeakers } from "./speakers.ts";
import { type Thing, thingsByMention } from "./things.ts";
import { fitIt, linkTopic, presented, TOPIC } from "./topics.ts";
import { SURE } from "./typing.ts";
import { NO_WANTS, readWants, type Wants } from "./wants.ts";

/** What is known of a document before its anaphora are linked. */
interface Known {
  readonly things: readonly Thing[];
  /** Mentions that stand in one list, by index. */
  readonly lists: readonly (readonly number[])[];
  readonly lexicon: AnaphorLexicon;
}

/** Links the nominals and pronouns of a document to its things, which grow by them. Each is looked at once, in text order. */
export function linkAnaphora(table: NameTable, known: Known): void {
  const context = contextOf(table, known);
  table.mentions.forEach((mention, index) => {
    const named = context.thingOf.get(index);
    if (named !== undefined) return enter(context, index, named);
    const found = antecedentOf(context, mention, index);
    if (found !== undefined) link(context, index, found);
  });
  for (const [index, found] of linkSpeakers(context)) link(context, index, found);
}

function contextOf(table: NameTable, { things, lists, lexicon }: Known): Context {
  const thingOf = thingsByMention(things);
  const descriptions = readDescriptions(table, thingOf, lexicon.roles);
  return {
    table,
    lexicon,
    placeOf: rememberPlaces(findPlaces(table.document)),
    descriptions,
    placed: [],
    counts: new Map(),
    latest: new Map(),
    topics: new Set(),
    covered: Uint8Array.from(descriptions.covered),
    quoted: markQuoted(table.document),
    thingOf,
    listed: new Set(lists.flat()),
  };
}

/** Each place is found once: anaphora that follow look at the same mentions again. */
function rememberPlaces(find: PlaceFinder): PlaceFinder {
  const known = new Map<number, ReturnType<PlaceFinder>>();
  return (run) => {
    const key = run.first * 256 + Math.min(255, run.last - run.first);
    const seen = known.get(key) ?? find(run);
    known.set(key, seen);
    return seen;
  };
}

function antecedentOf(context: Context, mention: Mention, index: number): Antecedent | undefined {
  if (mention.kind === "nominal") return linkNominal(context, mention, index);
  return mention.kind === "pronoun" ? linkPronoun(context, mention, index) : undefined;
}

function linkPronoun(context: Context, mention: Mention, index: number): Antecedent | undefined {
  const { document } = context.table;
  const pronoun = readPronoun(document.document.text.slice(mention.start, mention.end));
  if (pronoun === undefined || pronoun.kind === "speaker") return undefined;
  if (pronoun.kind === "relative") return linkRelative(context, mention, pronoun);
  if (isPleonastic(document, mention.first)) return undefined;
  const place = context.placeOf(mention);
  const wants = pronoun.kind === "person" ? NO_WANTS : readWants(context, mention, place);
  const anaphor = anaphorOf(context, { mention, index, pronoun, place, wants });
  const chosen = chooseAntecedent(context, anaphor, pronoun.kind, wants.isOwner);
  return chosen ?? (pronoun.kind === "person" ? linkTopic(context, anaphor) : undefined);
}

const UNSURE_PERSON = -2;

const WINDOWS = { person: 3, thing: 2, group: 1, relative: 0, speaker: 0 } as const;

/** A pronoun with what is known of it. */
interface Read {
  readonly mention: Mention;
  readonly index: number;
  readonly pronoun: Pronoun;
  readonly place: Place;
  readonly wants: Wants;
}

function anaphorOf(context: Context, read: Read): Anaphor {
  const { types, document } = context.table;
  const { mention, index, pronoun, place, wants } = read;
  return {
    index,
    mention,
    place,
    gender: pronoun.gender,
    clauses: clausesAbove(document, place.governor),
    isSpeaker:
      place.role.endsWith("subject") &&
      context.lexicon.speechVerbs.has(document.tokens[place.governor]?.lemma ?? ""),
    nouns: place.isPossessive ? nounsAbove(document, place.governor) : [],
    governors: sharedSubjects(document, place),
    window: WINDOWS[pronoun.kind],
    fit: (thing) => {
      const points = fitPronoun(context, thing, pronoun);
      if (points === undefined || pronoun.kind !== "thing") return points;
      if (wants.isOwner && !types.isWithin(thing.settled.type, OWNERS)) return undefined;
      return points + fitIt(context, mention, place, thing, wants);
    },
    ofMention: (at) => ofMention(context, pronoun, place, at),
    fitsNoun: (noun) =>
      context.lexicon.fitsPronoun(noun, pronoun) &&
      (!wants.isOwner || context.lexicon.organizations.has(noun.lemma)),
    isWanted: (thing) => types.isWithin(thing.settled.type, wants.types),
  };
}

/** What may have a director, a board or staff. */
const OWNERS = ["Organization", "Event", "Work", "Place"];

/** What a relative clause says by the way is less likely spoken of next. */
const BY_THE_WAY = -15;
/** "Ann bought it": rather what was acted on before than who acted. */
const DOER = -10;

/** Points of a mention for its place; undefined where it cannot be meant. */
function ofMention(
  context: Context,
  pronoun: Pronoun,
  place: Place,
  at: number,
): number | undefined {
  if (pronoun.kind === "person") return 0;
  const isListed = context.listed.has(at);
  if (pronoun.kind === "group") return isListed ? undefined : 0;
  if (isListed) return LISTED;
  const points = presented(context, at) + (isByTheWay(context, at) ? BY_THE_WAY : 0);
  return points + (place.role === "object" && isSubject(context, at) ? DOER : 0);
}

function isSubject(context: Context, at: number): boolean {
  const mention = context.table.mentions[at];
  return mention !== undefined && context.placeOf(mention).role.endsWith("subject");
}

function isByTheWay(context: Context, at: number): boolean {
  const mention = context.table.mentions[at];
  if (mention === undefined) return false;
  const { governor, role } = context.placeOf(mention);
  const label = context.table.document.tokens[governor]?.label ?? "";
  return !role.endsWith("subject") && label.startsWith("acl");
}

/** Points of a thing for agreeing with the pronoun; undefined where it cannot be meant. */
function fitPronoun(context: Context, thing: Thing, pronoun: Pronoun): number | undefined {
  const { root, type, lead } = thing.settled;
  if (pronoun.kind === "person") return fitPerson(thing, pronoun);
  if (root === "" || ((pronoun.kind === "group" || isWeak(thing)) && lead < SURE)) return undefined;
  if (!context.table.types.isWithin(type, pronoun.types)) return undefined;
  return pronoun.types.indexOf(root) < 2 ? 0 : -8;
}

/** Whether nothing but its place in a text says that it is a name. */
function isWeak(thing: Thing): boolean {
  return thing.groups.every((group) => group.isWeak);
}

/** Points of a thing as what a pronoun of persons means: a short name of unsure type may be that of a person, if nothing says it is made. */
function fitPerson(thing: Thing, pronoun: Pronoun): number | undefined {
  const { root, lead } = thing.settled;
  const isPerson = root === "Person";
  if (isPerson ? lead < SURE && thing.isMade : lead >= SURE || thing.isMade) return undefined;
  if (lead < SURE && (thing.hasArticle || isWeak(thing))) return undefined;
  if (!isPerson && thing.groups.some(({ words }) => words.length > 1)) return undefined;
  const isKnown = pronoun.gender !== "unknown" && thing.gender !== "unknown";
  if (isKnown && thing.gender !== pronoun.gender) return undefined;
  return isPerson && lead >= SURE ? 0 : UNSURE_PERSON;
}

function enter(context: Context, index: number, thing: Thing): void {
  const mention = context.table.mentions[index];
  if (mention === undefined) return;
  context.placed.push({ index, thing });
  const count = (context.counts.get(thing) ?? 0) + 1;
  context.counts.set(thing, count);
  context.latest.set(thing, index);
  if (count === TOPIC.mentions) context.topics.add(thing);
  context.covered.fill(1, mention.first, mention.last);
}

function link(context: Context, index: number, found: Antecedent): void {
  const { thing, mention, rule, isAmbiguous } = found;
  thing.mentions.push(index);
  thing.links.push({ mention: index, antecedent: mention, rule, isAmbiguous });
  if (found.evidence !== undefined) thing.evidence.push(found.evidence);
  if (thing.gender === "unknown" && found.gender !== undefined) thing.gender = found.gender;
  context.thingOf.set(index, thing);
  const nominal = context.table.mentions[index];
  if (nominal?.kind === "nominal") describe(context.descriptions, thing, headOf(context, nominal));
  enter(context, index, thing);
}
