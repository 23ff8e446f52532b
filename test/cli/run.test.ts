import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Effects } from "../../src/cli/effects.ts";
import { COMMANDS } from "../../src/cli/flags.ts";
import { readLines } from "../../src/cli/lines.ts";
import { printable } from "../../src/cli/report.ts";
import { run } from "../../src/cli/run.ts";
import { ClosedOutput } from "../../src/cli/stop.ts";
import { nearestName } from "../../src/model/nearest.ts";
import { NameBook } from "../../src/model/sources.ts";
import { readManifest } from "../../src/store/index.ts";
import { simpleEngine } from "../support/engine.ts";
import { type MemoryEffects, MemoryFiles, memoryEffects } from "../support/memory.ts";

const CORPUS = {
  "corpus/b.txt": "Ada buys Bo.",
  "corpus/a.txt": "Cy buys Di.",
  "corpus/picture.png": "no document",
  "corpus/.hidden.txt": "Eve buys Fay.",
  "corpus/deep/er/c.txt": "nothing here",
};

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly effects: MemoryEffects;
}

async function ran(
  words: readonly string[],
  content: Readonly<Record<string, string>> = CORPUS,
  input = "",
): Promise<Ran> {
  const effects = memoryEffects(new MemoryFiles(content), input);
  const code = await run(words, effects, async () => simpleEngine);
  return { code, stdout: effects.printed.join(""), stderr: effects.said.join(""), effects };
}

describe("usage", () => {
  it.each([
    [["--version"], 0, /^1\.2\.3\n$/, /^$/],
    [["--help"], 0, /claimgraph build FOLDER/, /^$/],
    [["help", "view"], 0, /claimgraph view \[DIR\]/, /^$/],
    [[], 2, /^$/, /Usage: claimgraph COMMAND/],
    [["biuld"], 2, /^$/, /no command biuld; did you mean build\?/],
    [["build", "--no-cahce"], 2, /^$/, /no option --no-cahce; did you mean --no-cache\?/],
    [["build", "--zzzzzz"], 2, /^$/, /no option --zzzzzz; try: claimgraph build --help/],
    [["build", "-o"], 2, /^$/, /argument missing/],
    [["build", "-o", ""], 2, /^$/, /--out needs a value/],
    [["build", "--min-confidence", "high"], 2, /^$/, /a number from 0 to 1, not "high"/],
    [["view", "--port", "99999999"], 2, /^$/, /a whole number/],
    [["view", "a", "b"], 2, /^$/, /"b" is one operand too many/],
    [["build", "nowhere"], 2, /^$/, /nowhere: no such file or folder/],
    [["extract"], 2, /^$/, /name a file or a folder/],
    [["eval"], 2, /^$/, /--gold DIR/],
    [["verify", "nowhere"], 2, /^$/, /nowhere: there is no such folder/],
    [["verify", "corpus"], 74, /^$/, /corpus: is no built graph/],
  ])("%j exits with %i", async (words, code, stdout, stderr) => {
    const result = await ran(words);
    expect(result.stdout).toMatch(stdout);
    expect(result.stderr).toMatch(stderr);
    expect(result.code).toBe(code);
  });

  it.each(COMMANDS)("teaches $name by example, from the table that parses it", async (command) => {
    const { stdout, code } = await ran([command.name, "--help"]);
    for (const flag of command.flags) expect(stdout).toContain(`--${flag.name}`);
    for (const [line] of command.examples) expect(stdout).toContain(line);
    expect(code).toBe(0);
  });

  it("takes a value that looks like a flag, and operands after --", async () => {
    const files = { "-rf": "Ada buys Bo.", "--quiet": "Cy buys Di." };
    const { stdout, code } = await ran(["extract", "--", "-rf", "--quiet"], files);
    expect(stdout.split("\n").filter(Boolean)).toHaveLength(2);
    expect(code).toBe(0);
  });
});

