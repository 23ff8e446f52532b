/** The closed set of things that can be wrong with an input or worth telling about a result. */
export type DiagnosticCode =
  | "unreadable"
  | "not-text"
  | "bad-encoding"
  | "bad-syntax"
  | "empty"
  | "too-large"
  | "duplicate"
  | "sentence-too-long"
  | "annotation-mismatch"
  | "bad-line"
  | "idle-line";

/** How bad it is: an `error` means the input gave nothing, a `warning` that something was passed over or guessed. */
export type Severity = "error" | "warning";

/** What is known about a problem, as data; only `cli` puts it into words and prints it. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** The file or document. */
  readonly path: string;
  /** A sentence for a person: what is wrong, where and what was done about it. */
  readonly message: string;
  /** Offset in the text, or line number where the code or the message says so; null where the whole file is meant. */
  readonly place: number | null;
}

/** The file of a problem, with the number of its line where it is about one, as editors look for it: `names.tsv:7`. */
export function placeOf({ code, path, place }: Diagnostic): string {
  return place !== null && code.endsWith("-line") ? `${path}:${place}` : path;
}
