import { DirectedGraph } from "graphology";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import type { GraphEdge } from "../model/graph.ts";
import type { RelationDefinition } from "../model/pack.ts";
import { round6 } from "./round.ts";

/** All changes of a step together fall at least by the damping factor: 150 steps reach the tolerance (a share of each node) surely. */
const STEPS = { alpha: 0.85, maxIterations: 150, tolerance: 1e-9 };

/**
 * PageRank of nodes, aligned with `ids` (sorted): the share of a reader's time who follows affirmed edges, by their number
 * of sentences, from subject to object, a symmetric relation both ways, and starts anew in 15 % of the steps. Sums to 1;
 * rounded to 1e-6, as the last bits of a sum depend on its order.
 *
 * Page, Brin, Motwani, Winograd: The PageRank citation ranking: Bringing order to the Web, 1999.
 */
export function rankNodes(
  ids: readonly string[],
  edges: readonly GraphEdge[],
  relations: readonly RelationDefinition[],
): readonly number[] {
  if (ids.length === 0) return [];
  const symmetric = new Set(
    relations.filter((relation) => relation.isSymmetric).map((relation) => relation.type),
  );
  const network = new DirectedGraph<object, { weight: number }>();
  for (const id of ids) network.addNode(id);
  for (const { subject, object, type, weight } of edges.filter(isAffirmed)) {
    addWeight(network, subject, object, weight);
    if (symmetric.has(type) && subject !== object) addWeight(network, object, subject, weight);
  }
  const rank = pagerank(network, { getEdgeWeight: "weight", ...STEPS });
  return ids.map((id) => round6(rank[id] ?? 0));
}

function isAffirmed(edge: GraphEdge): boolean {
  return edge.polarity === "affirmed";
}

function addWeight(
  network: DirectedGraph<object, { weight: number }>,
  from: string,
  to: string,
  weight: number,
): void {
  network.updateDirectedEdgeWithKey(`${from} ${to}`, from, to, (old) => ({
    weight: (old.weight ?? 0) + weight,
  }));
}
