import { csv } from "./csv.ts";
import type { Exporter } from "./files.ts";
import { gexf } from "./gexf.ts";
import { graphJson } from "./graph-json.ts";
import { graphml } from "./graphml.ts";
import { jsonLines } from "./json-lines.ts";
import { cytoscape, nodeLink } from "./node-link.ts";

export { writeConllu } from "./conllu.ts";
export type { Exporter, ExportFile, ExportOptions } from "./files.ts";
export { writeHtml, writePage } from "./html.ts";
export type { LossReport } from "./losses.ts";
export type { Report, ReportInput } from "./report.ts";
export { writeReport } from "./report-text.ts";
export { type DrawnDocument, writeTreeSvg } from "./tree-svg.ts";
export { encodeView } from "./view-payload.ts";

/** The formats that a graph is written in without being asked for, in order of their names. */
export const DEFAULT_EXPORTERS: readonly Exporter[] = [gexf, graphJson, jsonLines];

/** Every format, by `--format` name. */
export const EXPORTERS: ReadonlyMap<string, Exporter> = new Map(
  [...DEFAULT_EXPORTERS, csv, cytoscape, graphml, nodeLink].map((exporter) => [
    exporter.format,
    exporter,
  ]),
);
