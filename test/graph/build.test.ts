import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/index.ts";
import type { GraphEdge, KnowledgeGraph } from "../../src/model/graph.ts";
import { canonicalJson } from "../../src/model/json.ts";
import { byText } from "../../src/model/order.ts";
import { LOOM_CORPUS, type SampleDocument, sampleGraph, sampleId, sampleInput } from "./sample.ts";

const LOOM = sampleId("Brightloom", "Organization");
const VOSS = sampleId("Mira Voss", "Person");
const KNOT = sampleId("Knotworks", "Organization");

function edgesOf(graph: KnowledgeGraph, type: string): readonly GraphEdge[] {
  return graph.edges.filter((edge) => edge.type === type);
}

function graphOf(...sentences: readonly string[]): KnowledgeGraph {
  return sampleGraph([{ path: "one.txt", sentences }]);
}

describe("edges", () => {
  it("unites claims that agree, over all documents", () => {
    const [edge, ...others] = edgesOf(sampleGraph(), "leads");
    expect(others).toEqual([]);
    expect(edge).toMatchObject({
      subject: VOSS,
      object: LOOM,
      weight: 3,
      sources: ["2026/looms.txt", "2026/rivals.txt", "2026/third.txt"],
      confidence: 0.9,
      status: null,
      qualifiers: { role: { text: "chief weaver" }, date: { from: "2020-01-01" } },
      isDisputed: false,
    });
    expect(edge?.evidence.map((each) => each.quote)).toEqual([
      "Mira Voss leads Brightloom as chief weaver.",
      "Mira Voss heads Brightloom since 2020.",
      "Mira Voss leads Brightloom.",
    ]);
  });

  it.each([
    ["polarity", "[A|X] {buys|acquired} [B|X].", "[A|X] {buys not|acquired negated} [B|X].", 2],
    ["modality", "[A|X] {buys|acquired} [B|X].", "[A|X] {will buy|acquired planned} [B|X].", 2],
    ["direction", "[A|X] {buys|acquired} [B|X].", "[B|X] {buys|acquired} [A|X].", 2],
    ["verb, if open", "[A|X] {wove at|related_to} [B|X].", "[A|X] {ran at|related_to} [B|X].", 2],
    ["verb", "[A|X] {buys|acquired} [B|X].", "[A|X] {takes over|acquired} [B|X].", 1],
    ["status", "[A|X] {led|leads former} [B|X].", "[A|X] {leads|leads current} [B|X].", 1],
    [
      "end of a rivalry",
      "[A|X] {vies|competes_with} [B|X].",
      "[B|X] {vies|competes_with} [A|X].",
      1,
    ],
  ])("that differ in %s: %s %s", (_what, one, two, count) => {
    expect(graphOf(one, two).edges).toHaveLength(count);
  });

  it("has the smaller id first where the type is symmetric", () => {
    const [edge] = edgesOf(sampleGraph(), "competes_with");
    expect([edge?.subject, edge?.object]).toEqual([LOOM, KNOT].toSorted());
  });

  it("counts a sentence once, shows five, and keeps every claim", () => {
    const said = "[A|X] {buys|acquired} [B|X].";
    const input = sampleInput([
      { path: "one.txt", sentences: Array.from({ length: 7 }, () => said) },
    ]);
    const twice = input.claims.map((claim) => ({
      ...claim,
      id: `${claim.id}-b`,
      rule: "other/rule",
    }));
    const [edge] = buildGraph({ ...input, claims: [...input.claims, ...twice] }).edges;
    expect(edge).toMatchObject({ weight: 7 });
    expect(edge?.evidence).toHaveLength(5);
    expect(edge?.claims).toHaveLength(14);
    expect(edge?.claims).toEqual(edge?.claims.toSorted());
  });

  it.each([
    ["role=boss", "role=Boss", ["role"]],
    ["role=boss", "role=clerk", []],
    ["role=boss", "date=2020", ["role", "date"]],
    ["date=2020", "date=2021", []],
  ])("keeps qualifiers on which no two claims differ: %s, %s", (one, two, kept) => {
    const graph = graphOf(
      `[A|X] {leads|leads} [B|X] <${one}>.`,
      `[A|X] {leads|leads} [B|X] <${two}>.`,
    );
    expect(Object.keys(graph.edges[0]?.qualifiers ?? {}).toSorted()).toEqual(kept.toSorted());
  });

  it.each([
    ["[A|X] {buys|acquired} [B|X].", "[A|X] {buys not|acquired negated} [B|X].", 2],
    ["[A|X] {buys|acquired} [B|X].", "[A|X] {buys not|acquired negated claimed} [B|X].", 2],
    ["[A|X] {buys|acquired} [B|X].", "[A|X] {may not|acquired negated possible} [B|X].", 0],
    ["[A|X] {buys|acquired} [B|X].", "[B|X] {buys not|acquired negated} [A|X].", 0],
    ["[A|X] {buys|acquired} [B|X].", "[A|X] {owns not|develops negated} [B|X].", 0],
    ["[A|X] {born in|born_in} [B|X].", "[A|X] {born in|born_in} [C|X].", 2],
    ["[A|X] {buys|acquired} [B|X].", "[A|X] {buys|acquired} [C|X].", 0],
    ["[A|X] {born in|born_in former} [B|X].", "[A|X] {born in|born_in} [C|X].", 0],
    ["[A|X] {born|born_in} [B|X] <date=2001>.", "[A|X] {born|born_in} [C|X] <date=2003>.", 0],
  ])("disputed: %s %s", (one, two, count) => {
    expect(graphOf(one, two).edges.filter((edge) => edge.isDisputed)).toHaveLength(count);
  });

  it("sees no rivals in a town and its country", () => {
    const graph = graphOf(
      "[A|X] {born in|born_in} [B|X].",
      "[A|X] {born in|born_in} [C|X].",
      "[B|X] {in|part_of} [C|X].",
    );
    expect(graph.edges.some((edge) => edge.isDisputed)).toBe(false);
  });
});

