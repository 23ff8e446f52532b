import type { MergeEvidence } from "../model/entity.ts";
import type {
  EdgeEvidence,
  GraphClaim,
  GraphDocument,
  GraphEdge,
  GraphNode,
  KnowledgeGraph,
  NodeFact,
} from "../model/graph.ts";
import { sha256 } from "../model/hash.ts";
import { LEAST_CONFIDENCE } from "../model/sure.ts";
import {
  CLAIMS_A_BLOCK,
  type EdgeColumns,
  type EvidenceBlock,
  type Index,
  type NodeColumns,
  type ReadingOptions,
  type TextsBlock,
  VIEW_FORMAT,
  type ViewBlock,
  type ViewDocument,
} from "../model/view.ts";
import { checkQuote, encodeClaims } from "./view-claims.ts";
import { encodeConflicts } from "./view-conflicts.ts";
import {
  createTable,
  encodeQualifiers,
  find,
  findClaims,
  indexOf,
  type Places,
  type Table,
} from "./view-table.ts";

/** What the page is told about the build beside the graph. */
export interface HtmlInfo {
  /** Shown as the page's title; null for the viewer's own. */
  readonly title: string | null;
  /** Version of the program. */
  readonly version: string;
  /** How the articles were read; as without options where it is not told. */
  readonly reading?: ReadingOptions;
  /** The documents are their quoted sentences alone, as of a graph that was opened from a file. */
  readonly hasQuotesOnly?: boolean;
}

/** The three blocks of a page's data. */
export interface ViewPayload {
  readonly view: ViewBlock;
  readonly evidence: readonly EvidenceBlock[];
  readonly texts: TextsBlock;
}

/**
 * A graph as the page's blocks. Type evidence of entities is left out (`explain` tells it); all else comes back.
 * Throws where a quote is not what stands in its document: such a graph must not be shown.
 */
export function encodeView(graph: KnowledgeGraph, info: HtmlInfo): ViewPayload {
  const places: Places = {
    node: indexOf(graph.nodes.map((node) => node.id)),
    claim: indexOf(graph.claims.map((claim) => claim.id)),
    document: indexOf(graph.documents.map((document) => document.path)),
  };
  const texts = graph.documents.map((document) => document.text);
  const table = createTable();
  const nodes = encodeNodes(graph.nodes, table, places);
  const edges = encodeEdges(graph, table, places, texts);
  const view: ViewBlock = {
    format: VIEW_FORMAT,
    build: sha256(graph.claims.map((claim) => claim.id).join("\n")).slice(0, 8),
    title: info.title,
    version: info.version,
    reading: info.reading ?? { minConfidence: LEAST_CONFIDENCE, hasConcepts: false },
    ...(info.hasQuotesOnly ? { hasQuotesOnly: true } : {}),
    counts: {
      entities: graph.nodes.length,
      relations: graph.edges.length,
      claims: graph.claims.length,
      documents: graph.documents.length,
    },
    strings: table.strings,
    values: table.values,
    documents: graph.documents.map(encodeHead),
    nodes,
    edges,
    conflicts: encodeConflicts(graph.conflicts, table.text, {
      node: (id) => find(places.node, id),
      claim: (id) => find(places.claim, id),
    }),
  };
  const count = Math.ceil(graph.claims.length / CLAIMS_A_BLOCK);
  const evidence = Array.from({ length: count }, (_, at) => {
    const claims = graph.claims.slice(at * CLAIMS_A_BLOCK, (at + 1) * CLAIMS_A_BLOCK);
    return encodeClaims(claims, places, texts);
  });
  const mentions = graph.documents.map((document) => encodeMentions(document, places));
  return { view, evidence, texts: { texts, mentions } };
}

/** Members in one order, whatever made the document, so that equal graphs are equal bytes. */
function encodeHead(document: GraphDocument): ViewDocument {
  const { id, path, format, title, date, author, source, url, otherPaths, copyOf } = document;
  return { id, path, format, title, date, author, source, url, otherPaths, copyOf };
}

/** Mentions of what the graph does not hold, as where it is a part of another, are left out. */
function encodeMentions(
  { mentions = [] }: Pick<GraphDocument, "mentions">,
  places: Places,
): readonly number[] {
  let before = 0;
  return mentions.flatMap(({ entity, start, end }) => {
    const node = places.node.get(entity);
    if (node === undefined) return [];
    const row = [node, start - before, end - start];
    before = start;
    return row;
  });
}

