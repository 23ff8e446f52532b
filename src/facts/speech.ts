import { nounPhrase } from "./phrases.ts";
import { isVerb } from "./predicates.ts";
import { childrenBy, headOf, labelOf, lemmaOf, type Tree } from "./tree.ts";
import type { Words } from "./words.ts";

/** How far outward a speaker is looked for. */
const MAX_STEPS = 8;

/** Who tells a clause: the subject of the verb of saying above it, or of one beside it ("…, she said"); null for the text itself. */
export function speakerOf(tree: Tree, predicate: number): Words | null {
  let at = predicate;
  for (let step = 0; step < MAX_STEPS && at >= 0; step++) {
    const aside = childrenBy(tree, at, "parataxis").find((child) => isTelling(tree, child));
    if (aside !== undefined) return namedBy(tree, aside);
    const above = headOf(tree, at);
    const label = labelOf(tree, at);
    if (label === "ccomp" && above >= 0 && isSaying(tree, above)) return namedBy(tree, above);
    if (!/^(?:ccomp|xcomp|conj|advcl)$/.test(label)) return null;
    at = above;
  }
  return null;
}

/** Whether a clause beside another says who says that one: ", she said". */
export function isTelling(tree: Tree, at: number): boolean {
  if (labelOf(tree, at) !== "parataxis" || !isSaying(tree, at)) return false;
  return (
    childrenBy(tree, at, "obj", "ccomp", "xcomp").length === 0 &&
    childrenBy(tree, at, "nsubj").length > 0
  );
}

function isSaying(tree: Tree, at: number): boolean {
  return isVerb(tree, at) && tree.speech.has(lemmaOf(tree, at));
}

function namedBy(tree: Tree, verb: number): Words | null {
  const [subject] = childrenBy(tree, verb, "nsubj").filter(
    (child) => tree.words[child]?.label === "nsubj",
  );
  return subject === undefined ? null : nounPhrase(tree, subject, true);
}
