import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/model/document.ts";
import { contains, type Span } from "../../src/model/span.ts";
import { type ReadResult, readFile, readRecord } from "../../src/read/index.ts";

const PATHS = ["a.txt", "a.md", "a.html", "a.json", "a.jsonl", "a.bin"] as const;
const UTF8 = new TextEncoder();

/** What is wrong with a result; nothing, whatever it was read from. */
function faultsOf({ documents, diagnostics }: ReadResult): readonly string[] {
  const silent =
    documents.length + diagnostics.length === 0 ? ["neither document nor problem"] : [];
  return [...silent, ...documents.flatMap(faultsOfDocument)];
}

function faultsOfDocument({ text, blocks, marks, source }: Document): readonly string[] {
  const last = blocks.at(-1)?.end ?? 0;
  const checks: readonly (readonly [fault: string, isFault: boolean])[] = [
    ["text has lone surrogates", !text.isWellFormed()],
    ["id is no hash", !/^[0-9a-f]{64}$/.test(source.id)],
    ["no blocks", blocks.length === 0],
    ["block ends behind the text", last > text.length],
    [
      "blocks overlap or are out of order",
      blocks.some((b, i) => b.start < (blocks[i - 1]?.end ?? 0)),
    ],
    [
      "block is empty or has blanks at its ends",
      blocks.some((b) => !/^\S(?:[^]*\S)?$/.test(text.slice(b.start, b.end))),
    ],
    ["mark is empty or in no block", hasLooseMark(blocks, marks)],
  ];
  return checks.filter(([, isFault]) => isFault).map(([fault]) => fault);
}

/** Marks are in the order of their blocks, so one pass over both tells. */
function hasLooseMark(blocks: readonly Span[], marks: readonly Span[]): boolean {
  let at = 0;
  return marks.some((mark) => {
    while ((blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= mark.start) at++;
    const block = blocks[at];
    return mark.start >= mark.end || block === undefined || !contains(block, mark);
  });
}

/** Words, line ends and the signs that mean something to one of the formats. */
const SIGNS =
  "Kelp|grew.|\n|\n\n|  |\t|*|**|_|`|```|~~|[|](|)|]|[a]: b\n|![|<b>|</b>|<p>|</p>|<li>|<ul>|<h1>|</h1>|<td>|<tr>|<br>|<sup>1</sup>|<!--|-->|<a href='x'>|</a>|<pre>|</pre>|<script>|<title>|&amp;|&#0;|# |> |- |1. |---\n|===\n| | |a|b|\n|:|\"|{|}|By Jo Marsh|8 April 2026|\u00ad|\u0301|😀|\ufeff|\ud800|\r";
const signs = fc
  .array(fc.constantFrom(...SIGNS.split("|"), "|"), { maxLength: 60 })
  .map((parts) => parts.join(""));

/** Runs a property over any input and says the first counterexample. */
async function check<T>(
  inputs: fc.Arbitrary<T>,
  isSound: (input: T) => Promise<void>,
): Promise<boolean> {
  const details = await fc.check(fc.asyncProperty(inputs, isSound), { seed: 7, numRuns: 300 });
  if (details.failed) throw new Error(fc.defaultReportMessage(details) ?? "failed");
  return details.failed;
}

describe("any input", () => {
  it.each(PATHS)("any bytes as %s", async (path) => {
    const failed = await check(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(faultsOf(await readFile(path, bytes))).toEqual([]);
    });
    expect(failed).toBe(false);
  });
  it.each(PATHS)("any markup as %s", async (path) => {
    const failed = await check(signs, async (text) => {
      expect(faultsOf(await readFile(path, UTF8.encode(text)))).toEqual([]);
    });
    expect(failed).toBe(false);
  });
  it("plain text is kept to the letter", async () => {
    const failed = await check(signs, async (raw) => {
      const text = raw.replace(/[\r\ufeff\ud800]/g, "");
      const { documents } = await readFile("a.txt", UTF8.encode(text));
      const plain = documents.filter(({ source }) => source.format === "text");
      expect(plain.filter((document) => document.text !== text)).toEqual([]);
    });
    expect(failed).toBe(false);
  });
  it("any JSON as a record", async () => {
    const field = fc.oneof(signs, fc.jsonValue());
    const record = fc.record(
      { path: field, text: field, base64: field, format: field, title: field, date: field },
      { requiredKeys: [] },
    );
    const failed = await check(fc.oneof(record, fc.jsonValue()), async (value) => {
      const result = await readRecord(JSON.stringify(value), { path: "-", line: 1 });
      expect(faultsOf(result)).toEqual([]);
    });
    expect(failed).toBe(false);
  });
});

