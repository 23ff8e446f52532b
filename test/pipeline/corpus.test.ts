import { describe, expect, it } from "vitest";
import { defaultPack } from "../../src/domain/index.ts";
import { projectGraph } from "../../src/index.ts";
import type { Range } from "../../src/model/claim.ts";
import { canonicalJson } from "../../src/model/json.ts";
import { recordsOf } from "./load.ts";

const records = await recordsOf("corpus");
const graph = projectGraph(records, defaultPack);

describe("every claim of the example corpus", () => {
  it("there are many, in every document", () => {
    expect(records.length).toBe(14);
    for (const record of records) expect(record.claims.length).toBeGreaterThan(3);
  });

  it("quotes its document at its offsets, with both ends and the trigger inside the quote", () => {
    for (const { text, claims } of records) {
      for (const { evidence } of claims) {
        expect(evidence.quote).toBe(text.slice(evidence.start, evidence.end));
        expect(evidence.quote.trim()).toBe(evidence.quote);
        const ranges: readonly (Range | null)[] = [
          evidence.subject,
          evidence.object,
          evidence.trigger,
        ];
        for (const [start, end] of ranges.filter((range) => range !== null)) {
          expect(start).toBeGreaterThanOrEqual(evidence.start);
          expect(end).toBeLessThanOrEqual(evidence.end);
          expect(start).toBeLessThan(end);
        }
      }
    }
  });

  it("has ends that are entities of its document, within the relation's signature", () => {
    const relations = new Map(defaultPack.relations.map((relation) => [relation.type, relation]));
    for (const record of records) {
      const entities = new Set(record.entities.map((entity) => entity.id));
      for (const claim of record.claims) {
        expect(entities.has(claim.subject)).toBe(true);
        const kind = relations.get(claim.type)?.objectKind;
        expect(kind !== "entity" || entities.has(claim.object ?? "")).toBe(true);
        expect(kind !== "value" || claim.value !== null).toBe(true);
        expect(claim.confidence).toBeGreaterThanOrEqual(0.5);
        expect(claim.confidence).toBeLessThanOrEqual(1);
      }
    }
  });

  it("has an id of its own", () => {
    const ids = records.flatMap((record) => record.claims.map((claim) => claim.id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the graph", () => {
  it("has a claim behind every edge and every end of an edge among its nodes", () => {
    const claims = new Set(graph.claims.map((claim) => claim.id));
    const nodes = new Set(graph.nodes.map((node) => node.id));
    for (const edge of graph.edges) {
      expect(edge.claims.every((id) => claims.has(id))).toBe(true);
      expect(nodes.has(edge.subject) && nodes.has(edge.object)).toBe(true);
    }
  });

  it("is the same whatever the order of the records, and however often they come", () => {
    const again = projectGraph([...records.toReversed(), ...records.slice(3, 6)], defaultPack);
    expect(canonicalJson(again)).toBe(canonicalJson(graph));
  });

  it("is the same when everything is read again", async () => {
    const again = projectGraph(await recordsOf("corpus"), defaultPack);
    expect(canonicalJson(again)).toBe(canonicalJson(graph));
  });
});
