import { readTypeTree, type TypeTree } from "../model/family.ts";
import type { TypeEvidence } from "../model/mention.ts";
import type { EntityType, Pack } from "../model/pack.ts";
import { settleType } from "../model/typing.ts";

/** What evidence says of a type. */
export interface Settled {
  readonly type: EntityType;
  /** The widest type above it; empty where nothing is known. */
  readonly root: EntityType;
  /** Lead over the best type of another family, in points; 0 without evidence. */
  readonly lead: number;
}

/** How types are settled and compared. */
export interface TypeSystem extends TypeTree {
  readonly settle: (evidence: readonly TypeEvidence[]) => Settled;
}

/** From this lead on a type is sure enough to speak against another one. */
export const SURE = 15;

/** Makes the type system of a pack. */
export function readTypes(pack: Pack): TypeSystem {
  const tree = readTypeTree(pack.entityTypes);
  return {
    ...tree,
    settle: (evidence) => {
      const { type, lead, points } = settleType(evidence, pack.entityTypes);
      return { type, lead, root: points > 0 ? tree.rootOf(type) : "" };
    },
  };
}

/** Whether what is known of their types allows that two names mean one thing. */
export function canBeOne(a: Settled, b: Settled): boolean {
  return a.root === b.root || a.lead < SURE || b.lead < SURE;
}
