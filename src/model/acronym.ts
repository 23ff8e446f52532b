import { LEGAL_WORDS, SMALL_WORDS } from "./name-key.ts";

/** Whether a name is written like an acronym: capitals, with or without dots. */
export function isAcronym(name: string): boolean {
  return /^[\p{Lu}.&]{2,}$/u.test(name);
}

/** The letters of an acronym as {@link initialsOf} gives them. */
export function lettersOf(key: string): string {
  return key.replace(/[^\p{L}]/gu, "");
}

/** Initials of a name of two words or more, given as the words of its key: of its capitalised words, of all, and without legal forms. */
export function initialsOf(words: readonly string[]): ReadonlySet<string> {
  const all = words.flatMap((word) => (word.includes("-") ? word.split("-") : word));
  const content = all.filter((word) => !SMALL_WORDS.has(word));
  const bare = content.filter((word) => !LEGAL_WORDS.has(word));
  return new Set([all, content, bare].map(firstLetters).filter((letters) => letters.length > 1));
}

function firstLetters(words: readonly string[]): string {
  let letters = "";
  for (const word of words) {
    const code = word.charCodeAt(0);
    const isPlain = code >= 97 && code <= 122;
    if (isPlain || LETTER.test(word)) letters += word.slice(0, 1);
  }
  return letters;
}

const LETTER = /^\p{L}/u;
