import { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import { EdgeLineProgram } from "sigma/rendering";
import { colorFor, colorOf, lookOf, mostLinesAt, STAGE_COLORS, shapeFor } from "../state/index.ts";
import { CLOSEST, FARTHEST } from "./camera.ts";
import { putPins } from "./drag.ts";
import { LineProgram, styleNumber } from "./edge-program.ts";
import { createShapeProgram, shapeNumber } from "./node-program.ts";
import type { GraphViewOptions } from "./options.ts";
import { lineWidth } from "./overlay.ts";
import { nodeRadii } from "./sizes.ts";
import { putLines } from "./strongest.ts";
import { SHAPE_ATTRIBUTE, STYLE_ATTRIBUTE, shaderTheme, withAlpha } from "./theme.ts";

/** The more lines, the fainter each: their opacity is this over the root of their number. */
const LINE_INK = 18;
/** Above so many lines they are not drawn while the view moves. */
const MOST_MOVING = 5000;

/** Sigma over the graph: nodes as they are laid out, one line for all edges of a pair, hidden as the store says. */
export function createSigma({ container, index, store, theme, detail }: GraphViewOptions): Sigma {
  const graph = new UndirectedGraph();
  const radii = nodeRadii(index, container);
  for (const node of index.graph.nodes)
    graph.addNode(node.id, {
      x: node.x,
      y: node.y,
      size: radii(node.size),
      [SHAPE_ATTRIBUTE]: shapeNumber(shapeFor(node.color)),
    });
  putLines(graph, index, store.visible.peek(), mostLinesAt(detail));
  const strength = Math.min(0.9, LINE_INK / Math.sqrt(Math.max(1, graph.size)));
  const isPlain = detail === "hair" || detail === "strongest";
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    // Reading back what lies under the pointer draws all lines a second time: with many, their places tell it.
    enableEdgeEvents: !isPlain,
    hideEdgesOnMove: index.lines.size > MOST_MOVING || detail === "strongest",
    stagePadding: 56,
    minCameraRatio: CLOSEST,
    maxCameraRatio: FARTHEST,
    defaultNodeType: "shape",
    defaultEdgeType: "line",
    nodeProgramClasses: { shape: createShapeProgram(() => shaderTheme(theme.value)) },
    nodeHoverProgramClasses: {},
    edgeProgramClasses: { line: isPlain ? EdgeLineProgram : LineProgram },
    nodeReducer: (id, data) => {
      const node = index.nodes.get(id);
      const color = colorFor(colorOf(index, node, store.state.peek().colorBy), theme.peek());
      return { ...data, color, hidden: !store.visible.peek().nodes.has(id) };
    },
    edgeReducer: (id, data) => {
      const line = store.visible.peek().lines.get(id);
      if (!line) return { ...data, hidden: true };
      const look = lookOf(line);
      const colors = STAGE_COLORS[theme.peek()];
      const alpha = strength * (0.6 + 0.4 * look.confidence);
      return {
        ...data,
        size: lineWidth(look.weight),
        color: withAlpha(look.isDenied ? colors.denied : colors.edge, alpha),
        [STYLE_ATTRIBUTE]: styleNumber(look, detail === "arrows"),
      };
    },
  });
  // A node that is moved must not move the others, as it would where the frame follows the outermost ones.
  sigma.setCustomBBox(sigma.getBBox());
  putPins(graph, index, store);
  return sigma;
}

/** What stands in WebGL's buffer, which can be read only in the task that drew it. */
export function pixelAt(
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
