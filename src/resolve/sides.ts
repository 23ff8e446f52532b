import type { CorrectionOf, EntityAddress, LineProblem } from "../model/correction.ts";
import type { EntityType } from "../model/pack.ts";
import { isNarrow, keyOfAddress, reachesDocument } from "./addressing.ts";
import type { Item } from "./items.ts";

/** On which side of a difference items stand, by their index; items that it does not speak of are in none. */
export type Sides = ReadonlyMap<number, number>;

/**
 * Which items each difference keeps apart. An item stands on the side that names it most narrowly: "Ann Lee in court.txt"
 * before "Ann Lee", its own name before another name of it.
 */
export function readSides(
  items: readonly Item[],
  differents: readonly CorrectionOf<"different">[],
  isWithin: (type: EntityType, wanted: readonly EntityType[]) => boolean,
): { readonly sides: readonly Sides[]; readonly problems: readonly LineProblem[] } {
  const problems: LineProblem[] = [];
  const sides = differents.map(({ things, line }) => {
    const found = new Map<number, number>();
    for (const item of items) {
      const side = sideOf(item, things, isWithin);
      if (side !== undefined) found.set(item.index, side);
    }
    const met = new Set(found.values());
    things.forEach((thing, side) => {
      if (met.has(side)) return;
      const message = `different: nothing in these documents is called ${thing.text}`;
      problems.push({ line, kind: "idle", message });
    });
    return found;
  });
  return { sides, problems };
}

function sideOf(
  item: Item,
  things: readonly EntityAddress[],
  isWithin: (type: EntityType, wanted: readonly EntityType[]) => boolean,
): number | undefined {
  let best: { readonly side: number; readonly rank: number } | undefined;
  things.forEach((thing, side) => {
    const key = keyOfAddress(thing);
    const isOwn = item.key === key;
    if (key === null || !(isOwn || item.aliases.has(key))) return;
    if (!reachesDocument(thing, item.path)) return;
    if (thing.type !== null && !isWithin(item.chain.type, [thing.type])) return;
    const rank = Number(isOwn) * 2 + Number(isNarrow(thing));
    if (best === undefined || rank > best.rank) best = { side, rank };
  });
  return best?.side;
}
