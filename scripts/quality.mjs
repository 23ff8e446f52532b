// Measures the built program on the labelled documents and writes the figures into docs/quality.md, between its markers.
// Usage: CLAIMGRAPH_DATA=DIR npm run quality
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const data = process.env["CLAIMGRAPH_DATA"];
if (data === undefined) {
  console.error("MISSING: CLAIMGRAPH_DATA names the folder with gold/dev/json and gold/dev/text.");
  process.exit(2);
}
const scoresOf = (gold) => {
  const run = [
    "dist/bin/claimgraph.js",
    "eval",
    "--gold",
    gold,
    "--json",
    "--per-document",
    "--reliability",
  ];
  return JSON.parse(execFileSync("node", run, { encoding: "utf8", maxBuffer: 1 << 26 }));
};
const SETS = [
  ["the six of the gold standard", `${data}/gold/dev/json`],
  ["eight of other fields", "test/gold/json"],
  ["six held out", "test/gold-final/json"],
].map(([name, gold]) => ({ name, scores: scoresOf(gold) }));

const figure = (value) => (value === null ? "–" : value.toFixed(3));
const row = (name, count) =>
  `| ${name} | ${figure(count.precision)} | ${figure(count.recall)} | ${figure(count.f1)} | ${count.right}/${count.predicted} | ${count.found}/${count.gold} |`;
const table = (head, rows) => [
  `| ${head} | precision | recall | F1 | right/predicted | found/gold |`,
  "| --- | --- | --- | --- | --- | --- |",
  ...rows,
];
const byType = (counts) =>
  Object.entries(counts)
    .filter(([, count]) => count.gold > 0 || count.predicted > 0)
    .map(([name, count]) => row(name.replaceAll("_", "\\_"), count));
const totals = ({ name, scores: { total } }) => [
  row(`${name}: entities`, total.entities),
  row(`${name}: relations`, total.relations),
];
const modality = ({ name, scores: { total } }) =>
  `| ${name} | ${figure(total.modality.precision)} | ${total.modality.right}/${total.modality.predicted} | ${figure(total.modality_marked.precision)} | ${total.modality_marked.right}/${total.modality_marked.predicted} |`;
const perDocument = ({ scores: { documents } }) =>
  Object.entries(documents).flatMap(([name, document]) => [
    row(`${name}, entities`, document.entities),
    row(`${name}, relations`, document.relations),
  ]);
const [{ scores: developed }, { scores: others }] = SETS;
const evaluation = ["dist/training/evaluate-relations.js", "dev"];
const knowledgeNet = execFileSync("node", evaluation, { encoding: "utf8" }).trimEnd().split("\n");

/** Claims of both development sets by the confidence that they came with. */
const reliability = () => {
  const bins = new Map();
  for (const { from, predicted, right, confidence } of [developed, others].flatMap(
    (scores) => scores.reliability,
  )) {
    const bin = bins.get(from) ?? { predicted: 0, right: 0, confidence: 0 };
    bin.predicted += predicted;
    bin.right += right;
    bin.confidence += confidence * predicted;
    bins.set(from, bin);
  }
  return [...bins]
    .toSorted(([a], [b]) => a - b)
    .map(([from, { predicted, right, confidence }]) => {
      const [mean, share] = [confidence / predicted, right / predicted].map(figure);
      return `| ${from.toFixed(1)} – ${(from + 0.1).toFixed(1)} | ${predicted} | ${mean} | ${share} | ${right}/${predicted} |`;
    });
};

/**
 * Each document with the shift of `base` (tenths of a nat) that fits the other documents best, a wrong claim counting twice, as it did
 * when `base` was fitted: how far the figures above lean on the document they are measured on.
 */
const folds = () => {
  const documents = [developed, others].flatMap((scores) => Object.values(scores.documents));
  const binsOf = (some) => some.flatMap(({ reliability: bins }) => bins);
  const shifted = (confidence, shift) =>
    1 / (1 + Math.exp(-Math.log(confidence / (1 - confidence)) - shift / 10));
  const loss = (bins, shift, wrongs) =>
    bins.reduce((sum, { predicted, right, confidence }) => {
      const sure = shifted(confidence, shift);
      return sum - right * Math.log(sure) - wrongs * (predicted - right) * Math.log(1 - sure);
    }, 0);
  const shifts = Array.from({ length: 41 }, (_, index) => index - 20);
  const best = (bins) =>
    shifts.toSorted((a, b) => loss(bins, a, 2) - loss(bins, b, 2) || Math.abs(a) - Math.abs(b))[0];
  const left = documents.map((one) => {
    const bins = binsOf([one]);
    return { bins, shift: best(binsOf(documents.filter((other) => other !== one))) };
  });
  const all = left.flatMap(({ bins }) => bins);
  const count = all.reduce((sum, { predicted }) => sum + predicted, 0);
  const right = all.reduce((sum, bin) => sum + bin.right, 0);
  const mean = (shiftOf) =>
    left.reduce(
      (sum, { bins, shift }) =>
        bins.reduce(
          (inner, { predicted, confidence }) =>
            inner + predicted * shifted(confidence, shiftOf(shift)),
          sum,
        ),
      0,
    ) / count;
  const lossOf = (shiftOf) =>
    left.reduce((sum, { bins, shift }) => sum + loss(bins, shiftOf(shift), 1), 0) / count;
  const row = (name, shiftOf) =>
    `| ${name} | ${figure(mean(shiftOf))} | ${figure(right / count)} | ${figure(lossOf(shiftOf))} |`;
  const fitted = left.map(({ shift }) => shift);
  return [
    "| `base` | mean confidence | share of the right | loss a claim (nats) |",
    "| --- | --- | --- | --- |",
    row("as it is", () => 0),
    row(
      `fitted without the document (${Math.min(...fitted)} to ${Math.max(...fitted)} points from it)`,
      (shift) => shift,
    ),
  ];
};

const lines = [
  ...table("documents", SETS.flatMap(totals)),
  "",
  "Of the right relations, how many have the right modality; and of those whose gold is not `asserted`:",
  "",
  "| documents | modality | right/all | not asserted | right/all |",
  "| --- | --- | --- | --- | --- |",
  ...SETS.map(modality),
  "",
  "Each document of the three sets:",
  "",
  ...table("document", SETS.flatMap(perDocument)),
  "",
  "By type, in the six of the gold standard:",
  "",
  ...table("entity type", byType(developed.total.by_entity_type)),
  "",
  ...table("relation type", [
    ...byType(developed.total.by_type),
    row("is\\_a, exact", developed.total.is_a),
    row("is\\_a, head noun", developed.total.is_a_head),
  ]),
  "",
  "By property, in the passages of KnowledgeNet's third fold:",
  "",
  ...knowledgeNet,
  "",
  "Confidence and truth, in the two sets that rules were developed on:",
  "",
  "| confidence | relations | mean confidence | share of the right | right/all |",
  "| --- | --- | --- | --- | --- |",
  ...reliability(),
  "",
  "The same, with `base` fitted anew for each document on all others, a wrong claim counting twice:",
  "",
  ...folds(),
];

const file = "docs/quality.md";
const text = readFileSync(file, "utf8");
const begin = "<!-- figures: written by npm run quality -->";
const end = "<!-- end of figures -->";
const [before, rest] = text.split(begin);
const after = rest?.split(end)[1];
if (before === undefined || after === undefined) throw new Error(`${file} has lost its markers`);
writeFileSync(file, `${before}${begin}\n\n${lines.join("\n")}\n\n${end}${after}`);
