import type { NameGroup, NameTable } from "./names.ts";

/** That the mentions of one name mean what another name means. */
export interface Join {
  readonly from: NameGroup;
  readonly to: NameGroup;
  /** Those mentions of `from` of which it holds; all where absent. */
  readonly mentions?: readonly number[];
  readonly rule: string;
}

/** Which names were found to be one so far. */
export interface Joined {
  /** Number of the set in which a group is; two groups of one set are one thing. */
  readonly setOf: (group: NameGroup) => number;
  /** Whether the group already has what it stands for. */
  readonly isPlaced: (group: NameGroup) => boolean;
}

/** Finds names that are one with another name. */
export type Sieve = (table: NameTable, joined: Joined) => readonly Join[];

/** Runs the sieves in order; each sees what those before it joined, and a name is joined to another one but once. */
export function runSieves(table: NameTable, sieves: readonly Sieve[]): readonly Join[] {
  const parent = table.groups.map((group) => group.index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== undefined && parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const placed = new Set<number>();
  const joined: Joined = {
    setOf: (group) => root(group.index),
    isPlaced: (group) => placed.has(group.index),
  };
  const joins: Join[] = [];
  for (const sieve of sieves) {
    for (const join of sieve(table, joined)) {
      const [from, to] = [root(join.from.index), root(join.to.index)];
      if (placed.has(join.from.index) || from === to) continue;
      joins.push(join);
      if (join.mentions !== undefined) continue;
      placed.add(join.from.index);
      parent[from] = to;
    }
    for (const { from } of joins) placed.add(from.index);
  }
  return joins;
}

/** The only thing that the groups mean: the first of them, if all are one already; else undefined. */
export function onlyOne(groups: readonly NameGroup[], joined: Joined): NameGroup | undefined {
  const [first] = groups;
  if (first === undefined) return undefined;
  const set = joined.setOf(first);
  return groups.every((group) => joined.setOf(group) === set) ? first : undefined;
}
