import { collect, groupBy } from "../model/groups.ts";
import { endingKey, withoutLegalForm } from "../model/name-key.ts";
import type { Forest } from "./clusters.ts";
import type { Companions } from "./companions.ts";
import type { Item } from "./items.ts";

/** Rules of a document under which an alias holds everywhere, and those under which it must be confirmed. */
const STRONG =
  /^(?:declared|acronym|place|event)\/|^organization\/(?:legal-form|generic)$|^product\/(?:maker|family-word)$|^person\/full-name$/;
const WEAK = /^(?:organization|product)\/(?:first|last)-words$/;
const STRONG_POINTS = 50;
const LEGAL_POINTS = 55;
const WEAK_POINTS = 25;

/** Organizations whose names differ only by a legal form are one. */
export function mergeLegalForms(forest: Forest): void {
  const organizations = forest.heads().filter((item) => item.root === "Organization");
  const buckets = groupBy(organizations, ({ words }) => withoutLegalForm(words).join(" "));
  for (const bucket of buckets.values()) {
    const [first, ...rest] = bucket;
    for (const item of rest) {
      if (first !== undefined) forest.merge(first, item, "legal-form", LEGAL_POINTS);
    }
  }
}

/** A name that some document declares to be an alias of one thing, and no document of another, is that thing. */
export function mergeDeclared(forest: Forest): void {
  const bearers = indexAliases(forest, (name, rule) => (STRONG.test(rule) ? name : undefined));
  for (const head of forest.heads()) {
    const targets = targetsOf(forest, bearers.get(head.key) ?? [], head);
    const [only] = targets;
    if (only !== undefined && targets.length === 1) {
      forest.merge(only, head, "declared-alias", STRONG_POINTS);
    } else if (targets.length > 1) forest.doubt(head);
  }
}

/**
 * Short forms and names without their owner: "Vision Labs" is "Nova Vision Labs" where a document says so or names Nova
 * too. What joins so never carries others along, and what one document keeps apart stays apart.
 */
export function mergeShortForms(forest: Forest, companions: Companions): void {
  const bearers = indexAliases(forest, (name, rule) =>
    WEAK.test(rule) ? endingKey(name.split(" ")) : undefined,
  );
  const endings = indexEndings(forest);
  const pairs = forest.heads().flatMap((head): readonly (readonly [Item, Item, string])[] => {
    if (head.root === "Person" || head.root === "Place") return [];
    const key = endingKey(head.words);
    const aliased = targetsOf(forest, bearers.get(key) ?? [], head);
    const owned = targetsOf(forest, endings.get(key) ?? [], head).filter((long) =>
      forest.membersOf(head).some((item) => companions.hasNamed(item, ownerOf(long, head))),
    );
    const targets = [...new Set([...aliased, ...owned])];
    const [only] = targets;
    if (only === undefined || targets.length > 1) {
      if (targets.length > 1) forest.doubt(head);
      return [];
    }
    if (meet(forest, only, head)) return [];
    if (owned.length > 0) return [[head, only, "owner"]];
    const isSafe = head.words.length > 1 || haveCommon(forest, companions, only, head);
    return isSafe ? [[head, only, "short-form"]] : [];
  });
  const joined = new Set(pairs.map(([head]) => head));
  for (const [head, only, rule] of pairs) {
    if (!joined.has(only)) forest.merge(only, head, rule, WEAK_POINTS);
  }
}

/** Heads of the clusters that bear an alias, by the alias; each head once a name. */
function indexAliases(
  forest: Forest,
  keep: (name: string, rule: string) => string | undefined,
): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Set<Item>>();
  for (const item of forest.items) {
    for (const [name, rule] of item.aliases) {
      const key = keep(name, rule);
      if (key !== undefined) index.set(key, (index.get(key) ?? new Set()).add(forest.find(item)));
    }
  }
  return new Map([...index].map(([key, heads]) => [key, [...heads]]));
}

/** Heads of longer names by their last two to five words. */
function indexEndings(forest: Forest): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>();
  for (const head of forest.heads()) {
    for (let n = 2; n <= Math.min(5, head.words.length - 1); n++) {
      collect(index, endingKey(head.words.slice(-n)), head);
    }
  }
  return index;
}

/** The other clusters, each once, whose type allows that they are the same thing. */
function targetsOf(forest: Forest, heads: readonly Item[], self: Item): readonly Item[] {
  const own = forest.find(self);
  const others = new Set(heads.map((head) => forest.find(head)));
  return [...others].filter((other) => other !== own && other.root === self.root);
}

/** The words of the long name before those of the short one. */
function ownerOf(long: Item, short: Item): string {
  return long.words.slice(0, long.words.length - short.words.length).join(" ");
}

/** Documents of a cluster that are looked at when two clusters are compared. */
const MOST_MEMBERS = 12;

function haveCommon(forest: Forest, companions: Companions, a: Item, b: Item): boolean {
  const others = forest.membersOf(b).slice(0, MOST_MEMBERS);
  return forest
    .membersOf(a)
    .slice(0, MOST_MEMBERS)
    .some((one) => others.some((other) => companions.haveCommon(one, other)));
}

/** Whether some document names both, and so keeps them apart. */
function meet(forest: Forest, a: Item, b: Item): boolean {
  const documents = new Set(forest.membersOf(a).map((item) => item.document));
  return forest.membersOf(b).some((item) => documents.has(item.document));
}
