import { groupBy } from "../model/groups.ts";
import type { Forest, Reason } from "./clusters.ts";
import type { Item } from "./items.ts";

/** That a name may be short for, or another way to write, that of another cluster. Both are heads. */
export interface Proposal {
  readonly short: Item;
  readonly long: Item;
  readonly reason: Reason;
}

/**
 * Makes the weak merges: a name joins another one if there is but one to join, or if all others that it might join lean on
 * that one themselves. What one document keeps apart stays apart, and nothing leans on what leans.
 */
export function joinWeakly(forest: Forest, proposals: readonly Proposal[]): void {
  const byShort = groupBy(
    proposals.filter(({ short, long }) => !meet(forest, short, long)),
    ({ short }) => short,
  );
  const chosen = [...byShort].flatMap(([short, own]): readonly Proposal[] => {
    const best = own.find(({ long }) =>
      own.every((other) => other.long === long || leansOn(byShort.get(other.long), long)),
    );
    if (best === undefined) forest.doubt(short);
    return best === undefined ? [] : [best];
  });
  const leaning = new Set(chosen.map(({ short }) => short));
  const inOrder = chosen.toSorted(
    (a, b) =>
      Number(leaning.has(a.long)) - Number(leaning.has(b.long)) ||
      b.reason.points - a.reason.points ||
      a.short.index - b.short.index,
  );
  for (const { short, long, reason } of inOrder) {
    if (!forest.lean(short, long, reason)) forest.doubt(short);
  }
}

function leansOn(proposals: readonly Proposal[] | undefined, core: Item): boolean {
  return proposals?.some(({ long }) => long === core) ?? false;
}

/** Whether some document names both, and so keeps them apart. */
function meet(forest: Forest, a: Item, b: Item): boolean {
  const documents = new Set(forest.membersOf(a).map((item) => item.document));
  return forest.membersOf(b).some((item) => documents.has(item.document));
}
