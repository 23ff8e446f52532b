import type Sigma from "sigma";
import type { Selection } from "../state/index.ts";
import type { GraphViewOptions } from "./options.ts";
import { curveAt, type LiveCurve } from "./overlay.ts";

/** Pointer events as selections and hovers. Curves of the overlay are above sigma's lines. */
export function listen(
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
