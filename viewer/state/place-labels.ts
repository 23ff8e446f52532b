/** Where a label stands at its node. */
export type Anchor =
  | "right"
  | "left"
  | "above"
  | "below"
  | "above right"
  | "above left"
  | "below right"
  | "below left";

/** A name that wants to be shown. All lengths are CSS pixels of the stage, y downwards. */
export interface LabelCandidate {
  readonly id: string;
  /** Centre of the node. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Anchors in the order in which they are tried: where the fewest lines leave the node first. */
  readonly anchors: readonly Anchor[];
}

/** An axis-parallel rectangle. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label with its place. */
export interface PlacedLabel extends Box {
  readonly id: string;
  readonly anchor: Anchor;
}

/** A stage, in CSS pixels. */
export interface Stage {
  readonly width: number;
  readonly height: number;
}

/** More candidates are not tried. */
export const MOST_CANDIDATES = 1500;
/** More labels would be a carpet. */
const MOST_LABELS = 250;
/** Side of a cell of the grid in which collisions are looked up. */
const CELL = 64;
/** Space between a node and its label, and between two labels. */
const GAP = 4;
const MARGIN = 1;
/** A label keeps its anchor from frame to frame while it is among so many best: no flicker, but no bad place for ever. */
const STICKY = 3;
/** Nodes drawn smaller than this may be covered. */
const SMALL_NODE = 4;

/**
 * Places labels so that none touches another or a node, taking `candidates` in the order given (most important first)
 * and trying for each the anchor it had before, if that is a good one, then its own order. Greedy, in linear time for bounded
 * label sizes; a label without a free place is left out. `obstacles` are nodes that may not be covered.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: readonly Box[],
  stage: Stage,
  previous: ReadonlyMap<string, Anchor>,
): readonly PlacedLabel[] {
  const grid = new Map<number, Box[]>();
  for (const box of obstacles) if (touches(box, stageBox(stage))) insert(grid, box);
  const placed: PlacedLabel[] = [];
  for (const candidate of candidates.slice(0, MOST_CANDIDATES)) {
    if (placed.length === MOST_LABELS) break;
    const label = placeOne(candidate, grid, stage, previous.get(candidate.id));
    if (!label) continue;
    placed.push(label);
    insert(grid, label);
  }
  return placed;
}

/** The way from a node's centre to its label, y downwards, and what the anchor costs by itself: right reads best. */
const DIRECTIONS: readonly (readonly [anchor: Anchor, x: number, y: number, cost: number])[] = [
  ["right", 1, 0, 0],
  ["left", -1, 0, 0.25],
  ["above", 0, -1, 0.35],
  ["below", 0, 1, 0.35],
  ["above right", 0.7, -0.7, 0.8],
  ["below right", 0.7, 0.7, 0.8],
  ["above left", -0.7, -0.7, 0.9],
  ["below left", -0.7, 0.7, 0.9],
];

/** The anchors of a node, those first where the fewest lines leave it. Ways point to its neighbours, y downwards. */
export function orderAnchors(
  ways: readonly { readonly x: number; readonly y: number }[],
): readonly Anchor[] {
  const costs = DIRECTIONS.map(([anchor, x, y, cost]) => {
    const crossed = ways.reduce((sum, way) => {
      const length = Math.hypot(way.x, way.y) || 1;
      return sum + Math.max(0, (way.x * x + way.y * y) / length) ** 4;
    }, 0);
    return { anchor, cost: cost + crossed };
  });
  return costs.toSorted((one, two) => one.cost - two.cost).map(({ anchor }) => anchor);
}

/** The box that a node's drawing must keep free, or none where it is too small to matter. */
export function nodeBox(x: number, y: number, radius: number): readonly Box[] {
  if (radius <= SMALL_NODE) return [];
  return [{ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }];
}

/** Whether two boxes share more than an edge. */
export function touches(one: Box, two: Box): boolean {
  return (
    one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom
  );
}

function placeOne(
  candidate: LabelCandidate,
  grid: ReadonlyMap<number, readonly Box[]>,
  stage: Stage,
  before: Anchor | undefined,
): PlacedLabel | null {
  const { anchors: wanted } = candidate;
  const isKept = before !== undefined && wanted.indexOf(before) < STICKY;
  const anchors = isKept ? [before, ...wanted.filter((anchor) => anchor !== before)] : wanted;
  for (const anchor of anchors) {
    const box = boxAt(candidate, anchor);
    const wide: Box = {
      left: box.left - MARGIN,
      top: box.top - MARGIN,
      right: box.right + MARGIN,
      bottom: box.bottom + MARGIN,
    };
    if (isInside(box, stage) && isFree(grid, wide)) return { id: candidate.id, anchor, ...box };
  }
  return null;
}

function boxAt({ x, y, radius, width, height }: LabelCandidate, anchor: Anchor): Box {
  const away = radius + GAP;
  const [left, top] = {
    right: [x + away, y - height / 2] as const,
    left: [x - away - width, y - height / 2] as const,
    above: [x - width / 2, y - away - height] as const,
    below: [x - width / 2, y + away] as const,
    "above right": [x, y - away - height] as const,
    "above left": [x - width, y - away - height] as const,
    "below right": [x, y + away] as const,
    "below left": [x - width, y + away] as const,
  }[anchor];
  return { left, top, right: left + width, bottom: top + height };
}

function stageBox({ width, height }: Stage): Box {
  return { left: 0, top: 0, right: width, bottom: height };
}

function isInside(box: Box, stage: Stage): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= stage.width && box.bottom <= stage.height;
}

function isFree(grid: ReadonlyMap<number, readonly Box[]>, box: Box): boolean {
  return cellsOf(box).every((cell) => !grid.get(cell)?.some((other) => touches(other, box)));
}

function insert(grid: Map<number, Box[]>, box: Box): void {
  for (const cell of cellsOf(box)) {
    const boxes = grid.get(cell);
    if (boxes) boxes.push(box);
    else grid.set(cell, [box]);
  }
}

function cellsOf(box: Box): readonly number[] {
  const cells: number[] = [];
  const [left, right] = [Math.floor(box.left / CELL), Math.floor(box.right / CELL)];
  for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row++)
    for (let column = left; column <= right; column++) cells.push(row * 4096 + column);
  return cells;
}
