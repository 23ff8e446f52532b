import type { ReadonlySignal } from "@preact/signals";
import type Sigma from "sigma";
import { type PlacedLabel, type Selection, STAGE_COLORS } from "../state/index.ts";
import { alongEdges, type Focus, focusOn } from "./focus.ts";
import type { Disc } from "./geometry.ts";
import { paintHulls } from "./hulls.ts";
import { createNodesInView } from "./in-view.ts";
import { createLabelPainter } from "./labels.ts";
import type { GraphViewOptions } from "./options.ts";
import { type LiveCurve, paintOverlay } from "./overlay.ts";

/** Opacity of names outside the focus. */
const FAINT = 0.3;

/** What is drawn above sigma's picture, with what the last frame drew. */
export interface Painter {
  readonly paint: () => void;
  readonly focus: () => Focus | null;
  readonly curves: () => readonly LiveCurve[];
  readonly labels: () => readonly PlacedLabel[];
}

/** Makes the layers above sigma's and the function that paints them. */
export function createPainter(
  sigma: Sigma,
  options: GraphViewOptions,
  hover: ReadonlySignal<Selection | null>,
  disc: (id: string) => Disc | null,
): Painter {
  const { container, index, store, theme } = options;
  const hulls = sigma.createCanvas("hulls", { beforeLayer: "edges" });
  const overlay = sigma.createCanvas("focus", { afterLayer: "nodes" });
  const names = sigma.createCanvas("names", { afterLayer: "focus" });
  const paintLabels = createLabelPainter(index);
  const nodesInView = createNodesInView(sigma, options);
  let curves: readonly LiveCurve[] = [];
  let labels: readonly PlacedLabel[] = [];
  const focusNow = followFocus(options, hover);
  const paint = (): void => {
    const focus = focusNow();
    const { selection, colorBy } = store.state.peek();
    const hovered = hover.peek();
    const under = cleared(hulls, sigma);
    if (colorBy === "type")
      paintHulls(under, index, store.visible.peek().nodes, { theme: theme.peek(), disc });
    container.classList.toggle("is-dimmed", focus !== null);
    const painted = paintOverlay(cleared(overlay, sigma), index, {
      visible: store.visible.peek(),
      focus,
      selected: selection?.kind === "node" ? selection.id : null,
      hovered: hovered?.kind === "node" ? hovered.id : null,
      theme: theme.peek(),
      colorBy,
      disc,
    });
    curves = painted.curves;
    const off = options.covered();
    const { width, height } = sigma.getDimensions();
    const stage = { width: width - off.right, height: height - off.bottom };
    const inView = nodesInView(stage, focus?.nodes ?? null);
    labels = paintLabels(cleared(names, sigma), {
      nodes: inView.nodes,
      obstacles: [...options.inFront(), ...inView.obstacles, ...painted.plates],
      stage,
      colors: STAGE_COLORS[theme.peek()],
      focus: focus?.nodes ?? null,
      faint: FAINT,
    });
  };
  return { paint, focus: focusNow, curves: () => curves, labels: () => labels };
}

/** What the reader looks at now; found anew only where something that it depends on changes. */
function followFocus(
  { index, store }: GraphViewOptions,
  hover: ReadonlySignal<Selection | null>,
): () => Focus | null {
  let last: { readonly of: readonly unknown[]; readonly focus: Focus | null } | null = null;
  return () => {
    const visible = store.visible.peek();
    const { selection } = store.state.peek();
    const lit = store.lit.peek();
    const of = [visible, hover.peek(), lit, selection];
    if (!last?.of.every((value, at) => value === of[at]))
      last = {
        of,
        focus:
          focusOn(index, visible, hover.peek()) ??
          alongEdges(index, visible, lit) ??
          focusOn(index, visible, selection),
      };
    return last?.focus ?? null;
  };
}

/** The canvas's context, emptied, sized to the stage, in CSS pixels. */
function cleared(canvas: HTMLCanvasElement, sigma: Sigma): CanvasRenderingContext2D {
  const { width, height } = sigma.getDimensions();
  const ratio = globalThis.devicePixelRatio || 1;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser gives no 2D context.");
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}
