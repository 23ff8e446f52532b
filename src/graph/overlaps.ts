import { collect } from "../model/groups.ts";
import type { Point } from "./forces.ts";

/** Rounds of pushing apart before the drawing is widened, and how often and by how much it then is. */
const ROUNDS = 60;
const WIDENINGS = 40;
const WIDEN = 1.15;
/** Nodes nearer than this share a place: they part in a direction given by their indices. */
const TOUCH = 1e-6;
/** Distances are kept a little above the sum of radii, so that rounding brings nobody back. */
const SLACK = 0.01;

/**
 * The places, moved apart until no two discs of the given radii overlap: neighbours are pushed along the line between
 * them, found by a grid, in order of their indices; where there is no room, the whole is widened. Aligned.
 */
export function removeOverlaps(
  points: readonly Point[],
  radii: readonly number[],
): readonly Point[] {
  const x = points.map((point) => point.x);
  const y = points.map((point) => point.y);
  for (let widening = 0; widening < WIDENINGS; widening++) {
    for (let round = 0; round < ROUNDS; round++)
      if (!pushApart(x, y, radii)) return x.map((value, at) => ({ x: value, y: y[at] ?? 0 }));
    for (const at of x.keys()) {
      x[at] = (x[at] ?? 0) * WIDEN;
      y[at] = (y[at] ?? 0) * WIDEN;
    }
  }
  return x.map((value, at) => ({ x: value, y: y[at] ?? 0 }));
}

/** One round; tells whether anything had to move. */
function pushApart(x: number[], y: number[], radii: readonly number[]): boolean {
  const reach = 2 * radii.reduce((a, b) => Math.max(a, b), 0) + SLACK;
  const cells = fillCells(x, y, reach);
  let hasMoved = false;
  for (const a of x.keys()) {
    const column = Math.floor((x[a] ?? 0) / reach);
    const row = Math.floor((y[a] ?? 0) / reach);
    for (let i = column - 1; i <= column + 1; i++)
      for (let j = row - 1; j <= row + 1; j++)
        for (const b of cells.get(cellKey(i, j)) ?? [])
          if (a < b && part(x, y, radii, a, b)) hasMoved = true;
  }
  return hasMoved;
}

function fillCells(
  x: readonly number[],
  y: readonly number[],
  reach: number,
): ReadonlyMap<string, readonly number[]> {
  const cells = new Map<string, number[]>();
  for (const at of x.keys()) {
    const key = cellKey(Math.floor((x[at] ?? 0) / reach), Math.floor((y[at] ?? 0) / reach));
    collect(cells, key, at);
  }
  return cells;
}

function cellKey(column: number, row: number): string {
  return `${column} ${row}`;
}

/** Moves two discs apart, each by half of what is missing. */
function part(x: number[], y: number[], radii: readonly number[], a: number, b: number): boolean {
  const [ax, ay, bx, by] = [x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0];
  const least = (radii[a] ?? 0) + (radii[b] ?? 0);
  const distance = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
  if (distance >= least) return false;
  const isOne = distance < TOUCH;
  // On one spot: apart along a line that turns with the indices, so that a heap of nodes opens as a fan.
  const [dx, dy] = isOne ? fan(a + b) : [(bx - ax) / distance, (by - ay) / distance];
  const push = (least + SLACK - (isOne ? 0 : distance)) / 2;
  x[a] = ax - dx * push;
  y[a] = ay - dy * push;
  x[b] = bx + dx * push;
  y[b] = by + dy * push;
  return true;
}

/** One of eight directions of length 1. */
function fan(turn: number): readonly [number, number] {
  const diagonal = Math.SQRT1_2;
  const directions: readonly (readonly [number, number])[] = [
    [1, 0],
    [0, 1],
    [diagonal, diagonal],
    [diagonal, -diagonal],
  ];
  return directions[turn % directions.length] ?? [1, 0];
}
