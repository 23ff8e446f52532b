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
];

const file = "docs/quality.md";
const text = readFileSync(file, "utf8");
const begin = "<!-- figures: written by npm run quality -->";
const end = "<!-- end of figures -->";
const [before, rest] = text.split(begin);
const after = rest?.split(end)[1];
if (before === undefined || after === undefined) throw new Error(`${file} has lost its markers`);
writeFileSync(file, `${before}${begin}\n\n${lines.join("\n")}\n\n${end}${after}`);
