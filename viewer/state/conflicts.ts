import type { GraphEdge } from "../../src/model/graph.ts";
import { relationWords } from "./facts.ts";
import type { GraphIndex } from "./graph-index.ts";
import type { Visible } from "./visible.ts";

/** Statements of which not all can hold: one is denied elsewhere, or they name rivals or different figures for one thing. */
export interface ShownConflict {
  /** Unique. */
  readonly key: string;
  /** Entity id. */
  readonly subject: string;
  /** What is said of it, in words. */
  readonly about: string;
  readonly sides: readonly {
    readonly claims: readonly string[];
    /** Relations of this side; none where words or values are said of the subject alone. */
    readonly edges: readonly GraphEdge[];
  }[];
}

/**
 * The conflicts that are visible: those of whose sides at least two are, in the order of the graph. A graph from a file that tells no
 * conflicts shows its disputed relations by subject and type.
 */
export function conflictsOf(index: GraphIndex, visible: Visible): readonly ShownConflict[] {
  const { conflicts, edges } = index.graph;
  if (conflicts.length === 0) return disputesOf(edges, visible);
  const edgeOf = new Map(
    edges.flatMap((edge) => (edge.isDisputed ? edge.claims : []).map((id) => [id, edge])),
  );
  return conflicts.flatMap(({ id, subject, about, sides }) => {
    const shown = sides.flatMap((side) => {
      const own = [...new Set(side.claims.flatMap((claim) => edgeOf.get(claim) ?? []))];
      const isShown = own.length === 0 || own.some((edge) => visible.edges.has(edge.id));
      return isShown ? [{ claims: side.claims, edges: own }] : [];
    });
    return visible.nodes.has(subject) && shown.length > 1
      ? [{ key: id, subject, about: relationWords(about), sides: shown }]
      : [];
  });
}

function disputesOf(edges: readonly GraphEdge[], visible: Visible): readonly ShownConflict[] {
  const groups = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    if (!edge.isDisputed || !visible.edges.has(edge.id)) continue;
    const key = `${edge.subject} ${edge.predicate ?? edge.type}`;
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (!first) return [];
    const sides = group.map((edge) => ({ claims: edge.claims, edges: [edge] }));
    return [
      { key, subject: first.subject, about: relationWords(first.predicate ?? first.type), sides },
    ];
  });
}
