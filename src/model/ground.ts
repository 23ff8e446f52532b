/** What a part of a confidence weighs: the kind of relation, the pattern that found it, how each end was reached, the parse, the types, the taggers. */
export type ConfidencePartName =
  | "kind"
  | "pattern"
  | "heading"
  | "pronoun"
  | "noun"
  | "indirect"
  | "ambiguous"
  | "neighbour"
  | "arc"
  | "type"
  | "votes"
  | "vote";

/** A summand of a confidence, in tenths of a nat of log-odds. */
export interface ConfidencePart {
  readonly part: ConfidencePartName;
  /** Which end it speaks of; null for the claim as a whole. */
  readonly end: "subject" | "object" | null;
  readonly points: number;
}

/** Why a claim was made: what `explain` tells beside the claim itself. All indices are of the document's tokens. */
export interface Ground {
  readonly parts: readonly ConfidencePart[];
  /** The words by which it is denied, planned, doubted, told by somebody, over or to come; ascending. */
  readonly cues: readonly number[];
  /** Main words of the trigger and the two ends; the object's is -1 where it is a word or value. */
  readonly trigger: number;
  readonly subject: number;
  readonly object: number;
}
