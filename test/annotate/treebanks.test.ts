import { expect, it } from "vitest";
import { lemmaOf } from "../../src/annotate/lemma.ts";
import type { Upos } from "../../src/model/annotation.ts";
import { scoreBounds } from "../../src/training/score-bounds.ts";
import { readRawTreebank } from "../../src/training/treebank.ts";
import { withData } from "../support/data.ts";

/** Development part, and the least F1 of sentences and of tokens in raw text and share of right lemmas that may be. */
const FLOORS = [
  ["ewt-dev", 0.87, 0.987, 0.97],
  ["gum-dev", 0.95, 0.999, 0.99],
] as const;
const LEMMATIZED = new Set<string>(["NOUN", "VERB", "AUX", "ADJ", "ADV"]);

withData(FLOORS.length, "treebanks", (path) => {
  it.each(FLOORS)(
    "%s: sentences, tokens, lemmas",
    (name, sentenceFloor, tokenFloor, lemmaFloor) => {
      const documents = readRawTreebank(path("data", "syntax", `${name}.conllu.gz`));
      const bounds = scoreBounds(documents);
      expect(bounds.sentences).toBeGreaterThanOrEqual(sentenceFloor);
      expect(bounds.tokens).toBeGreaterThanOrEqual(tokenFloor);

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
