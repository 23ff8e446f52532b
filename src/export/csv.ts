import type { GraphClaim, KnowledgeGraph } from "../model/graph.ts";
import { canonicalJson } from "../model/json.ts";
import { type Column, EDGE_COLUMNS, type EdgeRow, NODE_COLUMNS, type NodeRow } from "./columns.ts";
import { csvCell, isFormula } from "./escape.ts";
import { type Exporter, type ExportOptions, joinChunks } from "./files.ts";
import { cleanCounted, LossCounter } from "./losses.ts";
import { edgeRows, foldEdges, nodeRows } from "./rows.ts";

/** Tables for spreadsheets and Gephi: the first line names the columns, lists stand as JSON. Claims have a table of their own. */
export const csv: Exporter = {
  format: "csv",
  description: "tables of nodes, edges and claims for spreadsheets and Gephi",
  paths: ["nodes.csv", "edges.csv", "claims.csv"],
  write: (graph, options) => {
    const losses = new LossCounter("csv");
    const files = [
      { path: "nodes.csv", chunks: joinChunks(nodeTable(graph, options, losses)) },
      { path: "edges.csv", chunks: joinChunks(edgeTable(graph, options, losses)) },
      { path: "claims.csv", chunks: joinChunks(claimTable(graph, options, losses)) },
    ];
    return { files, losses: () => losses.report() };
  },
};

/** Gephi's own names for what it knows, then the columns of all flat formats. */
const NODES: readonly Column<NodeRow>[] = [
  { name: "Id", type: "string", value: ({ node }) => node.id },
  { name: "Label", type: "string", value: ({ node }) => node.entity.name },
  ...NODE_COLUMNS.filter((column) => column.type !== "json"),
  { name: "x", type: "double", value: ({ node }) => node.x },
  { name: "y", type: "double", value: ({ node }) => node.y },
  { name: "size", type: "double", value: ({ node }) => node.size },
  { name: "color", type: "string", value: ({ node }) => node.color },
];
const EDGES: readonly Column<EdgeRow>[] = [
  { name: "Source", type: "string", value: ({ edge }) => edge.source },
  { name: "Target", type: "string", value: ({ edge }) => edge.target },
  { name: "Type", type: "string", value: () => "Directed" },
  { name: "Kind", type: "string", value: ({ edge }) => edge.kind },
  { name: "Id", type: "string", value: ({ edge }) => edge.id },
  { name: "Label", type: "string", value: ({ edge }) => edge.first.type },
  { name: "Weight", type: "integer", value: ({ edge }) => edge.weight },
  ...EDGE_COLUMNS.filter((column) => column.type !== "json"),
];

/** A claim with the names of its ends. */
interface ClaimRow {
  readonly claim: GraphClaim;
  readonly names: ReadonlyMap<string, string>;
}

const CLAIMS: readonly Column<ClaimRow>[] = [
  { name: "id", type: "string", value: ({ claim }) => claim.id },
  { name: "document", type: "string", value: ({ claim }) => claim.document },
  { name: "start", type: "integer", value: ({ claim }) => claim.evidence.start },
  { name: "end", type: "integer", value: ({ claim }) => claim.evidence.end },
  { name: "subject", type: "string", value: ({ claim, names }) => names.get(claim.subject) ?? "" },
  { name: "relation", type: "string", value: ({ claim }) => claim.type },
  { name: "object", type: "string", value: objectOf },
  { name: "predicate", type: "string", value: ({ claim }) => claim.predicate },
  { name: "polarity", type: "string", value: ({ claim }) => claim.polarity },
  { name: "modality", type: "string", value: ({ claim }) => claim.modality },
  { name: "status", type: "string", value: ({ claim }) => claim.status },
  { name: "attribution", type: "string", value: ({ claim }) => claim.attribution?.name ?? null },
  { name: "confidence", type: "double", value: ({ claim }) => claim.confidence },
  { name: "rule", type: "string", value: ({ claim }) => claim.rule },
  { name: "qualifiers", type: "string", value: ({ claim }) => canonicalJson(claim.qualifiers) },
  { name: "quote", type: "string", value: ({ claim }) => claim.evidence.quote },
  { name: "subject_id", type: "string", value: ({ claim }) => claim.subject },
  { name: "object_id", type: "string", value: objectIdOf },
];

function objectOf({ claim, names }: ClaimRow): string {
  const { object, value } = claim;
  return object === null ? (value?.text ?? "") : (names.get(object) ?? object);
}

function objectIdOf({ claim: { object }, names }: ClaimRow): string | null {
  return object !== null && names.has(object) ? object : null;
}

/** Claims have a table of their own, so none is left out of the lists either. */
const ALL_CLAIMS: ExportOptions = { maxClaims: 0 };

function* nodeTable(
  graph: KnowledgeGraph,
  options: ExportOptions,
  losses: LossCounter,
): Generator<string, void, undefined> {
  yield headOf(NODES);
  for (const row of nodeRows(graph, ALL_CLAIMS, losses))
    yield lineOf(row, NODES, row.node.id, options, losses);
}

function* edgeTable(
  graph: KnowledgeGraph,
  options: ExportOptions,
  losses: LossCounter,
): Generator<string, void, undefined> {
  yield headOf(EDGES);
  for (const row of edgeRows(
    graph,
    foldEdges(graph, losses),
    { ...options, ...ALL_CLAIMS },
    losses,
  ))
    yield lineOf(row, EDGES, row.edge.id, options, losses);
}

function* claimTable(
  graph: KnowledgeGraph,
  options: ExportOptions,
  losses: LossCounter,
): Generator<string, void, undefined> {
  const names = new Map(graph.nodes.map((node) => [node.id, node.entity.name]));
  yield headOf(CLAIMS);
  for (const claim of graph.claims)
    yield lineOf({ claim, names }, CLAIMS, claim.id, options, losses);
}

function headOf<T>(columns: readonly Column<T>[]): string {
  return `${columns.map((column) => column.name).join(",")}\n`;
}

function lineOf<T>(
  row: T,
  columns: readonly Column<T>[],
  id: string,
  options: ExportOptions,
  losses: LossCounter,
): string {
  const cells = columns.map((column) => {
    const text = textOf(row, column);
    if (text === null) return "";
    const clean = cleanCounted(text, column.name, id, losses);
    const isGuarded = options.isRaw !== true && column.type === "string" && isFormula(clean);
    if (isGuarded) losses.add("formula-guard", column.name, id);
    return csvCell(isGuarded ? `'${clean}` : clean);
  });
  return `${cells.join(",")}\n`;
}

/** A value as text; null for none. */
function textOf<T>(row: T, column: Column<T>): string | null {
  if (column.type === "json" || column.type === "list") {
    const items = column.value(row) ?? [];
    return items.length === 0 ? null : canonicalJson(items);
  }
  const value = column.value(row);
  return value === null ? null : String(value);
}
