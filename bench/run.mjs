// Measures the built program: `npm run build` first, then `npm run bench`, on a machine that does nothing else.
// With a name (`npm run bench annotate`; start, build, annotate, extract) only that part.
// CPU time is user and system time of a fresh process with all its children, as the shell counts it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { dataFolder, variedDocuments } from "./texts.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const MAIN = join(ROOT, "dist", "bin", "claimgraph.js");
const PLAIN = join(ROOT, "bench", "compromise.mjs");
const RUNS = 5;
const SMALL = 100_000;
const LARGE = 1_000_000;
const LARGEST = 5_000_000;

if (!existsSync(MAIN)) {
  console.error("The program has not been built: npm run build");
  process.exit(2);
}
const scratch = mkdtempSync(join(tmpdir(), "claimgraph-bench-"));
try {
  const only = process.argv[2];
  const parts = {
    start: measureStart,
    build: measureBuild,
    annotate: measureAnnotate,
    extract: measureExtract,
  };
  const rows = Object.entries(parts).flatMap(([name, run]) =>
    only === undefined || only === name ? run() : [],
  );
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log(`node ${process.version}, ${RUNS} runs each, median\n`);
  for (const [name, value, bar] of rows) {
    console.log(`${name.padEnd(width)}  ${value.padStart(14)}  ${bar}`);
  }
} finally {
  rmSync(scratch, { recursive: true });
}

function measureStart() {
  const times = repeat(() => measure(["--version"]).wall);
  return [["--version, wall time", `${Math.round(median(times) * 1000)} ms`, "bar: 120 ms"]];
}

function measureBuild() {
  const five = fiveArticles();
  const kilobytes = five.reduce((sum, file) => sum + readFileSync(file).length, 0) / 1000;
  const times = repeat((n) => {
    const out = join(scratch, `graph-${n}`);
    return measure(["build", "--no-cache", "--quiet", "-o", out, ...five]).cpu;
  });
  const name = `build of ${five.length} articles (${kilobytes.toFixed(0)} KB), CPU time`;
  return [[name, `${median(times).toFixed(2)} s`, "bar: 2.00 s"]];
}

function measureExtract() {
  const folder = dataFolder();
  if (folder === null) return [["extract of varied text", "MISSING", "needs CLAIMGRAPH_DATA"]];
  const [small, large] = [extractTime(folder, SMALL), extractTime(folder, LARGE)];
  const further = (large.bytes - small.bytes) / 1000 / (large.cpu - small.cpu);
  const { plain } = large;
  const perByte = large.cpu / large.bytes / (small.cpu / small.bytes);
  return [
    [`extract of ${describe(small)}, CPU time`, `${small.cpu.toFixed(2)} s`, ""],
    [`extract of ${describe(large)}, CPU time`, `${large.cpu.toFixed(2)} s`, ""],
    ["extract, with start", `${speed(large)} KB/s`, "bar: 80 KB per CPU second"],
    ["plain compromise of the same text, CPU time", `${plain.toFixed(2)} s`, ""],
    ["plain compromise, with start", `${speed({ bytes: large.bytes, cpu: plain })} KB/s`, ""],
    ["extract against plain compromise", large.ratio.toFixed(2), "bar: at most 2.2 times"],
    ["extract, each further KB", `${further.toFixed(0)} KB/s`, ""],
    ["time a byte, large against small", perByte.toFixed(2), "linear: at most 1.3"],
  ];
}

