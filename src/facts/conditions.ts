import { isNegation } from "./negation.ts";
import { copulaOf, supportOf } from "./predicates.ts";
import { childrenBy, headOf, labelOf, lemmaOf, type Tree } from "./tree.ts";

const CONDITION = /^(?:if|unless|whether|lest)$/;
/** How far outward a clause is followed. */
const MAX_STEPS = 12;

/**
 * Whether nobody says that it is so: "if it sells", "whether it will", "it is possible that it will", and what is told by a verb that
 * doubts or is denied: "denies that it sold", "hopes that it will", "did not find that it sold".
 */
export function isUnsaid(tree: Tree, predicate: number): boolean {
  let at = predicate;
  for (let step = 0; step < MAX_STEPS && at >= 0; step++) {
    const label = labelOf(tree, at);
    const head = headOf(tree, at);
    if (label !== "conj") {
      if (label === "csubj" && copulaOf(tree, head) >= 0) return true;
      if (
        childrenBy(tree, at, "mark", "advmod").some((mark) => mark < at && isCondition(tree, mark))
      )
        return true;
    }
    if (label === "ccomp" && isDoubt(tree, head)) return true;
    if (!/^(?:conj|ccomp|xcomp)$/.test(label)) return false;
    at = head;
  }
  return false;
}

function isCondition(tree: Tree, mark: number): boolean {
  return CONDITION.test(lemmaOf(tree, mark)) && lemmaOf(tree, mark - 1) !== "even";
}

function isDoubt(tree: Tree, verb: number): boolean {
  return (
    tree.doubt.has(lemmaOf(tree, verb)) ||
    supportOf(tree, verb).some((word) => isNegation(tree, word))
  );
}
