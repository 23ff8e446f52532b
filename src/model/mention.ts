import type { EntityType } from "./pack.ts";
import type { Span } from "./span.ts";

/** How a mention refers: by name, by a common noun ("the company"), or by a pronoun. */
export type MentionKind = "name" | "nominal" | "pronoun";

/** The sources of evidence on a type; each is capped, as repetition within one is not independent. */
export type EvidenceFamily =
  | "form"
  | "title"
  | "lexicon"
  | "class"
  | "verb"
  | "preposition"
  | "possessive"
  | "anaphor"
  | "list"
  | "learned"
  | "compromise";

/** One reason to believe in a type. A point is a tenth of a nat of log-odds; negative points speak against it. */
export interface TypeEvidence {
  readonly family: EvidenceFamily;
  readonly type: EntityType;
  readonly points: number;
  readonly rule: string;
}

/** Grammatical gender of a person, where a title, a given name or a pronoun tells. */
export type Gender = "female" | "male" | "unknown";

/** A place in the text that refers to something. Mentions are sorted by start, then by end. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /**
   * What it calls the thing, without article, possessive, role or title; usually the covered text, but "Nova 4 Mini and
   * Max" holds a second mention whose name is "Nova 4 Max". For a nominal, the lower-cased noun phrase; for a pronoun, its lemma.
   */
  readonly name: string;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The run [first, last) of the document's tokens. */
  readonly first: number;
  readonly last: number;
  /** Index of the main word among the document's tokens. */
  readonly head: number;
  readonly evidence: readonly TypeEvidence[];
  readonly gender: Gender;
  readonly isPlural: boolean;
  /** A name with too little support to stand alone: kept only where the document or the corpus confirms it. */
  readonly isWeak: boolean;
  /** Which rule found it. */
  readonly rule: string;
}
