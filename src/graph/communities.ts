import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { collect } from "../model/groups.ts";
import { compareNumber } from "../model/order.ts";
import type { Tie } from "./ties.ts";

/** Any fixed number will do: it decides between equally good partitions. */
const SEED = 0x9e3779b9;

/**
 * Communities of `count` nodes by modularity, aligned with the nodes: numbered from 0, the largest first, those of equal
 * size by their first node. A node without ties is a community of its own.
 *
 * Blondel, Guillaume, Lambiotte, Lefebvre: Fast unfolding of communities in large networks, 2008.
 */
export function findCommunities(count: number, ties: readonly Tie[]): readonly number[] {
  const network = new UndirectedGraph<object, { weight: number }>();
  for (let node = 0; node < count; node++) network.addNode(node);
  for (const { from, to, weight } of ties)
    network.addUndirectedEdgeWithKey(`${from} ${to}`, from, to, { weight });
  if (ties.length === 0) return Array.from({ length: count }, (_, node) => node);
  const found = louvain(network, { getEdgeWeight: "weight", rng: randomFrom(SEED) });
  return renumber(Array.from({ length: count }, (_, node) => found[node] ?? 0));
}

function renumber(found: readonly number[]): readonly number[] {
  const members = new Map<number, number[]>();
  for (const [node, community] of found.entries()) collect(members, community, node);
  const inOrder = [...members.values()].toSorted(
    (a, b) => b.length - a.length || compareNumber(a[0] ?? 0, b[0] ?? 0),
  );
  const numbered: number[] = [];
  for (const [number, nodes] of inOrder.entries())
    for (const node of nodes) numbered[node] = number;
  return numbered;
}

/** Mulberry32 by Tommy Ettinger (public domain): 32 bits of state, a sequence of numbers in [0, 1) by integer steps only. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const stirred = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 0x100000000;
  };
}
