import type { KnowledgeGraph } from "../model/graph.ts";
import { type Column, EDGE_COLUMNS, type EdgeRow, NODE_COLUMNS, type NodeRow } from "./columns.ts";
import { cleanForXml, escapeAttribute, escapeContent, xmlJson } from "./escape.ts";
import { type Exporter, type ExportOptions, joinChunks } from "./files.ts";
import { cleanCounted, LossCounter } from "./losses.ts";
import { edgeRows, nodeRows, singleEdges } from "./rows.ts";

/** GraphML, one element an edge. It has no lists: they stand as JSON text. The format: http://graphml.graphdrawing.org. */
export const graphml: Exporter = {
  format: "graphml",
  description: "GraphML for igraph, yEd, networkx and others; parallel edges kept",
  paths: ["graph.graphml"],
  write: (graph, options) => {
    const losses = new LossCounter("graphml");
    const chunks = joinChunks(writeGraphml(graph, options, losses));
    return { files: [{ path: "graph.graphml", chunks }], losses: () => losses.report() };
  },
};

/** GraphML has no attributes of its own for label, place, size, colour, weight: they are columns like others. */
const NODES: readonly Column<NodeRow>[] = [
  { name: "label", type: "string", value: ({ node }) => node.entity.name },
  { name: "color", type: "string", value: ({ node }) => node.color },
  { name: "x", type: "double", value: ({ node }) => node.x },
  { name: "y", type: "double", value: ({ node }) => node.y },
  { name: "size", type: "double", value: ({ node }) => node.size },
  ...NODE_COLUMNS,
];
const EDGES: readonly Column<EdgeRow>[] = [
  { name: "label", type: "string", value: ({ edge }) => edge.first.type },
  { name: "weight", type: "double", value: ({ edge }) => edge.weight },
  ...EDGE_COLUMNS,
];
/** GraphML's name of each type of column. */
const TYPES: { readonly [type in Column<unknown>["type"]]: string } = {
  string: "string",
  integer: "int",
  double: "double",
  boolean: "boolean",
  list: "string",
  json: "string",
};

function* writeGraphml(
  graph: KnowledgeGraph,
  options: ExportOptions,
  losses: LossCounter,
): Generator<string, void, undefined> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keysOf("node", NODES);
  yield keysOf("edge", EDGES);
  yield '<graph edgedefault="directed">\n';
  for (const row of nodeRows(graph, options, losses)) {
    const { id } = row.node;
    yield `<node id="${idOf(id)}">${dataOf("node", row, NODES, id, losses)}</node>\n`;
  }
  for (const row of edgeRows(graph, singleEdges(graph), options, losses)) {
    const { id, source, target } = row.edge;
    const ends = `source="${idOf(source)}" target="${idOf(target)}"`;
    yield `<edge id="${idOf(id)}" ${ends}>${dataOf("edge", row, EDGES, id, losses)}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

type On = "node" | "edge";

function keyOf(on: On, name: string): string {
  return `${on === "node" ? "n" : "e"}_${name}`;
}

function keysOf<T>(on: On, columns: readonly Column<T>[]): string {
  const lines = columns.map(({ name, type }) => {
    const id = keyOf(on, name);
    return `<key id="${id}" for="${on}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`;
  });
  return lines.join("");
}

function idOf(id: string): string {
  return escapeAttribute(cleanForXml(id).text);
}

function dataOf<T>(
  on: On,
  row: T,
  columns: readonly Column<T>[],
  id: string,
  losses: LossCounter,
): string {
  const cells = columns.map((column) => {
    const text = textOf(row, column, id, losses);
    return text === null ? "" : `<data key="${keyOf(on, column.name)}">${text}</data>`;
  });
  return cells.join("");
}

/** A value as the content of an element; null for none. */
function textOf<T>(row: T, column: Column<T>, id: string, losses: LossCounter): string | null {
  if (column.type === "json" || column.type === "list") {
    const items = column.value(row) ?? [];
    if (items.length === 0) return null;
    if (column.type === "list") losses.add("list-as-json", column.name, id);
    return escapeContent(xmlJson(items));
  }
  const value = column.value(row);
  if (typeof value !== "string") return value === null ? null : String(value);
  return escapeContent(cleanCounted(value, column.name, id, losses));
}
