import type { RelationType } from "./pack.ts";

/**
 * How texts disagree. `denied`: one says it, another says the opposite; `rival`: several things stand where one can be at a
 * time (a birthplace, a chief executive); `value`: different figures, days or roles for the same thing.
 */
export type ConflictKind = "denied" | "rival" | "value";

/** One of the statements that cannot all be true. */
export interface ConflictSide {
  /** What this side says: an entity's id for `rival`, the words of a value for `value`, the polarity for `denied`. */
  readonly said: string;
  /** Claim ids, sorted. */
  readonly claims: readonly [string, ...string[]];
  /** Sources of this side that do not depend on each other. */
  readonly independent: number;
}

/** A disagreement between claims. None of them is removed or preferred: a reader decides. */
export interface Conflict {
  /** Hex hash of kind and claims. */
  readonly id: string;
  readonly kind: ConflictKind;
  /** Entity on which the texts disagree. */
  readonly subject: string;
  readonly type: RelationType;
  /** What they disagree about: the relation type, for an open relation its verb, for `value` the qualifier or measured quality. */
  readonly about: string;
  /** The other end where all sides name the same: entity id or word; else null. */
  readonly object: string | null;
  /** Two or more, the best supported first. */
  readonly sides: readonly ConflictSide[];
}
