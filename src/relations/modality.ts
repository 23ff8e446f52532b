import type { Modality } from "../model/claim.ts";
import type { ClauseCues } from "../model/pattern.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { childrenBy, childrenOf, headOf, isLabel } from "./tree.ts";

const FUTURE = new Set(["will", "'ll", "shall", "wo"]);
const POSSIBLE = new Set(["may", "might", "could", "would", "should"]);

/**
 * How sure the clause of one head is, by its auxiliaries, adverbs and adjectives, by the head itself where it governs a plan
 * or a possibility, and by the form of the sentence (a question; "X to buy Y" as a headline).
 */
export function modalityHere(syntax: Syntax, head: Unit, cues: ClauseCues): Modality {
  for (const child of childrenOf(syntax, head)) {
    if (isLabel(child, "aux") && FUTURE.has(child.lemma)) return "planned";
    if (isLabel(child, "aux") && POSSIBLE.has(child.lemma)) return "possible";
    if (isLabel(child, "advmod") && cues.possible.includes(child.lemma)) return "possible";
    if (isLabel(child, "amod") && cues.plannedAdjectives.includes(child.lemma)) return "planned";
    if (isLabel(child, "amod") && cues.possibleAdjectives.includes(child.lemma)) return "possible";
  }
  if (hasBefore(syntax, head, cues.plannedAdjectives)) return "planned";
  if (isHeadlineInfinitive(syntax, head)) return "planned";
  if (isQuestion(syntax, head)) return "possible";
  const governs = childrenOf(syntax, head).some((child) =>
    /^(?:xcomp|ccomp|acl|csubj)/.test(child.label),
  );
  if (governs && cues.plan.includes(head.lemma)) return "planned";
  if (governs && cues.possible.includes(head.lemma)) return "possible";
  return "asserted";
}

/** Whether an adjective of the list stands in a noun's phrase, also before an amount: "X's planned $640 million takeover". */
function hasBefore(syntax: Syntax, head: Unit, adjectives: readonly string[]): boolean {
  if (head.upos !== "NOUN") return false;
  for (let at = head.index - 1; at > head.index - 7; at--) {
    const unit = syntax.units[at];
    if (unit === undefined || unit.sentence !== head.sentence) return false;
    const word = syntax.document.tokens[unit.anchor]?.text.toLowerCase() ?? "";
    if (adjectives.includes(word)) return true;
    if (!/^(?:ADJ|NOUN|NUM|SYM|VERB|PUNCT)$/.test(unit.upos)) return false;
  }
  return false;
}

function isHeadlineInfinitive(syntax: Syntax, head: Unit): boolean {
  if (head.label !== "root") return false;
  const hasTo = childrenBy(syntax, head, "mark").some((child) => child.lemma === "to");
  return hasTo && childrenBy(syntax, head, "nsubj").length > 0;
}

/** The main clause of a sentence that ends in a question mark. */
function isQuestion(syntax: Syntax, head: Unit): boolean {
  if (headOf(syntax, head) !== undefined) return false;
  const [, last] = syntax.ranges[head.sentence] ?? [0, 0];
  for (let at = last - 1; at > last - 4; at--) {
    const lemma = syntax.units[at]?.lemma;
    if (lemma === "?") return true;
    if (syntax.units[at]?.upos !== "PUNCT") return false;
  }
  return false;
}
