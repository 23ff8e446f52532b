import type { MergeReason } from "../../src/model/entity.ts";
import type {
  EdgeEvidence,
  GraphDocument,
  GraphEdge,
  GraphNode,
  KnowledgeGraph,
  NodeFact,
} from "../../src/model/graph.ts";
import {
  type ReadingOptions,
  VIEW_FORMAT,
  type ViewCounts,
  type ViewDocument,
} from "../../src/model/view.ts";
import { type ClaimBlocks, openClaims } from "./claims.ts";
import { decodeConflicts } from "./conflicts.ts";
import { decodeDocuments, readHead } from "./documents.ts";
import {
  BrokenData,
  list,
  type Members,
  maybeText,
  members,
  number,
  numbers,
  oneOf,
  parseJson,
  rows,
  text,
} from "./read.ts";
import {
  decodeQualifiers,
  MODALITIES,
  maybeStatus,
  POLARITIES,
  readTable,
  runs,
  type Table,
} from "./table.ts";
import type { Blocks } from "./unpack.ts";

/**
 * The graph of the page. Nodes and edges are there at once; claims, texts and quotes are read when first asked for.
 * `documentHeads` are the documents without their texts.
 */
export interface ViewGraph extends KnowledgeGraph {
  readonly build: string;
  readonly title: string | null;
  /** Of the program that wrote the data; empty for a graph of another kind of file. */
  readonly version: string;
  readonly reading: ReadingOptions;
  /** Whether the documents are whole, not quoted sentences alone. */
  readonly hasTexts: boolean;
  readonly counts: ViewCounts;
  readonly documentHeads: readonly ViewDocument[];
  /** Who says an edge, by its id: names, null for the text itself; none for edges that only texts say. */
  readonly speakers?: ReadonlyMap<string, readonly (string | null)[]>;
  /** Claims block by block, where not all of them are there from the beginning. */
  readonly claimBlocks?: ClaimBlocks;
}

/** Reads the blocks that `writeHtml` wrote. Throws {@link BrokenData} with the place of the first fault. */
export function decodeView(blocks: Blocks): ViewGraph {
  const view = members(parseJson(blocks.view), "view");
  if (view["format"] !== VIEW_FORMAT)
    throw new BrokenData(`view.format: expected ${VIEW_FORMAT}, found ${String(view["format"])}`);
  const table = readTable(view, "view");
  const heads = list(view["documents"], "view.documents").map(readHead);
  const documents = lazy(() => decodeDocuments(parseJson(blocks.texts), heads, nodes));
  const claims = lazy(() => openClaims(blocks.evidence, documents));
  const source: Source = { table, heads, documents, claims };
  const nodes = decodeNodes(members(view["nodes"], "view.nodes"), source);
  return {
    build: text(view["build"], "view.build"),
    title: maybeText(view["title"], "view.title"),
    version: text(view["version"], "view.version"),
    reading: readReading(members(view["reading"], "view.reading")),
    hasTexts: view["hasQuotesOnly"] !== true,
    counts: readCounts(members(view["counts"], "view.counts")),
    documentHeads: heads,
    nodes,
    edges: decodeEdges(members(view["edges"], "view.edges"), nodes, source),
    conflicts: decodeConflicts(members(view["conflicts"], "view.conflicts"), nodes, table, (row) =>
      claimIds(row, claims()),
    ),
    speakers: decodeSpeakers(members(view["edges"], "view.edges"), table),
    get claimBlocks() {
      return claims();
    },
    get claims() {
      return claims().all();
    },
    get documents() {
      return documents();
    },
  };
}