describe("nodes", () => {
  const graph = sampleGraph();
  const loom = graph.nodes.find((node) => node.id === LOOM);

  it("carry claims without an entity as facts", () => {
    expect(loom?.facts.map(({ type, object, value }) => [type, object ?? value?.text])).toEqual(
      expect.arrayContaining([
        ["is_a", "maker of looms"],
        ["founded_on", "2019"],
      ]),
    );
    expect(loom?.facts).toEqual(loom?.facts.toSorted(byText((fact) => fact.claims[0])));
    const claims = [...graph.edges, ...graph.nodes.flatMap((node) => node.facts)];
    expect(claims.flatMap((each) => each.claims).toSorted()).toEqual(
      graph.claims.map(({ id }) => id),
    );
  });

  it("know their documents and dates", () => {
    expect(loom).toMatchObject({
      documents: ["2026/looms.txt", "2026/rivals.txt", "2026/third.txt"],
      firstDate: "2026-03-02",
      lastDate: "2026-04",
    });
  });

  it.each([
    ["Person", "#c78015"],
    ["Model", "#b079c3"],
    ["Gadget", "#b079c3"],
    ["Nobody knows", "#8a8f98"],
  ])("%s has the colour %s", (type, color) => {
    expect(graphOf(`The [thing|${type}] stood.`).nodes[0]?.color).toBe(color);
  });

  it("are ranked so that the ranks sum to 1", () => {
    const sum = graph.nodes.reduce((total, node) => total + node.pagerank, 0);
    expect(sum).toBeCloseTo(1, 4);
    const rank = (id: string): number => graph.nodes.find((node) => node.id === id)?.pagerank ?? 0;
    expect(rank(LOOM)).toBeGreaterThan(rank(VOSS));
  });

  it("get communities numbered by size", () => {
    const sizes = new Map<number, number>();
    for (const { community } of graph.nodes) sizes.set(community, (sizes.get(community) ?? 0) + 1);
    const inOrder = [...sizes].toSorted(([a], [b]) => a - b).map(([, size]) => size);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a));
    expect([...sizes.keys()].toSorted((a, b) => a - b)).toEqual([...inOrder.keys()]);
  });
});

describe("buildGraph", () => {
  it("does not depend on the order of its input, nor on repetition", () => {
    const input = sampleInput();
    const expected = canonicalJson(buildGraph(input));
    fc.assert(
      fc.property(
        shuffled(input.records),
        shuffled(input.entities),
        shuffled(input.claims),
        (records, entities, claims) => {
          const again = buildGraph({
            ...input,
            records: [...records, ...records],
            entities,
            claims: [...claims, ...claims],
          });
          expect(canonicalJson(again)).toBe(expected);
        },
      ),
      { numRuns: 30, seed: 1 },
    );
  });

  it("lists a text that stands at two paths once", () => {
    const input = sampleInput();
    const copies = input.records.map((record) => ({
      ...record,
      source: { ...record.source, path: `1999/${record.source.path}` },
    }));
    const graph = buildGraph({ ...input, records: [...input.records, ...copies] });
    expect(graph.documents.map(({ path, otherPaths }) => [path, otherPaths])).toEqual(
      LOOM_CORPUS.map(({ path }) => [`1999/${path}`, [path]]),
    );
    expect(graph.claims.every((claim) => claim.document.startsWith("1999/"))).toBe(true);
  });

  it("takes an empty corpus", () => {
    expect(sampleGraph([])).toEqual({
      nodes: [],
      edges: [],
      claims: [],
      documents: [],
      conflicts: [],
    });
  });

  it("refuses a claim that hangs in the air", () => {
    const input = sampleInput();
    expect(() => buildGraph({ ...input, entities: input.entities.slice(1) })).toThrow(
      /is no entity/,
    );
  });

  it("keeps names that are traps in JavaScript", () => {
    const names = ["__proto__", "constructor", "toString", "0", "-1"];
    const corpus: SampleDocument = {
      path: "__proto__",
      sentences: names.map(
        (name) => `[${name}|__proto__] {is|constructor} [x|Person] <word=__proto__>.`,
      ),
    };
    const graph = sampleGraph([corpus]);
    expect(graph.nodes.map((node) => node.entity.name).toSorted()).toEqual(
      [...names, "x"].toSorted(),
    );
    expect(graph.edges).toHaveLength(names.length);
  });
});

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
