import type { Claim } from "./claim.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Source } from "./document.ts";
import type { Fact } from "./fact.ts";
import type { MentionKind, TypeEvidence } from "./mention.ts";
import type { EntityType } from "./pack.ts";
import type { Span } from "./span.ts";

/** A mention as a record keeps it. */
export interface MentionRecord extends Span {
  readonly kind: MentionKind;
  /** Rule that found it, or that linked it to its antecedent. */
  readonly rule: string;
}

/** A chain as a record keeps it: an entity of one document. */
export interface ChainRecord {
  /** "e1", "e2" … in order of first mention; unique in the record. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly mentions: readonly MentionRecord[];
  /** Lead of the type over the second best, in points. */
  readonly lead: number;
  readonly evidence: readonly TypeEvidence[];
  /** Needs confirmation by other documents of the corpus. */
  readonly isWeak: boolean;
  /** A person whom the document never names: in its record, never in a graph. */
  readonly isUnnamed?: boolean;
  /** How often each name of the chain stands in the document, for corpus-wide decisions; sorted by name. */
  readonly forms: readonly (readonly [name: string, count: number])[];
}

/** All that extraction says of one document: a pure function of the document and the packs, one JSON line. */
export interface DocumentRecord {
  readonly source: Source;
  readonly text: string;
  readonly entities: readonly ChainRecord[];
  readonly claims: readonly Claim[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every clause, in text order; only where it was asked for. */
  readonly facts?: readonly Fact[];
}
