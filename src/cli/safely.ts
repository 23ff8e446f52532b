import type { ExtractOptions } from "../index.ts";
import type { Document } from "../model/document.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { Tools } from "./records.ts";
import { printable, type Reporter } from "./report.ts";

/** A fault of ours costs the document on which it shows and no other: it is told in full, and null given. */
export function extractSafely(
  document: Document,
  { engine, reporter }: Pick<Tools, "engine" | "reporter">,
  options: ExtractOptions = {},
): DocumentRecord | null {
  return safely(document, (one) => engine.extract(one, options), reporter);
}

/** Does the same for any step that takes a document. */
export function safely<T>(
  document: Document,
  step: (document: Document) => T,
  reporter: Reporter,
): T | null {
  try {
    return step(document);
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const path = printable(document.source.path);
    reporter.fault(`${path}: a fault of the program; this document was left out.\n${trace}`);
    return null;
  }
}
