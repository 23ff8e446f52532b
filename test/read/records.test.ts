import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/model/hash.ts";
import { readFile, readRecord } from "../../src/read/index.ts";

const PLACE = { path: "-", line: 3 };
const UTF8 = new TextEncoder();
const KELP = "Norvane bought *Kelp*.";

describe("records of standard input", () => {
  it.each([
    ["text", { path: "a.txt", text: KELP }, "text", KELP],
    ["a text by its path", { path: "a.md", text: KELP }, "markdown", "Norvane bought Kelp."],
    ["a format beats the path", { path: "a.md", text: KELP, format: "text" }, "text", KELP],
    ["no known extension", { path: "a", text: KELP }, "text", KELP],
    ["a data file's name is no format of a text", { path: "a.json", text: KELP }, "text", KELP],
    ["base64", { path: "a.md", base64: btoa(KELP) }, "markdown", "Norvane bought Kelp."],
    ["a lone surrogate", { path: "a.txt", text: "Kelp \ud800" }, "text", "Kelp \ufffd"],
    ["further fields", { path: "a.txt", text: KELP, score: [1], constructor: 1 }, "text", KELP],
  ])("%s", async (_name, record, format, text) => {
    const result = await readRecord(JSON.stringify(record), PLACE);
    expect(result).toMatchObject({ documents: [{ source: { path: record.path, format }, text }] });
    expect(result.diagnostics).toEqual([]);
  });

  it("have the id and text of the same file", async () => {
    const bytes = UTF8.encode("# Quay\r\n\r\nIt opened on 9 April 2026.\n");
    const text = new TextDecoder().decode(bytes);
    const file = await readFile("q.md", bytes);
    const asText = await readRecord(JSON.stringify({ path: "q.md", text }), PLACE);
    const asBytes = await readRecord(JSON.stringify({ path: "q.md", base64: btoa(text) }), PLACE);
    expect(asText).toEqual(file);
    expect(asBytes).toEqual(file);
  });

  it("state title, date and source over the text's own", async () => {
    const record = {
      path: "a.txt",
      text: "By Jo Marsh\n\nIt grew.",
      title: "T",
      date: "April 2026",
      source: "S",
    };
    const { documents } = await readRecord(JSON.stringify(record), PLACE);
    expect(documents[0]?.source).toMatchObject({
      title: "T",
      date: "2026-04",
      source: "S",
      author: "Jo Marsh",
    });
  });

  it("may hold a file of several documents", async () => {
    const base64 = btoa(`{"text":"One."}\n{"text":"Two."}`);
    const { documents } = await readRecord(JSON.stringify({ path: "d.jsonl", base64 }), PLACE);
    expect(documents.map(({ source }) => source.path)).toEqual(["d.jsonl#1", "d.jsonl#2"]);
  });

  it.each([
    ["no JSON", "{", "JSON"],
    ["a list", "[1]", "no JSON object"],
    ["null", "null", "no JSON object"],
    ["no path", '{"text":"a"}', '"path"'],
    ["a path that is no text", '{"path":1,"text":"a"}', '"path"'],
    ["no text", '{"path":"a.txt"}', 'neither "text" nor "base64"'],
    ["a text that is none", '{"path":"a.txt","text":["a"]}', '"text"'],
    ["no base64", '{"path":"a.txt","base64":"a*"}', '"base64"'],
    ["an unknown format", '{"path":"a.txt","text":"a","format":"pdf"}', '"format"'],
    ["a member of all objects", '{"path":"a.txt","text":"a","format":"constructor"}', '"format"'],
    ["deep nesting", `{"path":"a.txt","x":${"[".repeat(200_000)}`, "JSON"],
    ["an empty text", '{"path":"a.txt","text":" "}', "no text"],
    ["NUL in the text", '{"path":"a.txt","text":"a\\u0000b"}', "NUL"],
  ])("%s is an error", async (_name, line, says) => {
    const { documents, diagnostics } = await readRecord(line, PLACE);
    expect(documents).toEqual([]);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(["error"]);
    expect(diagnostics[0]?.message).toContain(says);
  });

  it.each([
    ["a repeated field", '{"path":"a.txt","text":"a b","text":"Kelp."}', "text"],
    ["__proto__", '{"path":"a.txt","text":"Kelp.","__proto__":{"title":"x"}}', "__proto__"],
    ["a date that is none", '{"path":"a.txt","text":"Kelp.","date":"soon"}', "date"],
    ["a title that is no text", '{"path":"a.txt","text":"Kelp.","title":{"a":1}}', "title"],
  ])("%s is a warning", async (_name, line, field) => {
    const { documents, diagnostics } = await readRecord(line, PLACE);
    expect(documents).toMatchObject([{ text: "Kelp.", source: { title: null, date: null } }]);
    expect(diagnostics).toMatchObject([
      { severity: "warning", code: "bad-syntax", path: "a.txt", place: 3 },
    ]);
    expect(diagnostics[0]?.message).toContain(`"${field}"`);
    expect(Object.prototype).not.toHaveProperty("title");
  });
});

async function ids(path: string, text: string): Promise<readonly string[]> {
  const { documents } = await readFile(path, UTF8.encode(text));
  return documents.map(({ source }) => source.id);
}

describe("ids", () => {
  it("are those of a file's bytes, of a line, of an element", async () => {
    const line = `{"text": "Kelp."}`;
    expect(await ids("a.txt", "Kelp.")).toEqual([sha256("Kelp.")]);
    expect(await ids("a.jsonl", `\n${line}\n`)).toEqual([sha256(line)]);
    expect(await ids("a.json", line)).toEqual([sha256(line)]);
    expect(await ids("a.json", `[ ${line} ]`)).toEqual([sha256(`{"text":"Kelp."}`)]);
  });
});
