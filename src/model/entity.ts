import type { TypeEvidence } from "./mention.ts";
import type { EntityType } from "./pack.ts";
import type { Span } from "./span.ts";

/** Where an entity stands: document path and the chain's id in that document's record. */
interface EntityPlace {
  /** Document id (SHA-256). */
  readonly document: string;
  readonly chain: string;
  readonly mentions: number;
}

/** Words of a document that show a merge. */
export interface MergeEvidence extends Span {
  /** Document id (SHA-256). */
  readonly document: string;
}

/** Why names were taken for one thing: within a document (a rule of coreference, "person/surname") or across documents. */
export interface MergeReason {
  readonly rule: string;
  /** The two names that met. */
  readonly names: readonly [string, string];
  /** Where the two names stand, then what else shows it: who declares an alias, a companion that both documents name. */
  readonly evidence: readonly MergeEvidence[];
  /** How sure it is, in tenths of a nat of log-odds; below 50 it is weak and joins a name to a core, never to another weak one. */
  readonly points: number;
}

/** A thing after resolution over the whole corpus. */
export interface Entity {
  /** Hex hash of type family and folded canonical name, plus the smallest document id for homonyms. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** Every other name the texts use, sorted by code unit. */
  readonly aliases: readonly string[];
  /** Number of mentions of all kinds. */
  readonly mentions: number;
  /** Sorted by document id, then chain. */
  readonly places: readonly EntityPlace[];
  readonly merges: readonly MergeReason[];
  readonly evidence: readonly TypeEvidence[];
  /** It may be two things, or one of two: said, never guessed silently. */
  readonly isAmbiguous: boolean;
  /** Of a concept, where concepts are asked for: how much the corpus is about it, to rank by. */
  readonly salience?: number;
}
