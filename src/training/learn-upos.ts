import type { Upos } from "../model/annotation.ts";
import { compareText } from "../model/order.ts";
import type { GoldSentence } from "./treebank.ts";

const UPOS: readonly Upos[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
];
/** Rarer words follow their tag. */
const LEAST_COUNT = 4;

/**
 * The universal part of speech that each Penn tag mostly has, and under "tag word" the words that mostly differ from it. Proper
 * nouns never differ: the treebanks take parts of names for what they would be elsewhere.
 */
export function learnUpos(sentences: readonly GoldSentence[]): Record<string, Upos> {
  const counts = new Map<string, Map<string, number>>();
  const count = (key: string, upos: string): void => {
    const row = counts.get(key) ?? new Map<string, number>();
    row.set(upos, (row.get(upos) ?? 0) + 1);
    counts.set(key, row);
  };
  for (const { words, xpos, upos } of sentences)
    words.forEach((word, i) => {
      const tag = xpos[i] ?? "";
      count(tag, upos[i] ?? "");
      if (!tag.startsWith("NNP")) count(`${tag} ${word.toLowerCase()}`, upos[i] ?? "");
    });
  const table: Record<string, Upos> = {};
  for (const [key, row] of [...counts].toSorted(([a], [b]) => compareText(a, b))) {
    const [tag = ""] = key.split(" ");
    const isFrequent = [...row.values()].reduce((sum, value) => sum + value, 0) >= LEAST_COUNT;
    const best = mostFrequent(row);
    if (key === tag || (isFrequent && best !== table[tag])) table[key] = best;
  }
  return table;
}

function mostFrequent(row: ReadonlyMap<string, number>): Upos {
  return UPOS.reduce((best, upos) => ((row.get(upos) ?? 0) > (row.get(best) ?? 0) ? upos : best));
}
