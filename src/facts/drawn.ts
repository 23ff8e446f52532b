import type { Slot } from "./slots.ts";
import { type Tree, uposOf } from "./tree.ts";
import { sorted, type Words } from "./words.ts";

/** The words of a relation and the arguments that are left to it. */
export type Reading = readonly [relation: Words, slots: readonly Slot[]];

/** "is | equal | to the sum" is read as "is equal | to the sum": an adjective that something follows belongs to the relation. */
export function withAdjective(tree: Tree, reading: Reading): Reading {
  const [relation, [first, second, ...others]] = reading;
  const [words, more] = first?.fillers ?? [];
  const isBare = first?.kind === "C" && uposOf(tree, first.at) === "ADJ" && more === undefined;
  if (!isBare || words === undefined || second === undefined) return reading;
  const next = second.marks[0] ?? second.fillers[0]?.[0];
  const isDrawn = next === (words.at(-1) ?? 0) + 1 && second.kind !== "O" && !isTime(tree, second);
  return isDrawn ? [sorted([...relation, ...words]), [second, ...others]] : reading;
}

/** "relies | on the pump" is read as "relies on | the pump"; so is "said | that". Times keep their prepositions. */
export function withPreposition(tree: Tree, reading: Reading): Reading {
  const [relation, [first, ...others]] = reading;
  const end = relation.at(-1) ?? 0;
  if (first === undefined || first.marks[0] !== end + 1 || isTime(tree, first)) return reading;
  return [sorted([...relation, ...first.marks]), [{ ...first, marks: [] }, ...others]];
}

function isTime(tree: Tree, { kind, at }: Slot): boolean {
  return kind === "A" && uposOf(tree, at) === "NUM";
}
