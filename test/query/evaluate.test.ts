import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  evaluate,
  evaluationJson,
  evaluationTable,
  type GoldDocument,
  goldNameOf,
  type Prediction,
  readGold,
  readPrediction,
} from "../../src/query/index.ts";
import { scoredName, scoredWord } from "../../src/query/names.ts";
import { withData } from "../support/data.ts";

it.each([
  ["The  “Harbour Post”", "harbour post"],
  ["'Nova'", "nova"],
  ["an Orchard", "orchard"],
  ["A", "a"],
  ["Brightholm’s", "brightholm"],
  ["the Hollises'", "hollises"],
  ["'Tis", "'tis"],
  ["ÉCOLE\u00a0Nord", "école nord"],
])("compares the name %s as %s", (name, scored) => {
  expect(scoredName(name)).toBe(scored);
});

it.each([
  ["Open-Weights License", "open"],
  ["closed‑source", "proprietary"],
  ["Apache 2.0 licence", "apache 2.0"],
])("compares the licence %s as %s", (word, scored) => {
  expect(scoredWord(word)).toBe(scored);
});

const GOLD: GoldDocument = goldOf({
  document: "a.txt",
  entities: [
    { id: "b", name: "Brightholm", types: ["Organization"], aliases: ["Brightholm Labs"] },
    { id: "n", name: "Nova", types: ["Model"] },
    { id: "h", name: "Ann Hollis", types: ["Person"], optional: true },
    { id: "r", name: "robotics", types: ["Concept"] },
  ],
  relations: [
    {
      subject: "b",
      type: "releases",
      object: "n",
      modality: "planned",
      alternatives: ["^made_by"],
    },
    { subject: "n", type: "competes_with", object: "b", polarity: "negated" },
    { subject: "n", type: "is_a", object: "language model" },
    { subject: "b", type: "works_on", object: "r" },
    { subject: "h", type: "leads", object: "b", level: "implied" },
  ],
});

const THINGS = [
  { id: "e1", name: "Brightholm Labs", type: "Organization", aliases: ["Brightholm"] },
  { id: "e2", name: "Nova", type: "Product" },
  { id: "e3", name: "Ann Hollis", type: "Person" },
];

describe("one document", () => {
  it.each([
    ["the relation", [["e1", "releases", "e2"]], [1, 1, 1]],
    ["an alternative the other way round", [["e2", "made_by", "e1"]], [1, 1, 1]],
    ["the wrong direction", [["e2", "releases", "e1"]], [0, 1, 0]],
    ["a symmetric type from the other end", [["e1", "competes_with", "e2", "negated"]], [1, 1, 1]],
    ["the wrong polarity", [["e2", "competes_with", "e1"]], [0, 1, 0]],
    [
      "the same twice",
      [
        ["e1", "releases", "e2"],
        ["e1", "releases", "e2"],
      ],
      [1, 1, 1],
    ],
    ["an optional end", [["e3", "leads", "e1"]], [0, 0, 0]],
    ["an open relation", [["e1", "related_to", "e2"]], [0, 0, 0]],
  ])("judges %s", (_, said, [right, predicted, found]) => {
    const { relations } = evaluate([GOLD], new Map([["a.txt", predictionOf(said)]])).total.figures;
    expect(relations).toEqual({ right, predicted, found, gold: 2 });
  });

  it("counts a class by its head noun apart, and modality only of what is right", () => {
    const said = predictionOf([
      ["e2", "is_a", "model"],
      ["e1", "releases", "e2", "affirmed", "asserted"],
    ]);
    const { figures } = evaluate([GOLD], new Map([["a.txt", said]])).total;
    expect(figures.classes).toEqual({ right: 0, predicted: 1, found: 0, gold: 1 });
    expect(figures.classHeads).toEqual({ right: 1, predicted: 1, found: 1, gold: 1 });
    expect(figures.markedModality).toEqual({ right: 0, predicted: 1, found: 0, gold: 0 });
  });

  it("takes a document without prediction for one in which nothing was found", () => {
    const { entities } = evaluate([GOLD], new Map()).total.figures;
    expect(entities).toEqual({ right: 0, predicted: 0, found: 0, gold: 2 });
  });
});

it.each([
  ["sub/a.txt", "a.txt"],
  ["a.md", "a.txt"],
  ["b.txt", null],
])("finds the gold of %s", (document, name) => {
  expect(goldNameOf(document, [GOLD])).toBe(name);
});

