import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  communityOf,
  hullAbout,
  hullMembers,
  indexGraph,
  type Point,
} from "../../viewer/state/index.ts";
import { harbourGraph } from "./sample.ts";

const graph = harbourGraph();
const index = indexGraph(graph);
const all = new Set(graph.nodes.map(({ id }) => id));

describe("hulls about communities", () => {
  it("hold members of one community each, the largest first, and none of what is joined to nothing", () => {
    const groups = hullMembers(index, all);
    expect(groups.length).toBeGreaterThan(1);
    for (const group of groups) {
      const values = group.map((id) => {
        const node = index.nodes.get(id);
        return node && index.edgesOf.has(id) ? communityOf(index, node) : id;
      });
      expect(new Set(values).size).toBe(1);
    }
    const sizes = groups.map((group) => group.length);
    expect(sizes).toEqual(sizes.toSorted((one, two) => two - one));
  });

  it("are not drawn where there is one community, or a grey mass", () => {
    const [first = []] = hullMembers(index, all);
    expect(hullMembers(index, new Set(first))).toEqual([]);
    const many = Array.from({ length: 401 }, (_, at) => String(at));
    expect(hullMembers(index, new Set([...all, ...many]))).toEqual([]);
  });

  it("are convex and hold all points that are not far away, whatever their order", () => {
    const place = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 30 }), (points) => {
        const hull = hullAbout(points);
        expect(hullAbout(points.toReversed())).toEqual(hull);
        if (hull.length < 3) return;
        const turns = hull.map((one, at) => {
          const [two, three] = [hull[(at + 1) % hull.length], hull[(at + 2) % hull.length]];
          return two && three ? cross(one, two, three) : 1;
        });
        expect(turns.every((turn) => turn > 0)).toBe(true);
        const inside = points.filter((point) =>
          hull.every((one, at) => cross(one, hull[(at + 1) % hull.length] ?? one, point) >= 0),
        );
        expect(inside.length * 2).toBeGreaterThanOrEqual(points.length);
      }),
    );
  });

  it("leave one that stands far off outside", () => {
    const square: readonly Point[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ];
    expect(hullAbout([...square, [90, 90]])).toEqual(square);
  });
});

function cross(one: Point, two: Point, three: Point): number {
  return (two[0] - one[0]) * (three[1] - one[1]) - (two[1] - one[1]) * (three[0] - one[0]);
}
