import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LossReport } from "../../src/export/index.ts";
import { EXPORTERS } from "../../src/export/index.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { canonicalJson } from "../../src/model/json.ts";
import { sampleGraph } from "../graph/sample.ts";
import { AWKWARD, graphWithTexts } from "./awkward.ts";
import { type ReadElement, type ReadGexf, readGexf, readList, writeAll } from "./read.ts";

function write(
  graph: KnowledgeGraph,
  options = {},
): { readonly read: ReadGexf; readonly report: LossReport; readonly xml: string } {
  const exporter = EXPORTERS.get("gexf");
  if (exporter === undefined) throw new Error("no GEXF");
  const { files, report } = writeAll(exporter, graph, options);
  const xml = files.get("graph.gexf") ?? "";
  return { read: readGexf(xml), report, xml };
}

function isAllowedInXml(code: number): boolean {
  const isBlank = [0x9, 0xa, 0xd].includes(code);
  return (
    isBlank ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
}

/** What a text becomes in XML: written apart from the writer, character by character. */
function inXml(text: string): string {
  return Array.from(text, (char) =>
    isAllowedInXml(char.codePointAt(0) ?? 0) ? char : "\ufffd",
  ).join("");
}

function cell(element: ReadElement | undefined, column: string): string {
  return element?.cells.get(column) ?? "";
}

/** What must hold of every file: unique ids, known ends, declared columns, cells of their type, one edge a kind. */
function expectSound({ columns, counts, nodes, edges }: ReadGexf, report: LossReport): void {
  const ids = nodes.map((node) => node.attributes.get("id"));
  expect(new Set(ids).size).toBe(nodes.length);
  expect(new Set(edges.map((edge) => edge.attributes.get("id"))).size).toBe(edges.length);
  const known = new Set(ids);
  const slots = edges.map(({ attributes }) => {
    expect(known.has(attributes.get("source"))).toBe(true);
    expect(known.has(attributes.get("target"))).toBe(true);
    expect(Number(attributes.get("weight"))).toBeGreaterThanOrEqual(1);
    return ["source", "target", "kind"].map((name) => attributes.get(name)).join(" ");
  });
  expect(new Set(slots).size).toBe(edges.length);
  for (const [on, elements] of [
    ["node", nodes],
    ["edge", edges],
  ] as const)
    for (const [column, value] of elements.flatMap((element) => [...element.cells]))
      expect(isOfType(value, columns.get(`${on} ${column}`))).toBe(true);
  expect([counts.get("nodes"), counts.get("edges")]).toEqual([
    `${nodes.length}`,
    `${edges.length}`,
  ]);
  expect(report.written).toMatchObject({ nodes: nodes.length, edges: edges.length });
}

const IS_OF_TYPE: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ["string", () => true],
  ["integer", (value: string) => /^-?\d+$/.test(value)],
  ["double", (value: string) => /^-?\d+(?:\.\d+)?(?:e-\d+)?$/.test(value)],
  ["boolean", (value: string) => /^(?:true|false)$/.test(value)],
  ["liststring", (value: string) => readList(value).length > 0],
]);

function isOfType(value: string, type = ""): boolean {
  return IS_OF_TYPE.get(type)?.(value) ?? false;
}

/** Every text of the graph, as the file must show it. */
function expectTexts(graph: KnowledgeGraph, read: ReadGexf): void {
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  for (const element of read.nodes) {
    const node = nodes.get(element.attributes.get("id") ?? "");
    expect(element.attributes.get("label")).toBe(inXml(node?.entity.name ?? ""));
    expect(readList(cell(element, "aliases"))).toEqual(node?.entity.aliases.map(inXml));
  }
  for (const element of read.edges) {
    const kept: unknown = JSON.parse(cell(element, "claims_json"));
    const ids = graph.claims.filter((claim) => canonicalJson(kept).includes(claim.id));
    expect(canonicalJson(kept)).toBe(
      canonicalJson(
        ids
          .toSorted((a, b) => a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1))
          .map(({ id }) => claims.get(id)),
      ),
    );
    const quotes = readList(cell(element, "quotes"));
    expect(quotes.toSorted()).toEqual(ids.map((claim) => inXml(claim.evidence.quote)).toSorted());
  }
}

