import type { ClassNouns } from "../model/lexicon.ts";
import { isGlued, type Page, wordAt } from "./page.ts";
import { singular } from "./words.ts";

/** Longest class noun, in tokens ("venture - capital firm"). */
const LONGEST = 5;

/** The longest class noun that begins at a token: "language model" rather than "language". */
export function nounAfter(page: Page, first: number): ClassNouns | undefined {
  if (!page.words[first]?.mayBeginClass) return undefined;
  let phrase = "";
  let found: ClassNouns | undefined;
  for (let at = first; at < first + LONGEST; at++) {
    if (wordAt(page, at, first) === "") break;
    if (at > first && !isGlued(page, at)) phrase += " ";
    phrase += page.words[at]?.lower ?? "";
    found = page.index.classes.get(phrase) ?? page.index.classes.get(singular(phrase)) ?? found;
  }
  return found;
}

/** The longest class noun that ends right before a token. */
export function nounBefore(page: Page, at: number): ClassNouns | undefined {
  if (page.tokens[at - 1]?.upos === "VERB") return undefined;
  for (let first = Math.max(0, at - LONGEST); first < at; first++) {
    if (page.sentenceOf[first] !== page.sentenceOf[at]) continue;
    if (!page.words[first]?.mayBeginClass) continue;
    const words = page.annotated.document.text
      .slice(page.tokens[first]?.start ?? 0, page.tokens[at - 1]?.end ?? 0)
      .toLowerCase();
    const found = page.index.classes.get(words) ?? page.index.classes.get(singular(words));
    if (found) return found;
  }
  return undefined;
}
