import { effect, type ReadonlySignal, signal, untracked } from "@preact/signals";
import { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import {
  colorFor,
  type GraphIndex,
  lookOf,
  nearestInCone,
  type PlacedLabel,
  type Selection,
  STAGE_COLORS,
  type StageControl,
  type Store,
  shapeFor,
} from "../state/index.ts";
import { CLOSEST, type Covered, createCamera, FARTHEST } from "./camera.ts";
import { LineProgram, styleNumber } from "./edge-program.ts";
import { type Focus, focusOn } from "./focus.ts";
import type { Disc } from "./geometry.ts";
import { createLabelPainter, type LabelNode } from "./labels.ts";
import { createShapeProgram, shapeNumber } from "./node-program.ts";
import { curveAt, type LiveCurve, lineWidth, loopDisc, paintOverlay } from "./overlay.ts";
import { nodeRadii } from "./sizes.ts";
import { SHAPE_ATTRIBUTE, STYLE_ATTRIBUTE, shaderTheme, withAlpha } from "./theme.ts";

/** What the picture needs from the page. */
export interface GraphViewOptions {
  readonly container: HTMLElement;
  readonly index: GraphIndex;
  readonly store: Store;
  readonly theme: ReadonlySignal<"light" | "dark">;
  /** What a panel covers of the container. */
  readonly covered: () => Covered;
  /** Whether the system asks for less motion. */
  readonly isCalm: boolean;
}

/** A picture with what tests look at. */
export interface GraphView extends StageControl {
  /** Place of an entity on the stage, in CSS pixels; null where it is hidden. */
  readonly screenPosition: (id: string) => { readonly x: number; readonly y: number } | null;
  /** Place of the middle of an edge's curve, once drawn on the overlay, else of its line. */
  readonly edgePosition: (id: string) => { readonly x: number; readonly y: number } | null;
  readonly labels: () => readonly PlacedLabel[];
  /** Red, green, blue, opacity of the nodes' layer at a place of the stage. */
  readonly pixel: (place: { readonly x: number; readonly y: number }) => readonly number[];
  readonly counters: { readonly frames: number; readonly refreshes: number };
}

/** How near a flight goes at most. */
const FLIGHT_RATIO = 0.5;
/** Opacity of names outside the focus. */
const FAINT = 0.3;

/** Whether this browser can draw the picture: without WebGL 2 sigma throws. */
export function hasWebGl(page: Document): boolean {
  return page.createElement("canvas").getContext("webgl2") !== null;
}

/** Draws the graph into the container and keeps it in step with the store. */
export function createGraphView(options: GraphViewOptions): GraphView {
  const { container, index, store, theme } = options;
  const hover = signal<Selection | null>(null);
  const sigma = createSigma(options);
  const camera = createCamera(sigma, options);
  const counters = { frames: 0, refreshes: 0 };
  const disc = (id: string): Disc | null => {
    const data = store.visible.value.nodes.has(id) ? sigma.getNodeDisplayData(id) : undefined;
    if (!data) return null;
    return { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) };
  };
  const painter = createPainter(sigma, options, hover, disc);
  const refresh = (): void => {
    counters.refreshes += 1;
    sigma.refresh();
  };
  sigma.on("afterRender", () => {
    counters.frames += 1;
    painter.paint();
  });
  listen(sigma, options, hover, painter.curves);
  hover.subscribe(painter.paint);
  follow(
    () => [store.state.value.selection],
    () => {
      painter.paint();
      // By the next frame the panel stands, and what it covers is known.
      requestAnimationFrame(() => camera.reveal([...(painter.focus()?.nodes ?? [])]));
    },
  );
  follow(() => [store.visible.value, theme.value], refresh);
  new ResizeObserver(() => {
    sigma.resize();
    refresh();
  }).observe(container);
  return {
    fit: camera.fit,
    zoom: camera.zoom,
    pan: camera.pan,
    flyTo: (id) => {
      const around = focusOn(index, store.visible.value, { kind: "node", id });
      requestAnimationFrame(() => camera.show(around?.nodes ?? [id], FLIGHT_RATIO));
    },
    nearest: (id, right, down) => {
      const from = disc(id);
      const spots = [...store.visible.value.nodes].flatMap((other) => {
        const place = disc(other);
        return place ? [{ id: other, x: place.x, y: place.y }] : [];
      });
      return from && nearestInCone({ id, ...from }, spots, right, down);
    },
    screenPosition: disc,
    edgePosition: (id) => middleOfEdge(index, id, painter.curves(), disc),
    labels: painter.labels,
    pixel: (place) => pixelAt(sigma, place),
    counters,
  };
}

