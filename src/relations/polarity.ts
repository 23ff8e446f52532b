import type { ClauseCues } from "../model/pattern.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { childrenBy, childrenOf, isLabel } from "./tree.ts";

const NEGATORS = new Set(["not", "n't", "never", "nor", "neither", "without", "hardly", "no"]);

/**
 * Whether the clause of a head is denied by a word of its own. "Not only" and "not just" deny nothing; "no longer" is no
 * denial but the end of something (`former`). A head of a denying verb ("failed to") negates what it controls.
 */
export function isNegatedHere(
  syntax: Syntax,
  head: Unit,
  cues: ClauseCues,
): "negated" | "former" | "none" {
  let count = 0;
  for (const child of childrenOf(syntax, head)) {
    if (!NEGATORS.has(child.lemma)) continue;
    const next = syntax.units[child.index + 1]?.lemma ?? "";
    if (child.lemma === "no" && isLabel(child, "advmod") && next !== "long" && next !== "longer")
      continue;
    if (next === "only" || next === "just" || next === "merely") continue;
    if (next === "long" || next === "longer") return "former";
    count++;
  }
  if (childrenOf(syntax, head).some((child) => isNoLonger(syntax, child))) return "former";
  if (hasNegativeSubject(syntax, head)) count++;
  if (cues.deny.includes(head.lemma) && head.upos === "VERB") count++;
  return count % 2 === 1 ? "negated" : "none";
}

function isNoLonger(syntax: Syntax, child: Unit): boolean {
  const isLonger = /^long(?:er)?$/.test(child.lemma) && isLabel(child, "advmod");
  return isLonger && syntax.units[child.index - 1]?.lemma === "no";
}

/** "No company bought it", "None of them", "Neither firm". */
function hasNegativeSubject(syntax: Syntax, head: Unit): boolean {
  return childrenBy(syntax, head, "nsubj").some(
    (subject) =>
      /^(?:none|neither|nobody|nothing)$/.test(subject.lemma) ||
      childrenBy(syntax, subject, "det", "advmod").some((child) =>
        /^(?:no|neither)$/.test(child.lemma),
      ),
  );
}
