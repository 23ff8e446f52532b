import type { GraphEdge } from "../model/graph.ts";
import { compareNumber } from "../model/order.ts";

/** Two nodes that anything joins, by their indices, `from` < `to`; the weight is the number of sentences. */
export interface Tie {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * What communities and layout see of the edges: one undirected tie a pair of nodes, self-loops left out, sorted by index.
 * Denied and planned statements tie too: who is said not to buy whom belongs to one story.
 */
export function tiesOf(ids: readonly string[], edges: readonly GraphEdge[]): readonly Tie[] {
  const indexOf = new Map(ids.map((id, at) => [id, at]));
  const weights = new Map<number, number>();
  for (const { subject, object, weight } of edges) {
    const [a, b] = [indexOf.get(subject) ?? 0, indexOf.get(object) ?? 0];
    if (a === b) continue;
    const pair = Math.min(a, b) * ids.length + Math.max(a, b);
    weights.set(pair, (weights.get(pair) ?? 0) + weight);
  }
  const pairs = [...weights.keys()].toSorted(compareNumber);
  return pairs.map((pair) => ({
    from: Math.floor(pair / ids.length),
    to: pair % ids.length,
    weight: weights.get(pair) ?? 0,
  }));
}
