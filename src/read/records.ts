import { sha256 } from "../model/hash.ts";
import { canonicalJson } from "../model/json.ts";
import { type Request, readBytes, readText, type TextFormat } from "./bytes.ts";
import { isoDate } from "./dates.ts";
import { formatOfRecord } from "./formats.ts";
import { decodeBase64, repeatedKeys } from "./json-fields.ts";
import {
  failure,
  fault,
  joinResults,
  type Metadata,
  NO_METADATA,
  type Problem,
  type ReadResult,
  warning,
} from "./reading.ts";

/** Where a record stands: file and line number from 1 (the path names the problems of a record without a path). */
export interface RecordPlace {
  readonly path: string;
  readonly line: number;
}

/** How the bytes of a record are read as a file of its path; given, as a file may hold records in its turn. */
export type FileReader = (request: FileRequest, bytes: Uint8Array) => Promise<ReadResult>;

/** A file within a record. */
export interface FileRequest {
  readonly path: string;
  readonly format: TextFormat | null;
  readonly metadata: Metadata;
}

/**
 * A JSON-lines document of standard input: `{"path", "text" or "base64", "format"?, "title"?, "date"?, "source"?}`; further
 * fields are ignored. A text without a format is read by its path's extension where that is Markdown or HTML, else as
 * plain text. The id is the SHA-256 of the text's UTF-8 or of the decoded bytes: that of the same document as a file.
 */
export async function readStreamRecord(
  line: string,
  place: RecordPlace,
  readAsFile: FileReader,
): Promise<ReadResult> {
  const where = `${place.path}#${place.line}`;
  const parsed = parseJson(line, place.line);
  if ("problem" in parsed) return failure(where, parsed.problem);
  const fields = toFields(parsed.value, place.line);
  if ("problem" in fields) return failure(where, fields.problem);
  const path = fields.get("path");
  if (typeof path !== "string" || path === "") {
    return failure(where, unusable(`its field "path" is no text`, place.line));
  }
  const name = path.toWellFormed().normalize("NFC");
  const result = await readFields({ path: name, fields, line: place.line }, readAsFile);
  return withWarnings(result, name, [
    ...repeats(line, place.line),
    ...fieldWarnings(fields, place.line),
  ]);
}

/** The documents of a JSON-lines file: the n-th line that is not blank is `path#n`, its id that line's SHA-256. */
export async function readJsonLines(path: string, text: string): Promise<ReadResult> {
  const results: ReadResult[] = [];
  let line = 0;
  for (const raw of text.split("\n")) {
    line++;
    const json = raw.trim();
    if (json === "") continue;
    const name = `${path}#${results.length + 1}`;
    const parsed = parseJson(json, line);
    results.push(
      "problem" in parsed
        ? failure(name, parsed.problem)
        : await readElement({ path: name, value: parsed.value, line, id: sha256(json), json }),
    );
  }
  return results.length === 0
    ? failure(path, fault("empty", "There is no line in it."))
    : joinResults(results);
}

/** The document of a JSON file, or its documents `path#n` where it holds an array; an element's id is its canonical JSON's. */
export async function readJson(path: string, text: string, id: string): Promise<ReadResult> {
  const parsed = parseJson(text, 1);
  if ("problem" in parsed) {
    const looksLikeLines = !("problem" in parseJson(firstLine(text), 1));
    return looksLikeLines ? await readJsonLines(path, text) : failure(path, parsed.problem);
  }
  if (!Array.isArray(parsed.value)) {
    return await readElement({ path, value: parsed.value, line: 1, id, json: text });
  }
  const elements: readonly unknown[] = parsed.value;
  if (elements.length === 0) return failure(path, fault("empty", "Its array has no element."));
  const results: ReadResult[] = [];
  for (const [i, value] of elements.entries()) {
    const name = `${path}#${i + 1}`;
    const hash = hashOf(value);
    results.push(
      hash === null
        ? failure(name, unusable("it is nested too deeply", null))
        : await readElement({ path: name, value, line: null, id: hash, json: null }),
    );
  }
  return joinResults(results);
}

function firstLine(text: string): string {
  const start = text.trimStart();
  const end = start.indexOf("\n");
  return end < 0 ? "" : start.slice(0, end);
}

function hashOf(value: unknown): string | null {
  try {
    return sha256(canonicalJson(value));
  } catch {
    return null;
  }
}

interface Element {
  readonly path: string;
  readonly value: unknown;
  readonly line: number | null;
  readonly id: string;
  /** The element's own JSON, where it is at hand. */
  readonly json: string | null;
}

