import { LEXICAL } from "../model/annotation.ts";
import type { Span } from "../model/span.ts";
import { bodyCase, type CapitalCounts, isHeadline } from "./capitals.ts";
import { termsOfSentence } from "./compromise.ts";
import { tagsOfTokens } from "./terms.ts";
import { voteOf } from "./votes.ts";

/** A sentence as taggers should see it. */
export interface Reading {
  readonly words: readonly string[];
  /** Compromise's raw tags of each word. */
  readonly tags: readonly (readonly string[])[];
}

const LETTER = /^\p{L}/u;
const UPPER = /^\p{Lu}/u;
/** Words of four letters and more that are all capitals; shorter ones may be acronyms also in a line of capitals. */
const SHOUTED = /^\p{Lu}{4,}$/u;
/** What may be a name although it is also a word. */
const NAME_BITS =
  LEXICAL.firstName |
  LEXICAL.lastName |
  LEXICAL.place |
  LEXICAL.demonym |
  LEXICAL.organization |
  LEXICAL.properNoun;

/**
 * The words and raw tags of a sentence for the tagger. In a headline, where capitals say nothing, each word stands as the body of the document
 * mostly writes it; what the body does not have is put in lower case where compromise, shown the line in lower case, takes it for no noun.
 * Other sentences stay as they are, which is `plain`. `tokens` are the words' places in `text`, the sentence being text[start, end).
 */
export function readForSyntax(
  text: string,
  { start, end }: Span,
  tokens: readonly Span[],
  plain: Reading,
  counts: CapitalCounts,
): Reading {
  const { words } = plain;
  if (!isHeadline(words)) return plain;
  const titled = words.every((word) => !LOWER.test(word)) ? words.map(titleCase) : words;
  const first = words.findIndex((word) => LETTER.test(word));
  const lowered = titled.map((word, at) => (at === first ? word : lowerCase(word)));
  const tags = tagsOf(lowered, text, { start, end }, tokens);
  const read = titled.map((word, at) => {
    if (at === first || !UPPER.test(word)) return word;
    const body = bodyCase(word, counts);
    const isLower = body === undefined ? isNoNoun(tags[at] ?? []) : body === "lower";
    return isLower ? (lowered[at] ?? word) : word;
  });
  return { words: read, tags: tagsOf(read, text, { start, end }, tokens) };
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

function isNoNoun(tags: readonly string[]): boolean {
  const { vote, lexical } = voteOf(tags);
  return vote !== undefined && vote !== "N" && (lexical & NAME_BITS) === 0;
}

/** Compromise's raw tags of the sentence with these words, of equal length, in place of its own. */
function tagsOf(
  words: readonly string[],
  text: string,
  { start, end }: Span,
  tokens: readonly Span[],
): readonly (readonly string[])[] {
  let sentence = "";
  let at = start;
  tokens.forEach((token, i) => {
    sentence += text.slice(at, token.start) + (words[i] ?? "");
    at = token.end;
  });
  return tagsOfTokens(tokens, termsOfSentence(sentence + text.slice(at, end)), start);
}
