import { groupBy } from "../model/groups.ts";
import { compareText } from "../model/order.ts";
import type { Forest } from "./clusters.ts";
import type { Companions } from "./companions.ts";
import type { Differences } from "./differences.ts";
import type { Item } from "./items.ts";

/** From this lead on a type is sure enough to keep two things of one name apart. */
const SURE = 30;
const POINTS = 60;
const LONE_POINTS = 20;
const PERSON = "Person";

/**
 * One name, one thing: unless the types differ surely (a city and a club), or two persons of that name differ in what only
 * one person can have. A lone word for a person (a surname, a first name) is no full name: it needs a common companion.
 */
export function mergeSameNames(
  forest: Forest,
  nameOf: (item: Item) => string,
  differences: Differences,
  companions: Companions,
): void {
  for (const bucket of groupBy(forest.items, nameOf).values()) {
    for (const kind of splitByType(forest, bucket)) {
      const isLone = mainRoot(kind) === PERSON && (kind[0]?.words.length ?? 0) < 2;
      if (isLone) mergeLoneNames(forest, kind, companions);
      else mergeFullNames(forest, kind, differences);
    }
  }
}

/** Items of one name in groups of one family of types; those of unsure type go with the family that has most points. */
function splitByType(forest: Forest, bucket: readonly Item[]): readonly (readonly Item[])[] {
  const sure = bucket.filter(({ lead }) => lead >= SURE);
  if (new Set(sure.map(({ root }) => root)).size < 2) return [bucket];
  const most = mainRoot(sure);
  for (const item of bucket) if (item.lead < SURE) forest.doubt(item);
  return [...groupBy(bucket, (item) => (item.lead >= SURE ? item.root : most)).values()];
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

function mergeFullNames(forest: Forest, items: readonly Item[], differences: Differences): void {
  const parts: { readonly first: Item; readonly told: Item[] }[] = [];
  for (const item of items) {
    const part = parts.find(({ told }) => !told.some((other) => differences.areTwo(item, other)));
    if (part === undefined) {
      parts.push({ first: item, told: differences.tells(item) ? [item] : [] });
      continue;
    }
    forest.merge(part.first, item, "same-name", POINTS);
    if (!differences.tells(item)) continue;
    if (part.told.some((other) => differences.mayBeTwo(item, other))) forest.doubt(item);
    if (part.told.length < MOST_GROUPS) part.told.push(item);
  }
}

/** Lone names of different documents are one where the documents have a companion in common. */
function mergeLoneNames(forest: Forest, items: readonly Item[], companions: Companions): void {
  const firsts: Item[] = [];
  for (const item of items) {
    const fitting = firsts.filter((first) => companions.haveCommon(first, item));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) {
      forest.merge(only, item, "same-lone-name", LONE_POINTS);
    } else if (firsts.length < MOST_GROUPS) firsts.push(item);
  }
  if (firsts.length > 1) for (const first of firsts) forest.doubt(first);
}
