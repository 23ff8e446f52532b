export { createGraphView, type GraphView, hasWebGl } from "./graph-view.ts";
