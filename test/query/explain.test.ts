import { describe, expect, it } from "vitest";
import { defaultPack } from "../../src/domain/index.ts";
import { type GroundedRecord, projectGraph, readGrounds } from "../../src/pipeline.ts";
import {
  claimText,
  entityText,
  explainClaim,
  explainEntity,
  findSubjects,
} from "../../src/query/index.ts";
import { readFile } from "../../src/read/index.ts";

const TEXT = `Nordal Labs plans to buy Tarnwise Ltd. next year, the company said.

Ann Lee, the chief executive of Nordal Labs, has not sued Tarnwise. Lee joined in 2019.
`;

async function read(): Promise<GroundedRecord> {
  const { documents } = await readFile("a.txt", new TextEncoder().encode(TEXT));
  const [document] = documents;
  if (document === undefined) throw new Error("no document");
  return readGrounds(document, defaultPack);
}

/** The explanation of the first claim of a type. */
async function explained(type: string): Promise<ReturnType<typeof explainClaim>> {
  const { record, annotated, grounds } = await read();
  const at = record.claims.findIndex((claim) => claim.type === type);
  const claim = record.claims[at];
  if (claim === undefined) throw new Error(`no ${type} in ${JSON.stringify(record.claims)}`);
  const names = new Map(record.entities.map(({ id, name }) => [id, name]));
  const pattern = defaultPack.patterns.find(({ id }) => id === claim.rule) ?? null;
  const line = { ...claim, document: "a.txt" };
  const reading = { annotated, ground: grounds[at] ?? null };
  return explainClaim(line, (id) => names.get(id) ?? null, reading, pattern);
}

describe("a claim", () => {
  it("is explained by rule, words, and the words that make it a plan", async () => {
    const found = await explained("acquired");
    expect(found.subject).toBe("Nordal Labs");
    expect(found.words).toMatchObject({ subject: "Nordal Labs", trigger: "buy" });
    expect(found.modality).toBe("planned");
    expect(found.words.cues).toContain("plans");
    expect(found.rule.lemmas).toContain("buy");
    expect(found.isReproduced).toBe(true);
  });

  it("has a confidence that is the sum of its parts", async () => {
    const { parts, confidence } = await explained("acquired");
    const points = parts.reduce((sum, part) => sum + part.points, 0);
    expect(parts.map(({ part }) => part).slice(0, 2)).toEqual(["kind", "pattern"]);
    expect(Math.round(1000 / (1 + Math.exp(-points / 10))) / 1000).toBe(confidence);
  });

  it("shows how its words hang together", async () => {
    const { parse } = await explained("acquired");
    const trigger = parse.find((word) => word.role === "trigger");
    expect(trigger).toMatchObject({ text: "buy", upos: "VERB" });
    expect(parse.map((word) => word.role)).toContain("subject");
    expect(parse.map((word) => word.role)).toContain("object");
    const heads = parse.map((word) => word.head).filter((head) => head > 0);
    expect(heads.length).toBeGreaterThan(0);
  });

  it("names the word that denies it", async () => {
    const found = await explained("litigates_against");
    expect(found.polarity).toBe("negated");
    expect(found.words.cues).toEqual(["not"]);
    expect(claimText(found)).toContain('made so by   "not"');
  });

  it("is explained as far as it goes where reading again did not find it", () => {
    const evidence = { start: 0, end: 5, quote: "A b C", subject: [0, 1], object: [4, 5] };
    const line = { id: "0f", subject: "x", type: "founded", object: "y", rule: "r", evidence };
    const found = explainClaim(line, () => null, null, null);
    expect(found.isReproduced).toBe(false);
    expect(found.words).toMatchObject({ subject: "A", object: "C" });
    expect(claimText(found)).toContain("--corpus DIR");
  });
});

describe("an entity", () => {
  it("is explained by its names, the evidence of its type, and where that stands", async () => {
    const { record, mentions } = await read();
    const graph = projectGraph([record], defaultPack);
    const node = graph.nodes.find(({ entity }) => entity.name === "Ann Lee");
    const reading = { path: "a.txt", record, mentions };
    const line: unknown = { ...node?.entity, documents: ["a.txt"] };
    const found = explainEntity(line, [reading], defaultPack.entityTypes, (id) => id);
    expect(found.type).toBe("Person");
    expect(found.names[0]).toEqual({ name: "Ann Lee", uses: 1 });
    expect(found.names).toContainEqual({ name: "Lee", uses: 1 });
    expect(found.reasons[0]).toMatchObject({ type: "Person", document: "a.txt" });
    expect(found.reasons[0]?.words).toContain("Ann Lee, the chief executive");
    expect(entityText(found)).toMatch(/^Ann Lee: Person\n/);
  });
});

describe("what a typed text means", () => {
  const entities = [
    { id: "abcd11", name: "Nordal Labs", type: "Organization", aliases: ["Nordal"] },
    { id: "abcd22", name: "Ann Lee", type: "Person", aliases: ["Lee"] },
    { id: "ffff33", name: "Nordal", type: "Place", aliases: [] },
  ];
  const claims = [{ id: "abce44", type: "founded", document: "a.txt" }];
  const idsFor = (typed: string): readonly string[] =>
    findSubjects(typed, claims, entities).map(({ id }) => id);

  it.each([
    ["an id", "abcd22", ["abcd22"]],
    ["the beginning of a claim's id", "ABCE", ["abce44"]],
    ["a beginning of several", "abcd", ["abcd11", "abcd22"]],
    ["too short a beginning", "abc", []],
    ["a name, whatever its case", "the nordal labs", ["abcd11"]],
    ["a name before an alias", "Nordal", ["ffff33"]],
    ["an alias", "lee", ["abcd22"]],
    ["nothing", "Quist", []],
  ])("%s: %s", (_, typed, ids) => {
    expect(idsFor(typed)).toEqual(ids);
  });
});