interface Source {
  readonly table: Table;
  readonly heads: readonly ViewDocument[];
  readonly documents: () => readonly GraphDocument[];
  readonly claims: () => ClaimBlocks;
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function readReading(reading: Members): ReadingOptions {
  return {
    minConfidence: number(reading["minConfidence"], "view.reading.minConfidence"),
    hasConcepts: reading["hasConcepts"] === true,
  };
}

function readCounts(counts: Members): ViewCounts {
  const count = (name: string): number => number(counts[name], `view.counts.${name}`);
  return {
    entities: count("entities"),
    relations: count("relations"),
    claims: count("claims"),
    documents: count("documents"),
  };
}

function decodeNodes(columns: Members, source: Source): readonly GraphNode[] {
  const column = (name: string): readonly number[] => numbers(columns[name], `nodes.${name}`);
  const rowsOf = (name: string): ReturnType<typeof rows> => rows(columns[name], `nodes.${name}`);
  const [ids, names, types, mentions] = ["id", "name", "type", "mentions"].map(column);
  const [x, y, sizes, colors] = ["x", "y", "size", "color"].map(column);
  const [first, last, community, pagerank] = ["firstDate", "lastDate", "community", "pagerank"].map(
    column,
  );
  const [aliases, places, merges, documents] = ["aliases", "places", "merges", "documents"].map(
    rowsOf,
  );
  const ambiguous = column("ambiguous");
  const facts = list(columns["facts"], "nodes.facts").map((fact, at) =>
    rows(fact, `nodes.facts[${at}]`),
  );
  const { table, heads } = source;
  return (ids ?? []).map((id, at) => ({
    id: table.text(id),
    entity: {
      id: table.text(id),
      name: table.text(names?.[at]),
      type: table.text(types?.[at]),
      aliases: (aliases?.[at] ?? []).map(table.text),
      mentions: mentions?.[at] ?? 0,
      places: runs(places?.[at], 3).map(([document, chain, count = 0]) => ({
        document: table.text(document),
        chain: table.text(chain),
        mentions: count,
      })),
      merges: runs(merges?.[at], 10).map((row) => decodeMerge(row, table)),
      evidence: [],
      isAmbiguous: ambiguous[at] === 1,
    },
    facts: (facts[at] ?? []).map((row) => decodeFact(row, source)),
    documents: (documents?.[at] ?? []).map((document) => heads[document]?.path ?? ""),
    firstDate: table.maybe(first?.[at]),
    lastDate: table.maybe(last?.[at]),
    community: community?.[at] ?? 0,
    pagerank: pagerank?.[at] ?? 0,
    x: x?.[at] ?? 0,
    y: y?.[at] ?? 0,
    size: sizes?.[at] ?? 1,
    color: table.text(colors?.[at]),
  }));
}

function decodeMerge(row: readonly number[], table: Table): MergeReason {
  const [rule, one, two, points = 0, ...places] = row;
  return {
    rule: table.text(rule),
    names: [table.text(one), table.text(two)],
    evidence: runs(places, 3).map(([document, start = 0, end = 0]) => ({
      document: table.text(document),
      start,
      end,
    })),
    points,
  };
}

function decodeFact(row: readonly number[], { table, claims }: Source): NodeFact {
  const [type, object, value, polarity, modality, status, independent, disputed, ...indices] = row;
  const word = table.maybe(object);
  const typed = table.value(value);
  return {
    type: table.text(type),
    ...(word === null ? {} : { object: word }),
    ...(typed === null ? {} : { value: typed }),
    polarity: oneOf(POLARITIES, table.maybe(polarity), "fact.polarity"),
    modality: oneOf(MODALITIES, table.maybe(modality), "fact.modality"),
    status: maybeStatus(table.maybe(status)),
    independent: independent ?? 1,
    isDisputed: disputed === 1,
    get claims() {
      return claimIds(indices, claims());
    },
  };
}

function claimIds(indices: readonly number[], claims: ClaimBlocks): readonly [string, ...string[]] {
  const [first, ...others] = indices.flatMap((at) => claims.idOf(at) ?? []);
  if (indices.length === 0) return [""];
  if (first === undefined) throw new BrokenData("a relation without claims");
  return [first, ...others];
}

function decodeEdges(
  columns: Members,
  nodes: readonly GraphNode[],
  source: Source,
): readonly GraphEdge[] {
  const column = (name: string): readonly number[] => numbers(columns[name], `edges.${name}`);
  const rowsOf = (name: string): ReturnType<typeof rows> => rows(columns[name], `edges.${name}`);
  const [ids, subjects, objects, types] = ["id", "subject", "object", "type"].map(column);
  const [predicates, polarities] = ["predicate", "polarity"].map(column);
  const [modalities, statuses] = ["modality", "status"].map(column);
  const [weights, confidences, disputed] = ["weight", "confidence", "disputed"].map(column);
  const independent = numbers(columns["independent"], "edges.independent");
  const [qualifiers, sources, claims, evidence] = [
    "qualifiers",
    "sources",
    "claims",
    "evidence",
  ].map(rowsOf);
  const { table, heads } = source;
  return (ids ?? []).map((id, at) => ({
    id: table.text(id),
    subject: text(nodes[subjects?.[at] ?? -1]?.id, "edges.subject"),
    object: text(nodes[objects?.[at] ?? -1]?.id, "edges.object"),
    type: table.text(types?.[at]),
    predicate: table.maybe(predicates?.[at]),
    polarity: oneOf(POLARITIES, table.maybe(polarities?.[at]), "edges.polarity"),
    modality: oneOf(MODALITIES, table.maybe(modalities?.[at]), "edges.modality"),
    status: maybeStatus(table.maybe(statuses?.[at])),
    qualifiers: decodeQualifiers(qualifiers?.[at], table),
    weight: weights?.[at] ?? 1,
    sources: (sources?.[at] ?? []).map((document) => heads[document]?.path ?? ""),
    independent: independent?.[at] ?? 1,
    confidence: confidences?.[at] ?? 0,
    isDisputed: disputed?.[at] === 1,
    get claims() {
      return claimIds(claims?.[at] ?? [], source.claims());
    },
    get evidence() {
      return runs(evidence?.[at], 3).map((row) => decodeQuote(row, source.documents()));
    },
  }));
}

function decodeSpeakers(
  columns: Members,
  table: Table,
): ReadonlyMap<string, readonly (string | null)[]> {
  const ids = numbers(columns["id"], "edges.id");
  const speakers = rows(columns["speakers"], "edges.speakers");
  return new Map(
    speakers.flatMap((row, at) =>
      row.length === 0 ? [] : [[table.text(ids[at]), row.map(table.maybe)] as const],
    ),
  );
}

function decodeQuote(row: readonly number[], documents: readonly GraphDocument[]): EdgeEvidence {
  const [at = -1, start = 0, end = 0] = row;
  const document = documents[at];
  return {
    document: document?.path ?? "",
    start,
    end,
    quote: document?.text.slice(start, end) ?? "",
  };
}
