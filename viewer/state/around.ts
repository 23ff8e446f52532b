import type { GraphEdge } from "../../src/model/graph.ts";
import type { Around } from "./state.ts";

/** The given entities and all that at most `depth` edges in a row, followed either way, join to one of them. */
export function ballAround(
  { ids, depth }: Around,
  candidates: ReadonlySet<string>,
  edges: readonly GraphEdge[],
): ReadonlySet<string> {
  let ball = new Set(ids.filter((id) => candidates.has(id)));
  for (let step = 0; step < depth; step++) {
    const next = new Set(ball);
    for (const { subject, object } of edges) {
      if (ball.has(subject)) next.add(object);
      if (ball.has(object)) next.add(subject);
    }
    ball = next;
  }
  return ball;
}
