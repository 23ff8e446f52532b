import type { Gender, TypeEvidence } from "./mention.ts";
import type { EntityType } from "./pack.ts";

/** Why a mention belongs to a chain. */
export interface CoreferenceLink {
  /** Index of the anaphor among the document's mentions. */
  readonly mention: number;
  /** Index of the antecedent. */
  readonly antecedent: number;
  readonly rule: string;
  /** Two antecedents were nearly as good. */
  readonly isAmbiguous: boolean;
}

/** All mentions of a document that mean one thing. Chains are sorted by their first mention. */
export interface CoreferenceChain {
  /** Indices into the document's mentions, ascending, never empty. */
  readonly mentions: readonly number[];
  /** Canonical name: the fullest proper name the document uses. A chain without a name mention is no entity. */
  readonly name: string;
  /** Every other name, sorted. */
  readonly aliases: readonly string[];
  readonly type: EntityType;
  /** Lead of the type over the second best, in points. */
  readonly lead: number;
  readonly evidence: readonly TypeEvidence[];
  readonly gender: Gender;
  readonly isWeak: boolean;
  /** A person whom the text never names; its name is a pronoun, and no other document can mean the same. */
  readonly isUnnamed?: boolean;
  readonly links: readonly CoreferenceLink[];
}
