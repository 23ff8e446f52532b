import type { DocumentFormat } from "../model/document.ts";
import { sha256 } from "../model/hash.ts";
import { charsetOf } from "./charset.ts";
import { cleanText, decode, findTrouble } from "./encoding.ts";
import { formatOfText } from "./formats.ts";
import { readPlain } from "./plain.ts";
import {
  failure,
  type Metadata,
  mergeMetadata,
  NO_METADATA,
  type Problem,
  type Reading,
  type ReadResult,
  toResult,
} from "./reading.ts";

/** Formats of one document a file. */
export type TextFormat = Exclude<DocumentFormat, "json" | "jsonl">;

/** What is to be read as a text, and what is known of it: metadata given from outside wins over the text's own. */
export interface Request {
  readonly path: string;
  /** The format that the name or the record says; null where it says none. */
  readonly format: TextFormat | null;
  /** Known already, as for a line of a JSON-lines file; else the SHA-256 of the bytes. */
  readonly id?: string;
  readonly metadata?: Metadata;
}

/** Reads a file's bytes as one text document. */
export async function readBytes(request: Request, bytes: Uint8Array): Promise<ReadResult> {
  const declared = request.format === "markdown" ? null : charsetOf(bytes);
  const decoding = decode(bytes, declared);
  const { path } = request;
  if (decoding.text === null) return failure(path, decoding.problems[0]);
  const id = request.id ?? sha256(bytes);
  return await readDecoded({ ...request, id }, decoding.text, decoding.problems);
}

/** Reads a text that was given as text (in JSON), as one document. Its id is that of its UTF-8 bytes, unless given. */
export async function readText(request: Request, text: string): Promise<ReadResult> {
  const trouble = findTrouble(text);
  if (trouble !== null) return failure(request.path, trouble);
  const id = request.id ?? sha256(text);
  return await readDecoded({ ...request, id }, cleanText(text), []);
}

async function readDecoded(
  request: Request & { readonly id: string },
  text: string,
  problems: readonly Problem[],
): Promise<ReadResult> {
  const { path, id } = request;
  const named = formatOfText(request.format, text);
  const format = named === "json" || named === "jsonl" ? "text" : named;
  const reading = await readAs(format, text);
  const metadata = mergeMetadata(request.metadata ?? NO_METADATA, reading.metadata);
  return toResult({ path, id, format }, { ...reading, metadata }, problems);
}

/** Readers of markup are loaded only where there is markup: their libraries take longer to load than a text to read. */
async function readAs(format: TextFormat, text: string): Promise<Reading> {
  if (format === "text") return readPlain(text);
  if (format === "markdown") return (await import("./markdown.ts")).readMarkdown(text);
  return (await import("./html.ts")).readHtml(text);
}
