import type { Item } from "./items.ts";

/** Tells whether two entities are spoken of in like company. */
export interface Companions {
  /** Whether the documents of both name a third thing, which is no place and not everywhere. */
  readonly haveCommon: (a: Item, b: Item) => boolean;
  /** Whether the document of an entity names a thing of that folded name. */
  readonly hasNamed: (item: Item, key: string) => boolean;
}

/** A name in more documents than this, and than a tenth of all, says little about the company. */
const COMMON = 20;
const SHARE = 10;

/** Indexes the names of each document. */
export function readCompanions(items: readonly Item[]): Companions {
  const keys = new Map<string, Set<string>>();
  for (const item of items) {
    if (item.root === "Place" || item.chain.isWeak) continue;
    const known = keys.get(item.document) ?? new Set();
    keys.set(item.document, known.add(item.key));
  }
  const spread = new Map<string, number>();
  for (const names of keys.values()) {
    for (const name of names) spread.set(name, (spread.get(name) ?? 0) + 1);
  }
  const most = Math.max(COMMON, keys.size / SHARE);
  const namesOf = (item: Item): ReadonlySet<string> => keys.get(item.document) ?? new Set();
  return {
    hasNamed: (item, key) => namesOf(item).has(key),
    haveCommon: (a, b) => {
      const [few, many] = [namesOf(a), namesOf(b)].toSorted((x, y) => x.size - y.size);
      if (few === undefined || many === undefined) return false;
      for (const name of few) {
        const isOwn =
          name === a.key || name === b.key || a.aliases.has(name) || b.aliases.has(name);
        if (!isOwn && many.has(name) && (spread.get(name) ?? 0) <= most) return true;
      }
      return false;
    },
  };
}