describe("build", () => {
  it("reads the documents of a folder and says what it found", async () => {
    const { code, stdout, stderr, effects } = await ran(["build"]);
    const manifest = readManifest(effects.files.names.get("graph-out/manifest.json") ?? "");
    expect(manifest?.inputs.map((input) => input.path)).toEqual([
      "a.txt",
      "b.txt",
      "deep/er/c.txt",
    ]);
    expect(stderr).toContain("3 documents");
    expect(stderr).toContain("npx claimgraph view graph-out");
    expect([code, stdout]).toEqual([0, ""]);
  });

  it("says nothing with --quiet", async () => {
    const { stdout, stderr } = await ran(["build", "--quiet"]);
    expect(stdout + stderr).toBe("");
  });

  it.each([
    [
      "one input fails",
      { "corpus/a.txt": "bad", "corpus/b.txt": "Ada buys Bo." },
      1,
      /error: a\.txt at 3: is bad/,
    ],
    ["every input fails", { "corpus/a.txt": "bad" }, 1, /1 inputs failed/],
    [
      "a fault of ours shows",
      { "corpus/a.txt": "throw", "corpus/b.txt": "x" },
      70,
      /a\.txt: a fault of the program/,
    ],
    ["there is no document", { "corpus/a.png": "x" }, 2, /no documents in corpus/],
  ])("when %s, the rest is done and the exit code tells", async (_, content, code, stderr) => {
    const result = await ran(["build"], content);
    expect(result.stderr).toMatch(stderr);
    expect(result.code).toBe(code);
  });

  it("counts equal bytes once and tells names apart, whatever the order of folders", async () => {
    const content = { "x/a.txt": "one", "y/a.txt": "two", "y/b.txt": "one", "y/a.txt~2": "" };
    const [first, second] = [
      await ran(["build", "x", "y"], content),
      await ran(["build", "y", "x", "y"], content),
    ].map(({ effects }) => effects.files.names.get("graph-out/manifest.json") ?? "");
    expect(first).toBe(second);
    const inputs = readManifest(first ?? "")?.inputs ?? [];
    const paths = inputs.map(({ path, otherPaths }) => [path, ...otherPaths]);
    expect(paths).toHaveLength(2);
    expect(paths).toContainEqual(["a.txt~2", "b.txt"]);
  });

  it("does not read its own output, and leaves the folder of someone else", async () => {
    const content = {
      ...CORPUS,
      "corpus/old/.claimgraph/x": "",
      "corpus/old/d.txt": "Di buys Ed.",
    };
    const { effects, code } = await ran(["build", "corpus"], content);
    expect(effects.files.names.get("graph-out/documents.jsonl")).not.toContain("Di buys Ed");
    expect(code).toBe(0);
    expect((await ran(["build", "-o", "corpus/deep"])).code).toBe(2);
  });

  it("stops when asked and leaves no set", async () => {
    const effects = memoryEffects(new MemoryFiles(CORPUS));
    effects.stopping.abort(143);
    expect(await run(["build"], effects, async () => simpleEngine)).toBe(143);
    expect([...effects.files.names.keys()].filter((path) => path.startsWith("graph-out"))).toEqual(
      [],
    );
  });

  it("drops claims below a confidence", async () => {
    const { effects } = await ran(["build", "--min-confidence", "0.8"]);
    expect(effects.files.names.get("graph-out/claims.jsonl")).toBe("");
  });
});

