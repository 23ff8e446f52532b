import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { EXPORTERS, type ExportOptions, type LossReport } from "../../src/export/index.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { canonicalJson } from "../../src/model/json.ts";
import { sampleGraph } from "../graph/sample.ts";
import { AWKWARD, graphWithTexts } from "./awkward.ts";
import { writeAll } from "./read.ts";

function write(
  format: string,
  graph: KnowledgeGraph,
  options: ExportOptions = {},
): { readonly files: ReadonlyMap<string, string>; readonly report: LossReport } {
  const exporter = EXPORTERS.get(format);
  if (exporter === undefined) throw new Error(`no ${format}`);
  return writeAll(exporter, graph, options);
}

/** Rows of a CSV file by RFC 4180, each as cells by column. Throws where quotes are out of place. */
function readCsv(text = ""): readonly ReadonlyMap<string, string>[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const cell = /(?:"((?:[^"]|"")*)"|([^",\n]*))([,\n])/suy;
    cell.lastIndex = at;
    const match = cell.exec(text);
    if (match === null) throw new Error(`no cell: ${text.slice(at, at + 40)}`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\n") rows.push([]);
    at = cell.lastIndex;
  }
  const [head = [], ...body] = rows.slice(0, -1);
  return body.map((cells) => {
    if (cells.length !== head.length) throw new Error("a row of another length");
    return new Map(head.map((name, column) => [name, cells[column] ?? ""]));
  });
}

/** The `data` of the nodes and edges of a GraphML file, by attribute name. */
function readGraphml(xml = ""): readonly ReadonlyMap<string, string>[] {
  const parser = new SaxesParser({});
  const names = new Map<string, string>();
  const elements: Map<string, string>[] = [];
  let key = "";
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const value = (of: string): string => attributes[of] ?? "";
    if (name === "key") names.set(value("id"), value("attr.name"));
    if (name === "node" || name === "edge")
      elements.push(new Map([["is", name], ...Object.entries(attributes)]));
    if (name === "data") key = names.get(value("key")) ?? "undeclared";
  });
  const add = (text: string): void => {
    const element = elements.at(-1);
    if (key !== "") element?.set(key, (element.get(key) ?? "") + text);
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ name }) => {
    if (name === "data") key = "";
  });
  parser.write(xml).close();
  return elements;
}

/** What an XML parser makes of a text: forbidden characters replaced beforehand. */
function inXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\ufffd");
}

const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
});
const texts = fc.array(fc.oneof(anyText, fc.constantFrom(...AWKWARD)), {
  minLength: 1,
  maxLength: 2,
});

describe("GraphML", () => {
  it("keeps every node, edge and text", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(texts, (some) => {
        const graph = graphWithTexts(some);
        const { files, report } = write("graphml", graph);
        const read = readGraphml(files.get("graph.graphml"));
        const nodes = read.filter((each) => each.get("is") === "node");
        const edges = read.filter((each) => each.get("is") === "edge");
        expect(nodes.map((node) => [node.get("id"), node.get("label")])).toEqual(
          graph.nodes.map((node) => [node.id, inXml(node.entity.name)]),
        );
        expect(
          edges.map((edge) => ["id", "source", "target"].map((name) => edge.get(name))),
        ).toEqual(graph.edges.map((edge) => [edge.id, edge.subject, edge.object]));
        const claims = read.flatMap((each): unknown[] => {
          const list: unknown = JSON.parse(each.get("claims_json") ?? "[]");
          return Array.isArray(list) ? list : [];
        });
        expect(claims.map(canonicalJson).toSorted()).toEqual(
          graph.claims.map(canonicalJson).toSorted(),
        );
        expect(report.written).toMatchObject({
          nodes: nodes.length,
          edges: edges.length,
          claims: claims.length,
        });
        expect(read.some((each) => each.has("undeclared"))).toBe(false);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

describe("CSV", () => {
  it("keeps every text as it is, if raw", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(texts, (some) => {
        const graph = graphWithTexts(some);
        const { files, report } = write("csv", graph, { isRaw: true });
        const nodes = readCsv(files.get("nodes.csv"));
        expect(nodes.map((row) => row.get("Label"))).toEqual(
          graph.nodes.map((node) => inXml(node.entity.name)),
        );
        const claims = readCsv(files.get("claims.csv"));
        expect(
          claims.map((row) => [row.get("id"), row.get("quote"), row.get("predicate")]),
        ).toEqual(
          graph.claims.map((claim) => [
            claim.id,
            inXml(claim.evidence.quote),
            inXml(claim.predicate),
          ]),
        );
        const edges = readCsv(files.get("edges.csv"));
        expect(report.written).toMatchObject({
          nodes: nodes.length,
          edges: edges.length,
          claims: claims.length,
        });
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  it.each([
    ["=1+1", true],
    ["  =1+1", true],
    ["+cmd", true],
    ["-2+3", true],
    ["@x", true],
    ["\uff1dx", true],
    ["\tx", true],
    ["\rx", true],
    ["-12.5", false],
    ["+7", false],
    ["a=1", false],
    ["'x", false],
    ["", false],
  ])("guards spreadsheets from %j: %s", (text, isGuarded) => {
    const { files, report } = write("csv", graphWithTexts([text]));
    const predicates = readCsv(files.get("claims.csv")).map((row) => row.get("predicate"));
    expect(new Set(predicates)).toEqual(new Set([isGuarded ? `'${text}` : text]));
    const guarded = report.losses.find(
      (loss) => loss.code === "formula-guard" && loss.column === "predicate",
    );
    expect(guarded?.count).toBe(isGuarded ? predicates.length : undefined);
  });
});

describe("node-link and Cytoscape", () => {
  const graph = sampleGraph();
  const parse = (format: string, file: string): unknown =>
    JSON.parse(write(format, graph).files.get(file) ?? "");

  it("hold all attributes of graph.json", () => {
    expect(parse("node-link", "graph.node-link.json")).toMatchObject({
      directed: true,
      multigraph: true,
      nodes: graph.nodes.map(({ id, entity }) => ({ id, label: entity.name, type: entity.type })),
      edges: graph.edges.map(({ id, subject, object, claims }) => ({
        key: id,
        source: subject,
        target: object,
        claims,
      })),
    });
    expect(parse("cytoscape", "graph.cyjs")).toMatchObject({
      elements: {
        nodes: graph.nodes.map(({ id, x, y }) => ({ data: { id }, position: { x, y: 0 - y } })),
        edges: graph.edges.map(({ id, subject, object, type }) => ({
          data: { id, source: subject, target: object, type },
        })),
      },
    });
  });

  it.each(["node-link", "cytoscape", "csv", "graphml"])("%s takes an empty graph", (format) => {
    const { report } = write(format, sampleGraph([]));
    expect(report).toEqual({
      format,
      written: { nodes: 0, edges: 0, claims: 0, documents: 0 },
      losses: [],
    });
  });
});
