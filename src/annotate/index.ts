export { type Annotation, annotate, tagDocument } from "./annotate.ts";
export { parseAroundNames } from "./around-names.ts";
export { findChunks } from "./chunks.ts";
export { findSentences } from "./sentences.ts";
export { findTokens } from "./tokens.ts";
