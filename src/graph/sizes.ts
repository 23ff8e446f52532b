import { round3 } from "./round.ts";

/** Radius of the smallest node, in units of the layout (a pixel where the drawing is shown at its natural size). */
const SMALLEST = 6;
/** The largest node is at most so many times the smallest. */
const MAX_RATIO = 5;

/**
 * Radii of nodes by their number of mentions, aligned: area in proportion to mentions, so radius to the root, compressed
 * linearly where that would make the largest more than five times the smallest. Rounded to 1e-3.
 */
export function sizesOf(mentions: readonly number[]): readonly number[] {
  const roots = mentions.map((count) => Math.sqrt(Math.max(1, count)));
  const least = roots.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = roots.reduce((a, b) => Math.max(a, b), 1) / least;
  const scale = most > MAX_RATIO ? (MAX_RATIO - 1) / (most - 1) : 1;
  return roots.map((root) => round3(SMALLEST * (1 + scale * (root / least - 1))));
}
