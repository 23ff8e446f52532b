import type { Modality, Polarity, Status } from "./claim.ts";

/** What a part of a confidence weighs: the kind of evidence, how each end was reached, the parse, the types, the taggers. */
export type ConfidencePartName =
  | "pattern"
  | "heading"
  | "pronoun"
  | "noun"
  | "indirect"
  | "ambiguous"
  | "neighbour"
  | "arc"
  | "type"
  | "votes";

/** A summand of a confidence, in tenths of a nat of log-odds. */
export interface ConfidencePart {
  readonly part: ConfidencePartName;
  /** Which end it speaks of; null for the claim as a whole. */
  readonly end: "subject" | "object" | null;
  readonly points: number;
}

/** A word by which a claim is denied, planned, possible, told by somebody, over or to come. */
interface CueWord {
  /** Index among the document's tokens. */
  readonly token: number;
  readonly makes: Polarity | Modality | Status;
}

/** Why a claim was made: what `explain` tells beside the claim itself. All indices are of the document's tokens. */
export interface Ground {
  readonly parts: readonly ConfidencePart[];
  readonly cues: readonly CueWord[];
  /** Main words of the trigger and the two ends; the object's is -1 where it is a word or value. */
  readonly trigger: number;
  readonly subject: number;
  readonly object: number;
}
