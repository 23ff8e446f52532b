import type { Attribution, Evidence, Qualifiers } from "../model/claim.ts";
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
import { canonicalJson } from "../model/json.ts";
import { LEAST_CONFIDENCE } from "../model/sure.ts";
import type { Value } from "../model/value.ts";
import {
  CLAIMS_A_BLOCK,
  type ClaimColumns,
  type EdgeColumns,
  type EvidenceBlock,
  type Index,
  type NodeColumns,
  type ReadingOptions,
  type TextsBlock,
  VIEW_FORMAT,
  type ViewBlock,
} from "../model/view.ts";
import { encodeConflicts } from "./view-conflicts.ts";

/** What the page is told about the build beside the graph. */
export interface HtmlInfo {
  /** Shown as the page's title; null for the viewer's own. */
  readonly title: string | null;
  /** Version of the program. */
  readonly version: string;
  /** How the articles were read; as without options where it is not told. */
  readonly reading?: ReadingOptions;
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
    counts: {
      entities: graph.nodes.length,
      relations: graph.edges.length,
      claims: graph.claims.length,
      documents: graph.documents.length,
    },
    strings: table.strings,
    values: table.values,
    documents: graph.documents.map(({ text: _text, mentions: _mentions, ...head }) => head),
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

/** Where things stand in the lists that other columns point to. */
interface Places {
  readonly node: ReadonlyMap<string, number>;
  readonly claim: ReadonlyMap<string, number>;
  readonly document: ReadonlyMap<string, number>;
}

function indexOf(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, at) => [key, at]));
}

function find(places: ReadonlyMap<string, number>, key: string): Index {
  const at = places.get(key);
  if (at === undefined) throw new Error(`The graph points at what it does not hold: ${key}`);
  return at;
}

/** A table of distinct strings and values, filled in order of first use. */
interface Table {
  readonly strings: string[];
  readonly values: Value[];
  readonly text: (text: string | null | undefined) => Index;
  readonly value: (value: Value | null | undefined) => Index;
}

function createTable(): Table {
  const strings: string[] = [];
  const values: Value[] = [];
  const known = new Map<string, number>();
  const knownValues = new Map<string, number>();
  return {
    strings,
    values,
    text: (text) => (typeof text === "string" ? intern(known, strings, text, text) : -1),
    value: (value) => (value ? intern(knownValues, values, canonicalJson(value), value) : -1),
  };
}

function intern<T>(known: Map<string, number>, list: T[], key: string, item: T): Index {
  const at = known.get(key) ?? list.push(item) - 1;
  known.set(key, at);
  return at;
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
    ...fact.claims.map((id) => find(places.claim, id)),
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
    claims: edges.map((edge) => edge.claims.map((id) => find(places.claim, id))),
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
  const names = edge.claims.map((id) => claims[find(places.claim, id)]?.attribution?.name ?? null);
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

function checkQuote(evidence: Pick<Evidence, "quote" | "start" | "end">, text = ""): void {
  if (text.slice(evidence.start, evidence.end) !== evidence.quote)
    throw new Error(`A quote is not what stands at its place: ${evidence.quote.slice(0, 80)}`);
}

function encodeQualifiers(qualifiers: Qualifiers, table: Table): readonly Index[] {
  return Object.entries(qualifiers).flatMap(([name, value]) => [
    table.text(name),
    table.value(value),
  ]);
}

function encodeClaims(
  claims: readonly GraphClaim[],
  places: Places,
  texts: readonly string[],
): EvidenceBlock {
  const table = createTable();
  const { text } = table;
  for (const claim of claims)
    checkQuote(claim.evidence, texts[find(places.document, claim.document)]);
  const columns: ClaimColumns = {
    id: claims.map((claim) => text(claim.id)),
    document: claims.map((claim) => find(places.document, claim.document)),
    subject: claims.map((claim) => text(claim.subject)),
    type: claims.map((claim) => text(claim.type)),
    object: claims.map((claim) => text(claim.object)),
    value: claims.map((claim) => table.value(claim.value)),
    predicate: claims.map((claim) => text(claim.predicate)),
    polarity: claims.map((claim) => text(claim.polarity)),
    modality: claims.map((claim) => text(claim.modality)),
    attribution: claims.map((claim) => encodeAttribution(claim.attribution, table)),
    status: claims.map((claim) => text(claim.status)),
    qualifiers: claims.map((claim) => encodeQualifiers(claim.qualifiers, table)),
    confidence: claims.map((claim) => claim.confidence),
    rule: claims.map((claim) => text(claim.rule)),
    spans: claims.map(({ evidence }) => [
      evidence.start,
      evidence.end,
      ...evidence.subject,
      ...(evidence.object ?? [-1, -1]),
      ...(evidence.trigger ?? [-1, -1]),
    ]),
  };
  return { strings: table.strings, values: table.values, claims: columns };
}

function encodeAttribution(attribution: Attribution | null, table: Table): readonly Index[] {
  if (!attribution) return [];
  const { entity, name, start, end } = attribution;
  return [table.text(entity), table.text(name), start, end];
}