withData(3, "agreement with the reference scorer", (path) => {
  const golds = readdirSync(path("gold", "dev", "json")).map((name) =>
    goldOf(JSON.parse(readFileSync(path("gold", "dev", "json", name), "utf8"))),
  );

  it.each([1, 2, 3])("gives its figures to the last digit (seed %i)", (seed) => {
    const predictions = fc.sample(perturbed(golds), { seed, numRuns: 4 });
    for (const lines of predictions) {
      const { ours, reference } = bothScores(path, golds, lines);
      expect(ours).toEqual(reference);
    }
  });
});

function bothScores(
  path: (...parts: string[]) => string,
  golds: readonly GoldDocument[],
  lines: readonly unknown[],
): { readonly ours: unknown; readonly reference: unknown } {
  const folder = mkdtempSync(join(tmpdir(), "claimgraph-"));
  mkdirSync(folder, { recursive: true });
  const [said, scores] = [join(folder, "said.jsonl"), join(folder, "scores.json")];
  writeFileSync(said, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const gold = path("gold", "dev", "json");
  const scorer = path("gold", "score_graph.py");
  execFileSync("python3", [scorer, "--gold", gold, "--pred", said, "--json", scores]);
  const predictions = new Map(
    lines.map(readPrediction).map((line) => [goldNameOf(line.document, golds) ?? "", line]),
  );
  const evaluation = evaluate(golds, predictions);
  const reference: unknown = JSON.parse(readFileSync(scores, "utf8"));
  const shown = { perDocument: true, errors: true, reliability: true };
  expect(evaluationTable(evaluation, shown)).toContain("F1");
  return {
    ours: JSON.parse(JSON.stringify(evaluationJson(evaluation, { reliability: false }))),
    reference,
  };
}

/** The gold as a prediction, with damage of every kind: lost, renamed, retyped, split, turned round, doubled, invented. */
function perturbed(golds: readonly GoldDocument[]): fc.Arbitrary<readonly unknown[]> {
  const damage = fc.integer({ min: 0, max: 11 });
  return fc.tuple(
    ...golds.map((gold) =>
      fc
        .record({
          things: fc.array(damage, {
            minLength: gold.entities.length,
            maxLength: gold.entities.length,
          }),
          claims: fc.array(damage, {
            minLength: gold.relations.length,
            maxLength: gold.relations.length,
          }),
        })
        .map(({ things, claims }) => ({
          document: `some/folder/${gold.document}`,
          entities: gold.entities.flatMap((entity, n) => damagedEntity(entity, things[n] ?? 0)),
          claims: gold.relations.flatMap((relation, n) =>
            damagedRelation(relation, claims[n] ?? 0),
          ),
        })),
    ),
  );
}

function damagedEntity(entity: GoldDocument["entities"][number], kind: number): readonly unknown[] {
  const { id, name, aliases, types } = entity;
  const whole = { id, name, type: types[0], aliases };
  switch (kind) {
    case 0:
      return [];
    case 1:
      return [{ ...whole, name: `${name} Annex`, aliases: [] }];
    case 2:
      return [{ ...whole, type: "Event" }];
    case 3:
      return [whole, { ...whole, id: `${id}-2` }];
    case 4:
      return [{ ...whole, name: aliases[0] ?? `the ${name}`, aliases: [name] }];
    case 5:
      return [{ ...whole, type: "Concept" }];
    case 6:
      return [{ ...whole, name: `“${name}’s”` }, whole];
    default:
      return [whole];
  }
}

function damagedRelation(
  relation: GoldDocument["relations"][number],
  kind: number,
): readonly unknown[] {
  const { subject, type, object, polarity, modality } = relation;
  const whole = { subject, type, object, polarity, modality };
  switch (kind) {
    case 0:
      return [];
    case 1:
      return [{ ...whole, subject: object, object: subject }];
    case 2:
      return [{ ...whole, polarity: polarity === "affirmed" ? "negated" : "affirmed" }];
    case 3:
      return [{ ...whole, type: "related_to" }, whole];
    case 4:
      return [{ ...whole, type: relation.alternatives[0]?.replace("^", "") ?? "owns" }];
    case 5:
      return [{ ...whole, modality: "possible" }, whole];
    case 6:
      return [
        { ...whole, type: "is_a", object: "large company" },
        { ...whole, object: "nothing" },
      ];
    case 7:
      return [
        { ...whole, type: "measures", object: null },
        { subject, type, object, polarity },
      ];
    default:
      return [whole];
  }
}

function goldOf(value: unknown): GoldDocument {
  const reading = readGold(value);
  if (reading.kind !== "gold") throw new Error(`no gold: ${JSON.stringify(reading)}`);
  return reading.gold;
}

function predictionOf(relations: readonly (readonly string[])[]): Prediction {
  return readPrediction({
    document: "a.txt",
    entities: THINGS,
    relations: relations.map(([subject, type, object, polarity, modality]) => ({
      subject,
      type,
      object,
      polarity,
      modality,
    })),
  });
}
