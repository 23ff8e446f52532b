import type { Diagnostic, DiagnosticCode, Severity } from "../model/diagnostic.ts";
import type { Block, Document, DocumentFormat, Mark } from "../model/document.ts";

/** What reading an input gave: its documents, and what was wrong or guessed. */
export interface ReadResult {
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a document says of itself; null where it says nothing. `date` is ISO 8601, as precise as stated. */
export interface Metadata {
  readonly title: string | null;
  readonly date: string | null;
  readonly author: string | null;
  readonly source: string | null;
  readonly url: string | null;
}

/** A problem before it has a path. */
export interface Problem {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly place: number | null;
}

/** A text as one format's reader understood it, not yet tied to a file. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
}

/** Where a document comes from: path, id (SHA-256) and format. */
export interface Origin {
  readonly path: string;
  readonly id: string;
  readonly format: DocumentFormat;
}

/** Metadata of a document that says nothing of itself. */
export const NO_METADATA: Metadata = {
  title: null,
  date: null,
  author: null,
  source: null,
  url: null,
};

/** The first of each field that is not null. */
export function mergeMetadata(first: Metadata, second: Metadata): Metadata {
  return {
    title: first.title ?? second.title,
    date: first.date ?? second.date,
    author: first.author ?? second.author,
    source: first.source ?? second.source,
    url: first.url ?? second.url,
  };
}

/** A problem for which an input gave nothing. */
export function fault(code: DiagnosticCode, message: string, place: number | null = null): Problem {
  return { code, severity: "error", message, place };
}

/** A problem that was passed over. */
export function warning(
  code: DiagnosticCode,
  message: string,
  place: number | null = null,
): Problem {
  return { code, severity: "warning", message, place };
}

/** The result of an input that gave no document. */
export function failure(path: string, problem: Problem): ReadResult {
  return { documents: [], diagnostics: [{ ...problem, path }] };
}

/** Several results as one, in order. */
export function joinResults(results: readonly ReadResult[]): ReadResult {
  return {
    documents: results.flatMap((result) => result.documents),
    diagnostics: results.flatMap((result) => result.diagnostics),
  };
}

/** Ties a reading to its file. A reading without a word is an error, not a document. */
export function toResult(
  origin: Origin,
  reading: Reading,
  earlier: readonly Problem[] = [],
): ReadResult {
  const { path } = origin;
  const problems = [...earlier, ...reading.problems];
  if (reading.blocks.length === 0)
    problems.push(fault("empty", "There is no text in it; nothing was read."));
  const { text, blocks, marks, metadata } = reading;
  return {
    documents:
      blocks.length === 0 ? [] : [{ source: { ...origin, ...metadata }, text, blocks, marks }],
    diagnostics: problems.map((problem) => ({ ...problem, path })),
  };
}
