import type Sigma from "sigma";
import { type Box, MOST_CANDIDATES, nodeBox, type Stage } from "../state/index.ts";
import type { Disc } from "./geometry.ts";
import type { GraphViewOptions } from "./options.ts";

/** A node that may get a label. */
export interface LabelNode extends Disc {
  readonly id: string;
}

/** The nodes on the stage at a frame. */
interface InView {
  /** Those that may get labels: the ones to come first, then by importance, as many as are tried. */
  readonly nodes: readonly LabelNode[];
  /** The boxes of all that are too large to be covered. */
  readonly obstacles: readonly Box[];
}

/** Finds the nodes on a stage. `first` come before all others. */
export type NodesInView = (stage: Stage, first: ReadonlySet<string> | null) => InView;

/**
 * Makes the function that each frame asks what is in view. It keeps places, sizes and visibility in flat lists, in order of
 * importance, as a hundred thousand lookups in sigma would take longer than the frame.
 */
export function createNodesInView(
  sigma: Sigma,
  { index, store }: Pick<GraphViewOptions, "index" | "store">,
): NodesInView {
  const { ranked, rank } = index;
  const graph = sigma.getGraph();
  const [xs, ys] = [new Float64Array(ranked.length), new Float64Array(ranked.length)];
  const sizes = new Float64Array(ranked.length);
  const isShown = new Uint8Array(ranked.length);
  let of: readonly unknown[] = [];
  const read = (): void => {
    const { nodes } = store.visible.peek();
    for (const [at, id] of ranked.entries()) {
      const { x, y, size } = graph.getNodeAttributes(id);
      xs[at] = Number(x);
      ys[at] = Number(y);
      sizes[at] = Number(size);
      isShown[at] = Number(nodes.has(id));
    }
  };
  const follow = (): void => {
    const now = [store.visible.peek(), store.state.peek().pins];
    if (now.some((value, at) => value !== of[at])) read();
    of = now;
    const held = store.held.peek();
    const at = held ? rank.get(held.id) : undefined;
    if (!held || at === undefined) return;
    xs[at] = held.x;
    ys[at] = held.y;
  };
  return (stage, first) => {
    follow();
    const toStage = affine(sigma);
    const scale = sigma.scaleSize(1);
    const nodes: LabelNode[] = [];
    const obstacles: Box[] = [];
    const look = (at: number, isFirst: boolean): void => {
      if (isShown[at] === 0) return;
      const [x, y] = toStage(xs[at] ?? 0, ys[at] ?? 0);
      if (x < 0 || y < 0 || x > stage.width || y > stage.height) return;
      const radius = (sizes[at] ?? 0) * scale;
      if (!isFirst) obstacles.push(...nodeBox(x, y, radius));
      const id = ranked[at] ?? "";
      const isWanted = isFirst || !first?.has(id);
      if (isWanted && nodes.length < MOST_CANDIDATES) nodes.push({ id, x, y, radius });
    };
    const places = [...(first ?? [])].flatMap((id) => rank.get(id) ?? []);
    for (const at of places.toSorted((one, two) => one - two)) look(at, true);
    for (let at = 0; at < ranked.length; at++) look(at, false);
    return { nodes, obstacles };
  };
}

/** From the layout to the stage: sigma's own way there, which keeps lines straight, taken from three points. */
function affine(sigma: Sigma): (x: number, y: number) => readonly [x: number, y: number] {
  const zero = sigma.graphToViewport({ x: 0, y: 0 });
  const right = sigma.graphToViewport({ x: 1, y: 0 });
  const up = sigma.graphToViewport({ x: 0, y: 1 });
  const [a, b] = [right.x - zero.x, up.x - zero.x];
  const [c, d] = [right.y - zero.y, up.y - zero.y];
  return (x, y) => [zero.x + a * x + b * y, zero.y + c * x + d * y];
}