/** Runs an action whenever one of the values changes, not at once. */
function follow(values: () => readonly unknown[], action: () => void): void {
  let before: readonly unknown[] | null = null;
  effect(() => {
    const now = values();
    const isChange = before?.some((value, at) => value !== now[at]) ?? false;
    before = now;
    if (isChange) untracked(action);
  });
}

/** What is drawn above sigma's picture, with what the last frame drew. */
interface Painter {
  readonly paint: () => void;
  readonly focus: () => Focus | null;
  readonly curves: () => readonly LiveCurve[];
  readonly labels: () => readonly PlacedLabel[];
}

function createPainter(
  sigma: Sigma,
  options: GraphViewOptions,
  hover: ReadonlySignal<Selection | null>,
  disc: (id: string) => Disc | null,
): Painter {
  const { container, index, store, theme } = options;
  const overlay = sigma.createCanvas("focus", { afterLayer: "nodes" });
  const names = sigma.createCanvas("names", { afterLayer: "focus" });
  const paintLabels = createLabelPainter(index);
  let curves: readonly LiveCurve[] = [];
  let labels: readonly PlacedLabel[] = [];
  const focusNow = (): Focus | null => {
    const visible = store.visible.peek();
    const { selection } = store.state.peek();
    return focusOn(index, visible, hover.peek()) ?? focusOn(index, visible, selection);
  };
  const paint = (): void => {
    const focus = focusNow();
    const { selection } = store.state.peek();
    const hovered = hover.peek();
    container.classList.toggle("is-dimmed", focus !== null);
    curves = paintOverlay(cleared(overlay, sigma), index, {
      visible: store.visible.peek(),
      focus,
      selected: selection?.kind === "node" ? selection.id : null,
      hovered: hovered?.kind === "node" ? hovered.id : null,
      theme: theme.peek(),
      disc,
    });
    const off = options.covered();
    const { width, height } = sigma.getDimensions();
    const stage = { width: width - off.right, height: height - off.bottom };
    const inView = nodesInView(options, stage, disc, focus);
    labels = paintLabels(cleared(names, sigma), {
      nodes: inView,
      obstacles: [...inView, ...curves.flatMap(loopDisc)],
      stage,
      colors: STAGE_COLORS[theme.peek()],
      focus: focus?.nodes ?? null,
      faint: FAINT,
    });
  };
  return { paint, focus: focusNow, curves: () => curves, labels: () => labels };
}

function createSigma({ container, index, store, theme }: GraphViewOptions): Sigma {
  const graph = new UndirectedGraph();
  const radii = nodeRadii(index, container);
  for (const node of index.graph.nodes)
    graph.addNode(node.id, {
      x: node.x,
      y: node.y,
      size: radii(node.size),
      [SHAPE_ATTRIBUTE]: shapeNumber(shapeFor(node.color)),
    });
  for (const line of index.lines.values())
    if (line.a !== line.b) graph.addUndirectedEdgeWithKey(line.id, line.a, line.b);
  const strength = index.lines.size > 400 ? 0.35 : 0.5;
  return new Sigma(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    enableEdgeEvents: true,
    stagePadding: 56,
    minCameraRatio: CLOSEST,
    maxCameraRatio: FARTHEST,
    defaultNodeType: "shape",
    defaultEdgeType: "line",
    nodeProgramClasses: { shape: createShapeProgram(() => shaderTheme(theme.value)) },
    nodeHoverProgramClasses: {},
    edgeProgramClasses: { line: LineProgram },
    nodeReducer: (id, data) => {
      const node = index.nodes.get(id);
      const color = colorFor(node?.color ?? "", theme.peek());
      return { ...data, color, hidden: !store.visible.peek().nodes.has(id) };
    },
    edgeReducer: (id, data) => {
      const line = store.visible.peek().lines.get(id);
      if (!line) return { ...data, hidden: true };
      const look = lookOf(line);
      const colors = STAGE_COLORS[theme.peek()];
      const alpha = strength + 0.4 * look.confidence;
      return {
        ...data,
        size: lineWidth(look.weight),
        color: withAlpha(look.isDenied ? colors.denied : colors.edge, alpha),
        [STYLE_ATTRIBUTE]: styleNumber(look),
      };
    },
  });
}

