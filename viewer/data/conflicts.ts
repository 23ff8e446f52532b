import type { Conflict, ConflictKind } from "../../src/model/conflict.ts";
import type { GraphNode } from "../../src/model/graph.ts";
import { list, type Members, numbers, oneOf, rows, text } from "./read.ts";
import type { Table } from "./table.ts";

const KINDS: readonly ConflictKind[] = ["denied", "rival", "value"];

/** Reads the columns of conflicts. `claimIds` finds the claims of a side when they are asked for. */
export function decodeConflicts(
  columns: Members,
  nodes: readonly GraphNode[],
  table: Table,
  claimIds: (indices: readonly number[]) => readonly [string, ...string[]],
): readonly Conflict[] {
  const column = (name: string): readonly number[] => numbers(columns[name], `conflicts.${name}`);
  const [ids, kinds, subjects] = ["id", "kind", "subject"].map(column);
  const [types, abouts, objects] = ["type", "about", "object"].map(column);
  const sides = list(columns["sides"], "conflicts.sides").map((side, at) =>
    rows(side, `conflicts.sides[${at}]`),
  );
  return (ids ?? []).map((id, at) => ({
    id: table.text(id),
    kind: oneOf(KINDS, table.maybe(kinds?.[at]), "conflicts.kind"),
    subject: text(nodes[subjects?.[at] ?? -1]?.id, "conflicts.subject"),
    type: table.text(types?.[at]),
    about: table.text(abouts?.[at]),
    object: table.maybe(objects?.[at]),
    sides: (sides[at] ?? []).map(([said, independent, ...indices]) => ({
      said: table.text(said),
      independent: independent ?? 1,
      get claims() {
        return claimIds(indices);
      },
    })),
  }));
}
