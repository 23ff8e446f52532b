import type { Conflict } from "../model/conflict.ts";
import type { ConflictColumns, Index } from "../model/view.ts";

/** Where nodes and claims stand in the page's lists. */
interface Places {
  readonly node: (id: string) => Index;
  readonly claim: (id: string) => Index;
}

/** Conflicts as the page's columns; `text` gives the place of a word in its table. */
export function encodeConflicts(
  conflicts: readonly Conflict[],
  text: (word: string | null) => Index,
  places: Places,
): ConflictColumns {
  return {
    id: conflicts.map((conflict) => text(conflict.id)),
    kind: conflicts.map((conflict) => text(conflict.kind)),
    subject: conflicts.map((conflict) => places.node(conflict.subject)),
    type: conflicts.map((conflict) => text(conflict.type)),
    about: conflicts.map((conflict) => text(conflict.about)),
    object: conflicts.map((conflict) => text(conflict.object)),
    sides: conflicts.map((conflict) =>
      conflict.sides.map(({ said, independent, claims }) => [
        text(said),
        independent,
        ...claims.map(places.claim),
      ]),
    ),
  };
}
