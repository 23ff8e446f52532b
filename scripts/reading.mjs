// Measures the built program on labelled names and pronouns, with the scorers beside them, and writes the figures into
// docs/quality.md, between its markers. The names are those of the program's extraction, the types those of their entities.
// Usage: CLAIMGRAPH_DATA=DIR npm run quality:reading [-- --keep FOLDER]   (FOLDER: where gold, predictions and errors are kept)
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { defaultPack } from "../dist/domain/index.js";
import { extractDocument, readFile } from "../dist/index.js";

const data = process.env["CLAIMGRAPH_DATA"];
const names = join(data ?? "", "data", "names");
const coreference = join(data ?? "", "data", "coreference");
if (data === undefined || !existsSync(names) || !existsSync(coreference)) {
  console.error("MISSING: CLAIMGRAPH_DATA names the folder with data/names and data/coreference.");
  process.exit(0);
}
const kept = process.argv[2] === "--keep" ? process.argv[3] : undefined;
const folder = kept ?? mkdtempSync(join(tmpdir(), "reading-"));
mkdirSync(folder, { recursive: true });

const readRows = (path) => {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
};
const writeRows = (name, rows) => {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return path;
};
const score = (script, args) => {
  const run = [join(data, "data", "score", script), ...args];
  return JSON.parse(execFileSync("python3", run, { encoding: "utf8" }));
};

const extract = async (text) => {
  const { documents } = await readFile("row.txt", Buffer.from(text));
  return documents.map((document) => extractDocument(document, defaultPack));
};
/** Code points before an offset in UTF-16 units: what the scorers count. */
const codePoints = (text, offset) => [...text.slice(0, offset)].length;

/** The sentences of one document in the order of the file, joined as paragraphs; `null` where each stands alone. */
const documentOf = {
  gum: (id) => id.replace(/-\d+$/, ""),
  wikigold: (id) => id.replace(/-\d+$/, ""),
  "uner-ewt": (id) => id.replace(/-\d+$/, ""),
};