function encodeNodes(nodes: readonly GraphNode[], table: Table, places: Places): NodeColumns {
  const { text } = table;
  return {
    id: nodes.map((node) => text(node.id)),
    name: nodes.map((node) => text(node.entity.name)),
    type: nodes.map((node) => text(node.entity.type)),
    aliases: nodes.map((node) => node.entity.aliases.map(text)),
    mentions: nodes.map((node) => node.entity.mentions),
    places: nodes.map((node) =>
      node.entity.places.flatMap((place) => [
        text(place.document),
        text(place.chain),
        place.mentions,
      ]),
    ),
    merges: nodes.map((node) =>
      node.entity.merges.flatMap((merge) => [
        text(merge.rule),
        ...merge.names.map(text),
        merge.points,
        ...[0, 1].flatMap((at) => encodePlace(merge.evidence[at], table)),
      ]),
    ),
    ambiguous: nodes.map((node) => Number(node.entity.isAmbiguous)),
    facts: nodes.map((node) => node.facts.map((fact) => encodeFact(fact, table, places))),
    documents: nodes.map((node) => node.documents.map((path) => find(places.document, path))),
    firstDate: nodes.map((node) => text(node.firstDate)),
    lastDate: nodes.map((node) => text(node.lastDate)),
    community: nodes.map((node) => node.community),
    pagerank: nodes.map((node) => node.pagerank),
    x: nodes.map((node) => node.x),
    y: nodes.map((node) => node.y),
    size: nodes.map((node) => node.size),
    color: nodes.map((node) => text(node.color)),
  };
}

function encodePlace(place: MergeEvidence | undefined, { text }: Table): readonly Index[] {
  return [text(place?.document), place?.start ?? 0, place?.end ?? 0];
}

function encodeFact(fact: NodeFact, table: Table, places: Places): readonly Index[] {
  const { text, value } = table;
  return [
    text(fact.type),
    text(fact.object),
    value(fact.value),
    text(fact.polarity),
    text(fact.modality),
    text(fact.status),
    fact.independent,
    Number(fact.isDisputed),
    ...findClaims(fact.claims, places),
  ];
}

function encodeEdges(
  { edges, claims }: Pick<KnowledgeGraph, "edges" | "claims">,
  table: Table,
  places: Places,
  texts: readonly string[],
): EdgeColumns {
  const { text } = table;
  return {
    id: edges.map((edge) => text(edge.id)),
    subject: edges.map((edge) => find(places.node, edge.subject)),
    object: edges.map((edge) => find(places.node, edge.object)),
    type: edges.map((edge) => text(edge.type)),
    predicate: edges.map((edge) => text(edge.predicate)),
    polarity: edges.map((edge) => text(edge.polarity)),
    modality: edges.map((edge) => text(edge.modality)),
    status: edges.map((edge) => text(edge.status)),
    qualifiers: edges.map((edge) => encodeQualifiers(edge.qualifiers, table)),
    weight: edges.map((edge) => edge.weight),
    sources: edges.map((edge) => edge.sources.map((path) => find(places.document, path))),
    speakers: edges.map((edge) => encodeSpeakers(edge, claims, table, places)),
    independent: edges.map((edge) => edge.independent),
    confidence: edges.map((edge) => edge.confidence),
    disputed: edges.map((edge) => Number(edge.isDisputed)),
    claims: edges.map((edge) => findClaims(edge.claims, places)),
    evidence: edges.map((edge) =>
      edge.evidence.flatMap((evidence) => encodeQuote(evidence, places, texts)),
    ),
  };
}

function encodeSpeakers(
  edge: GraphEdge,
  claims: readonly GraphClaim[],
  table: Table,
  places: Places,
): readonly Index[] {
  const names = findClaims(edge.claims, places).map((at) => claims[at]?.attribution?.name ?? null);
  const speakers = [...new Set(names)];
  return speakers.some((name) => name !== null) ? speakers.map(table.text) : [];
}

function encodeQuote(
  evidence: EdgeEvidence,
  places: Places,
  texts: readonly string[],
): readonly number[] {
  const document = find(places.document, evidence.document);
  checkQuote(evidence, texts[document]);
  return [document, evidence.start, evidence.end];
}
