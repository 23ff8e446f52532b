import { communityOf } from "./communities.ts";
import type { GraphIndex } from "./graph-index.ts";
import type { Point } from "./palette.ts";

/** With more visible entities the hulls would be one grey mass. */
const MOST_NODES = 400;
/** Members of a community that has a hull, at least. */
const LEAST_MEMBERS = 4;
/** Members farther from the middle than so many times the median distance are left outside: one would stretch it over others. */
const FAR = 2.2;

/** The members of each community that is to have a hull, the largest first; none where there are too many entities, or all are of one. */
export function hullMembers(
  index: GraphIndex,
  nodes: ReadonlySet<string>,
): readonly (readonly string[])[] {
  if (nodes.size > MOST_NODES) return [];
  const groups = new Map<number, string[]>();
  for (const id of nodes) {
    const node = index.nodes.get(id);
    // What is joined to nothing stands in rows of its own.
    if (!node || !index.edgesOf.has(id) || Number.isNaN(Number(communityOf(index, node)))) continue;
    const group = groups.get(node.community);
    if (group) group.push(id);
    else groups.set(node.community, [id]);
  }
  const large = [...groups.values()].filter((group) => group.length >= LEAST_MEMBERS);
  // Small ones lie on large ones.
  return large.length < 2 ? [] : large.toSorted((one, two) => two.length - one.length);
}

/** The convex hull about most of some points, counterclockwise where y points up (Andrew 1979: monotone chains). */
export function hullAbout(points: readonly Point[]): readonly Point[] {
  const near = withoutFar(points).toSorted((one, two) => one[0] - two[0] || one[1] - two[1]);
  if (near.length < 3) return near;
  return [...chain(near), ...chain(near.toReversed())];
}

function chain(points: readonly Point[]): readonly Point[] {
  const hull: Point[] = [];
  for (const point of points) {
    while (bendsInward(hull, point)) hull.pop();
    hull.push(point);
  }
  return hull.slice(0, -1);
}

function bendsInward(hull: readonly Point[], point: Point): boolean {
  const [one, two] = hull.slice(-2);
  return one !== undefined && two !== undefined && turn(one, two, point) <= 0;
}

/** Above 0 where the way from one over two to three turns left. */
function turn(one: Point, two: Point, three: Point): number {
  return (two[0] - one[0]) * (three[1] - one[1]) - (two[1] - one[1]) * (three[0] - one[0]);
}

function withoutFar(points: readonly Point[]): readonly Point[] {
  const x = middle(points.map((point) => point[0]));
  const y = middle(points.map((point) => point[1]));
  const away = points.map((point) => Math.hypot(point[0] - x, point[1] - y));
  const most = FAR * middle(away);
  return points.filter((_, at) => (away[at] ?? 0) <= most);
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0;
}
