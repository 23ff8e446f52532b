import type { QualifierName } from "./claim.ts";
import type { Lexicon } from "./lexicon.ts";
import type { ClauseCues, Pattern } from "./pattern.ts";

/** Name of an entity type of a pack: "Person", "Organization", "Model". */
export type EntityType = string;

/** Name of a relation type of a pack: "founded", "located_in". */
export type RelationType = string;

/** A kind of thing that can be a node. */
export interface EntityTypeDefinition {
  readonly type: EntityType;
  /** The wider type: a Model is a Product. Types with one root are a family, and their entities may be merged. */
  readonly parent?: EntityType;
  readonly description: string;
}

/** What stands at the object end of a relation: an entity, a class or licence word, or a typed value. */
export type ObjectKind = "entity" | "word" | "value";

/** A relation type: its signature and how it behaves. */
export interface RelationDefinition {
  readonly type: RelationType;
  /** Allowed types of the subject; a type stands for its subtypes; "*" for all. */
  readonly subject: readonly EntityType[];
  readonly object: readonly EntityType[];
  readonly objectKind: ObjectKind;
  /** Stored once and matched either way. */
  readonly isSymmetric: boolean;
  /** At most one object at a time: two in one period are a conflict. */
  readonly isFunctional: boolean;
  /** Both ends must be of one kind (part_of, succeeds). */
  readonly sameKind: boolean;
  /** It holds for a time (a role, a stake), so that tense tells whether it still does; a deed (founded, bought) does not end. */
  readonly isState?: boolean;
  /** What it says is true of all times once it is true: birth, foundation, kinship. */
  readonly isLasting?: boolean;
  /** Two ends have it once: its tellings agree on amount and day (a purchase, but not an investment). */
  readonly isOnce?: boolean;
  /** At most one subject at a time for an object: two buyers of one firm are a conflict. */
  readonly isExclusive?: boolean;
  /** Its ends may stand for each other: a town and its country, a unit and its firm, one and its successor. */
  readonly isBond?: boolean;
  /** Lemmas of the words by which it allows one object at a time ("headquarter in"), where others allow several. */
  readonly functionalPredicates?: readonly string[];
  /** Roles that one subject at a time has for an object, each with its other names: "ceo", "chief executive". Lower case. */
  readonly soleRoles?: readonly (readonly string[])[];
  /** Nearest public property, with its direction: "P112 inverse". */
  readonly property: string | null;
  /** The qualifiers that a claim of this type may carry. */
  readonly qualifiers?: readonly QualifierName[];
}

/** Types, relations, words and patterns as plain data (no functions, no regular expressions). */
export interface Pack {
  readonly name: string;
  readonly entityTypes: readonly EntityTypeDefinition[];
  readonly relations: readonly RelationDefinition[];
  readonly lexicon: Lexicon;
  readonly patterns: readonly Pattern[];
  readonly cues: ClauseCues;
}