async function readElement(element: Element): Promise<ReadResult> {
  const { path, line, id, json } = element;
  const fields = toFields(element.value, line);
  if ("problem" in fields) return failure(path, fields.problem);
  const asFile: FileReader = async (request, bytes) => await readBytes({ ...request, id }, bytes);
  const result = await readFields({ path, fields, line, id }, asFile);
  const repeated = json === null ? [] : repeats(json, line);
  return withWarnings(result, path, [...repeated, ...fieldWarnings(fields, line)]);
}

type Fields = ReadonlyMap<string, unknown>;
type Failed = { readonly problem: Problem };

function parseJson(json: string, line: number | null): { readonly value: unknown } | Failed {
  try {
    const value: unknown = JSON.parse(json);
    return { value };
  } catch {
    return { problem: fault("bad-syntax", "It is no valid JSON; it was passed over.", line) };
  }
}

/** The members of an object as a map, so that no name (`__proto__`) can mean anything but itself. */
function toFields(value: unknown, line: number | null): Fields | Failed {
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    return { problem: unusable("it is no JSON object", line) };
  }
  return new Map<string, unknown>(Object.entries(value));
}

function unusable(reason: string, line: number | null): Problem {
  return fault("bad-syntax", `The record cannot be used: ${reason}; it was passed over.`, line);
}

interface Record {
  readonly path: string;
  readonly fields: Fields;
  readonly line: number | null;
  readonly id?: string;
}

async function readFields(record: Record, readAsFile: FileReader): Promise<ReadResult> {
  const { path, fields, line } = record;
  const format = recordFormat(fields.get("format"));
  if (format === undefined) {
    const reason = `its field "format" is not "text", "markdown" or "html"`;
    return failure(path, unusable(reason, line));
  }
  const metadata = toMetadata(fields);
  const { text, base64 } = { text: fields.get("text"), base64: fields.get("base64") };
  if (typeof text === "string") {
    const named = typeof fields.get("path") === "string" ? String(fields.get("path")) : path;
    const request: Request = { path, format: format ?? formatOfRecord(named), metadata };
    return await readText(record.id === undefined ? request : { ...request, id: record.id }, text);
  }
  if (text !== undefined && text !== null) {
    return failure(path, unusable(`its field "text" is no text`, line));
  }
  if (typeof base64 !== "string") {
    return failure(path, unusable(`it has neither "text" nor "base64"`, line));
  }
  const bytes = decodeBase64(base64);
  return bytes === null
    ? failure(path, unusable(`its field "base64" is no base64`, line))
    : await readAsFile({ path, format: format ?? null, metadata }, bytes);
}

/** Undefined for a format that is none. */
function recordFormat(value: unknown): TextFormat | null | undefined {
  if (value === undefined || value === null) return null;
  return value === "text" || value === "markdown" || value === "html" ? value : undefined;
}

const STATED = ["title", "date", "author", "source", "url"] as const;

function toMetadata(fields: Fields): Metadata {
  const words = (name: (typeof STATED)[number]): string | null => {
    const value = fields.get(name);
    const text = typeof value === "string" ? value.toWellFormed().replace(/\s+/g, " ").trim() : "";
    return text === "" ? null : text;
  };
  return {
    ...NO_METADATA,
    title: words("title"),
    date: isoDate(words("date") ?? ""),
    author: words("author"),
    source: words("source"),
    url: words("url"),
  };
}

function repeats(json: string, line: number | null): readonly Problem[] {
  return repeatedKeys(json).map((key) =>
    warning(
      "bad-syntax",
      `The field "${key.slice(0, 60)}" stands twice; the last one counts.`,
      line,
    ),
  );
}

function fieldWarnings(fields: Fields, line: number | null): readonly Problem[] {
  const ignored = STATED.filter((name) => {
    const value = fields.get(name);
    const isText = value === undefined || value === null || typeof value === "string";
    const isNoDate = name === "date" && typeof value === "string" && isoDate(value) === null;
    return !isText || (isNoDate && value !== "");
  });
  const problems = ignored.map((name) =>
    warning("bad-syntax", `The field "${name}" is not understood; it was ignored.`, line),
  );
  if (fields.has("__proto__")) {
    problems.push(warning("bad-syntax", `The field "__proto__" was ignored.`, line));
  }
  if (typeof fields.get("text") === "string" && fields.get("base64") !== undefined) {
    problems.push(warning("bad-syntax", `It has "text" and "base64"; "text" was read.`, line));
  }
  return problems;
}

function withWarnings(result: ReadResult, path: string, problems: readonly Problem[]): ReadResult {
  const diagnostics = problems.map((problem) => ({ ...problem, path }));
  return { ...result, diagnostics: [...result.diagnostics, ...diagnostics] };
}
