import { describe, expect, it } from "vitest";
import { readFile } from "../../src/read/index.ts";

const UTF8 = new TextEncoder();
const TEXT = "Zoë bought “Kelp” for €9.";

/** UTF-16 with a byte-order mark where asked. */
function utf16(text: string, order: "LE" | "BE", isMarked: boolean): Uint8Array {
  const bytes: number[] = [];
  for (const unit of `${isMarked ? "\ufeff" : ""}${text}`.split("")) {
    const code = unit.charCodeAt(0);
    bytes.push(...(order === "LE" ? [code & 255, code >> 8] : [code >> 8, code & 255]));
  }
  return Uint8Array.from(bytes);
}

/** One byte a character, from escapes such as `\x93`. */
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const cut = (text: string, bytes: number): Uint8Array => UTF8.encode(text).slice(0, -bytes);

const READABLE: readonly (readonly [
  name: string,
  path: string,
  bytes: Uint8Array,
  text: string,
  problem: readonly [code: string, place: number | null] | null,
])[] = [
  ["UTF-8", "a.txt", UTF8.encode(TEXT), TEXT, null],
  ["UTF-8 with a mark", "a.txt", UTF8.encode(`\ufeff${TEXT}`), TEXT, null],
  ["UTF-16 LE with a mark", "a.txt", utf16(TEXT, "LE", true), TEXT, null],
  ["UTF-16 BE with a mark", "a.txt", utf16(TEXT, "BE", true), TEXT, null],
  ["UTF-16 LE without", "a.txt", utf16(TEXT, "LE", false), TEXT, ["bad-encoding", null]],
  ["UTF-16 BE without", "a.txt", utf16(TEXT, "BE", false), TEXT, ["bad-encoding", null]],
  [
    "a lone surrogate in UTF-16",
    "a.txt",
    utf16("Zoë \ud800 is", "LE", true),
    "Zoë \ufffd is",
    null,
  ],
  [
    "Windows-1252",
    "a.txt",
    bytesOf("Zo\xeb bought \x93Kelp\x94 for \x809."),
    TEXT,
    ["bad-encoding", 2],
  ],
  [
    "UTF-8 cut in its last character",
    "a.txt",
    cut("Kelp costs €", 1),
    "Kelp costs \ufffd",
    ["bad-encoding", 11],
  ],
  [
    "UTF-8 with a damaged byte",
    "a.txt",
    bytesOf("Zo\xc3\xab, Zo\xc3\xab and \xff"),
    "Zoë, Zoë and \ufffd",
    ["bad-encoding", 15],
  ],
  ["overlong UTF-8 is none", "a.txt", bytesOf("a\xc0\xafb"), "aÀ¯b", ["bad-encoding", 1]],
  ["line ends of three kinds", "a.txt", UTF8.encode("a\r\nb\rc\nd"), "a\nb\nc\nd", null],
  [
    "a charset that the page declares",
    "a.html",
    bytesOf('<meta charset="iso-8859-1"><p>Zo\xeb</p>'),
    "Zoë",
    null,
  ],
  [
    "a charset that no one knows",
    "a.html",
    UTF8.encode('<meta charset="x-none"><p>Zoë</p>'),
    "Zoë",
    null,
  ],
];

describe("bytes that are text", () => {
  it.each(READABLE)("%s", async (_name, path, bytes, text, problem) => {
    const { documents, diagnostics } = await readFile(path, bytes);
    expect(documents.map((document) => document.text)).toEqual([text]);
    expect(diagnostics.map(({ code, place }) => [code, place])).toEqual(problem ? [problem] : []);
    expect(diagnostics.every(({ severity }) => severity === "warning")).toBe(true);
  });
});

const UNREADABLE: readonly (readonly [
  name: string,
  bytes: Uint8Array,
  code: string,
  says: string,
])[] = [
  ["an empty file", new Uint8Array(), "empty", "no text"],
  ["blanks only", UTF8.encode(" \n\t\u00a0\n"), "empty", "no text"],
  ["a PNG image", bytesOf("\x89PNG\r\n\x1a\n\x00\x00"), "not-text", "a PNG image"],
  ["a PDF document", bytesOf("%PDF-1.7\n%\xe2\xe3"), "not-text", "a PDF document"],
  ["an archive", bytesOf("PK\x03\x04\x14\x00"), "not-text", "a ZIP archive"],
  ["a NUL", UTF8.encode("Kelp grew\0 fast"), "not-text", "offset 9"],
  ["control characters", UTF8.encode("\x01\x02\x03\x04 ab"), "not-text", "control characters"],
  ["over 100 MB", new Uint8Array(100 * 1024 * 1024 + 1), "too-large", "101 MB"],
];

describe("bytes that are no text", () => {
  it.each(UNREADABLE)("%s", async (_name, bytes, code, says) => {
    const { documents, diagnostics } = await readFile("dir/a.txt", bytes);
    expect(documents).toEqual([]);
    expect(diagnostics).toMatchObject([{ code, severity: "error", path: "dir/a.txt" }]);
    expect(diagnostics[0]?.message).toContain(says);
  });
});
