import type { UndirectedGraph } from "graphology";
import { type GraphIndex, type Line, strongestOf, type Visible } from "../state/index.ts";

/** Puts the lines, at most so many, into the drawn graph: once for small graphs, for large ones anew whenever others are visible. */
export function putLines(
  graph: UndirectedGraph,
  index: GraphIndex,
  visible: Visible,
  most: number,
): void {
  const isSmall = index.lines.size <= most;
  if (isSmall && graph.size > 0) return;
  const lines = linesBetween(isSmall ? index.lines.values() : visible.lines.values());
  if (graph.size > 0) graph.clearEdges();
  for (const line of strongestOf(lines, most))
    graph.addUndirectedEdgeWithKey(line.id, line.a, line.b);
}

/** Loops are drawn on a layer of their own. */
function linesBetween(lines: Iterable<Line>): readonly Line[] {
  return [...lines].filter((line) => line.a !== line.b);
}
