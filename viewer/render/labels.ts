import {
  type Anchor,
  type Box,
  type GraphIndex,
  type LabelCandidate,
  orderAnchors,
  type PlacedLabel,
  placeLabels,
  type Stage,
  type StageColors,
} from "../state/index.ts";
import { FONT } from "./draw.ts";
import type { LabelNode } from "./in-view.ts";

/** Longer names are cut with an ellipsis. */
const MOST_CHARACTERS = 28;
const HALO = 3;
/** Stages narrower than this, in pixels, get smaller names. */
const NARROW = 560;

/** What the labels of a frame depend on. */
interface LabelFrame {
  /** Nodes in view, those whose label matters most first. */
  readonly nodes: readonly LabelNode[];
  /** What may not be covered. */
  readonly obstacles: readonly Box[];
  readonly stage: Stage;
  readonly colors: StageColors;
  /** Ids whose labels stay strong while others are faint; null for all. */
  readonly focus: ReadonlySet<string> | null;
  readonly faint: number;
}

/** Draws the names of a frame and returns them. Keeps widths and the last frame's anchors, so that nothing flickers. */
export type LabelPainter = (
  context: CanvasRenderingContext2D,
  frame: LabelFrame,
) => readonly PlacedLabel[];

/** Makes a painter for a graph. */
export function createLabelPainter(index: GraphIndex): LabelPainter {
  const widths = new Map<string, number>();
  let anchors: ReadonlyMap<string, Anchor> = new Map();
  const styles = labelStyles(index);
  const orders = anchorOrders(index);
  const isLone = (id: string): boolean => !index.edgesOf.has(id);
  return (context, frame) => {
    const isNarrow = frame.stage.width < NARROW;
    const candidates = frame.nodes.map((node): LabelCandidate => {
      const { font, size, text } = styles(node.id, isNarrow);
      const key = `${font}\n${text}`;
      const width = widths.get(key) ?? measure(context, font, text);
      widths.set(key, width);
      const { id, x, y, radius } = node;
      return { id, x, y, radius, width, height: size * 1.25, anchors: orders(id) };
    });
    const placed = placeLabels(candidates, frame.obstacles, frame.stage, anchors);
    anchors = new Map(placed.map((label) => [label.id, label.anchor]));
    context.textBaseline = "middle";
    context.lineJoin = "round";
    for (const label of placed) {
      const { font, text } = styles(label.id, isNarrow);
      context.globalAlpha = !frame.focus || frame.focus.has(label.id) ? 1 : frame.faint;
      context.font = font;
      context.strokeStyle = frame.colors.ground;
      context.lineWidth = HALO * 2;
      const y = (label.top + label.bottom) / 2;
      context.strokeText(text, label.left, y);
      context.fillStyle = isLone(label.id) ? frame.colors.muted : frame.colors.text;
      context.fillText(text, label.left, y);
    }
    context.globalAlpha = 1;
    return placed;
  };
}

function measure(context: CanvasRenderingContext2D, font: string, text: string): number {
  context.font = font;
  return context.measureText(text).width;
}

/** Where the lines leave each node, once for all: the layout stands still. */
function anchorOrders(index: GraphIndex): (id: string) => readonly Anchor[] {
  const known = new Map<string, readonly Anchor[]>();
  return (id) => {
    const made = known.get(id);
    if (made) return made;
    const node = index.nodes.get(id);
    const others = (index.edgesOf.get(id) ?? []).flatMap(
      (edge) => index.nodes.get(edge.subject === id ? edge.object : edge.subject) ?? [],
    );
    // The layout's y points up.
    const ways = others.map(({ x, y }) => ({ x: x - (node?.x ?? 0), y: (node?.y ?? 0) - y }));
    const order = orderAnchors(ways);
    known.set(id, order);
    return order;
  };
}

interface LabelStyle {
  readonly font: string;
  readonly size: number;
  readonly text: string;
}

/** 18 px for the first, falling to 11; the top tenth is semi-bold. */
function labelStyles(index: GraphIndex): (id: string, isNarrow: boolean) => LabelStyle {
  const known = new Map<string, LabelStyle>();
  const count = Math.max(1, index.ranked.length);
  return (id, isNarrow) => {
    const key = isNarrow ? `narrow ${id}` : id;
    const made = known.get(key);
    if (made) return made;
    // What is joined to nothing stands back: the picture is of relations.
    const share = index.edgesOf.has(id) ? (index.rank.get(id) ?? count) / count : 1;
    const size =
      Math.round((11.5 + (isNarrow ? 2 : 6) * Math.max(0, 1 - share * 3) ** 1.5) * 2) / 2;
    const weight = share < 0.1 ? 600 : 400;
    const style = {
      size,
      font: `${weight} ${size}px ${FONT}`,
      text: shorten(index.nodes.get(id)?.entity.name ?? ""),
    };
    known.set(key, style);
    return style;
  };
}

/** A name on one line of at most 28 characters. */
function shorten(name: string): string {
  const chars = Array.from(name.replace(/\s+/g, " "));
  return chars.length <= MOST_CHARACTERS
    ? chars.join("")
    : `${chars
        .slice(0, MOST_CHARACTERS - 1)
        .join("")
        .trimEnd()}…`;
}
