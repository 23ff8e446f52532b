export type { GraphPack } from "./build.ts";
export { buildGraph } from "./build.ts";
