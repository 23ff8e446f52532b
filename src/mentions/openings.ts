import { type Page, wordAt } from "./page.ts";

/** "Orbix, a start-up": a bare noun at the beginning of a sentence that is explained is a name. */
export function hasApposition(page: Page, at: number): boolean {
  if (wordAt(page, at + 1, at) !== ",") return false;
  const article = wordAt(page, at + 2, at);
  if (/^(?:a|an)$/.test(article)) return true;
  if (article !== "the") return false;
  // "Hermes, the parcel firm,": closed by a comma, and no clause ("Next, the firm said,").
  for (let next = at + 3; next < at + 10 && wordAt(page, next, at) !== ""; next++) {
    if (wordAt(page, next, at) === ",") return page.tokens[next - 1]?.upos === "NOUN";
    if (/^(?:VERB|AUX)$/.test(page.tokens[next]?.upos ?? "")) return false;
  }
  return false;
}

/** Whether the words behind tell that an opening word is a name: a possessive, a comma and relative, a verb in the singular. */
export function isSubject(page: Page, at: number): boolean {
  const next = page.tokens[at + 1];
  if (!next || wordAt(page, at + 1, at) === "") return false;
  if (/^(?:'s|’s)$/.test(next.text)) return true;
  if (next.text === ",") return /^(?:which|who|whose|a|an|the)$/.test(wordAt(page, at + 2, at));
  return (
    next.upos === "AUX" || (next.upos === "VERB" && (next.xpos === "VBZ" || next.xpos === "VBD"))
  );
}

/** "Mistral released a model": what opens a sentence right before a finite verb is its subject, so no adjective or verb, whatever its tag. */
export function isSoleSubject(page: Page, at: number): boolean {
  const { upos = "" } = page.tokens[at] ?? {};
  if (upos !== "ADJ" && upos !== "VERB") return false;
  const next = page.tokens[at + 1];
  if (wordAt(page, at + 1, at) === "" || next?.upos !== "VERB") return false;
  return (
    /^VB[DZ]$/.test(next.xpos) &&
    /^(?:DET|PROPN|PRON|NUM|ADP)$/.test(page.tokens[at + 2]?.upos ?? "")
  );
}

/** "Verdict: buy it", or a word that stands alone. */
export function isLabelHere(page: Page, at: number): boolean {
  return /^(?:[:.!?]|)$/.test(wordAt(page, at + 1, at));
}
