import fc from "fast-check";
import { expect, it } from "vitest";
import { annotate } from "../../src/annotate/index.ts";
import { defaultPack } from "../../src/domain/index.ts";
import { findMentions } from "../../src/mentions/index.ts";
import { readTable, scoreName, writeRows } from "../../src/mentions/name-model.ts";

const PIECES =
  "Ann Lee Orbix Inc. University of Oslo the a and & , . \" “ ” ( ) - 's v. 4 2026 iPhone s.flow NASA Dr. CEO Kenyan said is for in ex-Orbix X \u{1f600} ö\u0308 said, The AND".split(
    " ",
  );

function mentionsOf(text: string): ReturnType<typeof findMentions> {
  const none = { title: null, date: null, author: null, source: null, url: null };
  const source = { id: "0".repeat(64), path: "p.txt", format: "text" as const, ...none };
  const blocks = [{ start: 0, end: text.length, kind: "paragraph" as const, level: 0 }];
  return findMentions(annotate({ source, text, blocks, marks: [] }).annotated, defaultPack);
}

it("gives mentions in order, inside the text, with their head among their tokens", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (words) => {
      const text = words.join(" ");
      let before = 0;
      for (const mention of mentionsOf(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(before);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        expect(mention.head).toBeGreaterThanOrEqual(mention.first);
        expect(mention.head).toBeLessThan(mention.last);
        expect(mention.name).not.toBe("");
        before = mention.start;
      }
    }),
    { seed: 7, numRuns: 150 },
  );
});

it("gives the same mentions again", () => {
  const text = 'Ann Lee of Orbix, Inc. met Dr. Tanaka. "Orbix grows," she said.';
  expect(mentionsOf(text)).toEqual(mentionsOf(text));
});

it("reads rows of weights as they were written", () => {
  const key = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  const row = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(key, row), { selector: ([k]) => k, maxLength: 30 }),
      (pairs) => {
        const rows = new Map(pairs.map(([k, weights]) => [k, Int8Array.from(weights)]));
        const table = readTable(writeRows(rows), 7);
        expect(table.weights.length).toBe(7 * rows.size);
        for (const [k, weights] of pairs) expect(scoreName(table, [k])).toEqual(weights);
      },
    ),
    { seed: 7 },
  );
});
