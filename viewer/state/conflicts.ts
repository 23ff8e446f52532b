import type { GraphEdge } from "../../src/model/graph.ts";
import type { GraphIndex } from "./graph-index.ts";
import type { Visible } from "./visible.ts";

/** Relations that cannot all hold: one is denied elsewhere, or they name rivals for one place. */
export interface Conflict {
  /** Unique. */
  readonly key: string;
  readonly edges: readonly GraphEdge[];
}

/** Visible conflicts, in order of their first edges: disputed relations of one type about one subject. */
export function conflictsOf(index: GraphIndex, visible: Visible): readonly Conflict[] {
  const groups = new Map<string, GraphEdge[]>();
  for (const edge of index.graph.edges) {
    if (!edge.isDisputed || !visible.edges.has(edge.id)) continue;
    const key = `${edge.subject} ${edge.predicate ?? edge.type}`;
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  return [...groups].map(([key, edges]) => ({ key, edges }));
}
