import { describe, expect, it } from "vitest";
import { EXPORTERS, type Report, type ReportInput, writeReport } from "../../src/export/index.ts";
import { buildGraph } from "../../src/graph/index.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { Entity } from "../../src/model/entity.ts";
import { LOOM_CORPUS, sampleGraph, sampleInput } from "../graph/sample.ts";
import { AWKWARD, graphWithTexts } from "./awkward.ts";
import { textOf } from "./read.ts";

const UNREADABLE: Diagnostic = {
  code: "not-text",
  severity: "error",
  path: "z/picture.png",
  message: "It is a picture.",
  place: null,
};
const GUESSED: Diagnostic = {
  ...UNREADABLE,
  severity: "warning",
  code: "bad-encoding",
  path: "a.txt",
};

function isReport(value: unknown): value is Report {
  return typeof value === "object" && value !== null && "counts" in value;
}

function write(input: Partial<ReportInput> = {}): {
  readonly markdown: string;
  readonly report: Report;
} {
  const files = writeReport({ graph: sampleGraph(), diagnostics: [], losses: () => [], ...input });
  const [markdown = "", json = ""] = files.map(textOf);
  const report: unknown = JSON.parse(json);
  if (!isReport(report)) throw new Error("no report");
  return { markdown, report };
}

const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((total, { count }) => total + count, 0);

const merge = (points: number, names: readonly [string, string]): Entity["merges"][number] => ({
  rule: "alias/initials",
  names,
  evidence: ["1", "2"].map((document) => ({ document, start: 0, end: 2 })),
  points,
});

const shape = (markdown: string): readonly string[] =>
  markdown
    .split("\n")
    .map((line) => `${line.slice(0, 2)}${line.replace(/\\./gsu, "").split("|").length}`);

describe("report", () => {
  it("counts", () => {
    const graph = sampleGraph();
    const { report } = write();
    expect(report.counts).toEqual({
      documents: 3,
      entities: graph.nodes.length,
      relations: graph.edges.length,
      claims: graph.claims.length,
      facts: 2,
      communities: new Set(graph.nodes.map((node) => node.community)).size,
      disputed: 2,
      conflicts: 1,
      copies: 0,
    });
    expect(sum(report.entityTypes)).toBe(graph.nodes.length);
    for (const counts of [report.relationTypes, report.polarities, report.modalities])
      expect(sum(counts)).toBe(graph.claims.length);
    expect(report.relationTypes[0]).toEqual({ name: "leads", count: 3 });
    expect(report.topEntities[0]).toMatchObject({ name: "Brightloom", mentions: 10, documents: 3 });
  });

  it("shows both sides of a conflict", () => {
    const { report } = write();
    expect(report.conflicts).toHaveLength(1);
    expect(report.conflicts[0]).toMatchObject({
      kind: "denied",
      subject: "Brightloom",
      relation: "acquired",
    });
    expect(
      report.conflicts[0]?.statements
        .map(({ object, polarity }) => `${object} ${polarity}`)
        .toSorted(),
    ).toEqual(["Tidewool affirmed", "Tidewool negated"]);
  });

  it("tells rivals from denials", () => {
    const born = ["Elmwick", "Farrow Bay", "Porthaven"].map(
      (place) => `[Ada Quill|Person] {born in|born_in} [${place}|Place].`,
    );
    const { report } = write({ graph: sampleGraph([{ path: "a.txt", sentences: born }]) });
    expect(report.conflicts.map(({ kind, statements }) => [kind, statements.length])).toEqual([
      ["rival", 3],
    ]);
  });

  it("lists verbs that no relation type knows", () => {
    const { report } = write();
    expect(report.unmappedVerbs.map(({ predicate, claims }) => [predicate, claims])).toEqual([
      ["sailed to", 1],
      ["wove at", 1],
    ]);
  });

  it("lists doubtful merges, the least certain first", () => {
    const input = sampleInput();
    const change = new Map<string, Partial<Entity>>([
      [
        "Brightloom",
        { merges: [merge(12, ["Brightloom", "BL"]), merge(8, ["Brightloom", "brightloom"])] },
      ],
      ["Tidewool", { merges: [merge(9, ["Tidewool", "TW"])] }],
      ["Knotworks", { merges: [merge(90, ["Knotworks", "KW"])] }],
      ["Selvage", { isAmbiguous: true }],
    ]);
    const entities = input.entities.map((entity) => ({ ...entity, ...change.get(entity.name) }));
    const { report } = write({ graph: buildGraph({ ...input, entities }) });
    expect(report.suspiciousMerges.map(({ name, weakest }) => [name, weakest?.points])).toEqual([
      ["Tidewool", 9],
      ["Brightloom", 12],
      ["Selvage", undefined],
    ]);
  });

  it("names inputs that could not be read", () => {
    const { report, markdown } = write({ diagnostics: [UNREADABLE, GUESSED] });
    expect([report.unreadable, report.warnings]).toEqual([[UNREADABLE], [GUESSED]]);
    expect(markdown).toContain("- z/picture.png (not-text): It is a picture.");
  });

  it("tells what formats lost, though it is made before they are written", () => {
    const graph = graphWithTexts(["\u0001"]);
    const exporter = EXPORTERS.get("gexf");
    if (exporter === undefined) throw new Error("no GEXF");
    const written = exporter.write(graph, {});
    const files = writeReport({ graph, diagnostics: [], losses: () => [written.losses()] });
    for (const file of written.files) textOf(file);
    expect(textOf(files[0])).toContain("| gexf | xml-char | changed | label | 2 |");
  });

  it("keeps its shape whatever the texts hold", () => {
    const plain = shape(write({ graph: graphWithTexts(["plain"]) }).markdown);
    for (const text of AWKWARD)
      expect(shape(write({ graph: graphWithTexts([text]) }).markdown)).toEqual(plain);
  });

  it("has the same bytes, whatever the order of the input", () => {
    const backwards = sampleGraph(LOOM_CORPUS.toReversed());
    const one = writeReport({
      graph: sampleGraph(),
      diagnostics: [GUESSED, UNREADABLE],
      losses: () => [],
    });
    const other = writeReport({
      graph: backwards,
      diagnostics: [UNREADABLE, GUESSED],
      losses: () => [],
    });
    expect(other.map(textOf)).toEqual(one.map(textOf));
  });

  it("takes an empty graph", () => {
    const { markdown } = write({ graph: sampleGraph([]) });
    expect(markdown).toBe(
      "# Report\n\n0 entities, 0 relations and 0 facts from 0 claims in 0 documents; 0 relations are disputed.\n",
    );
  });
});
