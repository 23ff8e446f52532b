import type { Block } from "../model/document.ts";
import { textOf } from "../model/span.ts";
import { parseByline, parseDateline } from "./bylines.ts";
import type { Metadata } from "./reading.ts";

/** Bylines count up to the second paragraph, and in the last blocks. */
const HEAD_PARAGRAPHS = 2;
const TAIL_BLOCKS = 3;

/**
 * What the text itself says of title, date, author and source: the title heading, the bylines at its head and foot, the
 * dateline of its first paragraph. A text that states no date has none: the clock is never asked.
 */
export function findMetadata(text: string, blocks: readonly Block[]): Metadata {
  const title = blocks.find(({ kind, level }) => kind === "heading" && level === 1);
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");
  const headEnd = paragraphs[HEAD_PARAGRAPHS - 1]?.start ?? text.length;
  const bylines = blocks
    .filter((block, i) => {
      const isNear = block.start < headEnd || i >= blocks.length - TAIL_BLOCKS;
      return block.kind === "byline" && isNear;
    })
    .map((block) => parseByline(textOf(text, block)));
  const opening = paragraphs[0];
  const dateline = opening === undefined ? null : parseDateline(textOf(text, opening));
  const stated = [...bylines, dateline].filter((byline) => byline !== null);
  const first = (field: keyof Metadata): string | null =>
    stated.find((byline) => byline[field] !== null)?.[field] ?? null;
  const heading = title === undefined ? null : onOneLine(textOf(text, title));
  return {
    title: first("title") ?? heading,
    date: first("date"),
    author: first("author"),
    source: first("source"),
    url: first("url"),
  };
}

/** Words with single blanks between them. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
