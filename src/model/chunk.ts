import type { Span } from "./span.ts";

/** A stretch of words that belongs together below the level of clauses: a base noun phrase, or a verb with its auxiliaries. */
export type ChunkKind = "noun" | "verb";

/** A chunk of a sentence. Chunks never overlap and never nest; words outside of all are prepositions, conjunctions, marks and the like. */
export interface Chunk extends Span {
  readonly kind: ChunkKind;
  /** The run [first, last) of the document's tokens. */
  readonly first: number;
  readonly last: number;
  /** Index, in the document's tokens, of the main word: the noun, or the verb that carries the meaning (of "has been mayor": "been"). */
  readonly head: number;
}
