import { expect, it } from "vitest";
import { findSentences, findTokens } from "../../src/annotate/index.ts";
import { lemmaOf } from "../../src/annotate/lemma.ts";
import type { Upos } from "../../src/model/annotation.ts";
import { withData } from "../support/data.ts";
import { type GoldDocument, readRawTreebank, scoreSpans } from "./treebank.ts";

/** Development part, and the least F1 of sentences and of tokens and share of right lemmas that may be. */
const FLOORS = [
  ["ewt-dev", 0.86, 0.985, 0.97],
  ["gum-dev", 0.94, 0.998, 0.99],
] as const;
const LEMMATIZED = new Set<string>(["NOUN", "VERB", "AUX", "ADJ", "ADV"]);

/** Mean over all documents at once. */
function scoreOver(
  documents: readonly GoldDocument[],
  spansOf: (document: GoldDocument) => Parameters<typeof scoreSpans>,
): number {
  const all = documents.map(spansOf);
  const shift = (of: 0 | 1) =>
    all.flatMap((pair, i) =>
      pair[of].map((span) => ({ start: span.start + i * 1e7, end: span.end })),
    );
  return scoreSpans(shift(0), shift(1));
}

withData(FLOORS.length, "treebanks", (path) => {
  it.each(FLOORS)(
    "%s: sentences, tokens, lemmas",
    (name, sentenceFloor, tokenFloor, lemmaFloor) => {
      const documents = readRawTreebank(path("data", "syntax", `${name}.conllu.gz`));
      const sentences = scoreOver(documents, ({ text, paragraphs, sentences: gold }) => [
        paragraphs.flatMap(({ start, end }) => findSentences(text, start, end)),
        gold,
      ]);
      expect(sentences).toBeGreaterThanOrEqual(sentenceFloor);

      const tokens = scoreOver(documents, ({ text, sentences: gold }) => [
        gold.flatMap(({ start, end }) => findTokens(text, start, end)),
        gold.flatMap(({ words }) => words),
      ]);
      expect(tokens).toBeGreaterThanOrEqual(tokenFloor);

      const words = documents
        .flatMap((document) => document.sentences.flatMap((sentence) => sentence.words))
        .filter(({ upos }) => LEMMATIZED.has(upos));
      const right = words.filter(({ form, lemma, upos, xpos }) => {
        return lemmaOf(form, readUpos(upos), xpos) === lemma.toLowerCase();
      });
      expect(right.length / words.length).toBeGreaterThanOrEqual(lemmaFloor);
    },
  );
});

function readUpos(name: string): Upos {
  const all: readonly Upos[] = ["NOUN", "VERB", "AUX", "ADJ", "ADV"];
  return all.find((upos) => upos === name) ?? "X";
}
