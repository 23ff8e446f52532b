import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTokens } from "../../src/annotate/tokens.ts";
import { textOf } from "../../src/model/span.ts";
import { anyText } from "../support/any-text.ts";

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
  "It beat Lumo-5.4|, Lumo 3.5|-|mini|, v2.0.1 and Qix3-8B|.",
  "It paid $|14.3 billion|, €|18.4|m|, US$|5|bn|, £|3.50|, CHF 20 million|.",
  "Orvana|—|once a mill|—|sold it|—|she said|—|“|gladly|.|”",
  "J.R.R. Doe|, A. B. Lee and Ann Lee|, Ph.D.|, of Velden|, N.Y.|, left|.",
  "He wondered|… then “|left|…|” Wait . . . what|?",
  "(|see https://a.example/x_(y)?q=1&r=2#z|)|, http://b.example|. <|ann.b+c@d.example|>|; ask @ann|: #AI4Good|!",
  "The U.S.|-|based firm|, the U.K.|'s bank|, 9 a.m.|-|5 p.m. daily|.",
  'It rose 3.5|%|(|up 2.1 points|)|.|"|Why|?|"',
  "24/7|, 1/2|, and|/|or|, km|/|h|, TCP/IP|, rock'n'roll|, d'Orsay|, 'tis so",
  "شركة Lumora كبيرة|؟ نعم|.",
  "日本の会社|。",
  "naïve cafe\u0301s|, A\u030angstro\u0308m|'s",
  "👩‍🚀 and 🇫🇮 flew|.",
  "No. 7|, Vol. 3|, pp. 5|–|9|, Fig. 3a|.",
  "5G|, 3D|, B2B|, 10|k|, 5|kg|, 3|pm|, 1st|, 22nd|, 1990s|.",
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

  it("covers all that is no blank with sorted tokens that hold no blanks, on any text", () => {
    fc.assert(
      fc.property(anyText(40), (text) => {
        let at = 0;
        for (const { start, end } of findTokens(text, 0, text.length)) {
          expect(text.slice(at, start)).toMatch(/^\s*$/);
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).not.toMatch(/\s/);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
      }),
      { seed: 4, numRuns: 3000 },
    );
  }, 60_000);

  it("never cuts a surrogate pair, nor what combines from its letter", () => {
    fc.assert(
      fc.property(anyText(40), (text) => {
        for (const { start } of findTokens(text, 0, text.length)) {
          const isInPair =
            /^[\udc00-\udfff]/.test(text.slice(start)) &&
            /[\ud800-\udbff]$/.test(text.slice(0, start));
          expect(isInPair).toBe(false);
          const isInLetter =
            /^\p{M}/u.test(text.slice(start)) && /\p{L}$/u.test(text.slice(0, start));
          expect(isInLetter).toBe(false);
        }
      }),
      { seed: 6, numRuns: 3000 },
    );
  }, 60_000);
});