const MEGABYTE = 1_000_000;
const repeat = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length));
const attributes = Array.from({ length: 10_000 }, (_, i) => `a${i}="${i}"`).join(" ");

/** Each took hours, gigabytes or the stack of some reader. The limit only ends a hang: all take seconds. */
const HOSTILE: readonly (readonly [name: string, path: string, text: string])[] = [
  ["one line of 5 MB", "a.txt", repeat("kelp ", 5 * MEGABYTE)],
  ["one word of 5 MB", "a.txt", repeat("k", 5 * MEGABYTE)],
  ["lines of one letter", "a.txt", repeat("k\n", 200_000)],
  ["100,000 nested tags", "a.html", `${"<div>".repeat(100_000)}Kelp${"</div>".repeat(100_000)}`],
  ["20,000 tags without end", "a.html", "<b><p>Kelp".repeat(20_000)],
  ["10,000 attributes", "a.html", `<p ${attributes}>Kelp</p>`],
  ["raised numbers", "a.html", repeat("<sup>1</sup>", MEGABYTE)],
  ["angle brackets", "a.html", repeat("< ", 200_000)],
  ["quotes without end", "a.html", repeat('<a b="', MEGABYTE)],
  ["comments without end", "a.md", repeat("<!-- ", MEGABYTE)],
  ["stars", "a.md", repeat("**k* ", MEGABYTE)],
  ["brackets", "a.md", repeat("[k](", MEGABYTE)],
  ["backticks", "a.md", repeat("`k``", MEGABYTE)],
  ["quotations in quotations", "a.md", repeat("> ", MEGABYTE)],
  [
    "nested lists",
    "a.md",
    Array.from({ length: 1500 }, (_, i) => `${" ".repeat(i)}- k`).join("\n"),
  ],
  ["nested arrays", "a.json", "[".repeat(MEGABYTE)],
  [
    "arrays nested and closed",
    "a.json",
    `[{"text":"Kelp.","x":${"[".repeat(50_000)}${"]".repeat(50_000)}}]`,
  ],
];

describe("hostile input", () => {
  it.each(HOSTILE)(
    "%s",
    async (_name, path, text) => {
      expect(faultsOf(await readFile(path, UTF8.encode(text)))).toEqual([]);
    },
    60_000,
  );
  it("an alias bomb in front matter costs the front matter only", async () => {
    const levels = Array.from("bcdefghij", (name, i) => {
      const alias = `*${"abcdefghi"[i] ?? "a"}`;
      return `${name}: &${name} [${Array.from({ length: 9 }, () => alias).join(", ")}]`;
    });
    const text = `---\na: &a [k, k]\n${levels.join("\n")}\n---\n\nKelp grew.\n`;
    const { documents, diagnostics } = await readFile("a.md", UTF8.encode(text));
    expect(documents).toMatchObject([{ text: "Kelp grew.", source: { title: null } }]);
    expect(diagnostics).toMatchObject([{ code: "bad-syntax", severity: "warning" }]);
  });
  it("a tag of a language in front matter stays words", async () => {
    const text =
      '---\ntitle: !!js/function "function () { throw 1 }"\n__proto__: { x: 1 }\n---\nKelp grew.\n';
    const { documents } = await readFile("a.md", UTF8.encode(text));
    expect(documents[0]?.text).toBe("Kelp grew.");
    expect(Object.prototype).not.toHaveProperty("x");
  });
});
