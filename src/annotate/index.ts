export { type NameRun, parseAroundNames } from "./around-names.ts";
export { type Annotation, annotate } from "./annotate.ts";
export { type Term, termsOfSentence } from "./compromise.ts";
export { findSentences } from "./sentences.ts";
export { tagsOfTokens } from "./terms.ts";
export { findTokens } from "./tokens.ts";