/** The language layer alone, weights and all; the largest text also as one document. */
function measureAnnotate() {
  const folder = dataFolder();
  if (folder === null) return [["annotating varied text", "MISSING", "needs CLAIMGRAPH_DATA"]];
  const run = (input, times) => repeat(() => annotateFile(input), times);
  const middle = (runs, pick) => median(runs.map(pick));
  const cost = ({ load, cpu, words }) => (load + cpu) / words;
  const small = run(writeDocuments(variedDocuments(folder, SMALL), "small"), 9);
  const large = run(writeDocuments(variedDocuments(folder, LARGE), "large"), RUNS);
  const all = variedDocuments(folder, LARGEST);
  const largest = run(writeDocuments(all, "largest"), 9);
  const whole = [{ path: "1.txt", text: all.map(({ text }) => text).join("\n") }];
  const single = run(writeDocuments(whole, "single"), 3);
  const megabytes = (largest[0].bytes / 1e6).toFixed(1);
  return [
    [
      "annotate: loading weights, CPU time",
      `${Math.round(middle(small, ({ load }) => load) * 1000)} ms`,
      "bar: 150 ms",
    ],
    [
      "annotate 1 MB, with loading",
      `${Math.round(1 / middle(large, cost))} words/s`,
      "bar: 18,000 words per CPU second",
    ],
    [
      `annotate, time a word, ${megabytes} MB against 0.1 MB`,
      (middle(largest, cost) / middle(small, cost)).toFixed(2),
      "linear: at most 1.25",
    ],
    [
      `annotate ${megabytes} MB, memory`,
      `${Math.round(middle(largest, ({ memory }) => memory))} MB`,
      "bar: 400 MB",
    ],
    [
      `annotate ${megabytes} MB as one document, memory`,
      `${Math.round(middle(single, ({ memory }) => memory))} MB`,
      "bar: 400 MB",
    ],
  ];
}

function annotateFile(input) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "bench", "annotate.mjs"), input],
    {
      encoding: "utf8",
    },
  );
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The path of a new file with the documents as JSON lines. */
function writeDocuments(documents, name) {
  const path = join(scratch, `${name}.jsonl`);
  writeFileSync(path, documents.map((document) => `${JSON.stringify(document)}\n`).join(""));
  return path;
}

/** Extraction and plain compromise by turns, so that what else the machine does weighs on both; the ratio is the median of the pairs'. */
function extractTime(folder, bytes) {
  const documents = variedDocuments(folder, bytes);
  const input = writeDocuments(documents, `${bytes}`);
  const runs = bytes > SMALL ? 3 : RUNS;
  const pairs = repeat(() => {
    const { cpu } = measure(["extract", "--quiet", "-"], input);
    return { cpu, plain: measure([], input, PLAIN).cpu };
  }, runs);
  const size = documents.reduce((sum, document) => sum + Buffer.byteLength(document.text), 0);
  return {
    cpu: median(pairs.map(({ cpu }) => cpu)),
    plain: median(pairs.map(({ plain }) => plain)),
    ratio: median(pairs.map(({ cpu, plain }) => cpu / plain)),
    bytes: size,
    documents: documents.length,
  };
}

function describe({ bytes, documents }) {
  return `${(bytes / 1000).toFixed(0)} KB in ${documents} documents`;
}

function speed({ bytes, cpu }) {
  return (bytes / 1000 / cpu).toFixed(0);
}

function fiveArticles() {
  const data = dataFolder();
  const folder = data === null ? join(ROOT, "corpus") : join(data, "articles");
  const names = readdirSync(folder).filter((name) => /\.(txt|md|html)$/.test(name));
  return names
    .toSorted()
    .slice(0, 5)
    .map((name) => join(folder, name));
}

/** Runs the program (or another script) once; seconds of processor and of the clock. */
function measure(words, input = "/dev/null", script = MAIN) {
  const shell = 'TIMEFORMAT="%U %S %R"; time "$@" < "$INPUT" > /dev/null';
  const result = spawnSync("bash", ["-c", shell, "bench", process.execPath, script, ...words], {
    env: { ...process.env, INPUT: input, LC_ALL: "C" },
    encoding: "utf8",
  });
  if (result.status !== 0 && result.status !== 1) {
    throw new Error(`${script} ${words[0]} ended with ${result.status}: ${result.stderr}`);
  }
  const [user, system, wall] = result.stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return { cpu: user + system, wall };
}

function repeat(run, times = RUNS) {
  return Array.from({ length: times }, (_, n) => run(n));
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
