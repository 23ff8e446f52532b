import type { GraphNode, KnowledgeGraph } from "../model/graph.ts";
import { compareText } from "../model/order.ts";
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from "./columns.ts";
import { escapeAttribute, gexfList, xmlJson } from "./escape.ts";
import { type Exporter, type ExportOptions, joinChunks } from "./files.ts";
import { cleanCounted, LossCounter } from "./losses.ts";
import { edgeRows, foldEdges, nodeRows } from "./rows.ts";

/**
 * GEXF 1.3 for Gephi, static: typed columns, places, sizes, colours. Gephi keeps one edge a (source, target, kind), so
 * edges that share all three are folded here, where nothing of them is lost. The format: https://gexf.net.
 */
export const gexf: Exporter = {
  format: "gexf",
  description: "GEXF 1.3 for Gephi, with typed columns, layout and colours",
  paths: ["graph.gexf"],
  write: (graph, options) => {
    const losses = new LossCounter("gexf");
    const chunks = joinChunks(writeGexf(graph, options, losses));
    return { files: [{ path: "graph.gexf", chunks }], losses: () => losses.report() };
  },
};

function* writeGexf(
  graph: KnowledgeGraph,
  options: ExportOptions,
  losses: LossCounter,
): Generator<string, void, undefined> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield metaOf(graph);
  yield '<graph defaultedgetype="directed" mode="static">\n';
  yield declarationsOf("node", NODE_COLUMNS);
  yield declarationsOf("edge", EDGE_COLUMNS);
  yield* writeNodes(graph, options, losses);
  yield* writeEdges(graph, options, losses);
  yield "</graph>\n</gexf>\n";
}

/** Creator and description hold no `& < >`: Gephi would keep only what follows the last of them. */
function metaOf(graph: KnowledgeGraph): string {
  const dates = graph.documents.flatMap(({ date }) => (date !== null && isDay(date) ? [date] : []));
  const newest = dates.toSorted(compareText).at(-1);
  const modified = newest === undefined ? "" : ` lastmodifieddate="${newest}"`;
  return `<meta${modified}><creator>claimgraph</creator><description>Knowledge graph of quoted claims</description></meta>\n`;
}

/** Whether a date is a day of the calendar, 2026-02-28: partial dates and days that never were make the file invalid. */
function isDay(date: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(date)) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** GEXF's name of each type of column. */
const GEXF_TYPES: { readonly [type in Column<unknown>["type"]]: string } = {
  string: "string",
  integer: "integer",
  double: "double",
  boolean: "boolean",
  list: "liststring",
  json: "string",
};

function declarationsOf<T>(on: "node" | "edge", columns: readonly Column<T>[]): string {
  const lines = columns.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${GEXF_TYPES[type]}"/>\n`,
  );
  return `<attributes class="${on}">\n${lines.join("")}</attributes>\n`;
}

function* writeNodes(
  graph: KnowledgeGraph,
  options: ExportOptions,
  losses: LossCounter,
): Generator<string, void, undefined> {
  yield `<nodes count="${graph.nodes.length}">\n`;
  for (const row of nodeRows(graph, options, losses)) {
    const { node } = row;
    const label = textOf(node.entity.name, "label", node.id, losses);
    yield `<node id="${textOf(node.id, "id", node.id, losses)}" label="${label}">`;
    yield cellsOf(row, NODE_COLUMNS, node.id, losses);
    yield `${lookOf(node)}</node>\n`;
  }
  yield "</nodes>\n";
}

/** Colour in whole numbers, as Gephi reads no other form safely. */
function lookOf({ x, y, size, color }: GraphNode): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/><viz:position x="${x}" y="${y}" z="0"/><viz:size value="${size}"/>`;
}

function* writeEdges(
  graph: KnowledgeGraph,
  options: ExportOptions,
  losses: LossCounter,
): Generator<string, void, undefined> {
  const folded = foldEdges(graph, losses);
  yield `<edges count="${folded.length}">\n`;
  for (const row of edgeRows(graph, folded, options, losses)) {
    const { id, source, target, kind, weight, first } = row.edge;
    const text = (value: string, column: string): string => textOf(value, column, id, losses);
    const ends = `source="${text(source, "source")}" target="${text(target, "target")}"`;
    yield `<edge id="${text(id, "id")}" ${ends} kind="${text(kind, "kind")}" label="${text(first.type, "label")}" weight="${weight}">`;
    yield `${cellsOf(row, EDGE_COLUMNS, id, losses)}</edge>\n`;
  }
  yield "</edges>\n";
}

function cellsOf<T>(
  row: T,
  columns: readonly Column<T>[],
  id: string,
  losses: LossCounter,
): string {
  const cells = columns.map((column) => {
    const cell = cellOf(row, column, id, losses);
    return cell === null ? "" : `<attvalue for="${column.name}" value="${cell}"/>`;
  });
  return `<attvalues>${cells.join("")}</attvalues>`;
}

/** A value as attribute text; null for none. */
function cellOf<T>(row: T, column: Column<T>, id: string, losses: LossCounter): string | null {
  if (column.type === "json") {
    const items = column.value(row) ?? [];
    return items.length === 0 ? null : escapeAttribute(xmlJson(items));
  }
  if (column.type === "list") {
    const items = column.value(row) ?? [];
    return items.length === 0 ? null : valueOf(gexfList(items), column.name, id, losses);
  }
  const value = column.value(row);
  if (value === null) return null;
  return typeof value === "string" ? valueOf(value, column.name, id, losses) : String(value);
}

/** A text as attribute, counting what Gephi is known to misread in values. */
function valueOf(value: string, column: string, id: string, losses: LossCounter): string {
  if (value.includes("INF")) losses.add("gephi-inf", column, id);
  if (value.toLowerCase() === "null") losses.add("gephi-null", column, id);
  return textOf(value, column, id, losses);
}

function textOf(value: string, column: string, id: string, losses: LossCounter): string {
  return escapeAttribute(cleanCounted(value, column, id, losses));
}
