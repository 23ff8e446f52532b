import type { MergeReason } from "../model/entity.ts";
import { compareNumber } from "../model/order.ts";
import type { Item } from "./items.ts";

/** Entities of documents that were found to be one thing. */
export interface Cluster {
  /** Sorted by document id and chain id, never empty. */
  readonly items: readonly Item[];
  readonly merges: readonly MergeReason[];
  /** Something of the same name may be the same thing, or two things may be in here. */
  readonly isAmbiguous: boolean;
}

/** A forest of items: who is one with whom, and why. Internal to resolution; all answers depend on the set of merges in their order only. */
export interface Forest {
  readonly items: readonly Item[];
  readonly find: (item: Item) => Item;
  readonly membersOf: (item: Item) => readonly Item[];
  readonly merge: (a: Item, b: Item, rule: string, points: number) => void;
  readonly doubt: (item: Item) => void;
  readonly clusters: () => readonly Cluster[];
  /** First items of all clusters, in order. */
  readonly heads: () => readonly Item[];
}

/** A forest in which every item stands alone. The smaller index is always the head: order of merging changes no cluster. */
export function plantForest(items: readonly Item[]): Forest {
  const parent = items.map((item) => item.index);
  const members = items.map((item): Item[] => [item]);
  const reasons = items.map((): MergeReason[] => []);
  const doubted = new Set<number>();
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      const up = parent[at] ?? at;
      parent[at] = parent[up] ?? up;
      at = parent[at] ?? at;
    }
    return at;
  };
  const itemAt = (index: number, fallback: Item): Item => items[index] ?? fallback;
  const find = (item: Item): Item => itemAt(root(item.index), item);
  const heads = (): readonly Item[] => items.filter((item) => root(item.index) === item.index);
  return {
    items,
    find,
    heads,
    membersOf: (item) => members[root(item.index)] ?? [item],
    merge: (a, b, rule, points) => {
      const [low, high] = [root(a.index), root(b.index)].toSorted(compareNumber);
      if (low === undefined || high === undefined || low === high) return;
      parent[high] = low;
      const [kept, moved] = [members[low] ?? [], members[high] ?? []];
      for (const item of moved) kept.push(item);
      for (const reason of reasons[high] ?? []) reasons[low]?.push(reason);
      const names = [a.chain.name, b.chain.name] as const;
      reasons[low]?.push({ rule, names, documents: [a.document, b.document], points });
      members[high] = [];
    },
    doubt: (item) => {
      doubted.add(item.index);
    },
    clusters: () =>
      heads().map((head) => {
        const own = (members[head.index] ?? []).toSorted((a, b) => compareNumber(a.index, b.index));
        const isAmbiguous = own.some((item) => doubted.has(item.index));
        return { items: own, merges: reasons[head.index] ?? [], isAmbiguous };
      }),
  };
}
