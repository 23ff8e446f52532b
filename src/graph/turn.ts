import type { Box } from "./areas.ts";
import type { Point } from "./forces.ts";

/** A cloud of points is stretched along one axis at most so much more than along the other. */
const MAX_STRETCH = 3;
/** How far places give way to ranks along each axis: 0 keeps the forces' drawing, 1 spreads the nodes evenly. */
const EVENNESS = 0.35;

/** The points, centred and turned so that the axis along which they spread most lies flat, its heavier end to the right. */
export function turnToAxis(points: readonly Point[]): readonly Point[] {
  const centred = centre(points);
  const [cos, sin] = principalAxis(centred);
  return centred.map(({ x, y }) => ({ x: x * cos + y * sin, y: y * cos - x * sin }));
}

function centre(points: readonly Point[]): readonly Point[] {
  const count = Math.max(1, points.length);
  const x = points.reduce((sum, point) => sum + point.x, 0) / count;
  const y = points.reduce((sum, point) => sum + point.y, 0) / count;
  return points.map((point) => ({ x: point.x - x, y: point.y - y }));
}

/** Unit vector of the largest variance, by square roots alone, which are exact on every machine. Never points left. */
function principalAxis(points: readonly Point[]): readonly [number, number] {
  const xx = points.reduce((sum, { x }) => sum + x * x, 0);
  const yy = points.reduce((sum, { y }) => sum + y * y, 0);
  const xy = points.reduce((sum, { x, y }) => sum + x * y, 0);
  const half = (xx - yy) / 2;
  const length = Math.sqrt(half * half + xy * xy);
  if (length === 0) return [1, 0];
  // cos 2a = half / length, so cos² a = (1 + cos 2a) / 2.
  const cos = Math.sqrt(Math.max(0, (1 + half / length) / 2));
  const sin = Math.sqrt(Math.max(0, (1 - half / length) / 2));
  return [cos, xy < 0 ? -sin : sin];
}

/** The points, stretched to fill a box, their long axis along its longer side. Aligned. */
export function fitInto(points: readonly Point[], box: Box): readonly Point[] {
  const isUpright = box.height > box.width;
  const turned = isUpright ? points.map(({ x, y }) => ({ x: -y, y: x })) : points;
  const even = { x: evened(turned.map(({ x }) => x)), y: evened(turned.map(({ y }) => y)) };
  const [spreadX, spreadY] = [spread(even.x), spread(even.y)];
  const natural = [box.width / spreadX.length, box.height / spreadY.length] as const;
  const least = Math.min(...natural);
  const scaleX = Math.min(natural[0], least * MAX_STRETCH);
  const scaleY = Math.min(natural[1], least * MAX_STRETCH);
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  return turned.map((_, at) => ({
    x: middleX + ((even.x[at] ?? 0) - spreadX.middle) * finite(scaleX),
    y: middleY + ((even.y[at] ?? 0) - spreadY.middle) * finite(scaleY),
  }));
}

function finite(scale: number): number {
  return Number.isFinite(scale) ? scale : 0;
}

/**
 * Coordinates, moved towards an even spacing in the same order: forces heap most nodes in the middle and throw a few far
 * out, where a reader sees labels on top of each other beside empty space.
 */
function evened(values: readonly number[]): readonly number[] {
  const { middle, length } = spread(values);
  const inOrder = [...values.keys()].toSorted(
    (a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b,
  );
  const result: number[] = [];
  for (const [rank, at] of inOrder.entries()) {
    const even = (rank / Math.max(1, values.length - 1) - 0.5) * length;
    result[at] = middle + (1 - EVENNESS) * ((values[at] ?? 0) - middle) + EVENNESS * even;
  }
  return result;
}

/** The points, centred at the origin, the shorter way widened to the aspect (width by height). Distances only grow. */
export function fitAspect(points: readonly Point[], aspect: number): readonly Point[] {
  const across = spread(points.map(({ x }) => x));
  const up = spread(points.map(({ y }) => y));
  const isFlat = across.length === 0 || up.length === 0;
  const wider = isFlat ? 1 : stretch((up.length * aspect) / across.length);
  const taller = isFlat ? 1 : stretch(across.length / aspect / up.length);
  return points.map(({ x, y }) => ({
    x: (x - across.middle) * wider,
    y: (y - up.middle) * taller,
  }));
}

function stretch(wanted: number): number {
  return Math.min(MAX_STRETCH, Math.max(1, wanted));
}

function spread(values: readonly number[]): { readonly middle: number; readonly length: number } {
  const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return most >= least
    ? { middle: (least + most) / 2, length: most - least }
    : { middle: 0, length: 0 };
}
