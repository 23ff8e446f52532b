export type { GraphPack } from "./build.ts";
export { buildGraph } from "./build.ts";
export { layOut } from "./layout.ts";
export { sizesOf } from "./sizes.ts";
export { tiesOf } from "./ties.ts";
