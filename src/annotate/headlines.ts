import { LEXICAL } from "../model/annotation.ts";
import { bodyCase, type CapitalCounts, isHeadline } from "./capitals.ts";
import { tagsOfWord } from "./compromise.ts";
import { voteOf } from "./votes.ts";

const LETTER = /^\p{L}/u;
const UPPER = /^\p{Lu}/u;
/** Words of four letters and more that are all capitals; shorter ones may be acronyms also in a line of capitals. */
const SHOUTED = /^\p{Lu}{4,}$/u;
/** What may be a name although it is also a word. */
const NAME_BITS =
  LEXICAL.firstName | LEXICAL.lastName | LEXICAL.place | LEXICAL.demonym | LEXICAL.organization;

/**
 * The words of a sentence as the tagger should see them. In a headline, where capitals say nothing, each word stands as the body of the
 * document mostly writes it; what the body does not have is put in lower case where compromise takes it for no noun then. Other sentences
 * stay as they are.
 */
export function readForSyntax(words: readonly string[], counts: CapitalCounts): readonly string[] {
  if (!isHeadline(words)) return words;
  const titled = words.every((word) => !LOWER.test(word)) ? words.map(titleCase) : words;
  const first = words.findIndex((word) => LETTER.test(word));
  return titled.map((word, at) => {
    if (at === first || !UPPER.test(word)) return word;
    const lowered = lowerCase(word);
    const body = bodyCase(word, counts);
    const isLower = body === undefined ? isNoNoun(lowered) : body === "lower";
    return isLower ? lowered : word;
  });
}

const LOWER = /\p{Ll}/u;

function titleCase(word: string): string {
  return SHOUTED.test(word) ? word.charAt(0) + lowerCase(word.slice(1)) : word;
}

/** In lower case, where that keeps the length. */
function lowerCase(word: string): string {
  const lower = word.toLowerCase();
  return lower.length === word.length ? lower : word;
}

function isNoNoun(word: string): boolean {
  const { vote, lexical } = voteOf(tagsOfWord(word));
  return vote !== undefined && vote !== "N" && (lexical & NAME_BITS) === 0;
}
