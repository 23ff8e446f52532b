import type { Span } from "./span.ts";

/** The formats that can be read. */
export type DocumentFormat = "text" | "markdown" | "html" | "json" | "jsonl";

/** What is known of a document beside its text. */
export interface Source {
  /** Lower-case hex SHA-256 of the document's bytes (of the one line, for a document of a JSON-lines file). */
  readonly id: string;
  /** Relative to the corpus root, with `/`, in NFC; unique in a build. */
  readonly path: string;
  readonly format: DocumentFormat;
  readonly title: string | null;
  /** ISO 8601, as precise as stated: `2026`, `2026-04` or `2026-04-08`. */
  readonly date: string | null;
  readonly author: string | null;
  /** Who published it, as the document states: a newspaper, a blog, a firm. */
  readonly source: string | null;
  readonly url: string | null;
}

/**
 * What a block is to a reader. `boilerplate` (navigation, "Related articles", forms, legal small print) yields no claims;
 * headings are read with care, as their capitals say little.
 */
export type BlockKind =
  | "heading"
  | "paragraph"
  | "item"
  | "quote"
  | "caption"
  | "byline"
  | "table"
  | "code"
  | "boilerplate";

/** A stretch of text that no sentence crosses. Blocks are sorted and never overlap; blanks between them belong to none. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Heading level 1-6; nesting depth of a list item from 1; else 0. */
  readonly level: number;
}

/** Emphasis that the markup gave to a stretch of text: a hint that it is a name, a title or a term. */
export interface Mark extends Span {
  readonly kind: "strong" | "emphasis" | "code" | "link";
}

/** A text as a reader sees it (no markup, no byte-order mark, no front matter); all offsets refer to `text`. */
export interface Document {
  readonly source: Source;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
}
