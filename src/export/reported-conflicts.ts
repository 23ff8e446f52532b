import type { Conflict, ConflictKind, ConflictSide } from "../model/conflict.ts";
import type { EdgeEvidence, GraphClaim, KnowledgeGraph } from "../model/graph.ts";
import { compareNumber, compareText } from "../model/order.ts";

/** A sentence of a side of a conflict, with what tells a reader how far to trust it. */
interface ReportedQuote extends EdgeEvidence {
  readonly claim: string;
  /** Of the document, as stated there. */
  readonly date: string | null;
  /** Publisher, as the document states. */
  readonly source: string | null;
  /** Who is quoted as saying it. */
  readonly speaker: string | null;
  readonly modality: string;
}

/** One of the statements that cannot all be true. */
export interface ReportedStatement {
  /** What it says: a name for `rival`, the words of a value for `value`, "affirmed" or "negated" for `denied`. */
  readonly said: string;
  /** Name of the other end, or the value's words. */
  readonly object: string;
  readonly polarity: string;
  readonly modality: string;
  /** Number of documents. */
  readonly documents: number;
  /** Sources that do not depend on each other. */
  readonly independent: number;
  readonly claims: readonly string[];
  /** First sentence. */
  readonly evidence: EdgeEvidence | null;
  /** Up to five sentences, in order of document and place. */
  readonly quotes: readonly ReportedQuote[];
}

/** A conflict with names in place of ids: what the texts disagree about, and both sides with their sentences. */
export interface ReportedConflict {
  readonly id: string;
  /** `denied`: said and denied; `rival`: several where one is possible; `value`: different figures, days or sums. */
  readonly kind: ConflictKind;
  readonly subject: string;
  /** Entity id of the subject. */
  readonly entity: string;
  /** Relation type, or the verb of an open relation. */
  readonly relation: string;
  /** What they disagree about: the relation, or the qualifier or measured quality whose values differ. */
  readonly about: string;
  readonly statements: readonly ReportedStatement[];
}

const MOST_QUOTES = 5;

/** The conflicts of a graph: those on whom more is said first, then by name. */
export function reportConflicts(graph: KnowledgeGraph): readonly ReportedConflict[] {
  const { conflicts, nodes, claims, documents } = graph;
  const names = new Map(nodes.map(({ id, entity }) => [id, entity.name]));
  const known: Known = {
    nameOf: (id) => names.get(id) ?? id,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    documents: new Map(documents.map((document) => [document.path, document])),
  };
  return conflicts
    .toSorted(
      (a, b) =>
        voicesOf(b) - voicesOf(a) ||
        compareText(known.nameOf(a.subject), known.nameOf(b.subject)) ||
        compareText(a.id, b.id),
    )
    .map((conflict) => reportConflict(conflict, known));
}

function voicesOf({ sides }: Conflict): number {
  return sides.reduce((sum, side) => sum + side.independent, 0);
}

interface Known {
  readonly nameOf: (id: string) => string;
  readonly claims: ReadonlyMap<string, GraphClaim>;
  readonly documents: ReadonlyMap<string, KnowledgeGraph["documents"][number]>;
}

function reportConflict(conflict: Conflict, known: Known): ReportedConflict {
  const { id, kind, subject, type, about, sides } = conflict;
  return {
    id,
    kind,
    subject: known.nameOf(subject),
    entity: subject,
    relation: kind === "denied" ? about : type,
    about,
    statements: sides.map((side) => reportSide(conflict, side, known)),
  };
}

function reportSide({ kind }: Conflict, side: ConflictSide, known: Known): ReportedStatement {
  const claims = side.claims
    .flatMap((id) => known.claims.get(id) ?? [])
    .toSorted(
      (a, b) =>
        compareText(a.document, b.document) ||
        compareNumber(a.evidence.start, b.evidence.start) ||
        compareText(a.id, b.id),
    );
  const [first] = claims;
  const quotes = distinctQuotes(claims, known);
  const [quote = null] = quotes;
  const object = first?.object ?? first?.value?.text ?? "";
  return {
    said: kind === "rival" ? known.nameOf(side.said) : side.said,
    object: kind === "value" ? side.said : known.nameOf(object),
    polarity: first?.polarity ?? "affirmed",
    modality: first?.modality ?? "asserted",
    documents: new Set(claims.map(({ document }) => document)).size,
    independent: side.independent,
    claims: side.claims,
    evidence:
      quote === null
        ? null
        : { document: quote.document, start: quote.start, end: quote.end, quote: quote.quote },
    quotes: quotes.slice(0, MOST_QUOTES),
  };
}

/** Each sentence once. */
function distinctQuotes(claims: readonly GraphClaim[], known: Known): readonly ReportedQuote[] {
  const found = new Map<string, ReportedQuote>();
  for (const { id, document, evidence, attribution, modality } of claims) {
    const place = `${evidence.start} ${document}`;
    if (found.has(place)) continue;
    const { start, end, quote } = evidence;
    const { date = null, source = null } = known.documents.get(document) ?? {};
    const speaker = attribution?.name ?? null;
    found.set(place, { claim: id, document, start, end, quote, date, source, speaker, modality });
  }
  return [...found.values()];
}
