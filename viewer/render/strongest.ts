import type { UndirectedGraph } from "graphology";
import {
  type GraphIndex,
  type Line,
  MOST_LINES,
  strongestOf,
  type Visible,
} from "../state/index.ts";

/** Puts the lines into the drawn graph: once for small graphs, for large ones anew whenever others are visible. */
export function putLines(graph: UndirectedGraph, index: GraphIndex, visible: Visible): void {
  const isSmall = index.lines.size <= MOST_LINES;
  if (isSmall && graph.size > 0) return;
  const lines = linesBetween(isSmall ? index.lines.values() : visible.lines.values());
  if (graph.size > 0) graph.clearEdges();
  for (const line of strongestOf(lines, MOST_LINES))
    graph.addUndirectedEdgeWithKey(line.id, line.a, line.b);
}

/** Loops are drawn on a layer of their own. */
function linesBetween(lines: Iterable<Line>): readonly Line[] {
  return [...lines].filter((line) => line.a !== line.b);
}
