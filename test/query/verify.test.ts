import { describe, expect, it } from "vitest";
import { type PublishedGraph, verifyGraph } from "../../src/query/index.ts";

const TEXT = "It rained. Brightholm bought Nova in May. So Ann Hollis says.";
const SENTENCE = "Brightholm bought Nova in May.";
const [BUYER, BOUGHT] = ["a".repeat(32), "b".repeat(32)];
const START = TEXT.indexOf(SENTENCE);

const CLAIM = {
  id: "c1",
  document: "a.txt",
  subject: BUYER,
  type: "acquired",
  object: BOUGHT,
  value: null,
  attribution: null,
  evidence: {
    start: START,
    end: START + SENTENCE.length,
    quote: SENTENCE,
    subject: [START, START + 10],
    object: [START + 18, START + 22],
    trigger: [START + 11, START + 17],
  },
};
const FACT = {
  ...CLAIM,
  id: "c2",
  type: "founded_on",
  object: null,
  value: { kind: "text", text: "May" },
  evidence: { ...CLAIM.evidence, object: null },
};
const QUOTE = { document: "a.txt", start: START, end: CLAIM.evidence.end, quote: SENTENCE };
const EDGE = {
  key: "e1",
  source: BUYER,
  target: BOUGHT,
  attributes: { claims: ["c1"], evidence: [QUOTE] },
};
const NODES = [
  { key: BUYER, attributes: { facts: [{ type: "founded_on", claims: ["c2"] }] } },
  { key: BOUGHT, attributes: { facts: [] } },
];
const GOOD: PublishedGraph = {
  claims: [CLAIM, FACT],
  entities: [{ id: BUYER }, { id: BOUGHT }],
  documents: [{ path: "a.txt", text: TEXT }],
  graph: { nodes: NODES, edges: [EDGE] },
};

function withClaim(change: object): PublishedGraph {
  return { ...GOOD, claims: [{ ...CLAIM, ...change }, FACT] };
}

function withEvidence(change: object): PublishedGraph {
  return withClaim({ evidence: { ...CLAIM.evidence, ...change } });
}

function withEdge(change: object, attributes: object = {}): PublishedGraph {
  const edge = { ...EDGE, ...change, attributes: { ...EDGE.attributes, ...attributes } };
  return { ...GOOD, graph: { nodes: NODES, edges: [edge] } };
}

it("finds nothing wrong with a sound graph", () => {
  expect(verifyGraph(GOOD)).toEqual([]);
});

describe("finds", () => {
  it.each([
    [
      "a quote that was altered",
      withEvidence({ quote: `${SENTENCE.slice(0, -1)}!` }),
      "does not stand at",
    ],
    [
      "a quote that was moved",
      withEvidence({ start: START - 1, end: CLAIM.evidence.end - 1 }),
      "does not stand at",
    ],
    ["an empty quote", withEvidence({ quote: "" }), "has no evidence"],
    ["no evidence", withClaim({ evidence: null }), "has no evidence"],
    ["offsets that are no offsets", withEvidence({ start: -3 }), "impossible offsets"],
    ["a subject outside the sentence", withEvidence({ subject: [0, 2] }), "its subject"],
    [
      "an object outside the sentence",
      withEvidence({ object: [START, TEXT.length] }),
      "its object",
    ],
    ["an empty trigger", withEvidence({ trigger: [START, START] }), "its trigger"],
    ["a missing subject", withEvidence({ subject: null }), "its subject"],
    ["an unknown document", withClaim({ document: "b.txt" }), "unknown document: b.txt"],
    ["an unknown subject", withClaim({ subject: "c".repeat(32) }), "unknown entity: cccc"],
    ["an unknown object", withClaim({ object: "c".repeat(32) }), "unknown entity: cccc"],
    ["an unknown speaker", withClaim({ attribution: { entity: "x" } }), "unknown entity: x"],
    ["neither object nor value", withClaim({ object: null }), "neither object nor value"],
    ["a claim twice", { ...GOOD, claims: [CLAIM, CLAIM, FACT] }, "repeats the id c1"],
    ["an entity without id", { ...GOOD, entities: [...GOOD.entities, {}] }, "has no id"],
    ["an edge without claims", withEdge({}, { claims: [] }), "rests on no claim"],
    ["an edge on an unknown claim", withEdge({}, { claims: ["c1", "c9"] }), "unknown claim: c9"],
    ["an edge without sentence", withEdge({}, { evidence: [] }), "shows no sentence"],
    [
      "an edge with a false quote",
      withEdge({}, { evidence: [{ ...QUOTE, start: 0 }] }),
      "does not stand",
    ],
    ["an edge into nothing", withEdge({ target: "c" }), "has no node c"],
    ["a claim in no edge", withEdge({}, { claims: ["c2"] }), "is in no edge and no fact"],
    [
      "a node that is no entity",
      { ...GOOD, entities: [{ id: BUYER }] },
      "no entity of entities.jsonl",
    ],
  ])("%s", (_, graph, what) => {
    const faults = verifyGraph(graph).map((fault) => `${fault.where}: ${fault.what}`);
    expect(faults.join("\n")).toContain(what);
  });
});

it.each([null, 7, "x", [], {}, { nodes: [null], edges: [{}] }])(
  "says what is wrong with a graph that is %j, and does not throw",
  (graph) => {
    const faults = verifyGraph({ claims: [null, CLAIM], entities: [3], documents: [[]], graph });
    expect(faults.length).toBeGreaterThan(0);
  },
);
