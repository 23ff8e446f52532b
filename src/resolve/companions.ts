import type { MergeEvidence } from "../model/entity.ts";
import type { Forest } from "./clusters.ts";
import type { Item } from "./items.ts";
import { placeOf } from "./places-of-names.ts";

/** Tells whether two entities are spoken of in like company. */
export interface Companions {
  /** A third thing that the documents of both name, which is no place and not everywhere: where they do; undefined without one. */
  readonly commonOf: (a: Item, b: Item) => readonly MergeEvidence[] | undefined;
  /** The thing of that folded name which the document of an entity names. */
  readonly named: (item: Item, key: string) => Item | undefined;
}

/** A name in more documents than this, and than a tenth of all, says little about the company. */
const COMMON = 20;
const SHARE = 10;

/** Indexes the names of each document. */
export function readCompanions(items: readonly Item[]): Companions {
  const named = new Map<string, Map<string, Item>>();
  for (const item of items) {
    if (item.root === "Place" || item.chain.isWeak) continue;
    const known = named.get(item.document) ?? new Map<string, Item>();
    if (!known.has(item.key)) known.set(item.key, item);
    named.set(item.document, known);
  }
  const spread = new Map<string, number>();
  for (const names of named.values()) {
    for (const name of names.keys()) spread.set(name, (spread.get(name) ?? 0) + 1);
  }
  const most = Math.max(COMMON, named.size / SHARE);
  const namesOf = (item: Item): ReadonlyMap<string, Item> => named.get(item.document) ?? new Map();
  return {
    named: (item, key) => namesOf(item).get(key),
    commonOf: (a, b) => {
      const [few, many] = [namesOf(a), namesOf(b)].toSorted((x, y) => x.size - y.size);
      for (const [name, item] of few ?? []) {
        const isOwn = [a, b].some(({ key, aliases }) => name === key || aliases.has(name));
        const other = many?.get(name);
        if (isOwn || other === undefined || (spread.get(name) ?? 0) > most) continue;
        return [placeOf(item), placeOf(other)];
      }
      return undefined;
    },
  };
}

/** Documents of a cluster that are looked at when two clusters are compared. */
const MOST_MEMBERS = 12;

/** What two clusters have in common in some of their documents. */
export function commonOfClusters(
  forest: Forest,
  companions: Companions,
  a: Item,
  b: Item,
): readonly MergeEvidence[] | undefined {
  const others = forest.membersOf(b).slice(0, MOST_MEMBERS);
  for (const one of forest.membersOf(a).slice(0, MOST_MEMBERS)) {
    for (const other of others) {
      const common = companions.commonOf(one, other);
      if (common !== undefined) return common;
    }
  }
  return undefined;
}