describe("GEXF", () => {
  it("is sound, and says what it says", () => {
    const { read, report, xml } = write(sampleGraph(), { symmetric: new Set(["competes_with"]) });
    expectSound(read, report);
    expect(xml).not.toMatch(/schemaLocation|<!DOCTYPE|hex=|<default/);
    expect([...read.meta]).toEqual([["lastmodifieddate", "2026-03-02"]]);
    const kinds = read.edges.map((edge) => edge.attributes.get("kind") ?? "").toSorted();
    expect(kinds).toEqual([
      "acquired",
      "acquired:negated:claimed",
      "competes_with",
      "deployed_in",
      "develops",
      "leads",
      "outperforms:possible",
      "related_to",
      "releases:planned",
    ]);
    const kind = (name: string): ReadElement | undefined =>
      read.edges.find((edge) => edge.attributes.get("kind") === name);
    expect(cell(kind("competes_with"), "symmetric")).toBe("true");
    expect(cell(kind("acquired"), "disputed")).toBe("true");
    expect(readList(cell(kind("related_to"), "predicates"))).toEqual(["sailed to", "wove at"]);
    expect([cell(kind("leads"), "valid_from"), cell(kind("leads"), "valid_to")]).toEqual([
      "2020-01-01",
      "2020-12-31",
    ]);
    expect(kind("leads")?.attributes.get("weight")).toBe("3");
    const facts = read.nodes.flatMap((node) =>
      node.cells.has("facts") ? readList(cell(node, "facts")) : [],
    );
    expect(facts.toSorted()).toEqual(["founded_on 2019", "is_a maker of looms"]);
  });

  it("counts the edges that it folds", () => {
    const graph = sampleGraph();
    const { report } = write(graph);
    const [loss] = report.losses;
    expect(loss).toMatchObject({ code: "edges-folded", effect: "folded", count: 1 });
    expect(report.written.edges + (loss?.count ?? 0)).toBe(graph.edges.length);
    expect(report.written.claims).toBe(graph.claims.length);
  });

  it.each([[1], [2], [0]])("carries at most %s claims an edge, and counts the cut", (maxClaims) => {
    const graph = sampleGraph();
    const { read, report } = write(graph, { maxClaims });
    const cut = report.losses.find((loss) => loss.code === "claims-capped")?.count ?? 0;
    expect(report.written.claims + cut).toBe(graph.claims.length);
    const most = maxClaims === 0 ? Number.POSITIVE_INFINITY : maxClaims;
    for (const edge of read.edges) {
      const all = Number(cell(edge, "claims"));
      expect(readList(cell(edge, "quotes"))).toHaveLength(Math.min(all, most));
    }
    expect(cut > 0).toBe(maxClaims > 0);
  });

  it("draws what the graph says", () => {
    const graph = sampleGraph();
    const { read } = write(graph);
    for (const [at, { x, y, size, color }] of graph.nodes.entries()) {
      const look = read.nodes[at]?.look;
      const number = (name: string, of: string): number => Number(look?.get(name)?.get(of));
      expect([number("position", "x"), number("position", "y"), number("size", "value")]).toEqual([
        x,
        y,
        size,
      ]);
      const hex = ["r", "g", "b"].map((of) => number("color", of).toString(16).padStart(2, "0"));
      expect(`#${hex.join("")}`).toBe(color);
    }
  });

  it.each(AWKWARD.map((text, at) => [JSON.stringify(text.slice(0, 30)), at] as const))(
    "survives %s",
    (_, at) => {
      const graph = graphWithTexts([AWKWARD[at] ?? ""]);
      const { read, report } = write(graph);
      expectSound(read, report);
      expectTexts(graph, read);
      expect(read.nodes).toHaveLength(graph.nodes.length);
    },
  );

  it("counts every text that it had to change, and only those", () => {
    const cases: readonly [string, string][] = [
      ["\u0001", "xml-char"],
      ["\ud800", "lone-surrogate"],
      ["INF", "gephi-inf"],
    ];
    for (const [text, code] of cases) {
      const graph = graphWithTexts([text]);
      const codes = write(graph).report.losses.map(
        (loss) => `${loss.code} ${loss.column} ${loss.count}`,
      );
      const onEdges = [`${code} predicates 2`, `${code} quotes 2`, `${code} attributions 1`];
      const onNodes = [`${code} aliases 2`, `${code} facts 1`];
      const onLabels = code === "gephi-inf" ? [] : [`${code} label 2`];
      expect(codes).toEqual(
        [...onEdges, ...onNodes, ...onLabels, "edges-folded  0"].slice(0, -1).toSorted(),
      );
    }
    expect(write(graphWithTexts(["plain & <simple>"])).report.losses).toEqual([]);
  });

  it("survives any text", { timeout: 60_000 }, () => {
    const texts = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(texts, fc.constantFrom(...AWKWARD.slice(0, -1))), {
          minLength: 1,
          maxLength: 3,
        }),
        (some) => {
          const graph = graphWithTexts(some);
          const { read, report } = write(graph);
          expectSound(read, report);
          expectTexts(graph, read);
          expect(read.nodes).toHaveLength(graph.nodes.length);
        },
      ),
      { numRuns: 150, seed: 3 },
    );
  });

  it("takes an empty graph", () => {
    const { read, report } = write(sampleGraph([]));
    expectSound(read, report);
    expect([read.nodes, read.edges]).toEqual([[], []]);
  });
});
