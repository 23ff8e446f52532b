import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { annotate } from "../annotate/index.ts";
import { defaultPack } from "../domain/index.ts";
import { nameFeatures } from "../mentions/learned-features.ts";
import { bestOf, type NameRows, readTable, scoreName, writeRows } from "../mentions/name-model.ts";
import { findNames } from "../mentions/names.ts";
import { type Page, readPage } from "../mentions/page.ts";
import type { Run } from "../mentions/runs.ts";
import { indexWords } from "../mentions/word-index.ts";
import { sha256 } from "../model/hash.ts";
import { NAMES_FILES, tellMissing } from "./data-files.ts";
import { type NamesRow, readNamesRows, readTypeMap } from "./name-rows.ts";
import { makeRandom, shuffledOrder } from "./random.ts";

// Trains the vote on the types of names (an averaged perceptron: Collins 2002) and writes `mentions/weights/names.ts`.

const CLASSES = ["Person", "Organization", "Place", "Product", "Work", "Event", "None"];
const SEED = 20;
const EPOCHS = 8;
/** Features that fewer updates touched are left out. */
const LEAST_UPDATES = 3;
/** Averaged weights are multiplied by this and rounded to a signed byte. */
const SCALE = 8;
const LEADS = 8;
/** To calibrate, every fifth block of so many neighbouring examples is kept from learning. */
const FOLDS = 5;
const BLOCK = 100;
/** Most points of a vote: less than the odds on the texts it was trained for, as news is not like them. */
const MOST_POINTS = 20;
const TRUST = 0.7;

interface Example {
  readonly features: readonly number[];
  readonly label: number;
}

/** A file of names, whether it marks every kind of name (so that what is unmarked is none), and what it is said to be in the header. */
interface Source {
  readonly file: string;
  readonly key: string;
  readonly split: "train" | "dev";
  readonly isComplete: boolean;
}

const TRAIN: readonly Source[] = [
  { file: "gum-train.jsonl.gz", key: "gum", split: "train", isComplete: true },
  { file: "wikigold.jsonl.gz", key: "wikigold", split: "train", isComplete: true },
  { file: "crossner.jsonl.gz", key: "crossner", split: "train", isComplete: true },
  { file: "redocred.jsonl.gz", key: "redocred", split: "train", isComplete: true },
];
const DEV: readonly Source[] = [
  { file: "gum-dev.jsonl", key: "gum", split: "dev", isComplete: true },
  { file: "wikigold.jsonl.gz", key: "wikigold", split: "dev", isComplete: true },
  { file: "uner-ewt-dev.jsonl.gz", key: "uner-ewt", split: "dev", isComplete: false },
  { file: "crossner.jsonl.gz", key: "crossner", split: "dev", isComplete: true },
];

const { CLAIMGRAPH_DATA: root } = process.env;
const folder = join(root ?? "", "data", "names");
const missing = tellMissing(root, NAMES_FILES);
if (missing !== "") {
  console.error(missing);
  process.exitCode = 66;
} else train();

function train(): void {
  const examples = TRAIN.flatMap((source) => readExamples(source));
  console.log(`${examples.length} names to learn from`);
  const rows = learn(examples);
  const scores: Record<string, number> = {};
  for (const source of DEV) {
    const judged = judge(rows, readExamples(source));
    scores[`${source.key}-dev`] = rounded(
      judged.filter(({ isRight }) => isRight).length / Math.max(1, judged.length),
    );
  }
  console.log("right types, percent");
  for (const [name, score] of Object.entries(scores)) console.log(`  ${name.padEnd(14)}${score}`);
  writeModule(rows, scores, calibrate(judgeUnseen(examples)));
}

interface Judged {
  readonly lead: number;
  readonly isRight: boolean;
}

/** What rows make of examples, as the weights are kept. */
function judge(rows: NameRows, examples: readonly Example[]): readonly Judged[] {
  const table = readTable(writeRows(rows), CLASSES.length);
  return examples.map(({ features, label }) => {
    const { best, lead } = bestOf(scoreName(table, features));
    return { lead, isRight: best === label };
  });
}

function isUnseen(at: number): boolean {
  return Math.floor(at / BLOCK) % FOLDS === 0;
}

/**
 * What rows that were learned from four fifths of the examples make of the last fifth: how far a lead is to be trusted is told by
 * training data too, so that nothing is fitted on the development parts. Neighbours stay together, as they are of one text.
 */
function judgeUnseen(examples: readonly Example[]): readonly Judged[] {
  const seen = examples.filter((_, at) => !isUnseen(at));
  return judge(
    learn(seen),
    examples.filter((_, at) => isUnseen(at)),
  );
}

function readExamples({ file, key, split, isComplete }: Source): readonly Example[] {
  const types = readTypeMap(folder, key);
  return readNamesRows(join(folder, file))
    .filter((row) => (row.split ?? split) === split)
    .flatMap((row) => examplesOf(row, types, isComplete));
}

/** Every name with its type, and where all names are marked every candidate beside them as none. */
function examplesOf(
  row: NamesRow,
  types: ReadonlyMap<string, string>,
  isComplete: boolean,
): readonly Example[] {
  const page = readRow(row.text);
  const examples: Example[] = [];
  for (const { start, end, type } of row.entities) {
    const run = runAt(page, start, end);
    const label = CLASSES.indexOf(types.get(type) ?? "");
    if (run && label >= 0) examples.push({ features: nameFeatures(page, run), label });
  }
  if (!isComplete) return examples;
  for (const name of findNames(page)) {
    const overlaps = row.entities.some((gold) => gold.start < name.end && name.start < gold.end);
    if (!overlaps)
      examples.push({ features: nameFeatures(page, name), label: CLASSES.indexOf("None") });
  }
  return examples;
}

