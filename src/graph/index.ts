export type { GraphInput, GraphOptions, GraphPack } from "./build.ts";
export { buildGraph } from "./build.ts";
