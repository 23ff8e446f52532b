import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import type { SerializedGraph } from "graphology-types";
import { describe, expect, it } from "vitest";
import { DEFAULT_EXPORTERS, EXPORTERS } from "../../src/export/index.ts";
import { buildGraph } from "../../src/graph/index.ts";
import { canonicalJson } from "../../src/model/json.ts";
import { sampleGraph, sampleInput } from "../graph/sample.ts";
import { AWKWARD, graphWithTexts } from "./awkward.ts";
import { writeAll } from "./read.ts";

function write(format: string, graph = sampleGraph()): ReadonlyMap<string, string> {
  const exporter = EXPORTERS.get(format);
  if (exporter === undefined) throw new Error(`no ${format}`);
  return writeAll(exporter, graph).files;
}

function isSerializedGraph(value: unknown): value is SerializedGraph {
  return typeof value === "object" && value !== null && "nodes" in value && "edges" in value;
}

function parseGraph(text = ""): SerializedGraph {
  const value: unknown = JSON.parse(text);
  if (!isSerializedGraph(value)) throw new Error("no serialised graph");
  return value;
}

function linesOf(file: string | undefined): readonly unknown[] {
  return (file ?? "")
    .split("\n")
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
}

describe("graph.json", () => {
  it("is read by graphology as it is", () => {
    const graph = sampleGraph();
    const read = new MultiDirectedGraph();
    read.import(parseGraph(write("json", graph).get("graph.json")));
    expect([read.order, read.size]).toEqual([graph.nodes.length, graph.edges.length]);
    for (const node of graph.nodes)
      expect(read.getNodeAttributes(node.id)).toEqual({
        label: node.entity.name,
        type: node.entity.type,
        aliases: node.entity.aliases,
        mentions: node.entity.mentions,
        documents: node.documents,
        firstDate: node.firstDate,
        lastDate: node.lastDate,
        community: node.community,
        pagerank: node.pagerank,
        x: node.x,
        y: node.y,
        size: node.size,
        color: node.color,
        facts: node.facts,
      });
    for (const edge of graph.edges) {
      expect([read.source(edge.id), read.target(edge.id)]).toEqual([edge.subject, edge.object]);
      expect(read.getEdgeAttributes(edge.id)).toEqual({
        type: edge.type,
        label: edge.predicate ?? edge.type,
        weight: edge.weight,
        documents: edge.sources.length,
        sources: edge.sources,
        confidence: edge.confidence,
        polarity: edge.polarity,
        modality: edge.modality,
        status: edge.status,
        qualifiers: edge.qualifiers,
        claims: edge.claims,
        evidence: edge.evidence,
        disputed: edge.isDisputed,
        independent: edge.independent,
        ...(edge.predicate === null ? {} : { predicate: edge.predicate }),
      });
    }
  });

  it("takes an empty graph", () => {
    const read = new MultiDirectedGraph();
    read.import(parseGraph(write("json", sampleGraph([])).get("graph.json")));
    expect(read.order).toBe(0);
  });
});

describe("JSON lines", () => {
  it("hold every claim, entity and document", () => {
    const graph = sampleGraph();
    const files = write("jsonl", graph);
    expect(linesOf(files.get("claims.jsonl"))).toEqual(graph.claims);
    expect(linesOf(files.get("entities.jsonl"))).toEqual(
      graph.nodes.map(({ entity, documents }) => ({ ...entity, documents })),
    );
    expect(linesOf(files.get("documents.jsonl"))).toEqual(
      graph.documents.map(({ id, mentions: _mentions, ...document }) => ({
        ...document,
        sha256: id,
      })),
    );
  });

  it("hold quotes that stand in their documents", () => {
    const graph = sampleGraph();
    const texts = new Map(graph.documents.map(({ path, text }) => [path, text]));
    for (const { document, evidence } of graph.claims)
      expect(texts.get(document)?.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  it.each([
    ["lone \ud800", "lone \ufffd"],
    ["\udc00\ud800", "\ufffd\ufffd"],
    ["\\ud800", "\\ud800"],
    ["\\\\\ud800", "\\\\\ufffd"],
    ["\ud83d\ude00 \u0000\uffff\u2028", "\ud83d\ude00 \u0000\uffff\u2028"],
  ])("are well-formed: %j", (text, expected) => {
    const graph = graphWithTexts([text]);
    const { files, report } = writeAll(EXPORTERS.get("jsonl") ?? fail(), graph);
    expect(linesOf(files.get("documents.jsonl"))).toMatchObject([{ title: expected }]);
    const changed = text === expected ? [] : ["claims 5", "documents 1", "nodes 2"];
    expect(report.losses.map(({ column, count }) => `${column} ${count}`)).toEqual(changed);
  });
});

describe("every format", () => {
  it("gives the same bytes, whatever the order of the input", () => {
    const input = sampleInput();
    const all = (graph: typeof input): string =>
      canonicalJson(
        DEFAULT_EXPORTERS.map((exporter) => [...writeAll(exporter, buildGraph(graph)).files]),
      );
    const expected = all(input);
    fc.assert(
      fc.property(
        shuffled(input.records),
        shuffled(input.entities),
        shuffled(input.claims),
        (records, entities, claims) => {
          expect(all({ ...input, records, entities, claims })).toBe(expected);
        },
      ),
      { numRuns: 20, seed: 4 },
    );
  });

  it("is one line a thing, ends with a line end and holds no lone surrogate", () => {
    const graph = graphWithTexts(AWKWARD);
    for (const exporter of DEFAULT_EXPORTERS)
      for (const [path, text] of writeAll(exporter, graph).files) {
        expect(exporter.paths).toContain(path);
        expect(text.endsWith("\n")).toBe(true);
        expect(text).not.toContain("\r");
        expect(text.isWellFormed()).toBe(true);
      }
  });

  it("is canonical JSON, line by line", () => {
    for (const text of write("jsonl", graphWithTexts(AWKWARD)).values())
      expect(
        linesOf(text)
          .map((line) => `${canonicalJson(line)}\n`)
          .join(""),
      ).toBe(text);
  });

  it("comes in chunks of moderate size", () => {
    const graph = graphWithTexts(Array.from({ length: 30 }, () => "word ".repeat(1000)));
    for (const exporter of DEFAULT_EXPORTERS)
      for (const { chunks } of exporter.write(graph, {}).files) {
        const sizes = Array.from(chunks, (chunk) => chunk.length);
        expect(sizes.slice(0, -1).every((size) => size >= 65_536)).toBe(true);
        expect(Math.max(...sizes)).toBeLessThan(200_000);
      }
  });
});

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

function fail(): never {
  throw new Error("no such format");
}
