// Measures the open facts of the built program on the development part of CaRB, with one kind of fact after the other left out, and writes
// the figures into docs/quality.md, between its markers.
// Usage: CLAIMGRAPH_DATA=DIR npm run quality:open      (DIR/data/open/carb-dev.jsonl.gz, DIR/data/score/score_carb.py, Python 3)
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const data = process.env["CLAIMGRAPH_DATA"] ?? "";
const [goldFile, scorer] = ["data/open/carb-dev.jsonl.gz", "data/score/score_carb.py"].map((path) =>
  join(data, path),
);
if (data === "" || !existsSync(goldFile) || !existsSync(scorer)) {
  console.log(
    "MISSING: CLAIMGRAPH_DATA (data/open/carb-dev.jsonl.gz and data/score/score_carb.py)",
  );
  process.exit(0);
}

const scratch = mkdtempSync(join(tmpdir(), "claimgraph-open-"));
try {
  const gold = gunzipSync(readFileSync(goldFile)).toString().trim().split("\n").map(JSON.parse);
  const tuples = gold.flatMap(({ sentence, tuples: all }) =>
    all.map(([subject, relation, ...others]) =>
      [sentence, relation, subject, ...others].join("\t"),
    ),
  );
  writeFileSync(join(scratch, "gold.tsv"), `${tuples.join("\n")}\n`);
  report(factsOf(gold.map(({ sentence }) => sentence)));
} finally {
  rmSync(scratch, { recursive: true });
}

/** The facts of each sentence, read as a document of its own. */
function factsOf(sentences) {
  const input = sentences.map((text, n) => JSON.stringify({ path: `${n}.txt`, text })).join("\n");
  const words = ["dist/bin/claimgraph.js", "extract", "--open", "--quiet", "-"];
  const lines = run("node", words, input).trim().split("\n");
  return lines.map((line, n) => ({ sentence: sentences[n], facts: JSON.parse(line).facts }));
}

function report(rows) {
  const whole = score(rows, () => true);
  const kinds = new Map();
  for (const { facts } of rows)
    for (const { rule } of facts)
      for (const kind of new Set(rule.split("/"))) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const without = [...kinds]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .filter(([, count]) => count >= 5)
    .map(([kind, count]) => [
      `without ${kind}`,
      count,
      score(rows, (rule) => !rule.split("/").includes(kind)),
    ]);
  const lines = [
    "| facts | how many | precision | recall | F1 | area under the curve |",
    "| --- | --- | --- | --- | --- | --- |",
    ...[["all", whole.predicted, whole], ...without].map(
      ([name, count, { best, auc }]) =>
        `| ${[name, count, ...[...best, auc].map((figure) => figure.toFixed(3))].join(" | ")} |`,
    ),
  ];
  console.log(lines.join("\n"));
  write(lines.join("\n"));
}

/** The scorer's figures at the best confidence, for the facts whose rule is kept. */
function score(rows, isKept) {
  const lines = rows.map(({ sentence, facts }) => {
    const kept = facts.filter(({ rule }) => isKept(rule));
    const extractions = kept.map(({ relation, arguments: [first, ...rest] }) => [
      first,
      relation,
      ...rest,
    ]);
    const confidences = kept.map(({ confidence }) => confidence);
    return JSON.stringify({ sentence, extractions, confidences });
  });
  writeFileSync(join(scratch, "facts.jsonl"), `${lines.join("\n")}\n`);
  return JSON.parse(
    run("python3", [scorer, join(scratch, "gold.tsv"), join(scratch, "facts.jsonl")]),
  );
}

function run(command, words, input = "") {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (error !== undefined || status !== 0) throw new Error(`${command}: ${error ?? stderr}`);
  return stdout;
}

function write(table) {
  const file = "docs/quality.md";
  const text = readFileSync(file, "utf8");
  const begin = "<!-- open facts: written by npm run quality:open -->";
  const end = "<!-- end of open facts -->";
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has lost its markers`);
  writeFileSync(file, `${before}${begin}\n\n${table}\n\n${end}${after}`);
}
