import { effect, signal, untracked } from "@preact/signals";
import type Sigma from "sigma";
import type { CameraState } from "sigma/types";
import {
  type GraphIndex,
  mostLinesAt,
  nearestInCone,
  type PlacedLabel,
  type Selection,
  type StageControl,
  type Store,
} from "../state/index.ts";
import { type Camera, createCamera } from "./camera.ts";
import { listenToDrags, pixelWorth, placeOf, putPins } from "./drag.ts";
import { focusOn } from "./focus.ts";
import type { Disc } from "./geometry.ts";
import type { GraphViewOptions } from "./options.ts";
import type { LiveCurve } from "./overlay.ts";
import { createPainter, type Painter } from "./painter.ts";
import { listen } from "./pointer.ts";
import { createSigma, pixelAt } from "./sigma.ts";
import { putLines } from "./strongest.ts";

/** A picture with what tests look at. */
export interface GraphView extends StageControl {
  /** Place of an entity on the stage, in CSS pixels; null where it is hidden. */
  readonly screenPosition: (id: string) => { readonly x: number; readonly y: number } | null;
  /** Place of the middle of an edge's curve, once drawn on the overlay, else of its line. */
  readonly edgePosition: (id: string) => { readonly x: number; readonly y: number } | null;
  readonly labels: () => readonly PlacedLabel[];
  /** Ids of the entities that are drawn strongly while the rest is faint. */
  readonly lit: () => readonly string[];
  /** Red, green, blue, opacity of the nodes' layer at a place of the stage. */
  readonly pixel: (place: { readonly x: number; readonly y: number }) => readonly number[];
  /** Frames, whole refreshes, and the milliseconds that the last frame took for names and all above sigma's picture. */
  readonly counters: {
    readonly frames: number;
    readonly refreshes: number;
    readonly paint: number;
  };
  readonly cameraState: () => CameraState;
  /** Draws a frame anew when the browser is ready. */
  readonly redraw: () => void;
  /** Ends the picture and frees what it holds. */
  readonly kill: () => void;
}

/** How near a flight goes at most. */
const FLIGHT_RATIO = 0.5;
/** Whether this browser can draw the picture: without WebGL 2 sigma throws. */
export function hasWebGl(page: Document): boolean {
  return page.createElement("canvas").getContext("webgl2") !== null;
}

/** Draws the graph into the container and keeps it in step with the store. */
export function createGraphView(options: GraphViewOptions): GraphView {
  const { container, index, store, theme } = options;
  const hover = signal<Selection | null>(null);
  const sigma = createSigma(options);
  if (options.camera) sigma.getCamera().setState(options.camera);
  const camera = createCamera(sigma, options);
  const disc = (id: string): Disc | null =>
    store.visible.peek().nodes.has(id) ? discOf(sigma, id) : null;
  const painter = createPainter(sigma, options, hover, disc);
  const counters = paintFrames(sigma, painter);
  const refresh = (): void => {
    counters.refreshes += 1;
    sigma.refresh();
  };
  listen(sigma, options, hover, painter.curves, disc);
  const stopDrag = listenToDrags(sigma, store);
  const stopHover = follow(() => [hover.value], painter.paint);
  const stopSelection = followSelection(store, painter, camera);
  const stopVisible = follow(
    () => [store.visible.value, store.state.value.pins, store.state.value.colorBy, theme.value],
    () => {
      putLines(sigma.getGraph(), index, store.visible.value, mostLinesAt(options.detail));
      putPins(sigma.getGraph(), index, store);
      refresh();
    },
  );
  const stopSize = onResize(container, () => {
    sigma.resize();
    refresh();
  });
  const stops = [stopDrag, stopHover, stopSelection, stopVisible, stopSize];
  return {
    fit: camera.fit,
    zoom: camera.zoom,
    pan: camera.pan,
    flyTo: (id) => {
      const around = focusOn(index, store.visible.value, { kind: "node", id });
      requestAnimationFrame(() => camera.show(around?.nodes ?? [id], FLIGHT_RATIO));
    },
    nearest: (id, right, down) => nearestTo(id, store.visible.value.nodes, disc, right, down),
    place: (id) => placeOf(sigma, id),
    worth: () => pixelWorth(sigma),
    screenPosition: disc,
    edgePosition: (id) => middleOfEdge(index, id, painter.curves(), disc),
    labels: painter.labels,
    lit: () => [...(painter.focus()?.nodes ?? [])],
    pixel: (place) => pixelAt(sigma, place),
    counters,
    redraw: () => void sigma.scheduleRender(),
    cameraState: () => sigma.getCamera().getState(),
    kill: () => {
      for (const stop of stops) stop();
      sigma.kill();
    },
  };
}

/** Paints above each frame of sigma's, and counts. */
function paintFrames(
  sigma: Sigma,
  painter: Painter,
): { frames: number; refreshes: number; paint: number } {
  const counters = { frames: 0, refreshes: 0, paint: 0 };
  sigma.on("afterRender", () => {
    counters.frames += 1;
    const begun = performance.now();
    painter.paint();
    counters.paint = performance.now() - begun;
  });
  return counters;
}

function nearestTo(
  id: string,
  nodes: ReadonlySet<string>,
  disc: (id: string) => Disc | null,
  right: number,
  down: number,
): string | null {
  const [from, ...spots] = [id, ...nodes].flatMap((other) => {
    const place = disc(other);
    return place ? [{ id: other, x: place.x, y: place.y }] : [];
  });
  return from?.id === id ? nearestInCone(from, spots, right, down) : null;
}

function discOf(sigma: Sigma, id: string): Disc | null {
  const data = sigma.getNodeDisplayData(id);
  if (!data) return null;
  return { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) };
}

/** Shows a new selection, and by the next frame, when it is known what the panel covers, moves it into view. */
function followSelection(store: Store, painter: Painter, camera: Camera): () => void {
  return follow(
    () => [store.state.value.selection, store.lit.value],
    () => {
      painter.paint();
      requestAnimationFrame(() => {
        painter.paint();
        camera.reveal([...(painter.focus()?.nodes ?? [])]);
      });
    },
  );
}

function onResize(container: HTMLElement, action: () => void): () => void {
  // An observer also tells the size that it finds; the picture has been drawn for that one.
  let last = `${container.clientWidth} ${container.clientHeight}`;
  const observer = new ResizeObserver(() => {
    const size = `${container.clientWidth} ${container.clientHeight}`;
    if (size === last) return;
    last = size;
    action();
  });
  observer.observe(container);
  return () => observer.disconnect();
}

/** Runs an action whenever one of the values changes, not at once. */
function follow(values: () => readonly unknown[], action: () => void): () => void {
  let before: readonly unknown[] | null = null;
  return effect(() => {
    const now = values();
    const isChange = before?.some((value, at) => value !== now[at]) ?? false;
    before = now;
    if (isChange) untracked(action);
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
