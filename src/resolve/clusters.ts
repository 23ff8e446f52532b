import type { MergeEvidence, MergeReason } from "../model/entity.ts";
import { compareNumber } from "../model/order.ts";
import type { Item } from "./items.ts";
import { placeOf } from "./places-of-names.ts";
import type { Sides } from "./sides.ts";

/** Entities of documents that were found to be one thing. */
export interface Cluster {
  /** Sorted by document id and chain id, never empty. */
  readonly items: readonly Item[];
  readonly merges: readonly MergeReason[];
  /** Something of the same name may be the same thing, or two things may be in here. */
  readonly isAmbiguous: boolean;
}

/** Why two items are one, beside their names. */
export interface Reason {
  readonly rule: string;
  /** Tenths of a nat. */
  readonly points: number;
  /** What else shows it, after the places of the two names. */
  readonly evidence?: readonly MergeEvidence[];
}

/** A forest of items: who is one with whom, and why. Internal to resolution; all answers depend on the set of merges in their order only. */
export interface Forest {
  readonly items: readonly Item[];
  readonly find: (item: Item) => Item;
  readonly membersOf: (item: Item) => readonly Item[];
  /** Strong merges, all of them before the first weak one. */
  readonly merge: (a: Item, b: Item, reason: Reason) => void;
  /**
   * A weak merge, unless it would make a chain of weak ones: round a core of strong merges weak ones stand like the
   * points of a star. Says whether it was made.
   */
  readonly lean: (short: Item, core: Item, reason: Reason) => boolean;
  readonly doubt: (item: Item) => void;
  readonly clusters: () => readonly Cluster[];
  /** First items of all clusters, in order. */
  readonly heads: () => readonly Item[];
}

/**
 * A forest in which every item stands alone. The smaller index is always the head: order of merging changes no cluster. What
 * a person keeps apart is never merged, whatever else speaks for it.
 */
export function plantForest(items: readonly Item[], apart: readonly Sides[] = []): Forest {
  const whole = plantSets(items.length);
  const cores = plantSets(items.length);
  const members = items.map((item): Item[] => [item]);
  const reasons = items.map((): MergeReason[] => []);
  const doubted = new Set<number>();
  /** Which side of each difference a cluster stands on, by its head. */
  const sides = apart.map((side) => new Map(side));
  /** Core round which the weak merges of a cluster stand, by the cluster's head. */
  const centers = new Map<number, number>();
  const find = (item: Item): Item => items[whole.find(item.index)] ?? item;
  const heads = (): readonly Item[] => items.filter(({ index }) => whole.find(index) === index);
  const unite = (a: Item, b: Item, { rule, points, evidence = [] }: Reason): boolean => {
    if (!joinSides(sides, whole.find(a.index), whole.find(b.index))) return false;
    const united = whole.unite(a.index, b.index);
    if (united === undefined) return false;
    const [low, high] = united;
    const [kept, moved] = [members[low] ?? [], members[high] ?? []];
    for (const item of moved) kept.push(item);
    for (const reason of reasons[high] ?? []) reasons[low]?.push(reason);
    const names = [a.chain.name, b.chain.name] as const;
    const places = [placeOf(a), placeOf(b), ...evidence];
    reasons[low]?.push({ rule, names, evidence: places, points });
    members[high] = [];
    return true;
  };
  return {
    items,
    find,
    heads,
    membersOf: (item) => members[whole.find(item.index)] ?? [item],
    merge: (a, b, reason) => {
      if (centers.size > 0) throw new Error("a strong merge after a weak one");
      if (unite(a, b, reason)) cores.unite(a.index, b.index);
    },
    lean: (short, core, reason) => {
      const [from, to] = [whole.find(short.index), whole.find(core.index)];
      const center = centers.get(to) ?? cores.find(core.index);
      if (from === to || centers.has(from) || center !== cores.find(core.index)) return false;
      if (!unite(core, short, reason)) return false;
      centers.set(whole.find(core.index), center);
      return true;
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

/** Sets of whole numbers that grow together; the least of a set stands for it. */
interface Sets {
  readonly find: (index: number) => number;
  /** The numbers that stood for the two sets, the one that stands for both first; undefined where they were one already. */
  readonly unite: (a: number, b: number) => readonly [number, number] | undefined;
}

function plantSets(size: number): Sets {
  const parent = Array.from({ length: size }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      const up = parent[at] ?? at;
      parent[at] = parent[up] ?? up;
      at = parent[at] ?? at;
    }
    return at;
  };
  return {
    find,
    unite: (a, b) => {
      const [one, other] = [find(a), find(b)];
      if (one === other) return undefined;
      const [low, high] = one < other ? [one, other] : [other, one];
      parent[high] = low;
      return [low, high];
    },
  };
}

/** Puts two clusters on one side of each difference, whichever becomes the head; false, and nothing done, where they stand on two. */
function joinSides(sides: readonly Map<number, number>[], a: number, b: number): boolean {
  const areApart = (side: ReadonlyMap<number, number>): boolean =>
    (side.get(a) ?? side.get(b)) !== (side.get(b) ?? side.get(a));
  if (sides.some(areApart)) return false;
  for (const side of sides) {
    const stand = side.get(a) ?? side.get(b);
    if (stand !== undefined) side.set(a, stand).set(b, stand);
  }
  return true;
}
