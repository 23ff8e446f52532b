import type { HeadNouns } from "../model/lexicon.ts";
import { type Page, wordAt } from "./page.ts";

/** Whether a part of a name stands at a token, after a blank, in the sentence of `near`. */
export function isPartAfter(page: Page, near: number, at: number): boolean {
  const shape = page.shapes[at] ?? "other";
  const text = wordAt(page, at, near);
  if (text === "" || text === "I" || page.index.calendar.has(text)) return false;
  return shape === "capital" || shape === "capitals" || (shape === "code" && /^\p{L}/u.test(text));
}

/** The rows of head nouns that a word is in. */
export function headsOf(page: Page, word: string): readonly HeadNouns[] {
  const last = page.index.lastWords.get(word);
  const first = page.index.firstWords.get(word);
  if (last === undefined) return first ?? NONE;
  return first === undefined ? last : [...last, ...first];
}

const NONE: readonly HeadNouns[] = [];
