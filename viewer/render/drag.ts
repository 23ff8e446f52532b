import type Graph from "graphology";
import type Sigma from "sigma";
import type { GraphIndex, Store } from "../state/index.ts";

/** Pixels that a pressed pointer must move before it drags: less is a click with an unsteady hand. */
const LEAST_WAY = 4;

/** Lets the pointer drag nodes; where one is let go it is pinned. Returns what stops it. */
export function listenToDrags(sigma: Sigma, store: Store): () => void {
  let held: { readonly id: string; readonly x: number; readonly y: number } | null = null;
  let isMoving = false;
  const graph = sigma.getGraph();
  sigma.on("downNode", ({ node, event }) => {
    held = { id: node, x: event.x, y: event.y };
    isMoving = false;
  });
  sigma.on("moveBody", ({ event }) => {
    if (!held) return;
    isMoving ||= Math.hypot(event.x - held.x, event.y - held.y) >= LEAST_WAY;
    event.preventSigmaDefault();
    if (!isMoving) return;
    const { x, y } = sigma.viewportToGraph(event);
    store.hold({ id: held.id, x, y });
    // Sigma draws anew by itself when the place of a node changes.
    graph.mergeNodeAttributes(held.id, { x, y });
  });
  const release = (): void => {
    const { id } = held ?? {};
    held = null;
    if (id !== undefined && isMoving) {
      isMoving = false;
      const place = store.held.peek();
      // The click that follows still sees it, and does not select what was only moved.
      setTimeout(() => store.hold(null), 0);
      if (place) store.dispatch({ do: "pin", pin: rounded(place) });
    }
  };
  sigma.on("upNode", release);
  sigma.on("upStage", release);
  addEventListener("mouseup", release);
  return () => removeEventListener("mouseup", release);
}

function rounded<T extends { readonly x: number; readonly y: number }>(place: T): T {
  return { ...place, x: round(place.x), y: round(place.y) };
}

/** Layout places are kept to a hundredth, so that links stay short. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Puts pinned nodes where they are pinned, and those let go where the layout has them. */
export function putPins(graph: Graph, { nodes }: GraphIndex, store: Store): void {
  const pins = new Map(store.state.peek().pins.map((pin) => [pin.id, pin]));
  graph.forEachNode((id, { x, y }) => {
    const wanted = pins.get(id) ?? nodes.get(id);
    if (wanted && (wanted.x !== x || wanted.y !== y))
      graph.mergeNodeAttributes(id, { x: wanted.x, y: wanted.y });
  });
}

/** Where a node is drawn, in the units of the layout. */
export function placeOf(
  sigma: Sigma,
  id: string,
): { readonly x: number; readonly y: number } | null {
  const data = sigma.getNodeDisplayData(id);
  if (!data) return null;
  const place = sigma.viewportToGraph(sigma.framedGraphToViewport(data));
  return { x: round(place.x), y: round(place.y) };
}

/** Units of the layout that a pixel of the stage is worth at the present zoom. */
export function pixelWorth(sigma: Sigma): number {
  const [zero, one] = [
    sigma.viewportToGraph({ x: 0, y: 0 }),
    sigma.viewportToGraph({ x: 1, y: 0 }),
  ];
  return Math.hypot(one.x - zero.x, one.y - zero.y);
}
