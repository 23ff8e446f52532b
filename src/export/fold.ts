import type { GraphClaim, GraphEdge, KnowledgeGraph } from "../model/graph.ts";
import { byText, compareNumber, compareText } from "../model/order.ts";

/** Edges that a reader with one edge a (source, target, kind) sees as one. */
export interface FoldedEdge {
  /** The smallest id of the edges. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Relation type, then `:negated`, then the modality if it is not asserted: "acquired", "acquired:negated:planned". */
  readonly kind: string;
  /** The first edge: relation, polarity and modality are the same in all. */
  readonly first: GraphEdge;
  /** Number of distinct sentences. */
  readonly weight: number;
  /** The largest. */
  readonly confidence: number;
  readonly isDisputed: boolean;
  /** All claims, by document, place, id. */
  readonly claims: readonly GraphClaim[];
}

/** Edges united by (source, target, kind), sorted by id, and how many edges went into others. */
export function foldEdges(graph: KnowledgeGraph): readonly FoldedEdge[] {
  const groups = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) {
    const key = `${edge.subject} ${edge.object} ${kindOf(edge)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [edge]);
    else group.push(edge);
  }
  const claims = claimFinder(graph);
  const folded = [...groups.values()].flatMap((edges) => fold(edges, claims));
  return folded.toSorted(byText((edge) => edge.id));
}

/** What an edge says in one word: a reader who filters by kind never takes a denial or a plan for a fact. */
export function kindOf({ type, polarity, modality }: GraphEdge): string {
  const denied = polarity === "negated" ? ":negated" : "";
  return `${type}${denied}${modality === "asserted" ? "" : `:${modality}`}`;
}

/** Finds the claims of ids, by document, place, id. */
export function claimFinder(
  graph: KnowledgeGraph,
): (ids: Iterable<string>) => readonly GraphClaim[] {
  const byId = new Map(graph.claims.map((claim) => [claim.id, claim]));
  return (ids) => {
    const found = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
    return found.toSorted(
      (a, b) =>
        compareText(a.document, b.document) ||
        compareNumber(a.evidence.start, b.evidence.start) ||
        compareText(a.id, b.id),
    );
  };
}

function fold(
  edges: readonly GraphEdge[],
  claimsOf: (ids: Iterable<string>) => readonly GraphClaim[],
): readonly FoldedEdge[] {
  const [first] = edges;
  if (first === undefined) return [];
  const claims = claimsOf(edges.flatMap((edge) => edge.claims));
  const sentences = new Set(
    claims.map(({ document, evidence }) => `${evidence.start} ${evidence.end} ${document}`),
  );
  return [
    {
      id: edges.reduce((least, edge) => (edge.id < least ? edge.id : least), first.id),
      source: first.subject,
      target: first.object,
      kind: kindOf(first),
      first,
      weight: Math.max(1, sentences.size),
      confidence: edges.reduce((most, edge) => Math.max(most, edge.confidence), 0),
      isDisputed: edges.some((edge) => edge.isDisputed),
      claims,
    },
  ];
}
