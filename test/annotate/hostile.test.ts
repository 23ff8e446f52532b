import { expect, it } from "vitest";
import { annotate, findSentences, findTokens } from "../../src/annotate/index.ts";
import type { Document } from "../../src/model/document.ts";

/** What made other programs slow: repeated to a megabyte, it must stay linear. The guards end only hangs. */
const UNITS = [
  ".",
  ". ",
  "a.a.",
  '"',
  '" ',
  "(",
  "1",
  "1,",
  "1 ",
  ", ",
  "Inc ",
  "Inc. ",
  "U.S. ",
  "\u{1f600}",
  " ",
  "x",
  "River of of of ",
  "a@",
  "http://",
  "a-1-",
  "[1] ",
  "'s",
  "A&",
];
const MEGABYTE = 1_000_000;
const GUARD = 120_000;

it.each(UNITS)(
  "reads a megabyte of %j",
  (unit) => {
    const text = unit.repeat(MEGABYTE / unit.length);
    const blanks = text.replace(/\S/g, "").length;
    const covered = findSentences(text, 0, text.length)
      .flatMap(({ start, end }) => findTokens(text, start, end))
      .reduce((sum, { start, end }) => sum + end - start, 0);
    expect(covered).toBe(text.length - blanks);
  },
  GUARD,
);

it.each(UNITS)(
  "annotates 20 kB of %j",
  (unit) => {
    const text = unit.repeat(20_000 / unit.length);
    const source = { id: "0", path: "a.txt", format: "text", title: null, date: null } as const;
    const document: Document = {
      source: { ...source, author: null, source: null, url: null },
      text,
      blocks: [{ kind: "paragraph", level: 0, start: 0, end: text.length }],
      marks: [],
    };
    const { tokens, sentences } = annotate(document).annotated;
    expect(sentences.at(-1)?.last ?? 0).toBe(tokens.length);
    for (const { start, end } of sentences) expect(end - start).toBeLessThanOrEqual(2000);
  },
  GUARD,
);
