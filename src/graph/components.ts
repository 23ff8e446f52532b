import { compareNumber } from "../model/order.ts";
import type { Tie } from "./ties.ts";

/** Nodes that ties join, directly or by way of others. */
export interface Component {
  /** Indices of bodies, ascending. */
  readonly nodes: readonly number[];
  /** Ties within, their ends being indices into `nodes`. */
  readonly ties: readonly Tie[];
}

/** Connected components of `count` nodes, the largest first, those of equal size by their first node. */
export function findComponents(count: number, ties: readonly Tie[]): readonly Component[] {
  const root = Array.from({ length: count }, (_, node) => node);
  for (const { from, to } of ties) {
    const [a, b] = [findRoot(root, from), findRoot(root, to)];
    root[Math.max(a, b)] = Math.min(a, b);
  }
  const nodes = new Map<number, number[]>();
  const place: number[] = [];
  for (let node = 0; node < count; node++) {
    const first = findRoot(root, node);
    const known = nodes.get(first) ?? [];
    place[node] = known.length;
    known.push(node);
    nodes.set(first, known);
  }
  const within = new Map([...nodes.keys()].map((first): [number, Tie[]] => [first, []]));
  for (const { from, to, weight } of ties)
    within.get(findRoot(root, from))?.push({ from: place[from] ?? 0, to: place[to] ?? 0, weight });
  const found = [...nodes].map(([first, list]) => ({ nodes: list, ties: within.get(first) ?? [] }));
  return found.toSorted(
    (a, b) => b.nodes.length - a.nodes.length || compareNumber(a.nodes[0] ?? 0, b.nodes[0] ?? 0),
  );
}

/** Union-find with path halving (Tarjan, van Leeuwen 1984). */
function findRoot(root: number[], node: number): number {
  let at = node;
  for (let up = root[at] ?? at; up !== at; up = root[at] ?? at) {
    root[at] = root[up] ?? up;
    at = root[at] ?? at;
  }
  return at;
}
