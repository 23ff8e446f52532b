import type { Correction, CorrectionOf } from "../model/correction.ts";
import { readTypeTree } from "../model/family.ts";
import { groupBy } from "../model/groups.ts";
import type { Pack } from "../model/pack.ts";
import { keyOfAddress, reachesDocument } from "./addressing.ts";
import type { Item } from "./items.ts";

/** Surer than any text can be. */
const TOLD_LEAD = 1000;

/**
 * The items with the types that a person told for their names. Before anything is merged, so that a thing which the texts
 * took for two kinds becomes one again.
 */
export function tellTypes(
  items: readonly Item[],
  types: readonly CorrectionOf<"type">[],
  pack: Pack,
): { readonly items: readonly Item[]; readonly met: ReadonlySet<Correction> } {
  const met = new Set<Correction>();
  if (types.length === 0) return { items, met };
  const { isWithin, rootOf } = readTypeTree(pack.entityTypes);
  const byKey = groupBy(types, ({ thing }) => keyOfAddress(thing));
  const told = items.map((item) => {
    const fitting = (byKey.get(item.key) ?? []).find(
      ({ thing }) =>
        reachesDocument(thing, item.path) &&
        (thing.type === null || isWithin(item.chain.type, [thing.type])),
    );
    if (fitting === undefined) return item;
    met.add(fitting);
    return { ...item, told: fitting.type, root: rootOf(fitting.type), lead: TOLD_LEAD };
  });
  return { items: told, met };
}
