import { describe, expect, it } from "vitest";
import { type CapitalCounts, countCapitals } from "../../src/annotate/capitals.ts";
import { termsOfSentence } from "../../src/annotate/compromise.ts";
import { correctVotes, REPAIRS } from "../../src/annotate/correct.ts";
import { readForSyntax } from "../../src/annotate/headlines.ts";
import { tagsOfTokens } from "../../src/annotate/terms.ts";
import { findTokens } from "../../src/annotate/tokens.ts";
import { voteOf } from "../../src/annotate/votes.ts";
import { LEXICAL } from "../../src/model/annotation.ts";
import { textOf } from "../../src/model/span.ts";

function wordsOf(text: string): readonly string[] {
  return findTokens(text, 0, text.length).map((span) => textOf(text, span));
}

function countsOf(...sentences: readonly string[]): CapitalCounts {
  return countCapitals(sentences.map(wordsOf));
}

/** The corrected vote on a word of a sentence. */
function voteOn(sentence: string, word: string, counts = countsOf()) {
  const spans = findTokens(sentence, 0, sentence.length);
  const words = wordsOf(sentence);
  const tags = tagsOfTokens(spans, termsOfSentence(sentence));
  return correctVotes(words, tags, tags.map(voteOf), counts)[words.indexOf(word)];
}

describe("correctVotes", () => {
  it.each(REPAIRS.map((row) => [row.id, ...row.example, row.vote] as const))(
    "%s: %s",
    (_, sentence, word, vote) => {
      expect(voteOn(sentence, word)?.vote).toBe(vote);
    },
  );

  it.each([
    ["Lumora's founder left.", "'s", "FUNC"],
    ["The man who left that firm spoke.", "who", "FUNC"],
    ["The firm that left is here.", "that", "FUNC"],
    ["It is now open.", "now", "ADV"],
    ["It hid behind the wall.", "behind", "FUNC"],
    ["He sold it under the table.", "under", "FUNC"],
    ["She quickly increased sales.", "increased", "V"],
    ["By selling the firm he won.", "selling", "V"],
  ])("%s %s", (sentence, word, vote) => {
    expect(voteOn(sentence, word)?.vote).toBe(vote);
  });

  it("believes a first word's capital where the body writes it so", () => {
    const counts = countsOf("He met Target in May.", "They sell bread.");
    const isProper = (sentence: string, word: string): boolean =>
      ((voteOn(sentence, word, counts)?.lexical ?? 0) & LEXICAL.properNoun) !== 0;
    expect(isProper("Target grew.", "Target")).toBe(true);
    expect(isProper("Bread is dear.", "Bread")).toBe(false);
  });
});

describe("readForSyntax", () => {
  const counts = countsOf("The firm Orvana sells its small mills.", "They left Orvana.");
  it.each([
    ["Orvana Sells Its Small Mills", "Orvana sells its small mills"],
    ["ORVANA SELLS MILLS", "Orvana sells mills"],
    ["Small Mills Grow Quickly In Velden", "Small mills grow quickly in Velden"],
    ["They left Orvana.", "They left Orvana ."],
  ])("%s", (headline, read) => {
    const tokens = findTokens(headline, 0, headline.length);
    const sentence = { start: 0, end: headline.length };
    const plain = {
      words: wordsOf(headline),
      tags: tagsOfTokens(tokens, termsOfSentence(headline)),
    };
    expect(readForSyntax(headline, sentence, tokens, plain, counts).words.join(" ")).toBe(read);
  });
});
