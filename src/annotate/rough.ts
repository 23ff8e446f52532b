import type { CoarseTag, Upos } from "../model/annotation.ts";

/** A part of speech in both tag sets. */
export interface RoughTag {
  readonly upos: Upos;
  readonly xpos: string;
}

const BY_VOTE: { readonly [vote in CoarseTag]: RoughTag } = {
  N: { upos: "NOUN", xpos: "NN" },
  V: { upos: "VERB", xpos: "VB" },
  ADJ: { upos: "ADJ", xpos: "JJ" },
  ADV: { upos: "ADV", xpos: "RB" },
  NUM: { upos: "NUM", xpos: "CD" },
  FUNC: { upos: "ADP", xpos: "IN" },
};

/** Part of speech guessed from compromise's vote alone, without the trained tagger. */
export function guessTags(word: string, vote: CoarseTag | undefined, isProper: boolean): RoughTag {
  if (!/[\p{L}\p{N}]/u.test(word)) return { upos: "PUNCT", xpos: word };
  if (/^\p{N}/u.test(word)) return BY_VOTE.NUM;
  if (isProper && /^\p{Lu}/u.test(word)) return { upos: "PROPN", xpos: "NNP" };
  if (vote === "V") return { upos: "VERB", xpos: word.endsWith("ing") ? "VBG" : "VBD" };
  return BY_VOTE[vote ?? "N"];
}
