import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { termsOfSentence } from "../../src/annotate/compromise.ts";
import { tagsOfTokens } from "../../src/annotate/terms.ts";
import { findTokens } from "../../src/annotate/tokens.ts";
import { textOf } from "../../src/model/span.ts";

/** How the library tags: each token with its most specific raw tag. A change here is a change of the library. */
const GOLDEN: readonly string[] = [
  "Ann/FemaleName Lee/Person bought/PastTense a/Determiner small/Adjective company/Singular in/Preposition London/City ./",
  "She/Pronoun does/PresentTense n't/Negative lead/Infinitive Lumora/Singular 's/Singular lab/Singular ./",
];

describe("termsOfSentence", () => {
  it.each(GOLDEN)(
    "%s",
    (golden) => {
      const words = golden.split(" ").map((word) => word.slice(0, word.lastIndexOf("/")));
      const text = words
        .reduce((all, word) => all + (/^(?:[.]|'s|n't)$/.test(word) ? word : ` ${word}`))
        .trim();
      const tokens = findTokens(text, 0, text.length);
      const tags = tagsOfTokens(tokens, termsOfSentence(text));
      expect(
        tokens.map((token, i) => `${textOf(text, token)}/${tags[i]?.[0] ?? ""}`).join(" "),
      ).toBe(golden);
    },
    60_000,
  );

  it("keeps offsets: terms are sorted and within the sentence", () => {
    const odd = fc.constantFrom(
      "a",
      "don't ",
      "<3",
      ":)",
      " ",
      "-",
      "—",
      "/ ",
      "'s ",
      "(",
      "$5 ",
      "1-2 ",
      "U.S. ",
      "\u0000",
      "\ud800",
      "\u{1f600}",
      "İ",
      ".",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: odd, maxLength: 60 }),
    );
    let matched = 0;
    fc.assert(
      fc.property(text, (any) => {
        const terms = termsOfSentence(any);
        if (terms === undefined) return;
        matched++;
        let at = 0;
        for (const { start, end } of terms) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeLessThanOrEqual(any.length);
          at = start;
        }
      }),
      { seed: 6, numRuns: 1500 },
    );
    expect(matched).toBeGreaterThan(1480);
  }, 60_000);
});
