import type { Sentence, Token } from "../model/annotation.ts";
import { lemmaOf } from "./lemma.ts";
import { parseSentence } from "./syntax.ts";
import { settleUpos } from "./upos.ts";

/** A token that its maker may still change. */
export type OpenToken = { -readonly [Field in keyof Token]: Token[Field] };

/** Gives the tokens of a sentence without names their places in its tree, over the tags that they have; `words` as the tagger was shown them. */
export function parsePlain(
  sentence: Sentence,
  words: readonly string[],
  tokens: readonly OpenToken[],
): void {
  const own = tokens.slice(sentence.first, sentence.last);
  const xpos = own.map((token) => token.xpos);
  const tree = parseSentence(words, xpos);
  const tagging = { xpos, upos: own.map((token) => token.upos), margins: [] };
  const parts = settleUpos(tagging, tree.labels);
  own.forEach((token, at) => {
    const upos = parts[at] ?? token.upos;
    const head = tree.heads[at] ?? -1;
    if (upos !== token.upos) token.lemma = lemmaOf(token.text, upos, token.xpos);
    token.upos = upos;
    token.head = head < 0 ? -1 : sentence.first + head;
    token.label = tree.labels[at] ?? "dep";
    token.arcMargin = tree.margins[at] ?? 0;
  });
}
