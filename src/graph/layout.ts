import { type Box, divideArea } from "./areas.ts";
import { type Component, findComponents } from "./components.ts";
import { type Body, type Point, runForces } from "./forces.ts";
import { removeOverlaps } from "./overlaps.ts";
import { round3 } from "./round.ts";
import type { Tie } from "./ties.ts";
import { fitAspect, fitInto, turnToAxis } from "./turn.ts";

/** Width by height of the drawing. */
const ASPECT = 16 / 10;
/** A drawing is at least so wide. */
const LEAST_WIDTH = 1100;
/** Share of the drawing that nodes cover at most, each taken as a square with its gap around it. */
const FILL = 0.18;
/** Free space around a node, in units of the layout. */
const GAP = 4;
/** Pages draw nodes up to half as large again as they are laid out, and squares reach farther than their radius. */
const AIR = 1.5;
/** Half of what stays free between two nodes, so that an arrowhead can be seen. */
const BESIDE = 6;
/** How far a component of two spreads at most; of more in proportion to the power of their number. */
const PAIR_REACH = 160;
const REACH_POWER = 0.8;
/** So few nodes never stand upright, however narrow their part is. */
const FEW = 3;
/** Height by width of a small component: lying, as names beside nodes are wide. */
const LYING = 0.62;
/** The cell in which a node without ties stands, at least: room for a short label. */
const CELL_WIDTH = 110;
const CELL_HEIGHT = 36;

/**
 * Places for nodes, aligned with them, centred at the origin in a box of 16:10, rounded to 1e-3. Each connected component
 * is laid out by forces from places given by the hash of the ids (so a small change moves little), turned so that its long
 * axis fits its part of the drawing, and freed of overlaps. Nodes without ties stand in rows below.
 */
export function layOut(bodies: readonly Body[], ties: readonly Tie[]): readonly Point[] {
  const components = findComponents(bodies.length, ties);
  const tied = components.filter((component) => component.nodes.length > 1);
  const lone = components.flatMap(({ nodes }) => (nodes.length === 1 ? nodes : []));
  const sheet = divideSheet(bodies, tied, lone);
  const places: Point[] = [];
  const parts = divideArea(
    tied.map(({ nodes }) => roomFor(bodies, nodes)),
    sheet.upper,
  );
  for (const [at, { nodes, ties: within }] of tied.entries()) {
    const members = nodes.flatMap((node) => bodies[node] ?? []);
    const room = limit(inset(parts[at], members), nodes.length);
    const drawn = fitInto(turnToAxis(runForces(members, within)), room);
    for (const [index, node] of nodes.entries()) places[node] = drawn[index] ?? ORIGIN;
  }
  for (const [rank, node] of lone.entries()) places[node] = cellOf(rank, sheet);
  const free = removeOverlaps(
    places,
    bodies.map((body) => AIR * body.size + BESIDE),
  );
  return fitAspect(free, ASPECT).map(({ x, y }) => ({ x: round3(x), y: round3(y) }));
}

const ORIGIN: Point = { x: 0, y: 0 };

/** The drawing: the upper part for what is tied, a strip of cells below for what is not. */
interface Sheet {
  readonly upper: Box;
  /** Height of a row below. */
  readonly row: number;
  /** Nodes in a row. */
  readonly columns: number;
}

function divideSheet(
  bodies: readonly Body[],
  tied: readonly Component[],
  lone: readonly number[],
): Sheet {
  const largest = lone.reduce((most, node) => Math.max(most, bodies[node]?.size ?? 0), 0);
  const row = Math.max(CELL_HEIGHT, 2 * (largest + GAP));
  const cell = Math.max(CELL_WIDTH, row);
  const need = tied.reduce((sum, { nodes }) => sum + roomFor(bodies, nodes), 0) / FILL;
  const natural = Math.sqrt(ASPECT * (need + lone.length * cell * row));
  const width = tied.length === 0 ? natural : Math.max(LEAST_WIDTH, natural);
  const rows = Math.ceil(lone.length / Math.max(1, Math.floor(width / cell)));
  const height = Math.max(width / ASPECT - rows * row, need / width);
  const columns = Math.ceil(lone.length / Math.max(1, rows));
  return { upper: { x: 0, y: 0, width, height }, row, columns };
}

/** Where the lone node of that rank stands: in even rows below the upper part. */
function cellOf(rank: number, { upper, row, columns }: Sheet): Point {
  const step = upper.width / columns;
  return { x: ((rank % columns) + 0.5) * step, y: -(Math.floor(rank / columns) + 0.5) * row };
}

/** Area that the squares of nodes with their gaps cover. */
function roomFor(bodies: readonly Body[], nodes: readonly number[]): number {
  return nodes.reduce((sum, node) => {
    const side = 2 * ((bodies[node]?.size ?? 0) + GAP);
    return sum + side * side;
  }, 0);
}

/**
 * The middle of a box, as much of it as a component of so many nodes may spread over: two nodes alone are told best by a
 * short line that lies, not by one across the drawing.
 */
function limit(box: Box, count: number): Box {
  const reach = PAIR_REACH * (count / 2) ** REACH_POWER;
  const width = Math.min(box.width, reach);
  const upright = count > FEW && width < reach ? reach : width * LYING;
  const height = Math.min(box.height, upright);
  return {
    x: box.x + (box.width - width) / 2,
    y: box.y + (box.height - height) / 2,
    width,
    height,
  };
}

/** The box without a margin of the largest radius, so that what fits into it keeps clear of its neighbours. */
function inset(box: Box | undefined, members: readonly Body[]): Box {
  if (box === undefined) return { ...ORIGIN, width: 0, height: 0 };
  const largest = members.reduce((most, { size }) => Math.max(most, size), 0) + GAP;
  const [dx, dy] = [Math.min(largest, box.width / 4), Math.min(largest, box.height / 4)];
  return { x: box.x + dx, y: box.y + dy, width: box.width - 2 * dx, height: box.height - 2 * dy };
}
