import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { Exporter, ExportFile, ExportOptions, LossReport } from "../../src/export/index.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";

/** The text of a file. */
export function textOf(file: ExportFile | undefined): string {
  return [...(file?.chunks ?? [])].join("");
}

/** The texts of all files of a format, by path, and what was lost in them. */
export function writeAll(
  exporter: Exporter,
  graph: KnowledgeGraph,
  options: ExportOptions = {},
): { readonly files: ReadonlyMap<string, string>; readonly report: LossReport } {
  const written = exporter.write(graph, options);
  const files = new Map(written.files.map((file) => [file.path, textOf(file)]));
  return { files, report: written.losses() };
}

/** An element of a GEXF file with its cells by column. */
export interface ReadElement {
  readonly attributes: ReadonlyMap<string, string>;
  readonly cells: ReadonlyMap<string, string>;
  readonly look: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What stands in a GEXF file. */
export interface ReadGexf {
  readonly meta: ReadonlyMap<string, string>;
  readonly counts: ReadonlyMap<string, string>;
  /** Type of each declared column, by `node` or `edge` and name. */
  readonly columns: ReadonlyMap<string, string>;
  readonly nodes: readonly ReadElement[];
  readonly edges: readonly ReadElement[];
}

/** Reads GEXF as strictly as XML 1.0 asks; throws where it is not well-formed. Knows nothing of the writer. */
export function readGexf(xml: string): ReadGexf {
  const parser = new SaxesParser({});
  const [nodes, edges]: [MutableElement[], MutableElement[]] = [[], []];
  const [columns, counts] = [new Map<string, string>(), new Map<string, string>()];
  let meta = new Map<string, string>();
  let className = "";
  let current: MutableElement | undefined;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = attributesOf(tag);
    const get = (name: string): string => attributes.get(name) ?? "";
    if (tag.name === "meta") meta = attributes;
    if (tag.name === "attributes") className = get("class");
    if (tag.name === "attribute") columns.set(`${className} ${get("id")}`, get("type"));
    if (tag.name === "nodes" || tag.name === "edges") counts.set(tag.name, get("count"));
    if (tag.name === "node" || tag.name === "edge") {
      current = { attributes, cells: new Map(), look: new Map() };
      (tag.name === "node" ? nodes : edges).push(current);
    }
    if (tag.name === "attvalue") {
      if (current?.cells.has(get("for")) !== false) throw new Error(`two cells: ${get("for")}`);
      current.cells.set(get("for"), get("value"));
    }
    if (tag.name.startsWith("viz:")) current?.look.set(tag.name.slice(4), attributes);
  });
  parser.write(xml).close();
  return { meta, counts, columns, nodes, edges };
}

interface MutableElement {
  readonly attributes: Map<string, string>;
  readonly cells: Map<string, string>;
  readonly look: Map<string, Map<string, string>>;
}

function attributesOf(tag: SaxesTagPlain): Map<string, string> {
  return new Map(Object.entries(tag.attributes));
}

/** The items of a GEXF list as Gephi reads them: quoted strings with `\"` and `\\`, split at commas outside of quotes. */
export function readList(list: string): readonly string[] {
  if (!/^\[.*\]$/su.test(list)) throw new Error(`no list: ${list.slice(0, 40)}`);
  const items = [...list.slice(1, -1).matchAll(/"((?:[^"\\]|\\[\\"])*)"(, |$)/gsu)];
  const length = items.reduce((sum, match) => sum + match[0].length, 0);
  if (length !== list.length - 2) throw new Error(`not all read: ${list.slice(0, 40)}`);
  return items.map((match) => (match[1] ?? "").replace(/\\(.)/gsu, "$1"));
}
