import { expect, it } from "vitest";
import { loadEngine } from "../../src/cli/load-engine.ts";
import { run } from "../../src/cli/run.ts";
import { simpleEngine } from "../support/engine.ts";
import { MemoryFiles, memoryEffects } from "../support/memory.ts";

const FILES = {
  "texts/a.txt": "Ann Lee left Lumora.",
  "texts/b.md": "# News\n\nOrvana grew.",
  "texts/picture.png": "no document",
  "broken.json": "{",
};

async function ran(words: readonly string[], input = "", engine = loadEngine()) {
  const effects = memoryEffects(new MemoryFiles(FILES), input);
  const code = await run(["parse", ...words], effects, async () => engine);
  return { code, stdout: effects.printed.join(""), stderr: effects.said.join("") };
}

it("prints the words of all documents, with numbers that differ", async () => {
  const { code, stdout, stderr } = await ran(["texts"]);
  expect(stdout.match(/^# newdoc id = .*$/gm)).toEqual([
    "# newdoc id = a.txt",
    "# newdoc id = b.md",
  ]);
  expect(stdout.match(/^# sent_id = .*$/gm)?.map((line) => line.slice(12))).toEqual([
    "d1-s1",
    "d2-s1",
    "d2-s2",
  ]);
  expect(stdout).toContain("\n3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tstart=8|end=12\n");
  expect([code, stderr]).toEqual([0, ""]);
});

it("shows names as one word, and --plain the tree without them", async () => {
  const text = "The Nova 4 Mini powers the app.";
  const named = await ran(["-"], text);
  expect(named.stdout).toMatch(/^2\tNova\tnova\tPROPN\tNNP\t_\t4\tflat\t/m);
  expect(named.stdout).toMatch(/^# newdoc id = standard input$/m);
  const plain = await ran(["-", "--plain"], text);
  expect(plain.stdout).not.toBe(named.stdout);
  expect(plain.stdout).toMatch(/^3\t4\t4\tNUM\tCD\t/m);
});

it("marks chunks with --chunks", async () => {
  const { stdout } = await ran(["texts/a.txt", "--chunks"]);
  expect(stdout.match(/Chunk=\S-\S\S/g)).toEqual([
    "Chunk=B-NP",
    "Chunk=I-NP",
    "Chunk=B-VP",
    "Chunk=B-NP",
  ]);
});

it("draws all documents as one picture with --svg", async () => {
  const { code, stdout } = await ran(["texts", "--svg"]);
  expect(stdout.match(/<svg /g)).toHaveLength(1);
  expect(stdout).toMatch(/^<\?xml [^]*<\/svg>\n$/);
  expect(stdout).toContain(">b.md · 2</text>");
  expect(code).toBe(0);
});

it.each([
  [[], 2, /name a file or a folder, or - for standard input/],
  [["nowhere"], 2, /nowhere: no such file or folder/],
  [["texts/a.txt", "--svgg"], 2, /no option --svgg; did you mean --svg\?/],
  [["broken.json", "texts"], 1, /error: broken\.json/],
])("%j exits with %i", async (words, code, stderr) => {
  const result = await ran(words);
  expect(result.code).toBe(code);
  expect(result.stderr).toMatch(stderr);
  expect(result.stdout.includes("Lumora")).toBe(code === 1);
});

/** Meets a fault on one document. */
const annotate: typeof simpleEngine.annotate = (document) => {
  if (document.source.path === "a.txt") throw new Error("a fault");
  return simpleEngine.annotate(document, {});
};

it("tells a fault of ours and goes on with the other documents", async () => {
  const engine = { ...simpleEngine, isReadable: () => true, annotate };
  const { code, stdout, stderr } = await ran(["texts"], "", engine);
  expect(stderr).toContain("a.txt: a fault of the program");
  expect(stdout).toContain("# newdoc id = b.md");
  expect(code).toBe(70);
});