describe("extract", () => {
  it("prints one record a document, and nothing else, on stdout", async () => {
    const { stdout, stderr, code } = await ran([
      "extract",
      "corpus/a.txt",
      "corpus/b.txt",
      "--text",
    ]);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { format: "claimgraph/extraction@1", document: "a.txt", text: "Cy buys Di." },
      { document: "b.txt", entities: [{ name: "Ada" }, { name: "Bo" }] },
    ]);
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("reads JSON lines from standard input; a bad line costs only itself", async () => {
    const input =
      '{"path":"a.txt","text":"Ada buys Bo."}\n\nbad\n{"path":"a.txt","text":"Cy buys Di."}';
    const { stdout, stderr, code } = await ran(["extract", "-"], {}, input);
    expect(
      stdout
        .split("\n")
        .filter(Boolean)
        .map((line): unknown => JSON.parse(line)),
    ).toMatchObject([{ document: "a.txt" }, { document: "a.txt~2" }]);
    expect(stderr).toContain("standard input#3");
    expect(code).toBe(1);
  });

  it("loses only the document on which a fault of ours shows", async () => {
    const content = { "a.txt": "throw", "b.txt": "Ada buys Bo." };
    const { stdout, stderr, code } = await ran(["extract", "a.txt", "b.txt"], content);
    expect(stdout).toContain('"document":"b.txt"');
    expect(stderr).toContain("a.txt: a fault of the program");
    expect(code).toBe(70);
  });

  it("ends quietly when its reader has had enough", async () => {
    const effects: Effects = {
      ...memoryEffects(new MemoryFiles(CORPUS)),
      print: async () => {
        throw new ClosedOutput("closed");
      },
    };
    expect(await run(["extract", "corpus"], effects, async () => simpleEngine)).toBe(0);
  });
});

describe("eval", () => {
  const gold = {
    document: "a.txt",
    entities: [
      { id: "c", name: "Cy", types: ["Organization"] },
      { id: "d", name: "Di", types: ["Organization"] },
    ],
    relations: [{ subject: "c", type: "acquired", object: "d" }],
  };
  const content = { "gold/json/a.json": JSON.stringify(gold), "gold/text/a.txt": "Cy buys Di." };

  it("scores the texts that stand beside the gold", async () => {
    const { stdout, code } = await ran(["eval", "--gold", "gold/json", "--json"], content);
    const scores: unknown = JSON.parse(stdout);
    expect(scores).toMatchObject({ total: { entities: { f1: 1 }, relations: { f1: 1 } } });
    expect(code).toBe(0);
  });

  it.each([
    [{ ...content, "gold/json/b.json": "{" }, 2],
    [{ ...content, "gold/json/b.json": '{"entities":[]}' }, 2],
    [{ "gold/json/a.txt": "", "gold/text/a.txt": "" }, 2],
  ])("refuses a gold folder that it cannot use", async (files, code) => {
    expect((await ran(["eval", "--gold", "gold/json"], files)).code).toBe(code);
  });
});

it.each([
  ["chace", "cache"],
  ["cahce", "cache"],
  ["prot", "port"],
  ["xyz", null],
])("takes %s for %s", (typed, meant) => {
  expect(nearestName(typed, ["cache", "port", "quiet"])).toBe(meant);
});

it("never gives a name twice, nor one that is asked for itself", () => {
  const names = fc.array(fc.constantFrom("a", "a~2", "a~3", "b", "b~2"));
  fc.assert(
    fc.property(names, (asked) => {
      const book = new NameBook(asked);
      const given = asked.map((name) => book.take(name));
      expect(new Set(given).size).toBe(given.length);
      for (const name of asked) expect(given).toContain(name);
    }),
  );
});

it("cuts a stream into the same lines wherever its pieces end", async () => {
  const texts = fc.array(fc.string({ unit: "binary" }).map((text) => text.replace(/[\r\n]/g, "")));
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 7 }), async (lines, size) => {
      const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(""));
      const found: string[] = [];
      for await (const { line } of readLines(piecesOf(bytes, size))) found.push(line);
      expect(found).toEqual(lines.map((line) => line.replace(/^\ufeff/, "").toWellFormed()));
    }),
  );
});

it("shows no control character of a name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      expect(printable(name)).not.toMatch(/[\p{Cc}\u202e\u2028]/u);
    }),
  );
});

async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
