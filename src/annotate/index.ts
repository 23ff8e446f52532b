export { type Annotation, annotate, type TaggedDocument, tagDocument } from "./annotate.ts";
export { type NameRun, parseAroundNames } from "./around-names.ts";
export { findChunks } from "./chunks.ts";
export { findSentences } from "./sentences.ts";
export { findTokens } from "./tokens.ts";
