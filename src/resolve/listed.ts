import { readTypeTree } from "../model/family.ts";
import { indexThings } from "../model/known-things.ts";
import type { KnownThing } from "../model/lexicon.ts";
import type { Pack } from "../model/pack.ts";
import type { Forest } from "./clusters.ts";
import type { Item } from "./items.ts";

const POINTS = 70;

/** Names that a person listed as those of one thing are one, where their types allow it. */
export function mergeListed(forest: Forest, pack: Pack): void {
  const thingOf = indexThings(pack.lexicon.things);
  if (thingOf.size === 0) return;
  const { rootOf } = readTypeTree(pack.entityTypes);
  const first = new Map<KnownThing, Item>();
  for (const item of forest.items) {
    const thing = thingOf.get(item.key);
    const isKind = thing !== undefined && (item.root === rootOf(thing.type) || item.root === "");
    if (thing === undefined || !isKind) continue;
    const known = first.get(thing);
    if (known === undefined) first.set(thing, item);
    else forest.merge(known, item, { rule: "listed", points: POINTS });
  }
}
