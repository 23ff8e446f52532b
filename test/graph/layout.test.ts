import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphNode } from "../../src/model/graph.ts";
import { type SampleDocument, sampleGraph } from "./sample.ts";

/** A corpus in which each pair of numbers is an edge, and each further number an entity mentioned so often. */
function network(
  pairs: readonly (readonly [number, number])[],
  lone: readonly number[] = [],
): SampleDocument {
  const tied = pairs.map(([a, b]) => `[n${a}|Person] {knows|related_to} [n${b}|Place].`);
  const alone = lone.flatMap((times, at) =>
    Array.from({ length: times }, () => `[m${at}|Work] lay there.`),
  );
  return { path: "network.txt", sentences: [...tied, ...alone] };
}

function overlaps(nodes: readonly GraphNode[]): readonly string[] {
  return nodes.flatMap((a, at) =>
    nodes
      .slice(at + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.size + b.size)
      .map((b) => `${a.entity.name} ${b.entity.name}`),
  );
}

function range(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function extent(nodes: readonly GraphNode[]): readonly [number, number] {
  return [range(nodes.map(({ x }) => x)), range(nodes.map(({ y }) => y))];
}

const numbers = fc.integer({ min: 0, max: 40 });
const networks = fc.record({
  pairs: fc.array(fc.tuple(numbers, numbers), { maxLength: 60 }),
  lone: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }),
});

const clique = (from: number): [number, number][] =>
  [0, 1, 2, 3, 4, 5].flatMap((a) =>
    [0, 1, 2, 3, 4, 5].flatMap((b): [number, number][] => (a < b ? [[from + a, from + b]] : [])),
  );
const distance = (a?: GraphNode, b?: GraphNode): number =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe("layout", () => {
  it("never lays nodes over each other, never leaves a place undefined", () => {
    fc.assert(
      fc.property(networks, ({ pairs, lone }) => {
        const { nodes } = sampleGraph([network(pairs, lone)]);
        expect(overlaps(nodes)).toEqual([]);
        for (const { x, y } of nodes)
          expect([x, y].every((value) => Math.round(value * 1e3) / 1e3 === value)).toBe(true);
      }),
      { numRuns: 40, seed: 2 },
    );
  });

  it("fills 16:10, centred", () => {
    const ring = Array.from({ length: 60 }, (_, at): [number, number] => [at, (at * 7 + 1) % 60]);
    const { nodes } = sampleGraph([
      network([...ring, [100, 101], [102, 103], [103, 104]], [1, 2, 3]),
    ]);
    const [width, height] = extent(nodes);
    expect(width / height).toBeCloseTo(1.6, 2);
    expect(Math.max(...nodes.map(({ x }) => x))).toBeCloseTo(width / 2, 2);
    expect(Math.max(...nodes.map(({ y }) => y))).toBeCloseTo(height / 2, 2);
  });

  it("keeps neighbours nearer than strangers", () => {
    const { nodes, edges } = sampleGraph([
      network([...clique(0), ...clique(10), ...clique(20), [0, 10], [10, 20]]),
    ]);
    const at = new Map(nodes.map((node) => [node.id, node]));
    const tied = mean(
      edges.map(({ subject, object }) => distance(at.get(subject), at.get(object))),
    );
    const all = mean(nodes.flatMap((a) => nodes.map((b) => distance(a, b))));
    expect(tied).toBeLessThan(all * 0.75);
  });

  it("gives sizes by the root of mentions, at most five to one", () => {
    const { nodes } = sampleGraph([network([], [1, 4, 9])]);
    expect(nodes.map((node) => node.size).toSorted((a, b) => a - b)).toEqual([6, 12, 18]);
    const { nodes: wide } = sampleGraph([network([], [1, 30, 900])]);
    const sizes = wide.map((node) => node.size).toSorted((a, b) => a - b);
    expect([sizes[0], sizes[2]]).toEqual([6, 30]);
  });
});
