import type { Syntax, Unit } from "./syntax.ts";
import { caseOf, childBy, childrenBy, headOf, isLabel } from "./tree.ts";

/** Verbs with two objects, one of which stays in the passive: "was praised and given a medal". */
const KEEPS_OBJECT = new Set([
  "give",
  "award",
  "offer",
  "hand",
  "pay",
  "send",
  "lend",
  "grant",
  "assign",
  "deny",
  "refuse",
  "name",
  "call",
  "elect",
  "appoint",
  "make",
  "dub",
]);

/** Verbs that are hardly ever passive: "was expelled and joined Y". */
const INTRANSITIVE = new Set([
  "cross",
  "defect",
  "die",
  "become",
  "go",
  "come",
  "return",
  "resign",
  "retire",
  "join",
  "work",
  "live",
  "settle",
  "emigrate",
  "graduate",
  "serve",
]);

/**
 * Passive where an auxiliary or the subject's label says so; a bare participle behind or before its noun ("led by X",
 * "Founded in 2014 by X, the firm") is passive too, also where the tagger took it for a past tense.
 */
export function isPassive(syntax: Syntax, verb: Unit): boolean {
  const auxiliary = childBy(syntax, verb, "aux:pass");
  if (auxiliary !== undefined) return auxiliary.lemma !== "help";
  if (childBy(syntax, verb, "nsubj:pass") !== undefined) return true;
  const hasAuxiliary = childBy(syntax, verb, "aux") !== undefined;
  const isParticiple = verb.xpos === "VBN" || verb.xpos === "VBD";
  if (!isParticiple || hasAuxiliary || isPerfect(syntax, verb)) return false;
  if (isLabel(verb, "acl") && verb.label !== "acl:relcl") return true;
  if (childBy(syntax, verb, "nsubj") !== undefined) return false;
  if (isLabel(verb, "advcl") || isLabel(verb, "amod")) return verb.xpos === "VBN";
  if (verb.label === "conj" && verb.xpos === "VBN") {
    if (INTRANSITIVE.has(verb.lemma) && agentOf(syntax, verb) === undefined) return false;
    if (!KEEPS_OBJECT.has(verb.lemma) && childBy(syntax, verb, "obj") !== undefined) return false;
    const head = headOf(syntax, verb);
    return head !== undefined && head.xpos === "VBN" && isPassive(syntax, head);
  }
  return verb.xpos === "VBN" && verb.label !== "conj" && agentOf(syntax, verb) !== undefined;
}

/** "who has since | joined": an adverb that the tree takes for a conjunction parts the verb from its auxiliary. */
function isPerfect(syntax: Syntax, verb: Unit): boolean {
  const [have, since] = [2, 1].map((step) => syntax.units[verb.index - step]);
  return since?.lemma === "since" && have?.lemma === "have" && have.sentence === verb.sentence;
}

function agentOf(syntax: Syntax, verb: Unit): Unit | undefined {
  return childrenBy(syntax, verb, "obl", "nmod").find((child) => caseOf(syntax, child) === "by");
}
