import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bestOf, type NameRows, readTable, scoreName, writeRows } from "../mentions/name-model.ts";
import { NAMES_FILES, tellMissing } from "./data-files.ts";
import { LEARNING, learnNames, SCALE } from "./learn-names.ts";
import {
  CLASSES,
  examplesOf,
  examplesOfContexts,
  examplesOfPatterns,
  type NameExample,
} from "./name-examples.ts";
import { readKnowledgeRows, readNamesRows, readTypeMap } from "./name-rows.ts";

// Trains the vote on the types of names and writes `mentions/weights/names.ts`.

/** To calibrate, every fifth block of so many neighbouring examples is kept from learning. */
const FOLDS = 5;
const BLOCK = 100;

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
  const examples = [
    ...TRAIN.flatMap((source) => readExamples(source)),
    ...readKnowledge(),
    ...examplesOfPatterns(),
    ...examplesOfContexts(),
  ];
  console.log(`${examples.length} names to learn from`);
  const rows = learnNames(examples);
  const scores: Record<string, number> = {};
  for (const source of DEV) {
    const judged = judge(rows, readExamples(source));
    scores[`${source.key}-dev`] = rounded(
      judged.filter(({ isRight }) => isRight).length / Math.max(1, judged.length),
    );
  }
  console.log("right types, percent");
  for (const [name, score] of Object.entries(scores)) console.log(`  ${name.padEnd(14)}${score}`);
  tellTrust(judgeUnseen(examples));
  writeModule(rows, scores);
}

interface Judged {
  readonly lead: number;
  readonly isRight: boolean;
}

/** What rows make of examples, as the weights are kept. */
function judge(rows: NameRows, examples: readonly NameExample[]): readonly Judged[] {
  const table = readTable(writeRows(rows), CLASSES.length);
  return examples.map(({ words, forms, context, label }) => {
    const { best, lead } = bestOf(scoreName(table, [...words, ...forms, ...context]));
    return { lead, isRight: best === label };
  });
}

function isUnseen(at: number): boolean {
  return Math.floor(at / BLOCK) % FOLDS === 0;
}

/** What rows that were learned from four fifths of the examples make of the last fifth. Neighbours stay together, as they are of one text. */
function judgeUnseen(examples: readonly NameExample[]): readonly Judged[] {
  const seen = examples.filter((_, at) => !isUnseen(at));
  return judge(
    learnNames(seen),
    examples.filter((_, at) => isUnseen(at)),
  );
}

function readExamples({ file, key, split, isComplete }: Source): readonly NameExample[] {
  const types = readTypeMap(folder, key);
  return readNamesRows(join(folder, file))
    .filter((row) => (row.split ?? split) === split)
    .flatMap((row) => examplesOf(row, types, isComplete));
}

/** Names that are ends of facts, in sentences of the web on firms, posts and lives. */
function readKnowledge(): readonly NameExample[] {
  const types = readTypeMap(folder, "knowledgenet");
  const path = join(root ?? "", "data", "relations", "knowledgenet.jsonl.gz");
  return readKnowledgeRows(path).flatMap((row) => examplesOf(row, types, false));
}

/** Tells how far leads are to be trusted: log-odds of being right beside the lead, both in nats. */
function tellTrust(judged: readonly Judged[]): void {
  const sorted = judged.toSorted((a, b) => a.lead - b.lead);
  const size = Math.ceil(sorted.length / 8);
  console.log("lead, and log-odds of being right among names unseen");
  for (let from = 0; from < sorted.length; from += size) {
    const part = sorted.slice(from, from + size);
    const right = part.filter(({ isRight }) => isRight).length;
    const odds = Math.log((right + 1) / (part.length - right + 1));
    const lead = part.reduce((sum, one) => sum + one.lead, 0) / part.length / SCALE;
    console.log(`  ${lead.toFixed(2).padStart(6)} ${odds.toFixed(2).padStart(6)}`);
  }
}

/** Percent, to one decimal. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 10;
}

function writeModule(rows: NameRows, scores: Record<string, number>): void {
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
      "KnowledgeNet, folds 1 and 2 (CC BY-SA 4.0)",
    ],
    ...LEARNING,
    scores,
    classes: CLASSES,
    scale: SCALE,
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