/** The names in the rows, read document by document where the rows tell their documents. */
const predictNames = async (rows) => {
  const groups = new Map();
  for (const row of rows) {
    const key = documentOf[row.source.replace(/^gum-.*/, "gum")]?.(row.id) ?? row.id;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const predicted = [];
  for (const group of groups.values()) {
    const texts = group.map(({ text }) => text.trim());
    const records = await extract(texts.join("\n\n"));
    const found = records.flatMap(({ text, entities }) =>
      entities
        .filter(({ isWeak }) => !isWeak)
        .flatMap(({ type, mentions }) =>
          mentions
            .filter(({ kind }) => kind === "name")
            .map(({ start, end }) => ({ start, end, type, text })),
        ),
    );
    let from = 0;
    for (const { id, text } of group) {
      // The reader may tidy blanks: rows are found again by their letters, in order.
      const whole = records[0]?.text ?? "";
      const at = whole.indexOf(text.trim(), from);
      if (at < 0) {
        predicted.push({ id, text, entities: [] });
        lost.push(id);
        continue;
      }
      from = at + text.trim().length;
      const shift = text.length - text.trimStart().length - at;
      const inside = found.filter(({ start, end }) => start >= at && end <= from);
      const entities = inside.map(({ start, end, type }) => ({
        start: codePoints(text, start + shift),
        end: codePoints(text, end + shift),
        type,
      }));
      predicted.push({ id, text, entities });
    }
  }
  return predicted;
};
const lost = [];

const TYPES = "Person,Organization,Place";
const allTypes = JSON.parse(readFileSync(join(names, "types.json"), "utf8"));
/** The source's types that are one of the three, renamed; all others are left out on both sides. */
const mapOf = (source) => {
  const pairs = Object.entries(allTypes[source]);
  const kept = pairs.filter(
    ([, type]) => typeof type === "string" && TYPES.split(",").includes(type),
  );
  return pairs.map(([from, type]) => `${from}=${kept.some(([one]) => one === from) ? type : "-"}`);
};
const scoreNames = async ([name, source, rows]) => {
  const gold = writeRows(`${source}-gold.jsonl`, rows);
  const predicted = writeRows(`${source}-predicted.jsonl`, await predictNames(rows));
  const errors = join(folder, `${source}-errors.jsonl`);
  const base = source.replace(/-ai$/, "");
  const scores = score("score_ner.py", [
    gold,
    predicted,
    "--map",
    "Model=Product",
    "--gold-map",
    mapOf(base).join(","),
    "--types",
    TYPES,
    "--errors",
    errors,
    "--json",
  ]);
  return { name, rows: rows.length, scores };
};

const isDev = ({ split }) => split === "dev";
const sets = [
  ["GUM, development", "gum", readRows(join(names, "gum-dev.jsonl"))],
  [
    "CrossNER, artificial intelligence, development",
    "crossner-ai",
    readRows(join(names, "crossner.jsonl.gz")).filter(
      (r) => isDev(r) && r.source === "crossner-ai",
    ),
  ],
  ["WikiGold, development", "wikigold", readRows(join(names, "wikigold.jsonl.gz")).filter(isDev)],
  ["UNER EWT, development", "uner-ewt", readRows(join(names, "uner-ewt-dev.jsonl.gz"))],
  ["WNUT 2017, development", "wnut17", readRows(join(names, "wnut17-dev.jsonl"))],
];

/** Whether a pronoun was joined with each of two names: their mentions are in one chain with it. */
const judgePronoun = async ({ id, text, pronoun, A, B }) => {
  const [record] = await extract(text);
  const units = ({ start, end }) => {
    const points = [...text];
    const begin = points.slice(0, start).join("").length;
    return { start: begin, end: begin + points.slice(start, end).join("").length };
  };
  const at = units(pronoun);
  const chain = record?.entities.find(({ mentions }) =>
    mentions.some(({ start, end }) => start === at.start && end === at.end),
  );
  const isIn = (one) => {
    const { start, end } = units(one);
    return (
      chain?.mentions.some(
        (mention) => mention.kind === "name" && mention.start < end && start < mention.end,
      ) ?? false
    );
  };
  return { id, A: isIn(A), B: isIn(B) };
};

const figure = (value) => value.toFixed(3);
const nameRows = [];
for (const set of sets) {
  const { name, rows, scores } = await scoreNames(set);
  const { micro, untyped, types } = scores;
  const per = TYPES.split(",").map((type) => figure(types[type]?.f1 ?? 0));
  nameRows.push(
    `| ${[name, rows, figure(micro.p), figure(micro.r), figure(micro.f1), ...per, figure(untyped.f1)].join(" | ")} |`,
  );
}
const passages = readRows(join(coreference, "gap-development.jsonl.gz")).filter(isDev);
const judged = [];
for (const passage of passages) judged.push(await judgePronoun(passage));
const both = judged.filter(({ A, B }) => A && B).length;
const gap = score("score_coref.py", [
  "--gap",
  writeRows("gap-gold.jsonl", passages),
  writeRows("gap-predicted.jsonl", judged),
]);

const lines = [
  "| names of persons, organizations, places | sentences | precision | recall | F1 | Person | Organization | Place | bounds alone |",
  "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
  ...nameRows,
  "",
  "| pronouns | passages | precision | recall | F1 | he | she | both names |",
  "| --- | --- | --- | --- | --- | --- | --- | --- |",
  `| GAP, development | ${[passages.length, figure(gap.precision), figure(gap.recall), figure(gap.overall), figure(gap.masculine), figure(gap.feminine), both].join(" | ")} |`,
];
if (lost.length > 0) console.error(`${lost.length} rows not found again: ${lost.slice(0, 5)}`);
console.log(lines.join("\n"));
if (kept === undefined) {
  rmSync(folder, { recursive: true });
  const file = "docs/quality.md";
  const [before, rest] = readFileSync(file, "utf8").split(
    "<!-- reading: written by npm run quality:reading -->",
  );
  const after = rest?.split("<!-- end of reading -->")[1];
  if (after === undefined) throw new Error(`${file} has lost its markers`);
  const begin = "<!-- reading: written by npm run quality:reading -->";
  writeFileSync(
    file,
    `${before}${begin}\n\n${lines.join("\n")}\n\n<!-- end of reading -->${after}`,
  );
}
