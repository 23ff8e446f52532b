import { type Box, OUTLINES, type Point, type Shape, type StageColors } from "../state/index.ts";
import { type Disc, middleOf } from "./geometry.ts";

/** How a curve of the overlay is drawn. */
export interface Stroke {
  readonly color: string;
  readonly ground: string;
  readonly width: number;
  readonly dash: "solid" | "dashed" | "dotted";
  readonly isDenied: boolean;
  readonly isDisputed: boolean;
  /** Arrowhead at the last point, at the first point. */
  readonly forward: boolean;
  readonly backward: boolean;
}

const DASHES = { solid: [], dashed: [9, 5], dotted: [2, 4] } as const;

/** Draws a curve with its arrowheads, dashes, double line or bar. */
export function drawCurve(
  context: CanvasRenderingContext2D,
  points: readonly Point[],
  stroke: Stroke,
): void {
  if (points.length < 2) return;
  context.save();
  context.lineCap = "butt";
  context.strokeStyle = stroke.color;
  context.fillStyle = stroke.color;
  context.setLineDash(stroke.isDenied ? [5, 3] : [...DASHES[stroke.dash]]);
  context.lineWidth = stroke.isDisputed ? stroke.width + 3 : stroke.width;
  trace(context, points);
  context.stroke();
  context.setLineDash([]);
  if (stroke.isDisputed) {
    context.strokeStyle = stroke.ground;
    context.lineWidth = stroke.width;
    trace(context, points);
    context.stroke();
  }
  if (stroke.isDenied) drawBar(context, points, stroke.color);
  if (stroke.forward) drawHead(context, points.slice(-6), stroke);
  if (stroke.backward) drawHead(context, points.slice(0, 6).toReversed(), stroke);
  context.restore();
}

function trace(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  points.forEach(([x, y], at) => {
    if (at === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
}

function drawHead(
  context: CanvasRenderingContext2D,
  tail: readonly Point[],
  { width }: Stroke,
): void {
  const [tip, before] = [tail.at(-1), tail[0]];
  if (!tip || !before) return;
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const [long, half] = [7 + 1.8 * width, 3 + width];
  context.save();
  context.translate(tip[0], tip[1]);
  context.rotate(angle);
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-long, -half);
  context.lineTo(-long, half);
  context.closePath();
  context.fill();
  context.restore();
}

function drawBar(context: CanvasRenderingContext2D, points: readonly Point[], color: string): void {
  const at = Math.floor(points.length / 2);
  const [one, two] = [points[at - 1], points[at]];
  if (!one || !two) return;
  const length = Math.hypot(two[0] - one[0], two[1] - one[1]) || 1;
  const [x, y] = [(-(two[1] - one[1]) / length) * 6, ((two[0] - one[0]) / length) * 6];
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(one[0] - x, one[1] - y);
  context.lineTo(one[0] + x, one[1] + y);
  context.stroke();
}

/** Draws a node as the node program does. */
export function drawNode(
  context: CanvasRenderingContext2D,
  disc: Disc,
  look: {
    readonly shape: Shape;
    readonly fill: string;
    readonly ring: string;
    readonly ground: string;
  },
): void {
  const draw = (radius: number): void => {
    trace(
      context,
      OUTLINES[look.shape].map(([x, y]): Point => [disc.x + x * radius, disc.y + y * radius]),
    );
    context.closePath();
    context.fill();
  };
  context.fillStyle = look.ground;
  draw(disc.radius + 1.6);
  context.fillStyle = look.ring;
  draw(disc.radius);
  context.fillStyle = look.fill;
  draw(Math.max(1, disc.radius - 1.3));
}

/** Draws a ring about a selected or hovered node. */
export function drawRing(
  context: CanvasRenderingContext2D,
  disc: Disc,
  color: string,
  width: number,
): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.beginPath();
  context.arc(disc.x, disc.y, disc.radius + 4, 0, 2 * Math.PI);
  context.stroke();
}

/** Writes words on the middle of a curve, on a plate of the ground's colour; returns the plate. */
export function drawCurveLabel(
  context: CanvasRenderingContext2D,
  points: readonly Point[],
  words: string,
  colors: StageColors,
): Box {
  const [x, y] = middleOf(points);
  context.save();
  context.font = `500 12px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const half = context.measureText(words).width / 2 + 5;
  context.fillStyle = colors.ground;
  context.globalAlpha = 0.92;
  context.beginPath();
  context.roundRect(x - half, y - 10, half * 2, 20, 5);
  context.fill();
  context.globalAlpha = 1;
  context.fillStyle = colors.text;
  context.fillText(words, x, y + 0.5);
  context.restore();
  return { left: x - half, top: y - 10, right: x + half, bottom: y + 10 };
}

/** The system's own font, as on the rest of the page. */
export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
