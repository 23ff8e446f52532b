import { remember } from "./memory.ts";

const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4\u0060]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const QUOTES = /["\u201c\u201d\u201e\u00ab\u00bb]/g;
const COMBINING = /\p{M}+/gu;
/** Letters that no decomposition takes apart, with what writers without them put. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: "ss", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ı: "i" }),
);
const LETTER = /[ßøłđðþæœı]/g;

/** Typographic variants made one: straight apostrophes and hyphens. The length stays. */
export function plainPunctuation(text: string): string {
  return text.replace(APOSTROPHES, "'").replace(DASHES, "-");
}

/**
 * The form under which names are compared: lower case, no accents or letters of one alphabet only, straight punctuation, no quotation marks, no leading
 * article, no possessive ending, single blanks.
 */
export const foldName: (name: string) => string = remember((name) => {
  const plain = plainPunctuation(name.normalize("NFD").replace(COMBINING, ""))
    .replace(QUOTES, "")
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/\s+/g, " ")
    .trim();
  return plain
    .replace(/^(?:the|a|an) (?=\S)/, "")
    .replace(/(?:'s|(?<=s)')$/, "")
    .trim();
});
