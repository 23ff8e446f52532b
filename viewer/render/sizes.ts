import type { GraphIndex } from "../state/index.ts";

/** Radius in pixels of the smallest node: on a wide stage, where shapes can just be told apart, and on a narrow one. */
const SMALLEST = 6;
const SMALLEST_NARROW = 3.5;
/** Radius in pixels of the smallest node in a crowd, and its share of the side of the square that a node has for itself. */
const SMALLEST_CROWDED = 1.8;
const CROWD_SHARE = 0.22;
/** Radius in pixels of the largest node. */
const LARGEST = 28;

/**
 * How large the build's sizes are drawn at fit. The build lays nodes out so that circles of their size do not overlap,
 * so their true scale is kept where it can be seen; the smallest stay visible, and the rest keeps its differences.
 */
export function nodeRadii(
  index: GraphIndex,
  stage: { readonly clientWidth: number; readonly clientHeight: number },
): (size: number) => number {
  const { nodes } = index.graph;
  const width = extent(nodes.map((node) => node.x));
  const height = extent(nodes.map((node) => node.y));
  const scale = Math.min(
    (stage.clientWidth - 112) / Math.max(width, 1e-6),
    (stage.clientHeight - 112) / Math.max(height, 1e-6),
  );
  const least = nodes.reduce((one, node) => Math.min(one, node.size), Number.POSITIVE_INFINITY);
  const side = Math.sqrt((stage.clientWidth * stage.clientHeight) / Math.max(1, nodes.length));
  const seen = Math.max(SMALLEST_NARROW, Math.min(SMALLEST, least * scale * 1.3));
  const smallest = Math.max(SMALLEST_CROWDED, Math.min(seen, side * CROWD_SHARE));
  const growth = Math.min(1, Math.max(scale, 0.3)) * (smallest / least);
  return (size) => Math.min(LARGEST, smallest + (size - least) * growth);
}

function extent(values: readonly number[]): number {
  const least = values.reduce((one, two) => Math.min(one, two), Number.POSITIVE_INFINITY);
  const most = values.reduce((one, two) => Math.max(one, two), Number.NEGATIVE_INFINITY);
  return Math.max(0, most - least);
}
