import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { EXPORTERS, type LossReport } from "../../src/export/index.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { canonicalJson } from "../../src/model/json.ts";
import { AWKWARD, graphWithTexts } from "../export/awkward.ts";
import { readGexf, writeAll } from "../export/read.ts";
import { sampleGraph } from "../graph/sample.ts";
import { missing, withData } from "../support/data.ts";

// The programs take a second to start, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
const folder = mkdtempSync(join(tmpdir(), "claimgraph-clients-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Graphs that every client reads: an easy one, one of awkward texts, one of any characters, an empty one. */
const GRAPHS: readonly (readonly [name: string, graph: KnowledgeGraph])[] = [
  ["sample", sampleGraph()],
  ["awkward", graphWithTexts(AWKWARD)],
  ["every-character", graphWithTexts(everyCharacter())],
  ["empty", sampleGraph([])],
];

/** All code units, 4,096 a text. */
function everyCharacter(): readonly string[] {
  const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  return Array.from({ length: 16 }, (_, at) => units.slice(at * 4096, (at + 1) * 4096).join(""));
}

function writeFile(
  name: string,
  graph: KnowledgeGraph,
  format = "gexf",
): { readonly path: string; readonly text: string; readonly report: LossReport } {
  const exporter = EXPORTERS.get(format);
  if (exporter === undefined) throw new Error(`no ${format}`);
  const { files, report } = writeAll(exporter, graph);
  const [[file, text] = ["", ""]] = files;
  const path = join(folder, `${name}-${file}`);
  writeFileSync(path, text);
  return { path, text, report };
}

function run(
  command: string,
  args: readonly string[],
): { readonly isThere: boolean; readonly status: number | null; readonly output: string } {
  const { error, status, stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return {
    isThere: error === undefined,
    status,
    output: status === 0 ? stdout : `${stdout}${stderr}`,
  };
}

const VALIDATORS: readonly (readonly [tool: string, args: readonly string[]])[] = [
  ["xmllint", ["--noout", "--huge", "--relaxng"]],
  ["jing", []],
];

describe.each(VALIDATORS)("%s", (tool, args) => {
  const count = GRAPHS.length + 1;
  if (!run(tool, []).isThere) return missing(tool, count, "the official GEXF grammar");
  withData(count, "the official GEXF grammar", (path) => {
    const grammar = path("schemas", "gexf-1.3", "gexf.rng");
    it.each(GRAPHS)("accepts %s", (name, graph) => {
      const { status, output } = run(tool, [...args, grammar, writeFile(name, graph).path]);
      expect([status, output.slice(0, 500)]).toEqual([0, ""]);
    });

    it("refuses a faulty file", () => {
      const { path: file, text } = writeFile("faulty", sampleGraph());
      writeFileSync(file, text.replace('r="', 'red="'));
      expect(run(tool, [...args, grammar, file]).status).not.toBe(0);
    });
  });
});

const PYTHON = process.env["CLAIMGRAPH_PYTHON"] ?? "python3";
const NETWORKX = /^(?:3\.(?:[6-9]|\d\d)|[4-9])/;

/** What `dump.py` prints of a node, an edge or the graph. */
interface Seen {
  readonly is: string;
  readonly id?: string;
  readonly source?: string;
  readonly target?: string;
  readonly key?: string | null;
  readonly directed?: boolean;
  readonly attributes?: { readonly [name: string]: unknown };
}

function isSeen(value: unknown): value is Seen {
  return typeof value === "object" && value !== null && "is" in value;
}

describe("networkx", () => {
  const version = run(PYTHON, ["-c", "import networkx; print(networkx.__version__)"]);
  if (!version.isThere || !NETWORKX.test(version.output))
    return missing("networkx >= 3.6 (CLAIMGRAPH_PYTHON)", 3 * GRAPHS.length, "networkx");
  const program = join(import.meta.dirname, "networkx", "dump.py");

  const read = (path: string): ((is: string) => readonly Seen[]) => {
    const { status, output } = run(PYTHON, [program, path]);
    expect([status, status === 0 ? "" : output.slice(-500)]).toEqual([0, ""]);
    const lines = output.split("\n").slice(0, -1);
    const seen = lines.map((line): unknown => JSON.parse(line)).filter(isSeen);
    return (is) => seen.filter((each) => each.is === is);
  };

  it.each(GRAPHS)("sees all of %s in GEXF", (name, graph) => {
    const { path, text, report } = writeFile(name, graph);
    const of = read(path);
    expect(of("graph")[0]?.directed).toBe(true);
    const [nodes, edges] = [of("node"), of("edge")];
    expect([nodes.length, edges.length]).toEqual([report.written.nodes, report.written.edges]);
    const folded = report.losses.find((loss) => loss.code === "edges-folded")?.count ?? 0;
    expect([nodes.length, edges.length + folded]).toEqual([graph.nodes.length, graph.edges.length]);
    expect(nodes.map(describeNode).toSorted()).toEqual(expectedNodes(text));
    expect(edges.map(describeEdge).toSorted()).toEqual(expectedEdges(text));
  });

  it.each(GRAPHS)("sees all of %s in GraphML", (name, graph) => {
    const { path, report } = writeFile(name, graph, "graphml");
    const of = read(path);
    expect([of("node").length, of("edge").length]).toEqual([
      report.written.nodes,
      report.written.edges,
    ]);
    const claims = [...of("node"), ...of("edge")].flatMap(({ attributes }): unknown[] => {
      const text = attributes?.["claims_json"];
      const list: unknown = typeof text === "string" ? JSON.parse(text) : [];
      return Array.isArray(list) ? list : [];
    });
    expect(claims.map(canonicalJson).toSorted()).toEqual(
      graph.claims.map(canonicalJson).toSorted(),
    );
  });

  it.each(GRAPHS)("sees all of %s in node-link JSON", (name, graph) => {
    const { path, text } = writeFile(name, graph, "node-link");
    const of = read(path);
    expect(of("node").map(({ id }) => id)).toEqual(graph.nodes.map(({ id }) => id));
    expect(
      of("edge")
        .map(({ key }) => key ?? "")
        .toSorted(),
    ).toEqual(graph.edges.map(({ id }) => id));
    for (const { attributes } of of("edge"))
      expect(text).toContain(canonicalJson(attributes?.["claims"]));
  });
});

/** One line a node: what must be the same on both sides, typed as the client read it. */
function describeNode({ id, attributes }: Seen): string {
  const { label, viz, entity_type, mentions, centrality, aliases, claims_json } = attributes ?? {};
  return JSON.stringify([
    id,
    label,
    viz,
    entity_type,
    mentions,
    centrality,
    aliases ?? null,
    claims_json ?? null,
  ]);
}

function expectedNodes(xml: string): readonly string[] {
  const lines = readGexf(xml).nodes.map(({ attributes, cells, look }) => {
    const number = (name: string, of: string): number => Number(look.get(name)?.get(of));
    const [r, g, b] = ["r", "g", "b"].map((of) => number("color", of));
    const [x, y, z] = ["x", "y", "z"].map((of) => number("position", of));
    const viz = { color: { r, g, b, a: 1 }, size: number("size", "value"), position: { x, y, z } };
    const [mentions, centrality] = [Number(cells.get("mentions")), Number(cells.get("centrality"))];
    const texts = [cells.get("aliases") ?? null, cells.get("claims_json") ?? null];
    const [id, label] = [attributes.get("id"), attributes.get("label")];
    return JSON.stringify([
      id,
      label,
      viz,
      cells.get("entity_type"),
      mentions,
      centrality,
      ...texts,
    ]);
  });
  return lines.toSorted();
}

function describeEdge({ source, target, attributes }: Seen): string {
  const { id, label, weight, relation, polarity, modality, disputed, quotes, claims_json } =
    attributes ?? {};
  return JSON.stringify([
    id,
    source,
    target,
    label,
    weight,
    relation,
    polarity,
    modality,
    disputed,
    quotes,
    claims_json,
  ]);
}

function expectedEdges(xml: string): readonly string[] {
  const lines = readGexf(xml).edges.map(({ attributes, cells }) =>
    JSON.stringify([
      ...["id", "source", "target", "label"].map((name) => attributes.get(name)),
      Number(attributes.get("weight")),
      ...["relation", "polarity", "modality"].map((name) => cells.get(name)),
      cells.get("disputed") === "true",
      ...["quotes", "claims_json"].map((name) => cells.get(name)),
    ]),
  );
  return lines.toSorted();
}
