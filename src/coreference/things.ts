import type { CoreferenceLink } from "../model/coreference.ts";
import { collect } from "../model/groups.ts";
import type { Gender, TypeEvidence } from "../model/mention.ts";
import type { Join } from "./joins.ts";
import { commonGender, evidenceOf, type NameGroup, type NameTable } from "./names.ts";
import type { Settled, TypeSystem } from "./typing.ts";

/** What a document speaks of by name, while its chain grows: anaphora add mentions, and with them evidence and gender. */
export interface Thing {
  readonly index: number;
  /** The names it bears, in order of first mention. */
  readonly groups: readonly NameGroup[];
  /** Joins by which those names came together. */
  readonly joins: readonly Join[];
  /** Mentions of all kinds; ascending once all are in. */
  readonly mentions: number[];
  readonly links: CoreferenceLink[];
  readonly evidence: TypeEvidence[];
  /** Something in the text treats it as made: a product or a work. */
  readonly isMade: boolean;
  /** An article stands before a name of it: no person. */
  readonly hasArticle: boolean;
  settled: Settled;
  /** How many items of evidence the settled type rests on. */
  weighed: number;
  gender: Gender;
}

/** Settles the type of a thing anew, if evidence was added. */
export function settleAgain(thing: Thing, types: TypeSystem): void {
  if (thing.evidence.length === thing.weighed) return;
  thing.settled = types.settle(thing.evidence);
  thing.weighed = thing.evidence.length;
}

/** Makes things of names that the sieves joined, in order of first mention; each mention is linked to one before it. */
export function assemble(table: NameTable, joins: readonly Join[]): readonly Thing[] {
  const targets = mentionTargets(table, joins);
  const members = new Map<number, number[]>();
  const groupOf: (NameGroup | undefined)[] = table.mentions.map(() => undefined);
  for (const group of table.groups) for (const mention of group.mentions) groupOf[mention] = group;
  groupOf.forEach((group, mention) => {
    if (group !== undefined) collect(members, targets.get(mention) ?? mention, mention);
  });
  const joinsOf = new Map<NameGroup, Join[]>();
  for (const join of joins) collect(joinsOf, join.from, join);
  return [...members.values()].map((mentions, index) => {
    const groups = [...new Set(mentions.flatMap((mention) => groupOf[mention] ?? []))];
    const inside = new Set(groups);
    const own = groups.flatMap((group) => joinsOf.get(group) ?? []);
    return thingOf(table, {
      index,
      groups,
      mentions,
      joins: own.filter(({ to }) => inside.has(to)),
    });
  });
}

/** For each mention a number that is equal where the sieves say it is one thing. */
function mentionTargets(table: NameTable, joins: readonly Join[]): ReadonlyMap<number, number> {
  const whole = new Map(
    joins.filter((join) => join.mentions === undefined).map((join) => [join.from, join.to]),
  );
  const partial = new Map<number, NameGroup>();
  for (const join of joins)
    for (const mention of join.mentions ?? []) partial.set(mention, join.to);
  const setOf = (group: NameGroup): number => {
    let at = group;
    for (let step = 0; step < table.groups.length; step++) {
      const next = whole.get(at);
      if (next === undefined) break;
      at = next;
    }
    return at.index;
  };
  const targets = new Map<number, number>();
  for (const group of table.groups) {
    const own = setOf(group);
    for (const mention of group.mentions) {
      const other = partial.get(mention);
      targets.set(mention, other === undefined ? own : setOf(other));
    }
  }
  return targets;
}

const MADE = new Set(["Product", "Work"]);
const ARTICLES = new Set(["a", "an", "the"]);
/** Families of evidence that guess from the name alone. */
const GUESSES = new Set(["learned", "compromise", "lexicon"]);

function thingOf(
  table: NameTable,
  { index, groups, joins, mentions }: Pick<Thing, "index" | "groups" | "joins" | "mentions">,
): Thing {
  const members = mentions.flatMap((mention) => table.mentions[mention] ?? []);
  const [only] = groups;
  // Most things bear one name, which told all of its mentions already.
  const isWhole = groups.length === 1 && only?.mentions.length === mentions.length;
  const evidence = isWhole ? [...only.evidence] : evidenceOf(members);
  return {
    index,
    groups,
    joins,
    mentions,
    links: linkNames(groups, joins, mentions),
    evidence,
    isMade: evidence.some(
      ({ type, family }) => !GUESSES.has(family) && MADE.has(table.types.rootOf(type)),
    ),
    hasArticle: members.some(({ first }) =>
      ARTICLES.has(table.document.tokens[first - 1]?.text.toLowerCase() ?? ""),
    ),
    settled: isWhole ? only.settled : table.types.settle(evidence),
    weighed: evidence.length,
    gender: isWhole ? only.gender : commonGender(members),
  };
}

function linkNames(
  groups: readonly NameGroup[],
  joins: readonly Join[],
  mentions: readonly number[],
): CoreferenceLink[] {
  if (mentions.length === 1) return [];
  const groupOf = new Map<number, NameGroup>();
  for (const group of groups) for (const at of group.mentions) groupOf.set(at, group);
  const latest = new Map<NameGroup, number>();
  const links: CoreferenceLink[] = [];
  mentions.forEach((mention, at) => {
    const group = groupOf.get(mention);
    if (group === undefined) return;
    const same = latest.get(group);
    const previous = mentions[at - 1];
    const antecedent = same ?? previous;
    if (antecedent !== undefined) {
      const rule = same === undefined ? ruleOf(joins, group, latest) : "same-name";
      links.push({ mention, antecedent, rule, isAmbiguous: false });
    }
    latest.set(group, mention);
  });
  return links;
}

/** The rule that connects a name with one that the thing bore before. */
function ruleOf(
  joins: readonly Join[],
  group: NameGroup,
  before: ReadonlyMap<NameGroup, number>,
): string {
  const direct = joins.find(
    ({ from, to }) => (from === group && before.has(to)) || (to === group && before.has(from)),
  );
  return (
    (direct ?? joins.find(({ from, to }) => from === group || to === group))?.rule ?? "same-name"
  );
}

/** The thing of each of its mentions, by index. */
export function thingsByMention(things: readonly Thing[]): Map<number, Thing> {
  const found = new Map<number, Thing>();
  for (const thing of things) for (const mention of thing.mentions) found.set(mention, thing);
  return found;
}
