import type { UndirectedGraph } from "graphology";
import { type GraphIndex, type Line, lookOf, MOST_LINES, type Visible } from "../state/index.ts";

/** The lines that are drawn: all, or where they would be a grey mass those with most and surest sentences. Ties by id. */
function strongestLines(visible: Visible): readonly Line[] {
  const lines = [...visible.lines.values()].filter((line) => line.a !== line.b);
  if (lines.length <= MOST_LINES) return lines;
  const ranked = lines.map((line) => {
    const { weight, confidence } = lookOf(line);
    return { line, strength: weight * confidence };
  });
  ranked.sort((one, two) => two.strength - one.strength || (one.line.id < two.line.id ? -1 : 1));
  return ranked.slice(0, MOST_LINES).map(({ line }) => line);
}

/** Puts the lines into the drawn graph: once for small graphs, for large ones anew whenever others are visible. */
export function putLines(graph: UndirectedGraph, index: GraphIndex, visible: Visible): void {
  const isSmall = index.lines.size <= MOST_LINES;
  if (isSmall && graph.size > 0) return;
  const lines = isSmall
    ? [...index.lines.values()].filter((line) => line.a !== line.b)
    : strongestLines(visible);
  if (graph.size > 0) graph.clearEdges();
  for (const line of lines) graph.addUndirectedEdgeWithKey(line.id, line.a, line.b);
}
