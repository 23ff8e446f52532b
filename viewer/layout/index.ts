export { layOut } from "../../src/graph/index.ts";
export { arrange, hasPlaces, withPlaces } from "./arrange.ts";
export { serveLayouts } from "./worker.ts";
