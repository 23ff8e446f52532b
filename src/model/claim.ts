import type { RelationType } from "./pack.ts";
import type { Span } from "./span.ts";
import type { Value } from "./value.ts";

/** Whether the sentence says it or denies it. */
export type Polarity = "affirmed" | "negated";

/** How sure the text is: as fact, as plan, as possibility, or as what a named source says. */
export type Modality = "asserted" | "planned" | "possible" | "claimed";

/** Whether a role or relation holds, held or will hold, where the words tell. */
export type Status = "current" | "former" | "future";

/** Who says it. `entity` is the speaker's entity where one was found; the span covers the words that name the speaker. */
export interface Attribution extends Span {
  readonly entity: string | null;
  readonly name: string;
}

/** A half-open range as a pair, the form in which evidence is printed. */
export type Range = readonly [start: number, end: number];

/** The sentence that says it: `quote === text.slice(start, end)`. Without evidence there is no claim. */
export interface Evidence extends Span {
  readonly quote: string;
  readonly subject: Range;
  /** Null for an attribute. */
  readonly object: Range | null;
  readonly trigger: Range | null;
}

/** The closed set of things that a claim can say beside its two ends. */
export const QUALIFIERS = [
  "role",
  "amount",
  "stake",
  "by",
  "metric",
  "date",
  "place",
  "duration",
  "kin",
] as const;

/** The name of a qualifier. */
export type QualifierName = (typeof QUALIFIERS)[number];

/** Qualifiers by name; a name that the text does not give is absent. */
export type Qualifiers = { readonly [name in QualifierName]?: Value };

/** A relation as one sentence says it. */
export interface Claim {
  /** Hex SHA-256 over document id, spans, type, predicate, polarity, modality, attribution, status, qualifiers and value. */
  readonly id: string;
  /** Entity id: the chain's within a record, the corpus-wide one in a graph. */
  readonly subject: string;
  readonly type: RelationType;
  /** Entity id; a class or licence word for a word relation without entity; null for an attribute. */
  readonly object: string | null;
  /** The typed value of an attribute, else null. */
  readonly value: Value | null;
  /** Lemma of the word that evokes it, with its particle or preposition: "invest in". */
  readonly predicate: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly attribution: Attribution | null;
  readonly status: Status | null;
  readonly qualifiers: Qualifiers;
  /** 0..1 by the formula of docs/quality.md, three decimals. */
  readonly confidence: number;
  /** Id of the pattern that found it. */
  readonly rule: string;
  readonly evidence: Evidence;
}
