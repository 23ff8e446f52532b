import type { GoldSentence } from "./treebank.ts";

/** One sentence of this many gets a variant. */
const EVERY = 12;
/** One variant of this many is all in capitals. */
const CAPITALS_EVERY = 4;
const SHORTEST = 4;
const LONGEST = 24;
/** Penn tags of the words that titles leave small. */
const SMALL = new Set(["DT", "IN", "TO", "CC", "POS"]);
const LONGEST_SMALL = 4;

/**
 * Variants of some sentences as headings have them: words with capitals, no full stop. The treebanks hold few headings, and a
 * model that has seen none takes every capital for a name.
 */
export function makeHeadlines(sentences: readonly GoldSentence[]): GoldSentence[] {
  const chosen = sentences.filter(
    ({ words }, i) => i % EVERY === 5 && words.length >= SHORTEST && words.length <= LONGEST,
  );
  return chosen.map((sentence, i) => makeHeadline(sentence, i % CAPITALS_EVERY === 3));
}

function makeHeadline(sentence: GoldSentence, isAllCapitals: boolean): GoldSentence {
  const last = sentence.words.length - 1;
  const keep = sentence.words[last] === "." && !sentence.heads.includes(last) ? last : last + 1;
  const capitalise = (word: string, i: number): string => {
    if (isAllCapitals) return word.toUpperCase();
    const isSmall = SMALL.has(sentence.xpos[i] ?? "") && word.length <= LONGEST_SMALL;
    return isSmall && i > 0 ? word : word.charAt(0).toUpperCase() + word.slice(1);
  };
  return {
    words: sentence.words.slice(0, keep).map(capitalise),
    blanks: sentence.blanks.slice(0, keep),
    upos: sentence.upos.slice(0, keep),
    xpos: sentence.xpos.slice(0, keep),
    heads: sentence.heads.slice(0, keep),
    labels: sentence.labels.slice(0, keep),
    document: sentence.document,
  };
}
