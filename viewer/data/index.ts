export { decodeView, type ViewGraph } from "./decode.ts";
export { openGraphFile } from "./open-file.ts";
export { type OwnPage, ownPage } from "./own-page.ts";
export { BrokenData } from "./read.ts";
export { type Blocks, findReader, readBlocks } from "./unpack.ts";
