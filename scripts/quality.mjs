// Measures the built program on the labelled documents and writes the figures into docs/quality.md, between its markers.
// Usage: CLAIMGRAPH_DATA=DIR npm run quality
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const data = process.env["CLAIMGRAPH_DATA"];
if (data === undefined) {
  console.error("MISSING: CLAIMGRAPH_DATA names the folder with gold/dev/json and gold/dev/text.");
  process.exit(2);
}
const gold = `${data}/gold/dev/json`;
const run = ["dist/bin/claimgraph.js", "eval", "--gold", gold, "--json", "--per-document"];
const scores = JSON.parse(execFileSync("node", run, { encoding: "utf8", maxBuffer: 1 << 26 }));

const figure = (value) => (value === null ? "–" : value.toFixed(3));
const row = (name, count) =>
  `| ${name} | ${figure(count.precision)} | ${figure(count.recall)} | ${figure(count.f1)} | ${count.right}/${count.predicted} | ${count.found}/${count.gold} |`;
const table = (head, rows) => [
  `| ${head} | precision | recall | F1 | right/predicted | found/gold |`,
  "| --- | --- | --- | --- | --- | --- |",
  ...rows,
];
const { total, documents } = scores;
const byType = (counts) =>
  Object.entries(counts)
    .filter(([, count]) => count.gold > 0 || count.predicted > 0)
    .map(([name, count]) => row(name.replaceAll("_", "\\_"), count));

const lines = [
  ...table("over all six documents", [
    row("entities", total.entities),
    row("relations", total.relations),
    row("is\\_a, exact", total.is_a),
    row("is\\_a, head noun", total.is_a_head),
  ]),
  "",
  `Modality is right for ${figure(total.modality.precision)} of the right relations (${total.modality.right} of ${total.modality.predicted}), and for ${figure(total.modality_marked.precision)} of those whose gold is not \`asserted\` (${total.modality_marked.right} of ${total.modality_marked.predicted}).`,
  "",
  ...table(
    "document",
    Object.entries(documents).flatMap(([name, document]) => [
      row(`${name}, entities`, document.entities),
      row(`${name}, relations`, document.relations),
    ]),
  ),
  "",
  ...table("entity type", byType(total.by_entity_type)),
  "",
  ...table("relation type", byType(total.by_type)),
];

const file = "docs/quality.md";
const text = readFileSync(file, "utf8");
const begin = "<!-- figures: written by npm run quality -->";
const end = "<!-- end of figures -->";
const [before, rest] = text.split(begin);
const after = rest?.split(end)[1];
if (before === undefined || after === undefined) throw new Error(`${file} has lost its markers`);
writeFileSync(file, `${before}${begin}\n\n${lines.join("\n")}\n\n${end}${after}`);
