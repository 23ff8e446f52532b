import { describe, expect, it } from "vitest";
import { readCorrections } from "../../src/corrections/index.ts";
import { defaultPack } from "../../src/domain/index.ts";
import { extractDocument, projectCorrected, readFile } from "../../src/index.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { sampleGraph } from "./sample.ts";

const TEXTS = [
  "Ann Lee founded Lumora Works in 2019. She leads the company. Lumora bought Orvana.\n",
  "Lumora Works has hired Bo Ekman, said Ann Lee. He will lead Orvana.\n",
];

async function graphOf(corrected: string): Promise<KnowledgeGraph> {
  const records = await Promise.all(
    TEXTS.map(async (text, at) => {
      const { documents } = await readFile(`${at}.txt`, new TextEncoder().encode(text));
      const [document] = documents;
      if (!document) throw new Error("no document");
      return extractDocument(document, defaultPack);
    }),
  );
  const { corrections } = await readCorrections(corrected, defaultPack);
  return projectCorrected(records, defaultPack, { corrections }).graph;
}

describe("the mentions of a document", () => {
  it("stand where its names stand, in text order", () => {
    const { documents, nodes } = sampleGraph();
    const names = new Map(nodes.map(({ id, entity }) => [id, entity.name]));
    for (const { text, mentions = [] } of documents) {
      expect(mentions.length).toBeGreaterThan(0);
      expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(
        mentions.map(({ entity }) => names.get(entity)),
      );
      expect(mentions).toEqual(mentions.toSorted((one, two) => one.start - two.start));
    }
  });

  it.each([
    ["", 4],
    ["- different: [Lumora Works, Lumora]", 5],
  ])("are as many as each entity has, with the corrections %j", async (corrections, count) => {
    const graph = await graphOf(corrections);
    const counts = new Map<string, number>();
    for (const { mentions = [] } of graph.documents)
      for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    expect(graph.nodes.length).toBe(count);
    expect(graph.nodes.map(({ id }) => counts.get(id))).toEqual(
      graph.nodes.map(({ entity }) => entity.mentions),
    );
  });
});
