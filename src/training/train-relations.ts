import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { checksumOf } from "../model/checksum.ts";
import { type VoteRows, type VoteWeights, writeVoteRows } from "../relations/vote-model.ts";
import { RELATION_FILES, tellMissing } from "./data-files.ts";
import { fitLogistic, type LogisticTraining } from "./logistic.ts";
import { readKnowledgeNet, readReDocRed } from "./relation-rows.ts";
import { examplesOf } from "./vote-examples.ts";
import { fitThresholds, judgePairs } from "./vote-trust.ts";

// Trains the vote on relations and writes `relations/weights/votes.ts`. How far it is trusted is told by fifths of the training parts
// that are kept from learning one after the other; then it learns from all.

const TYPES = [
  "works_for",
  "leads",
  "member_of",
  "studied_at",
  "family_of",
  "born_in",
  "lives_in",
  "located_in",
  "founded",
  "part_of",
];
const SYMMETRIC = ["family_of"];
const CLASSES = TYPES.flatMap((type) =>
  SYMMETRIC.includes(type) ? [`${type}>`] : [`${type}>`, `${type}<`],
);
const TRAINING: LogisticTraining = {
  classes: CLASSES.length,
  seed: 20,
  epochs: 8,
  leastCount: 3,
  rate: 0.03,
  decay: 0.003,
  unit: 16,
  least: 2,
};
const FOLDS = 5;

const { CLAIMGRAPH_DATA: root } = process.env;
const missing = tellMissing(root, RELATION_FILES);
if (missing !== "") {
  console.error(missing);
  process.exitCode = 66;
} else train(join(root ?? "", "data", "relations"));

function train(folder: string): void {
  const mapping = join(folder, "mapping.json");
  const examples = [
    ...readKnowledgeNet(join(folder, "knowledgenet.jsonl.gz"), mapping),
    ...readReDocRed(join(folder, "redocred.jsonl.gz"), mapping),
  ].flatMap((text, at) => examplesOf(text, at, CLASSES));
  console.log(`${examples.length} pairs to learn from`);
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const rows = fitLogistic(
      examples.filter(({ text }) => text % FOLDS !== fold),
      TRAINING,
    );
    const unseen = examples.filter(({ text }) => text % FOLDS === fold);
    return judgePairs(rows, unseen, CLASSES.length);
  }).flat();
  const thresholds = fitThresholds(judged, CLASSES);
  writeModule(fitLogistic(examples, TRAINING), thresholds);
}

/** Keeps of the rows what proposes anything. */
function writeModule(all: VoteRows, least: readonly (number | null)[]): void {
  const kept = CLASSES.flatMap((name, old) => {
    const threshold = least[old] ?? null;
    return threshold === null ? [] : [{ name, old, threshold }];
  });
  const rows = new Map(
    [...all].flatMap(([key, entries]) => {
      const own = kept.flatMap(({ old }, chosen) =>
        entries.filter((entry) => entry.chosen === old).map(({ weight }) => ({ chosen, weight })),
      );
      return own.length === 0 ? [] : [[key, own] as const];
    }),
  );
  const bytes = writeVoteRows(rows);
  console.log(`${rows.size} rows, ${bytes.length} bytes`);
  const header: VoteWeights = {
    licence: "CC BY-SA 4.0",
    data: ["KnowledgeNet, folds 1 and 2 (CC BY-SA 4.0)", "Re-DocRED (MIT; text CC BY-SA)"],
    seed: TRAINING.seed,
    epochs: TRAINING.epochs,
    classes: kept.map(({ name }) => name),
    thresholds: kept.map(({ threshold }) => threshold),
    checksum: checksumOf(bytes),
    base64: Buffer.from(bytes).toString("base64"),
  };
  const lines = Object.entries(header).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`);
  const module = [
    'import type { VoteWeights } from "../vote-model.ts";',
    "",
    "/** Written by the training of relations; see the header. These data, unlike the code, are licensed CC BY-SA 4.0. */",
    "export const voteWeights: VoteWeights = {",
    ...lines,
    "};",
    "",
  ];
  writeFileSync(join("src", "relations", "weights", "votes.ts"), module.join("\n"));
}
