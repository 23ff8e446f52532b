import { remember } from "./memory.ts";

const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4\u0060]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const QUOTES = /["\u201c\u201d\u201e\u00ab\u00bb]/g;
const COMBINING = /\p{M}+/gu;

/** Typographic variants made one: straight apostrophes and hyphens. The length stays. */
export function plainPunctuation(text: string): string {
  return text.replace(APOSTROPHES, "'").replace(DASHES, "-");
}

/**
 * The form under which names are compared: lower case, no accents, straight punctuation, no quotation marks, no leading
 * article, no possessive ending, single blanks.
 */
export const foldName: (name: string) => string = remember((name) => {
  const plain = plainPunctuation(name.normalize("NFD").replace(COMBINING, ""))
    .replace(QUOTES, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
  return plain
    .replace(/^(?:the|a|an) (?=\S)/, "")
    .replace(/(?:'s|(?<=s)')$/, "")
    .trim();
});
