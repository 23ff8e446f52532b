import type { GraphEdge } from "../../src/model/graph.ts";
import {
  type Box,
  type ColorBy,
  colorFor,
  colorOf,
  type GraphIndex,
  type Line,
  lookOf,
  nodeBox,
  type Point,
  relationWords,
  STAGE_COLORS,
  shapeFor,
  type Visible,
} from "../state/index.ts";
import { drawCurve, drawCurveLabel, drawNode, drawRing, type Stroke } from "./draw.ts";
import type { Focus } from "./focus.ts";
import { curveBetween, type Disc, distanceTo, fanBends, loopAt } from "./geometry.ts";
import { ringColor } from "./theme.ts";

/** A curve that can be clicked: it stands for these edges. */
export interface LiveCurve {
  readonly points: readonly Point[];
  readonly line: Line;
  readonly edge: GraphEdge | null;
}

/** What the overlay of a frame depends on. */
export interface OverlayFrame {
  readonly visible: Visible;
  readonly focus: Focus | null;
  /** The selected node, which keeps its ring while the pointer is elsewhere. */
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly theme: "light" | "dark";
  readonly colorBy: ColorBy;
  readonly disc: (id: string) => Disc | null;
}

/** What a frame of the overlay drew: the curves that can be clicked, and the places that names must keep free. */
export interface PaintedOverlay {
  readonly curves: readonly LiveCurve[];
  readonly plates: readonly Box[];
}

/** Draws loops, the focus and its fan above sigma's picture. */
export function paintOverlay(
  context: CanvasRenderingContext2D,
  index: GraphIndex,
  frame: OverlayFrame,
): PaintedOverlay {
  const { focus, disc, theme } = frame;
  const plates: Box[] = [];
  const colors = STAGE_COLORS[theme];
  const curves: LiveCurve[] = [];
  for (const line of frame.visible.loops) {
    const isFocused = focus?.lines.some((other) => other.id === line.id) ?? false;
    context.globalAlpha = focus && !isFocused ? 0.2 : 1;
    const strokeColor = isFocused ? colors.accent : colors.edge;
    curves.push(...paintLoop(context, line, strokeColor, frame));
  }
  context.globalAlpha = 1;
  if (focus) {
    for (const line of focus.lines) {
      if (line.a === line.b) continue;
      if (focus.fan?.id === line.id) curves.push(...paintFan(context, line, focus.edge, frame));
      else paintLine(context, line, frame);
    }
    for (const id of focus.nodes) paintNode(context, index, id, frame);
    for (const { points, edge } of curves) {
      const isNamed = edge && (focus.edge === null || focus.edge === edge.id);
      if (isNamed && focus.fan)
        plates.push(drawCurveLabel(context, points, edgeWords(edge), colors));
    }
  }
  for (const id of [frame.selected, frame.hovered]) {
    const place = id === null ? null : disc(id);
    if (place) drawRing(context, place, colors.accent, id === frame.selected ? 2.5 : 1.5);
  }
  plates.push(...curves.flatMap(loopPlate));
  return { curves, plates };
}

/** The curve nearest to a place, if it is near enough to be meant. */
export function curveAt(curves: readonly LiveCurve[], x: number, y: number): LiveCurve | null {
  const near = curves
    .map((curve) => ({ curve, distance: distanceTo(curve.points, x, y) }))
    .filter(({ distance }) => distance <= 6)
    .toSorted((one, two) => one.distance - two.distance);
  return near[0]?.curve ?? null;
}

function loopPlate({ line, points }: LiveCurve): readonly Box[] {
  if (line.a !== line.b || points.length === 0) return [];
  const x = points.reduce((sum, point) => sum + point[0], 0) / points.length;
  const y = points.reduce((sum, point) => sum + point[1], 0) / points.length;
  return nodeBox(x, y, 9);
}

/** What an edge says, in words: the verb of an open relation, else the relation. */
function edgeWords(edge: GraphEdge): string {
  const words = edge.predicate ?? relationWords(edge.type);
  return edge.polarity === "negated" ? `not: ${words}` : words;
}

/** Width of a line in pixels: grows with the square root of its sentences. */
export function lineWidth(weight: number): number {
  return Math.min(5, 0.6 + 0.7 * Math.sqrt(weight));
}

function strokeOf(line: Line, color: string, theme: "light" | "dark"): Stroke {
  const look = lookOf(line);
  const colors = STAGE_COLORS[theme];
  return {
    ...look,
    color: look.isDenied ? colors.denied : color,
    ground: colors.ground,
    width: lineWidth(look.weight) + 0.4,
  };
}

function paintLine(context: CanvasRenderingContext2D, line: Line, frame: OverlayFrame): void {
  const [from, to] = [frame.disc(line.a), frame.disc(line.b)];
  if (!from || !to) return;
  const stroke = strokeOf(line, STAGE_COLORS[frame.theme].accent, frame.theme);
  drawCurve(context, curveBetween(from, to, 0), stroke);
}

function paintFan(
  context: CanvasRenderingContext2D,
  line: Line,
  chosen: string | null,
  frame: OverlayFrame,
): readonly LiveCurve[] {
  const [from, to] = [frame.disc(line.a), frame.disc(line.b)];
  if (!from || !to) return [];
  const colors = STAGE_COLORS[frame.theme];
  const bends = fanBends(line.edges.length);
  return line.edges.map((edge, at) => {
    const points = curveBetween(from, to, bends[at] ?? 0);
    const isChosen = chosen === null || chosen === edge.id;
    const color = isChosen ? colors.accent : colors.edge;
    drawCurve(context, points, strokeOf({ ...line, edges: [edge] }, color, frame.theme));
    return { points, line, edge };
  });
}

function paintLoop(
  context: CanvasRenderingContext2D,
  line: Line,
  color: string,
  frame: OverlayFrame,
): readonly LiveCurve[] {
  const disc = frame.disc(line.a);
  if (!disc) return [];
  const isFan = frame.focus?.fan?.id === line.id;
  const parts: readonly (GraphEdge | null)[] =
    isFan || line.edges.length === 1 ? line.edges : [null];
  return parts.map((edge, at) => {
    const points = loopAt(disc, at);
    const edges = edge ? [edge] : line.edges;
    drawCurve(context, points, {
      ...strokeOf({ ...line, edges }, color, frame.theme),
      forward: true,
      backward: false,
    });
    return { points, line, edge };
  });
}

function paintNode(
  context: CanvasRenderingContext2D,
  index: GraphIndex,
  id: string,
  frame: OverlayFrame,
): void {
  const [node, disc] = [index.nodes.get(id), frame.disc(id)];
  if (!node || !disc) return;
  const fill = colorFor(colorOf(index, node, frame.colorBy), frame.theme);
  drawNode(context, disc, {
    shape: shapeFor(node.color),
    fill,
    ring: ringColor(fill, frame.theme),
    ground: STAGE_COLORS[frame.theme].ground,
  });
}
