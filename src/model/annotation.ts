import type { Document } from "./document.ts";
import type { Span } from "./span.ts";

/** Universal part-of-speech tags. */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** The word classes on which compromise's vote is kept. */
export type CoarseTag = "N" | "V" | "ADJ" | "ADV" | "NUM" | "FUNC";

/** What compromise's lexicon knows of a word, as bits that add up in `Token.lexical`; function words have none. */
export const LEXICAL = {
  firstName: 1,
  lastName: 2,
  place: 4,
  demonym: 8,
  actor: 16,
  organization: 32,
  date: 64,
} as const;

/** A word or punctuation mark, with all that annotation says of it. Tokens never overlap and never hold blanks. */
export interface Token extends Span {
  readonly text: string;
  /** Lower-case dictionary form. */
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Lead of the best tag over the second, in the tagger's own integer points. */
  readonly tagMargin: number;
  /** Index, in the document's tokens, of the syntactic head; -1 for the root of a sentence. */
  readonly head: number;
  /** Universal Dependencies label of the arc to the head, first subtype kept (`nsubj:pass`). */
  readonly label: string;
  /** Lead of the transition that made the arc, as a decile 0 (doubtful) to 9 (sure). */
  readonly arcMargin: number;
  /** Compromise's class of the word by itself; absent where it gave none. */
  readonly vote: CoarseTag | undefined;
  /** Bits of {@link LEXICAL}. */
  readonly lexical: number;
}

/** A sentence: a span of text and the run [first, last) of the document's tokens that stand in it. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Index of its block in `Document.blocks`. */
  readonly block: number;
}

/** A document with its sentences and one flat list of tokens, in text order. */
export interface AnnotatedDocument {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}
