import { tagsOfWord } from "../annotate/compromise.ts";
import type { Upos } from "../model/annotation.ts";
import type { GoldSentence } from "./treebank.ts";

/** A gold sentence with compromise's tags for each word. */
export interface VotedSentence extends GoldSentence {
  readonly votes: readonly (readonly string[])[];
}

/** What was predicted for one sentence. */
export interface PredictedSentence {
  readonly xpos: readonly string[];
  readonly upos: readonly Upos[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
}

/** Shares of right words: tags over all words, arcs over all but punctuation. */
export type SyntaxScores = { readonly [measure in "upos" | "xpos" | "uas" | "las"]: number };

/** Asks compromise about the words of each sentence. */
export function addVotes(sentences: readonly GoldSentence[]): VotedSentence[] {
  return sentences.map((sentence) => ({ ...sentence, votes: sentence.words.map(tagsOfWord) }));
}

/** Compares predictions with gold, sentence by sentence. */
export function scoreSyntax(
  golds: readonly GoldSentence[],
  predictions: readonly PredictedSentence[],
): SyntaxScores {
  const right = { upos: 0, xpos: 0, heads: 0, arcs: 0 };
  let words = 0;
  let counted = 0;
  golds.forEach((gold, k) => {
    const predicted = predictions[k];
    gold.words.forEach((_, i) => {
      words++;
      if (predicted?.upos[i] === gold.upos[i]) right.upos++;
      if (predicted?.xpos[i] === gold.xpos[i]) right.xpos++;
      if (gold.upos[i] === "PUNCT") return;
      counted++;
      if (predicted?.heads[i] !== gold.heads[i]) return;
      right.heads++;
      if (predicted?.labels[i] === gold.labels[i]) right.arcs++;
    });
  });
  return {
    upos: share(right.upos, words),
    xpos: share(right.xpos, words),
    uas: share(right.heads, counted),
    las: share(right.arcs, counted),
  };
}

function share(count: number, all: number): number {
  return Math.round((count / all) * 10000) / 10000;
}
