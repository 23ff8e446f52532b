import type { Claim, Modality, Polarity, Qualifiers, Status } from "./claim.ts";
import type { Conflict } from "./conflict.ts";
import type { Source } from "./document.ts";
import type { Entity } from "./entity.ts";
import type { RelationType } from "./pack.ts";
import type { Span } from "./span.ts";
import type { Value } from "./value.ts";

/** A claim of the corpus: its ends are corpus-wide entity ids. */
export interface GraphClaim extends Claim {
  /** Path of the document. */
  readonly document: string;
}

/** Words of a document that speak of an entity. */
export interface GraphMention extends Span {
  /** Id of the entity. */
  readonly entity: string;
}

/** A document of the corpus with its text, so that every quote can be checked and shown in place. */
export interface GraphDocument extends Source {
  readonly text: string;
  /** Other paths of the same bytes, sorted. */
  readonly otherPaths: readonly string[];
  /** Path of the document of which it is a shortened or lightly edited copy; null for a text of its own. */
  readonly copyOf: string | null;
  /** Where it speaks of entities of the graph, in text order; absent where that is not known. */
  readonly mentions?: readonly GraphMention[];
}

/** A sentence behind an edge. */
export interface EdgeEvidence {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A claim without an entity as object, kept on the node. */
export interface NodeFact {
  readonly type: RelationType;
  /** Class or licence word; absent for an attribute. */
  readonly object?: string;
  /** Typed value of an attribute; absent for a word. */
  readonly value?: Value;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly status: Status | null;
  /** Sources that do not depend on each other. */
  readonly independent: number;
  /** Another claim says otherwise. */
  readonly isDisputed: boolean;
  /** Claim ids, sorted. */
  readonly claims: readonly [string, ...string[]];
}

/** An entity as the graph shows it: what it is, where it stands in the network, where it is drawn. */
export interface GraphNode {
  readonly id: string;
  readonly entity: Entity;
  readonly facts: readonly NodeFact[];
  /** Paths of the documents that mention it, sorted. */
  readonly documents: readonly string[];
  /** Smallest and largest date of those documents; null where none is dated. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Number of the community, from 0 for the largest. */
  readonly community: number;
  /** PageRank over affirmed edges, three significant decimals kept: rounded to 1e-6. */
  readonly pagerank: number;
  /** Rounded to 1e-3. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** `#rrggbb`. */
  readonly color: string;
}

/** What agreeing claims say together: one edge a subject, type, object, polarity, modality (and predicate of an open relation). */
export interface GraphEdge {
  /** Hex hash of the edge key. */
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly type: RelationType;
  /** Predicate of `related_to`, else null. */
  readonly predicate: string | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** That of all claims, else null. */
  readonly status: Status | null;
  /** Those on which no two claims differ. */
  readonly qualifiers: Qualifiers;
  /** Number of distinct sentences. */
  readonly weight: number;
  /** Paths of distinct documents, sorted. */
  readonly sources: readonly string[];
  /** Sources that do not depend on each other: copies, the same sentence and the same speaker count once. */
  readonly independent: number;
  /** The largest of the claims'. */
  readonly confidence: number;
  /** Another claim says otherwise: the opposite, a rival, another figure. */
  readonly isDisputed: boolean;
  /** Claim ids, sorted; never empty. */
  readonly claims: readonly [string, ...string[]];
  /** Up to five sentences, in order of document and place. */
  readonly evidence: readonly EdgeEvidence[];
}

/** The projection of all claims: what writers and the viewer read. All lists are sorted by id (documents by path). */
export interface KnowledgeGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly claims: readonly GraphClaim[];
  readonly documents: readonly GraphDocument[];
  /** What the claims disagree about, by subject, type and id. */
  readonly conflicts: readonly Conflict[];
}
