import type { MergeEvidence } from "../model/entity.ts";
import type { Forest } from "./clusters.ts";
import type { Item } from "./items.ts";
import { placeOf } from "./places-of-names.ts";

/** Tells whether two entities are spoken of in like company. */
export interface Companions {
  /** A third thing that the documents of both name, which is no place and not everywhere: where they do; undefined without one. */
  readonly commonOf: (a: Item, b: Item) => readonly MergeEvidence[] | undefined;
  /** The same of the documents of two clusters. */
  readonly commonOfClusters: (a: Item, b: Item) => readonly MergeEvidence[] | undefined;
  /** The thing of that folded name which the document of an entity names. */
  readonly named: (item: Item, key: string) => Item | undefined;
}

/** A thing in more documents than this, and than a tenth of all, says little about the company. */
const COMMON = 20;
const SHARE = 10;
/** Documents of a cluster that are looked at when two clusters are compared. */
const MOST_MEMBERS = 12;

/** Indexes the things of each document, as they are joined now: strong merges made later change nothing. */
export function readCompanions(forest: Forest): Companions {
  const things = new Map<string, Map<number, Item>>();
  const names = new Map<string, Map<string, Item>>();
  for (const item of forest.items) {
    if (item.root === "Place" || item.chain.isWeak) continue;
    addFirst(things, item.document, forest.find(item).index, item);
    addFirst(names, item.document, item.key, item);
  }
  const spread = new Map<number, number>();
  for (const own of things.values()) {
    for (const head of own.keys()) spread.set(head, (spread.get(head) ?? 0) + 1);
  }
  const most = Math.max(COMMON, things.size / SHARE);
  const thingsOf = (item: Item): ReadonlyMap<number, Item> =>
    things.get(item.document) ?? new Map();
  const commonOf: Companions["commonOf"] = (a, b) => {
    const [few, many] = [thingsOf(a), thingsOf(b)].toSorted((x, y) => x.size - y.size);
    for (const [head, item] of few ?? []) {
      const other = many?.get(head);
      const isOwn = [a, b].some((one) => isNamedLike(item, one));
      if (isOwn || other === undefined || (spread.get(head) ?? 0) > most) continue;
      return [placeOf(item), placeOf(other)];
    }
    return undefined;
  };
  return {
    named: (item, key) => names.get(item.document)?.get(key),
    commonOf,
    commonOfClusters: (a, b) => {
      const others = forest.membersOf(b).slice(0, MOST_MEMBERS);
      for (const one of forest.membersOf(a).slice(0, MOST_MEMBERS)) {
        for (const other of others) {
          const common = commonOf(one, other);
          if (common !== undefined) return common;
        }
      }
      return undefined;
    },
  };
}

/** Whether a companion bears the name, or an alias, of the very thing whose company is asked for. */
function isNamedLike(companion: Item, item: Item): boolean {
  return companion === item || companion.key === item.key || item.aliases.has(companion.key);
}

function addFirst<K>(index: Map<string, Map<K, Item>>, document: string, key: K, item: Item): void {
  const own = index.get(document) ?? new Map<K, Item>();
  if (!own.has(key)) own.set(key, item);
  index.set(document, own);
}
