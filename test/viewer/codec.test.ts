import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeView } from "../../src/export/view-payload.ts";
import type { GraphNode, KnowledgeGraph } from "../../src/model/graph.ts";
import { type Blocks, BrokenData, decodeView } from "../../viewer/data/index.ts";
import { LOOM_CORPUS, sampleGraph } from "../graph/sample.ts";
import { HOSTILE, harbourGraph, hostileGraph } from "./sample.ts";

const INFO = { title: "Boats", version: "1.2.3" };

function blocksOf(graph: KnowledgeGraph): Blocks {
  const { view, evidence, texts } = encodeView(graph, INFO);
  return {
    view: JSON.stringify(view),
    evidence: evidence.map((block) => JSON.stringify(block)).join("\n"),
    texts: JSON.stringify(texts),
  };
}

/** A graph as plain data, with its lazily read parts. */
function plain(graph: KnowledgeGraph): unknown {
  const { nodes, edges, claims, documents } = graph;
  const withoutEvidence = nodes.map((node): GraphNode => {
    const facts = node.facts.map((fact) => ({ ...fact }));
    return { ...node, facts, entity: { ...node.entity, evidence: [] } };
  });
  return { nodes: withoutEvidence, edges: edges.map((edge) => ({ ...edge })), claims, documents };
}

const GRAPHS: readonly (readonly [string, KnowledgeGraph])[] = [
  ["looms", sampleGraph(LOOM_CORPUS)],
  ["harbour", harbourGraph()],
  ["hostile names", hostileGraph()],
  ["empty", { nodes: [], edges: [], claims: [], documents: [], conflicts: [] }],
  ["merged", withMerges(harbourGraph())],
];

function withMerges(graph: KnowledgeGraph): KnowledgeGraph {
  const evidence = [
    { document: "d1", start: 3, end: 4 },
    { document: "d2", start: 0, end: 9 },
  ];
  const merges = [{ rule: "same-name", names: ["A", "B"], evidence, points: 12 }] as const;
  return {
    ...graph,
    nodes: graph.nodes.map((node) => ({
      ...node,
      entity: { ...node.entity, merges, isAmbiguous: true },
    })),
  };
}

describe("the page's data", () => {
  it.each(GRAPHS)("come back as they were: %s", (_name, graph) => {
    expect(plain(decodeView(blocksOf(graph)))).toEqual(plain(graph));
  });

  it("tell who says an edge, where a speaker is named", () => {
    const base = harbourGraph();
    const attribution = { entity: null, name: "Pia Strand", start: 0, end: 4 };
    const [first, ...others] = base.edges;
    const claims = base.claims.map((claim) => ({
      ...claim,
      attribution: claim.id === first?.claims[0] ? attribution : null,
    }));
    const { speakers } = decodeView(blocksOf({ ...base, claims }));
    expect(speakers?.get(first?.id ?? "")).toContain("Pia Strand");
    expect(others.filter(({ id }) => speakers?.has(id))).toEqual([]);
  });

  it("hold any text", () => {
    const base = harbourGraph();
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 5 }), (names) => {
        const graph = renamed(base, [...names, ...HOSTILE]);
        const back = decodeView(blocksOf(graph));
        expect(back.nodes.map(({ entity }) => [entity.name, ...entity.aliases])).toEqual(
          graph.nodes.map(({ entity }) => [entity.name, ...entity.aliases]),
        );
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it("keep no quote, only its place", () => {
    const { view, evidence } = encodeView(harbourGraph(), INFO);
    expect(JSON.stringify([view, evidence])).not.toContain("with money from her aunt");
  });

  it("refuse a quote that does not stand in its document", () => {
    const graph = harbourGraph();
    const moved = graph.documents.map((document) => ({ ...document, text: ` ${document.text}` }));
    expect(() => encodeView({ ...graph, documents: moved }, INFO)).toThrow(/quote/);
  });

  it.each([
    ["of another version", { view: '{"format":"claimgraph/view@9"}' }, "view.format"],
    ["cut off", { view: '{"format":"claimgraph/view@1"}' }, "view.strings"],
    ["of the wrong kind", { view: "[]" }, "view"],
  ])("tell the place of a fault: %s", (_name, broken, place) => {
    const blocks = { ...blocksOf(harbourGraph()), ...broken };
    expect(() => decodeView(blocks)).toThrow(BrokenData);
    expect(() => decodeView(blocks)).toThrow(place);
  });
});

function renamed(graph: KnowledgeGraph, names: readonly string[]): KnowledgeGraph {
  return {
    ...graph,
    nodes: graph.nodes.map((node, at) => ({
      ...node,
      entity: { ...node.entity, name: names[at % names.length] ?? "", aliases: names },
    })),
  };
}
