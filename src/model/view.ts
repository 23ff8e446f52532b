import type { Source } from "./document.ts";
import type { Value } from "./value.ts";

/** Name and version of the data inside the page: private to its writer and the viewer, which are shipped together. */
export const VIEW_FORMAT = "claimgraph/view@1";

/** The blocks of the page's data, in order; the page finds each as `<script type="application/json" id="claimgraph-…">`. */
export const VIEW_BLOCKS = ["view", "evidence", "texts"] as const;

/** The name of a block. */
export type ViewBlockName = (typeof VIEW_BLOCKS)[number];

/** The block that holds the script that reads articles, where the page can: gzipped, in base64. */
export const READER_BLOCK = "claimgraph-reader";

/** That block as an element; `packed` is base64 and so holds nothing that could end it. */
export function readerBlock(packed: string): string {
  return `<script type="text/plain" id="${READER_BLOCK}" data-encoding="gzip-base64">${packed}</script>`;
}

/** Index into a block's table of strings, values, documents or claims; -1 stands for null. */
export type Index = number;

/** A document without its text. */
export interface ViewDocument extends Source {
  readonly otherPaths: readonly string[];
  readonly copyOf: string | null;
}

/** How the articles of a page's graph were read; articles that join them are read alike. */
export interface ReadingOptions {
  /** Claims below this confidence were left out. */
  readonly minConfidence: number;
  readonly hasConcepts: boolean;
}

/** What the page says of itself before anything else is read. */
export interface ViewCounts {
  readonly entities: number;
  readonly relations: number;
  readonly claims: number;
  readonly documents: number;
}

/** Nodes by column: entry i of every column belongs to node i. Words are indices of `ViewBlock.strings`. */
export interface NodeColumns {
  readonly id: readonly Index[];
  readonly name: readonly Index[];
  readonly type: readonly Index[];
  readonly aliases: readonly (readonly Index[])[];
  readonly mentions: readonly number[];
  /** Runs of three: document id, chain, mentions. */
  readonly places: readonly (readonly Index[])[];
  /** Runs of ten: rule, two names, points, then twice where one stands: document id, start, end. */
  readonly merges: readonly (readonly Index[])[];
  readonly ambiguous: readonly number[];
  /** A row a fact: type, object, value, polarity, modality, status, independent sources, whether it is disputed, then its claims. */
  readonly facts: readonly (readonly (readonly Index[])[])[];
  readonly documents: readonly (readonly Index[])[];
  readonly firstDate: readonly Index[];
  readonly lastDate: readonly Index[];
  readonly community: readonly number[];
  readonly pagerank: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly size: readonly number[];
  readonly color: readonly Index[];
}

/** Edges by column. `subject` and `object` are indices of nodes, `claims` of the claims in the evidence block. */
export interface EdgeColumns {
  readonly id: readonly Index[];
  readonly subject: readonly Index[];
  readonly object: readonly Index[];
  readonly type: readonly Index[];
  readonly predicate: readonly Index[];
  readonly polarity: readonly Index[];
  readonly modality: readonly Index[];
  readonly status: readonly Index[];
  /** Runs of two: name, value. */
  readonly qualifiers: readonly (readonly Index[])[];
  readonly weight: readonly number[];
  readonly sources: readonly (readonly Index[])[];
  /** Who says it: names of speakers, -1 for the text itself; an empty row where nobody but the text does. */
  readonly speakers: readonly (readonly Index[])[];
  readonly independent: readonly number[];
  readonly confidence: readonly number[];
  readonly disputed: readonly number[];
  readonly claims: readonly (readonly Index[])[];
  /** Runs of three: document, start, end. The quote is cut from the text. */
  readonly evidence: readonly (readonly number[])[];
}

/** Conflicts by column; sides point at claims of the evidence block. */
export interface ConflictColumns {
  readonly id: readonly Index[];
  readonly kind: readonly Index[];
  /** Indices of nodes. */
  readonly subject: readonly Index[];
  readonly type: readonly Index[];
  readonly about: readonly Index[];
  readonly object: readonly Index[];
  /** A row a side: what it says, independent sources, then its claims. */
  readonly sides: readonly (readonly (readonly Index[])[])[];
}

/** What the first picture needs. */
export interface ViewBlock {
  readonly format: string;
  /** First eight hex digits of the hash of the set of claims. */
  readonly build: string;
  readonly title: string | null;
  /** Version of the program that wrote it. */
  readonly version: string;
  readonly reading: ReadingOptions;
  /** Told where the texts are quoted sentences alone. */
  readonly hasQuotesOnly?: boolean;
  readonly counts: ViewCounts;
  readonly strings: readonly string[];
  readonly values: readonly Value[];
  readonly documents: readonly ViewDocument[];
  readonly nodes: NodeColumns;
  readonly edges: EdgeColumns;
  readonly conflicts: ConflictColumns;
}

/** Claims by column; a quote is not stored but cut from its document's text. */
export interface ClaimColumns {
  readonly id: readonly Index[];
  readonly document: readonly Index[];
  readonly subject: readonly Index[];
  readonly type: readonly Index[];
  readonly object: readonly Index[];
  readonly value: readonly Index[];
  readonly predicate: readonly Index[];
  readonly polarity: readonly Index[];
  readonly modality: readonly Index[];
  /** Empty, or entity, name, start, end. */
  readonly attribution: readonly (readonly Index[])[];
  readonly status: readonly Index[];
  readonly qualifiers: readonly (readonly Index[])[];
  readonly confidence: readonly number[];
  readonly rule: readonly Index[];
  /** Start and end of sentence, subject, object, trigger: eight numbers, -1 where there is none. */
  readonly spans: readonly (readonly number[])[];
}

/** Claims of a block of evidence; the last may have fewer. */
export const CLAIMS_A_BLOCK = 2000;

/** So many claims in a row, parsed when the first of them is asked for. In the page each is a line of JSON. */
export interface EvidenceBlock {
  readonly strings: readonly string[];
  readonly values: readonly Value[];
  readonly claims: ClaimColumns;
}

/** The text of every document, once, in the order of `ViewBlock.documents`. */
export interface TextsBlock {
  readonly texts: readonly string[];
  /** A row a document: runs of three: index of the entity's node, characters since the start of the mention before, length. */
  readonly mentions: readonly (readonly number[])[];
}
