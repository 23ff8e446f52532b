import type { DocumentFormat } from "../model/document.ts";

/** Which file names are documents when a folder is walked. Everything else in a folder is passed over without a word. */
const FORMATS: ReadonlyMap<string, DocumentFormat> = new Map([
  ["txt", "text"],
  ["text", "text"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
  ["json", "json"],
  ["jsonl", "jsonl"],
  ["ndjson", "jsonl"],
]);

/** How an HTML page begins, after blanks, comments and an XML declaration. */
const PAGE_START = /^(?:\s|<!--[^>]{0,500}-->|<\?xml[^>]{0,200}\?>)*<(?:!doctype\s+html|html)\b/i;
const SNIFFED_UNITS = 2000;

/** The format that a file's extension names, in any case; null where the extension is none of ours. */
export function formatOf(path: string): DocumentFormat | null {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? null : (FORMATS.get(name.slice(dot + 1).toLowerCase()) ?? null);
}

/** Whether a file of this name is a document when a folder is walked. */
export function isReadable(path: string): boolean {
  return formatOf(path) !== null;
}

/** The format of a text: what its name says, but a page is a page under any name. */
export function formatOfText(named: DocumentFormat | null, text: string): DocumentFormat {
  const isPlain = named === null || named === "text";
  return isPlain && PAGE_START.test(text.slice(0, SNIFFED_UNITS)) ? "html" : (named ?? "text");
}

/** The format of a record's text by its path: markup where the extension says so, else plain text. */
export function formatOfRecord(path: string): "text" | "markdown" | "html" {
  const format = formatOf(path);
  return format === "markdown" || format === "html" ? format : "text";
}
