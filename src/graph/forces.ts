import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { sha256 } from "../model/hash.ts";
import type { Tie } from "./ties.ts";

/** A node to be placed: `size` is its radius in units of the layout. */
export interface Body {
  readonly id: string;
  readonly size: number;
  /** Number of its community. */
  readonly community: number;
}

/** A place in the drawing; y points up. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Chosen by the number of crossing edges on graphs of articles: quick steps (`slowDown`) and a weak pull to the
 * middle halve the crossings that the library's own settings leave after twice the rounds.
 */
const SETTINGS = {
  linLogMode: true,
  outboundAttractionDistribution: true,
  strongGravityMode: true,
  gravity: 0.01,
  scalingRatio: 10,
  edgeWeightInfluence: 0.5,
  slowDown: 0.1,
};
/** Half the side of the square from which nodes start, times the root of their number. */
const START = 100;

const ORIGIN: Point = { x: 0, y: 0 };

/** Rounds of the forces by the number of nodes: more nodes, fewer rounds, so that the time stays bounded. */
const ROUNDS: readonly { readonly upTo: number; readonly rounds: number }[] = [
  { upTo: 500, rounds: 250 },
  { upTo: 2_000, rounds: 200 },
  { upTo: 10_000, rounds: 120 },
  { upTo: 100_000, rounds: 50 },
];
/** From so many nodes on, few rounds do not find the coarse order by themselves: the start gives it. */
const START_BY_COMMUNITY = 10_000;
/** Repulsion is approximated (Barnes-Hut) from so many nodes on; below, the exact sum is as fast. */
const APPROXIMATE = 1_000;

/**
 * Places for the nodes of one connected component by attraction along ties and repulsion between all, aligned with
 * `bodies`; ties refer to them by index. In units of its own; the start depends on nothing but the ids (and, for large
 * graphs, communities), and the library's sums are of 32-bit floats in the order given: the same on every run.
 *
 * Jacomy, Venturini, Heymann, Bastian: ForceAtlas2, 2014; with the edge energy of Noack: LinLog, 2007.
 */
export function runForces(bodies: readonly Body[], ties: readonly Tie[]): readonly Point[] {
  const rounds = ROUNDS.find(({ upTo }) => bodies.length <= upTo)?.rounds;
  if (rounds === undefined) return gridByCommunity(bodies);
  const network = new UndirectedGraph<Point & { size: number }, { weight: number }>();
  const start = bodies.length > START_BY_COMMUNITY ? startByCommunity(bodies) : startByHash(bodies);
  for (const [at, { size }] of bodies.entries())
    network.addNode(at, { ...(start[at] ?? ORIGIN), size });
  for (const { from, to, weight } of ties)
    network.addUndirectedEdgeWithKey(`${from} ${to}`, from, to, { weight });
  const settings = { ...SETTINGS, barnesHutOptimize: bodies.length > APPROXIMATE };
  const places = forceAtlas2(network, { iterations: rounds, settings, getEdgeWeight: "weight" });
  return bodies.map((_, at) => places[at] ?? ORIGIN);
}

/** A place in [-1, 1)² by the SHA-256 of a text. */
function hashPoint(text: string): Point {
  const digits = sha256(text);
  const coordinate = (from: number): number =>
    Number.parseInt(digits.slice(from, from + 8), 16) / 0x80000000 - 1;
  return { x: coordinate(0), y: coordinate(8) };
}

function startByHash(bodies: readonly Body[]): readonly Point[] {
  const extent = START * Math.sqrt(bodies.length);
  return bodies.map(({ id }) => scaled(hashPoint(id), extent));
}

/** Each community around a place of its own. */
function startByCommunity(bodies: readonly Body[]): readonly Point[] {
  const extent = START * Math.sqrt(bodies.length);
  return bodies.map(({ id, community }) => {
    const centre = scaled(hashPoint(`community ${community}`), extent);
    const offset = scaled(hashPoint(id), extent / 10);
    return { x: centre.x + offset.x, y: centre.y + offset.y };
  });
}

/** Rows of nodes in order of community: what is left when there is no time for forces. */
function gridByCommunity(bodies: readonly Body[]): readonly Point[] {
  const inOrder = [...bodies.keys()].toSorted(
    (a, b) => (bodies[a]?.community ?? 0) - (bodies[b]?.community ?? 0) || a - b,
  );
  const columns = Math.ceil(Math.sqrt(bodies.length));
  const places: Point[] = [];
  for (const [rank, at] of inOrder.entries())
    places[at] = { x: rank % columns, y: -Math.floor(rank / columns) };
  return places;
}

function scaled(point: Point, by: number): Point {
  return { x: point.x * by, y: point.y * by };
}
