import { expect, it } from "vitest";
import { findSentences, findTokens } from "../../src/annotate/index.ts";
import { defaultPack } from "../../src/domain/index.ts";
import { annotateDocument } from "../../src/index.ts";
import { findValues } from "../../src/mentions/index.ts";
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
  "A ",
  "((a) ",
  "“",
  "\u0301",
  "\ud83d",
  "\u{1f1eb}",
  "$1 ",
  "May 3-",
  "3 to ",
  "Ann Lee, ",
  "said that ",
];
const MEGABYTE = 1_000_000;
const GUARD = 120_000;

it.each(UNITS)(
  "reads a megabyte of %j",
  (unit) => {
    const text = textOf(unit, MEGABYTE);
    const blanks = text.replace(/\S/g, "").length;
    const covered = findSentences(text, 0, text.length)
      .flatMap(({ start, end }) => findTokens(text, start, end))
      .reduce((sum, { start, end }) => sum + end - start, 0);
    expect(covered).toBe(text.length - blanks);
  },
  GUARD,
);

it.each(UNITS)(
  "needs for four times as much of %j about four times as long",
  (unit) => {
    // What grows with the square needs sixteen times as long. The sum forgives what is too short to be told.
    const [small, large] = [textOf(unit, 4000), textOf(unit, 16_000)];
    for (const work of [readWhole, (text: string) => findValues(text, "2026-04-08")]) {
      expect(leastTime(() => work(large))).toBeLessThan(10 * leastTime(() => work(small)) + 50);
    }
  },
  GUARD,
);

function textOf(unit: string, size: number): string {
  return unit.repeat(size / unit.length);
}

/** Sentences, words, tags and trees, names too. */
function readWhole(text: string): void {
  const source = { id: "0", path: "a.txt", format: "text", title: null, date: null } as const;
  const document: Document = {
    source: { ...source, author: null, source: null, url: null },
    text,
    blocks: [{ kind: "paragraph", level: 0, start: 0, end: text.length }],
    marks: [],
  };
  const { tokens, sentences } = annotateDocument(document, defaultPack).annotated;
  expect(sentences.at(-1)?.last ?? 0).toBe(tokens.length);
  for (const { start, end } of sentences) expect(end - start).toBeLessThanOrEqual(2000);
}

/** Milliseconds of the processor, the better of two runs: what else the machine does counts little. */
function leastTime(work: () => void): number {
  const times = [1, 2].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
