import { expect, it } from "vitest";
import { defaultPack } from "../../src/domain/index.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import type { DocumentRecord } from "../../src/model/record.ts";
import { extractDocument, projectGraph } from "../../src/pipeline.ts";
import { readFile } from "../../src/read/index.ts";

const TEXTS = [
  "# Nordal Labs Inc. drops its river ferry\n\nNordal Labs Inc. is a brewery. Nordal Labs Inc. has abandoned the river ferry. The river ferry ran for years.\n",
  "Tarnwise Ltd. is a brewery. Tarnwise Ltd. acquired Nordal Labs Inc. in 2019.\n",
];

async function records(hasConcepts: boolean): Promise<readonly DocumentRecord[]> {
  const found: DocumentRecord[] = [];
  for (const [index, text] of TEXTS.entries()) {
    const { documents } = await readFile(`${index}.md`, new TextEncoder().encode(text));
    for (const document of documents) {
      found.push(extractDocument(document, defaultPack, { hasConcepts }));
    }
  }
  return found;
}

async function graphOf(hasConcepts: boolean): Promise<KnowledgeGraph> {
  return projectGraph(await records(hasConcepts), defaultPack, { hasConcepts });
}

/** Edges as "subject type object". */
function edgesOf({ nodes, edges }: KnowledgeGraph): readonly string[] {
  const names = new Map(nodes.map(({ id, entity }) => [id, entity.name]));
  return edges.map((edge) => `${names.get(edge.subject)} ${edge.type} ${names.get(edge.object)}`);
}

it("makes one concept of a class that two things have", async () => {
  const graph = await graphOf(true);
  const breweries = graph.nodes.filter(({ entity }) => entity.name === "brewery");
  expect(breweries.map(({ entity }) => [entity.type, entity.mentions, entity.salience])).toEqual([
    ["Concept", 2, 2],
  ]);
  expect(edgesOf(graph)).toContain("Nordal Labs Inc. is_a brewery");
  expect(edgesOf(graph)).toContain("Tarnwise Ltd. is_a brewery");
  expect(breweries[0]?.documents).toEqual(["0.md", "1.md"]);
});

it("finds topics and relations to them", async () => {
  const graph = await graphOf(true);
  const ferry = graph.nodes.find(({ entity }) => entity.name === "river ferry");
  expect(ferry?.entity.type).toBe("Concept");
  expect(ferry?.entity.salience).toBe(8);
  expect(edgesOf(graph)).toContain("Nordal Labs Inc. discontinues river ferry");
});

it("leaves all else as it is, and does nothing unless asked", async () => {
  const [plain, more] = [await records(false), await records(true)];
  expect(plain.flatMap(({ entities }) => entities.map(({ type }) => type))).not.toContain(
    "Concept",
  );
  for (const [index, record] of plain.entries()) {
    const other = more[index];
    expect(other?.entities.slice(0, record.entities.length)).toEqual(record.entities);
    expect(other?.claims.filter(({ id }) => record.claims.some((one) => one.id === id))).toEqual(
      record.claims,
    );
  }
  const graph = await graphOf(false);
  expect(graph.nodes.every(({ entity }) => !("salience" in entity))).toBe(true);
  expect(graph.nodes.flatMap(({ facts }) => facts.map(({ type }) => type))).toContain("is_a");
});
