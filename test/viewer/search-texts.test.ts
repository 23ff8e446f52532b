import { describe, expect, it } from "vitest";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { indexGraph, readPassages, readTexts, searchTexts } from "../../viewer/state/index.ts";
import { harbourGraph } from "./sample.ts";

/** The sample with words behind each document that no claim is made of. */
function withAsides(graph: KnowledgeGraph): KnowledgeGraph {
  return {
    ...graph,
    documents: graph.documents.map((document, at) => ({
      ...document,
      text: `${document.text}It rained on day ${at}. "Nobody minded!" A café\nstood open, and rain fell on`,
    })),
  };
}

const graph = withAsides(harbourGraph());
const index = indexGraph(graph);
while (!readTexts(index));

/** What a query finds, in words. */
function find(query: string, limit = 20): readonly string[] {
  const search = searchTexts(index, query, limit);
  while (!search.step());
  return search.hits().hits.map(({ text }) => text);
}

describe("the search of texts", () => {
  it.each([
    ["rained", graph.documents.map((_, at) => `It rained on day ${at}.`)],
    ["day 2 rained", ["It rained on day 2."]],
    ['"day 2"', ["It rained on day 2."]],
    ['"2 day"', []],
    ["CAFE", graph.documents.map(() => "A café")],
    ["nobody", graph.documents.map(() => '"Nobody minded!"')],
    ["lighthouse", ["The lighthouse of Farrow Bay stood dark."]],
    // A claim says it: it is found there.
    ["aunt", []],
    ["", []],
  ])("finds %j where no claim is made", (query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  it("counts what it does not list, and tells where each stands", () => {
    const search = searchTexts(index, "rain", 2);
    while (!search.step());
    const { hits, count } = search.hits();
    expect([hits.length, count]).toEqual([2, graph.documents.length * 2]);
    for (const { document, start, end, text } of hits)
      expect(graph.documents.find(({ path }) => path === document)?.text.slice(start, end)).toBe(
        text,
      );
  });

  it("gives what was found a passage of its own", () => {
    const [document] = graph.documents;
    if (!document) throw new Error("no document");
    const start = document.text.indexOf("It rained");
    const found = [start, start + 9] as const;
    const passages = readPassages(document, index.claimsIn(document.path), undefined, found);
    const texts = passages.map(({ pieces }) => pieces.map(({ text }) => text).join(""));
    expect(texts).toContain("It rained");
    expect(texts.join("")).toBe(document.text);
  });
});
