import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tagsOfWord } from "../../src/annotate/compromise.ts";

/** How the library tags single words. A change here is a change of the library. */
const GOLDEN: readonly (readonly [word: string, tags: string])[] = [
  ["Ann", "FemaleName FirstName Person Singular ProperNoun Noun"],
  ["London", "City Place Singular ProperNoun Noun"],
  ["bought", "PastTense Verb"],
  ["small", "Adjective"],
  ["in", "Preposition"],
  ["$5", "Money Cardinal Value"],
  ["14", "Cardinal NumericValue Value"],
  ["Lumora", "Singular Noun"],
  ["n't", "Negative"],
  ["'s", ""],
  ["—", ""],
  [":)", ""],
  ["\u{1f600}", ""],
];

describe("tagsOfWord", () => {
  it.each(GOLDEN)("%s", (word, tags) => {
    expect(tagsOfWord(word).join(" ")).toBe(tags);
  });

  it("takes any word, and gives the same list each time", () => {
    const odd = fc.constantFrom(
      "a",
      "don't",
      "<3",
      "-",
      "/",
      "'s",
      "$5",
      "U.S.",
      "\u0000",
      "\ud800",
      "İ",
      ".",
      "1",
    );
    const word = fc.oneof(
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.string({ unit: odd, maxLength: 12 }),
    );
    fc.assert(
      fc.property(word, (any) => {
        const tags = tagsOfWord(any);
        expect(new Set(tags).size).toBe(tags.length);
        expect(tagsOfWord(any)).toBe(tags);
      }),
      { seed: 6, numRuns: 1500 },
    );
  }, 60_000);
});
