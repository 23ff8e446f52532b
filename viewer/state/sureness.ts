import type { GraphIndex } from "./graph-index.ts";

/** How many relations are how sure: equal parts of the way from 0 to 1, each with its lower end. */
export function countBySureness({ graph }: GraphIndex, parts: number): readonly number[] {
  const counts = Array.from({ length: parts }, () => 0);
  for (const { confidence } of graph.edges) {
    // 0.15 times 20 is not quite 3.
    const at = Math.min(parts - 1, Math.floor(confidence * parts + 1e-9));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
