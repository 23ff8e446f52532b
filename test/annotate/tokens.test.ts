import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTokens } from "../../src/annotate/tokens.ts";
import { textOf } from "../../src/model/span.ts";

/** Tokens, a blank where the text has one, "|" where it has none. */
const ROWS: readonly string[] = [
  "Ann|'s firm does|n't build co-founders|.",
  "the firms|' well|-|known five|-|year plan",
  "Lumo-5.4|, Lumo3-8B-Air2 and Boeing-737 fight COVID-19 since mid-1980s",
  "a 15|-|year term|, 2010|-|2015|, 2026-04-08|, 555-713-0365",
  "AT&T|, R&D|, C++ and C# at Lumo+",
  "bread|&|butter and|/|or w/o I/O 9/11",
  "$|14.3|bn|, €|18.4|m|, US$|18 million|, 5|kg of 70B and 3M at 5G",
  "the 1990s|, the 9th|, ’90s rock 'n roll",
  "iPhone|, d.light|, s.flow|, U.S. and Ph.D. at 5 p.m. sharp",
  "See https://lumora.example/a?b=1|. Mail ann.lee@lumora.example|, or lumora.com/x|!",
  "#lumora by @ann_lee cost #|1",
  "Mr. Doe of Lumora Inc. met et al.",
  "(|see [|3|]|)| …|...",
  "Wait|...| what|?!| --| no",
  "I ca|n't|, we wo|n’t|, they|'ve gon|na can|not",
  "O'Neil d'Or rock",
  "the end|.|Next one",
  "50|%| of 3:29 is 1,200|,| no",
  "GPT5|-|based on 737-MAX",
  "👍🏽 is a sign",
];

describe("findTokens", () => {
  it.each(ROWS)("%s", (row) => {
    const text = row.replaceAll("|", "");
    const tokens = findTokens(text, 0, text.length).map((span) => textOf(text, span));
    expect(tokens).toEqual(row.split(/[| ]+/));
  });

  it("keeps the dot of a sentence apart from a last single capital", () => {
    const text = "It was plan B.";
    expect(findTokens(text, 0, text.length)).toHaveLength(5);
  });

  it("covers all that is no blank with sorted tokens that hold no blanks", () => {
    const word = fc.constantFrom(
      "a",
      "B",
      "1",
      ".",
      ",",
      "-",
      "'",
      "’",
      "$",
      "@",
      "/",
      "&",
      "s",
      "n't",
      ":",
      "%",
      "#",
      "\u200d",
      "\ufe0f",
      "😀",
      "\ud83d",
      " ",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: word, maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, (any) => {
        let at = 0;
        for (const { start, end } of findTokens(any, 0, any.length)) {
          expect(any.slice(at, start)).toMatch(/^\s*$/);
          expect(start).toBeLessThan(end);
          expect(any.slice(start, end)).not.toMatch(/\s/);
          at = end;
        }
        expect(any.slice(at)).toMatch(/^\s*$/);
      }),
      { seed: 4, numRuns: 2000 },
    );
  }, 60_000);
});
