import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extractionLine, standingAlone } from "../../src/cli/record-line.ts";
import { evaluate, type GoldDocument, readGold, readPrediction } from "../../src/query/index.ts";
import { f1Of, precisionOf, recallOf, type Score } from "../../src/query/score.ts";
import { withData } from "../support/data.ts";
import { recordsOf } from "./load.ts";

/** Lowest scores that a change may leave: a little under those in docs/quality.md, which says what the sets are. */
interface Floors {
  readonly entities: number;
  readonly precision: number;
  readonly recall: number;
}

describe("the eight documents of other fields", () => {
  holdsFloors("test/gold", { entities: 0.96, precision: 0.9, recall: 0.7 });
});

withData(2, "the six development documents", (path) => {
  holdsFloors(path("gold/dev"), { entities: 0.95, precision: 0.92, recall: 0.8 });
});

function holdsFloors(folder: string, floors: Floors): void {
  it("finds names and their types", async () => {
    const { entities } = await figuresOf(folder);
    expect(f1Of(entities)).toBeGreaterThanOrEqual(floors.entities);
  });

  it("finds claims, most of them right", async () => {
    const { relations } = await figuresOf(folder);
    expect(precisionOf(relations)).toBeGreaterThanOrEqual(floors.precision);
    expect(recallOf(relations)).toBeGreaterThanOrEqual(floors.recall);
  });
}

async function figuresOf(
  folder: string,
): Promise<{ readonly entities: Score; readonly relations: Score }> {
  const records = await recordsOf(join(folder, "text"));
  const predictions = records.map((record) =>
    readPrediction(JSON.parse(extractionLine(standingAlone(record, 0), { hasText: false }))),
  );
  const byName = new Map(predictions.map((prediction) => [prediction.document, prediction]));
  return evaluate(goldsOf(join(folder, "json")), byName).total.figures;
}

function goldsOf(folder: string): readonly GoldDocument[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const reading = readGold(JSON.parse(readFileSync(join(folder, name), "utf8")));
      if (reading.kind !== "gold") throw new Error(`no gold: ${name}`);
      return reading.gold;
    });
}
