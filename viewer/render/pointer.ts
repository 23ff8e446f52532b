import type Sigma from "sigma";
import type { Point, Selection } from "../state/index.ts";
import { type Disc, distanceTo } from "./geometry.ts";
import type { GraphViewOptions } from "./options.ts";
import { curveAt, type LiveCurve } from "./overlay.ts";

/** Pixels from a hair line at which a click still means it. */
const REACH = 3;

/** Pointer events as selections and hovers. Curves of the overlay are above sigma's lines. */
export function listen(
  sigma: Sigma,
  { container, store }: GraphViewOptions,
  hover: { value: Selection | null },
  curves: () => readonly LiveCurve[],
  disc: (id: string) => Disc | null,
): void {
  /** Where lines have no events of their own: the nearest one drawn, if the pointer means it. */
  const nearestLine = (x: number, y: number): Selection | null => {
    if (sigma.getSetting("enableEdgeEvents")) return null;
    let best: { readonly id: string; readonly distance: number } | null = null;
    sigma.getGraph().forEachEdge((id, _attributes, a, b) => {
      if (!store.visible.value.lines.has(id)) return;
      const [from, to] = [disc(a), disc(b)];
      if (!from || !to) return;
      const points = [from, to].map((place): Point => [place.x, place.y]);
      const distance = distanceTo(points, x, y);
      if (distance <= REACH && (!best || distance < best.distance)) best = { id, distance };
    });
    return best ? lineSelection(best["id"]) : null;
  };
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
  sigma.on("clickNode", ({ node }) => {
    if (!store.held.peek()) select({ kind: "node", id: node });
  });
  sigma.on("clickEdge", ({ edge, event }) =>
    select(curveSelection(event.x, event.y) ?? lineSelection(edge)),
  );
  sigma.on("clickStage", ({ event: { x, y } }) =>
    select(curveSelection(x, y) ?? nearestLine(x, y)),
  );
  sigma.on("enterNode", ({ node }) => setHover({ kind: "node", id: node }));
  sigma.on("leaveNode", () => setHover(null));
  sigma.on("enterEdge", ({ edge }) => {
    // A fan is not folded up by the pointer on its way along it.
    if (store.state.value.selection === null) setHover({ kind: "line", id: edge });
    else container.classList.add("is-pointing");
  });
  sigma.on("leaveEdge", () => setHover(null));
}
