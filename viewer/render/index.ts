export { createGraphView, type GraphView, hasWebGl } from "./graph-view.ts";
export type { GraphViewOptions } from "./options.ts";
