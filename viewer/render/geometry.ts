import type { Point } from "../state/index.ts";

/** A node on the stage, in CSS pixels. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Points of a curve between two nodes, without what lies inside them. `bend` moves its middle sideways, in pixels. */
export function curveBetween(from: Disc, to: Disc, bend: number): readonly Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const side: Point = [-(to.y - from.y) / length, (to.x - from.x) / length];
  const control: Point = [
    (from.x + to.x) / 2 + side[0] * bend * 2,
    (from.y + to.y) / 2 + side[1] * bend * 2,
  ];
  const points = Array.from({ length: STEPS + 1 }, (_, at): Point => {
    const t = at / STEPS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * from.x + b * control[0] + c * to.x, a * from.y + b * control[1] + c * to.y];
  });
  return outside(outside(points, from), to);
}

/** Points of a loop at the upper right of a node, for the n-th relation of a thing with itself. */
export function loopAt(disc: Disc, turn: number): readonly Point[] {
  const size = 9 + turn * 5;
  const away = disc.radius + size * 0.55;
  const center: Point = [disc.x + away * 0.71, disc.y - away * 0.71];
  const points = Array.from({ length: STEPS + 1 }, (_, at): Point => {
    const angle = (0.75 + (2 * at) / STEPS) * Math.PI;
    return [center[0] + size * Math.cos(angle), center[1] + size * Math.sin(angle)];
  });
  return outside(points, disc);
}

/** Sideways moves, in pixels, that spread `count` curves evenly about the straight line. */
export function fanBends(count: number): readonly number[] {
  const step = Math.min(26, 150 / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => (at - (count - 1) / 2) * step);
}

/** Distance of a place from a polyline, in pixels. */
export function distanceTo(points: readonly Point[], x: number, y: number): number {
  let best = Number.POSITIVE_INFINITY;
  points.forEach((end, at) => {
    const start = points[at - 1];
    if (start) best = Math.min(best, toSegment(start, end, x, y));
  });
  return best;
}

/** The point half way along the list of points. */
export function middleOf(points: readonly Point[]): Point {
  return points[Math.floor(points.length / 2)] ?? [0, 0];
}

const STEPS = 40;
const AIR = 2;

function outside(points: readonly Point[], disc: Disc): readonly Point[] {
  return points.filter(([x, y]) => Math.hypot(x - disc.x, y - disc.y) > disc.radius + AIR);
}

function toSegment(start: Point, end: Point, x: number, y: number): number {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : ((x - start[0]) * dx + (y - start[1]) * dy) / square;
  const t = Math.max(0, Math.min(1, share));
  return Math.hypot(x - start[0] - t * dx, y - start[1] - t * dy);
}
