import type { Conflict } from "../model/conflict.ts";

/** What rests on claims and may be disputed. */
interface Disputable {
  readonly claims: readonly string[];
  readonly isDisputed: boolean;
}

/** Ids of the claims that stand on a side of a conflict. */
export function disputedClaims(conflicts: readonly Conflict[]): ReadonlySet<string> {
  return new Set(conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.claims)));
}

/** The edges or facts, those marked of whose claims one is disputed. */
export function markDisputed<T extends Disputable>(
  items: readonly T[],
  disputed: ReadonlySet<string>,
): readonly T[] {
  return items.map((item) =>
    item.claims.some((id) => disputed.has(id)) ? { ...item, isDisputed: true } : item,
  );
}