/** What stands in WebGL's buffer, which can be read only in the task that drew it. */
function pixelAt(
  sigma: Sigma,
  { x, y }: { readonly x: number; readonly y: number },
): readonly number[] {
  const canvas = sigma.getCanvases()["nodes"];
  const context = canvas?.getContext("webgl2");
  if (!canvas || !context) return [];
  sigma.refresh();
  const ratio = canvas.width / canvas.clientWidth;
  const bytes = new Uint8Array(4);
  const { RGBA, UNSIGNED_BYTE } = context;
  context.readPixels(x * ratio, canvas.height - y * ratio, 1, 1, RGBA, UNSIGNED_BYTE, bytes);
  return [...bytes];
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

/** Visible nodes on the stage: the focus first, then by importance. */
function nodesInView(
  { index, store }: GraphViewOptions,
  stage: { readonly width: number; readonly height: number },
  disc: (id: string) => Disc | null,
  focus: Focus | null,
): readonly LabelNode[] {
  const visible = store.visible.peek().nodes;
  const isFirst = (id: string): boolean => focus?.nodes.has(id) ?? false;
  const ids = [...index.ranked.filter(isFirst), ...index.ranked.filter((id) => !isFirst(id))];
  return ids.flatMap((id) => {
    const place = visible.has(id) ? disc(id) : null;
    if (!place || place.x < 0 || place.y < 0 || place.x > stage.width || place.y > stage.height)
      return [];
    return [{ id, ...place }];
  });
}

function middleOfEdge(
  index: GraphIndex,
  id: string,
  curves: readonly LiveCurve[],
  disc: (id: string) => Disc | null,
): { readonly x: number; readonly y: number } | null {
  const drawn = curves.find(({ edge }) => edge?.id === id)?.points;
  const middle = drawn?.[Math.floor(drawn.length / 2)];
  if (middle) return { x: middle[0], y: middle[1] };
  const edge = index.edges.get(id);
  const [from, to] = edge ? [disc(edge.subject), disc(edge.object)] : [null, null];
  if (!from || !to) return null;
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

/** Pointer events as selections and hovers. Curves of the overlay are above sigma's lines. */
function listen(
  sigma: Sigma,
  { container, store }: GraphViewOptions,
  hover: { value: Selection | null },
  curves: () => readonly LiveCurve[],
): void {
  const lineSelection = (id: string): Selection => {
    const edges = store.visible.value.lines.get(id)?.edges ?? [];
    const [only] = edges;
    return edges.length === 1 && only ? { kind: "edge", id: only.id } : { kind: "line", id };
  };
  const curveSelection = (x: number, y: number): Selection | null => {
    const curve = curveAt(curves(), x, y);
    if (!curve) return null;
    return curve.edge ? { kind: "edge", id: curve.edge.id } : lineSelection(curve.line.id);
  };
  const setHover = (selection: Selection | null): void => {
    hover.value = selection;
    container.classList.toggle("is-pointing", selection !== null);
  };
  const select = (selection: Selection | null): void => store.dispatch({ do: "select", selection });
  sigma.on("clickNode", ({ node }) => select({ kind: "node", id: node }));
  sigma.on("clickEdge", ({ edge, event }) =>
    select(curveSelection(event.x, event.y) ?? lineSelection(edge)),
  );
  sigma.on("clickStage", ({ event }) => select(curveSelection(event.x, event.y)));
  sigma.on("enterNode", ({ node }) => setHover({ kind: "node", id: node }));
  sigma.on("leaveNode", () => setHover(null));
  sigma.on("enterEdge", ({ edge }) => {
    // A fan is not folded up by the pointer on its way along it.
    if (store.state.value.selection === null) setHover({ kind: "line", id: edge });
    else container.classList.add("is-pointing");
  });
  sigma.on("leaveEdge", () => setHover(null));
}