function readRow(text: string): Page {
  const none = { title: null, date: null, author: null, source: null, url: null };
  const source = { id: sha256(text), path: "row", format: "text" as const, ...none };
  const blocks = [{ start: 0, end: text.length, kind: "paragraph" as const, level: 0 }];
  const { annotated } = annotate({ source, text, blocks, marks: [] });
  return readPage(annotated, indexWords(defaultPack));
}

function runAt(page: Page, start: number, end: number): Run | undefined {
  const first = page.tokens.findIndex((token) => token.start === start);
  const last = page.tokens.findIndex((token) => token.end === end) + 1;
  return first >= 0 && last > first ? { first, last } : undefined;
}

interface Weights {
  readonly now: Float64Array;
  readonly total: Float64Array;
  readonly stamp: Float64Array;
  updates: number;
}

function learn(examples: readonly Example[]): NameRows {
  const weights = new Map<number, Weights>();
  const random = makeRandom(SEED);
  let clock = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let wrong = 0;
    for (const at of shuffledOrder(examples.length, random)) {
      const example = examples[at];
      if (!example) continue;
      clock++;
      const scores = CLASSES.map(() => 0);
      for (const feature of example.features) {
        const row = weights.get(feature);
        if (row)
          for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (row.now[i] ?? 0);
      }
      const { best } = bestOf(scores);
      if (best === example.label) continue;
      wrong++;
      for (const feature of example.features) {
        const row = weights.get(feature) ?? emptyWeights();
        weights.set(feature, row);
        row.updates++;
        update(row, example.label, 1, clock);
        update(row, best, -1, clock);
      }
    }
    console.log(`epoch ${epoch + 1}: ${wrong} wrong`);
  }
  return average(weights, clock);
}

function emptyWeights(): Weights {
  const size = CLASSES.length;
  return {
    now: new Float64Array(size),
    total: new Float64Array(size),
    stamp: new Float64Array(size),
    updates: 0,
  };
}

function update(row: Weights, index: number, by: number, clock: number): void {
  row.total[index] =
    (row.total[index] ?? 0) + (row.now[index] ?? 0) * (clock - (row.stamp[index] ?? 0));
  row.stamp[index] = clock;
  row.now[index] = (row.now[index] ?? 0) + by;
}

/** Averages scaled so that the largest weights fill a signed byte; rows that say nothing are left out. */
function average(weights: ReadonlyMap<number, Weights>, clock: number): NameRows {
  const rows = new Map<number, Int8Array>();
  for (const [key, row] of weights) {
    if (row.updates < LEAST_UPDATES) continue;
    const means = CLASSES.map((_, i) => {
      update(row, i, 0, clock);
      return Math.max(-127, Math.min(127, Math.round(((row.total[i] ?? 0) / clock) * SCALE)));
    });
    if (means.some((mean) => mean !== 0)) rows.set(key, Int8Array.from(means));
  }
  return rows;
}

/** Cuts leads into equal parts; the points of each are the log-odds of being right, in tenths of a nat, never falling. */
function calibrate(judged: readonly Judged[]): {
  leads: number[];
  points: number[];
} {
  const sorted = judged.toSorted((a, b) => a.lead - b.lead);
  const size = Math.ceil(sorted.length / LEADS);
  const leads: number[] = [];
  const points: number[] = [];
  for (let from = 0; from < sorted.length; from += size) {
    const part = sorted.slice(from, from + size);
    const right = part.filter(({ isRight }) => isRight).length;
    const odds = Math.round(10 * TRUST * Math.log((right + 1) / (part.length - right + 1)));
    leads.push(part[0]?.lead ?? 0);
    points.push(Math.max(points.at(-1) ?? 0, Math.min(MOST_POINTS, odds)));
  }
  console.log("points by lead");
  leads.forEach((lead, at) => {
    console.log(`  from ${String(lead).padStart(5)}  ${points[at] ?? 0}`);
  });
  return { leads, points };
}

/** Percent, to one decimal. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 10;
}

function writeModule(
  rows: NameRows,
  scores: Record<string, number>,
  { leads, points }: { leads: number[]; points: number[] },
): void {
  const bytes = writeRows(rows);
  const base64 = Buffer.from(bytes).toString("base64");
  console.log(`${rows.size} rows, ${base64.length} characters`);
  const header = {
    licence: "CC BY-SA 4.0",
    data: [
      "GUM (annotation CC BY 4.0; texts CC BY, CC BY-SA, public domain)",
      "WikiGold (CC BY 4.0; text CC BY-SA)",
      "CrossNER (MIT; text CC BY-SA)",
      "Re-DocRED (MIT; text CC BY-SA)",
    ],
    seed: SEED,
    epochs: EPOCHS,
    scores,
    classes: CLASSES,
    leads,
    points,
    base64,
  };
  const lines = Object.entries(header).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`);
  const module = [
    'import type { NameWeights } from "../name-model.ts";',
    "",
    "/** Written by the training of names; see the header. These data, unlike the code, are licensed CC BY-SA 4.0. */",
    "export const nameWeights: NameWeights = {",
    ...lines,
    "};",
    "",
  ];
  writeFileSync(join("src", "mentions", "weights", "names.ts"), module.join("\n"));
}
