import { groupBy } from "../model/groups.ts";
import { compareText } from "../model/order.ts";
import type { Forest } from "./clusters.ts";
import type { Companions } from "./companions.ts";
import type { Differences } from "./differences.ts";
import type { Item } from "./items.ts";
import type { Proposal } from "./weak.ts";

/** From this lead on a type is sure enough to keep two things of one name apart. */
const SURE = 30;
const POINTS = 60;
const SPELLING_POINTS = 50;
const LONE_POINTS = 20;
const PERSON = "Person";

/**
 * One name, one thing: unless the types differ surely (a city and a club), or two of that name differ in what only one can
 * have or be. A lone word for a person (a surname, a first name) is no full name: it is left to {@link proposeLoneNames}.
 */
export function mergeSameNames(
  forest: Forest,
  nameOf: (item: Item) => string,
  differences: Differences,
  companions: Companions,
  typeOf: (items: readonly Item[]) => string,
): void {
  for (const bucket of groupBy(forest.items, nameOf).values()) {
    for (const kind of splitByType(forest, bucket, companions)) {
      if (!isLone(kind)) mergeAlike(forest, kind, differences, companions);
      else mergeAlike(forest, guessedPersons(kind, typeOf), differences, companions);
    }
  }
}

/**
 * Those of a lone name whom only the name, a verb or the vote makes persons, with those that are none, if all that the documents say of them
 * together makes them something else: "Gemma said" in one, "users of Gemma" in three.
 */
function guessedPersons(
  items: readonly Item[],
  typeOf: (items: readonly Item[]) => string,
): readonly Item[] {
  const guessed = items.filter((item) => !isToldPerson(item));
  return guessed.length > 1 && typeOf(guessed) !== PERSON ? guessed : [];
}

/** A title, an age, "who", "he" or "she" tells of a person. */
function isToldPerson({ root, chain }: Item): boolean {
  return (
    root === PERSON &&
    chain.evidence.some(
      ({ family, type, points }) =>
        type === PERSON && points > 0 && (family === "title" || family === "anaphor"),
    )
  );
}

function isLone(items: readonly Item[]): boolean {
  return mainRoot(items) === PERSON && items.every(({ words }) => words.length < 2);
}

/** Items of one name in groups of one family of types; those of unsure type go with the family that has most points. */
function splitByType(
  forest: Forest,
  bucket: readonly Item[],
  companions: Companions,
): readonly (readonly Item[])[] {
  if (bucket.length === 1) return [bucket];
  const sure = bucket.filter(({ lead }) => lead >= SURE);
  if (new Set(sure.map(({ root }) => root)).size < 2) return [bucket];
  const most = mainRoot(sure);
  const main = sure.filter(({ root }) => root === most).slice(0, MOST_GROUPS);
  const isApart = (item: Item): boolean => item.lead >= SURE && !isMistaken(item, main, companions);
  for (const item of bucket) if (!isApart(item)) forest.doubt(item);
  return [...groupBy(bucket, (item) => (isApart(item) ? item.root : most)).values()];
}

/** Types that one thing may be taken for: a firm and what it sells under its name, a paper and its publisher. */
const NEAR: ReadonlySet<string> = new Set(["Organization", "Product", "Work"]);
/** A lead that no company makes up for. */
const CERTAIN = 45;

/** Of another near type than most, in one document, and in like company: one document's words misled. */
function isMistaken(item: Item, main: readonly Item[], companions: Companions): boolean {
  const [first] = main;
  if (first === undefined || first.root === item.root || item.lead >= CERTAIN) return false;
  if (!NEAR.has(item.root) || !NEAR.has(first.root) || main.length < 2) return false;
  return main.some((other) => companions.commonOf(item, other) !== undefined);
}

/** The most groups of one lone name that a further one is compared with: what bounds the work on a frequent surname. */
const MOST_GROUPS = 50;

/** The family of types with most points over all items. */
function mainRoot(items: readonly Item[]): string {
  const points = new Map<string, number>();
  for (const { root, lead } of items) points.set(root, (points.get(root) ?? 0) + lead);
  const [best] = [...points].toSorted(([a, m], [b, n]) => n - m || compareText(a, b));
  return best?.[0] ?? "";
}

/** Those of which something is told stand apart where it differs; the others join the one whose company they keep, else the first. */
function mergeAlike(
  forest: Forest,
  items: readonly Item[],
  differences: Differences,
  companions: Companions,
): void {
  const parts: { readonly first: Item; readonly told: Item[] }[] = [];
  const telling = items.filter(differences.tells);
  for (const item of telling) {
    const part = parts.find(({ told }) => !told.some((other) => differences.areTwo(item, other)));
    if (part === undefined) {
      parts.push({ first: item, told: [item] });
      continue;
    }
    mergeOne(forest, part.first, item);
    if (part.told.some((other) => differences.mayBeTwo(item, other))) forest.doubt(item);
    if (part.told.length < MOST_GROUPS) part.told.push(item);
  }
  for (const item of items) {
    if (differences.tells(item)) continue;
    const [own] = parts;
    if (own === undefined) parts.push({ first: item, told: [] });
    else if (parts.length === 1) mergeOne(forest, own.first, item);
    else {
      const near = parts.find(({ told }) =>
        told.some((other) => companions.commonOf(item, other) !== undefined),
      );
      if (near === undefined) forest.doubt(item);
      mergeOne(forest, (near ?? own).first, item);
    }
  }
}

function mergeOne(forest: Forest, first: Item, item: Item): void {
  const isSame = first.key === item.key;
  forest.merge(first, item, {
    rule: isSame ? "same-name" : "spelling",
    points: isSame ? POINTS : SPELLING_POINTS,
  });
}

/** Lone names of different documents are one where the documents have a companion in common. */
export function proposeLoneNames(forest: Forest, companions: Companions): readonly Proposal[] {
  const lone = forest.heads().filter(({ root, words }) => root === PERSON && words.length < 2);
  return [...groupBy(lone, ({ key }) => key).values()].flatMap((items) => {
    const proposals: Proposal[] = [];
    const firsts: Item[] = [];
    for (const item of items) {
      const fitting = firsts.flatMap((first) => {
        const evidence = companions.commonOf(first, item);
        return evidence === undefined ? [] : [{ first, evidence }];
      });
      const [only] = fitting;
      if (only !== undefined && fitting.length === 1) {
        const reason = { rule: "same-lone-name", points: LONE_POINTS, evidence: only.evidence };
        proposals.push({ short: item, long: only.first, reason });
      } else if (firsts.length < MOST_GROUPS) firsts.push(item);
    }
    if (firsts.length > 1) for (const first of firsts) forest.doubt(first);
    return proposals;
  });
}
