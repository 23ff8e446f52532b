import { copulaOf } from "./predicates.ts";
import { childrenBy, headOf, labelOf, lemmaOf, type Tree } from "./tree.ts";

const CONDITION = /^(?:if|unless|whether|lest)$/;
/** How far the members of a list of clauses are followed to the first. */
const MAX_STEPS = 12;

/**
 * Whether a clause is a condition, an open question or what an adjective judges, so that nobody says that it is so: "if it sells",
 * "whether it will", "it is possible that it will".
 */
export function isUnsaid(tree: Tree, predicate: number): boolean {
  let at = predicate;
  for (let step = 0; step < MAX_STEPS && labelOf(tree, at) === "conj"; step++)
    at = headOf(tree, at);
  const isJudged = labelOf(tree, at) === "csubj" && copulaOf(tree, headOf(tree, at)) >= 0;
  return (
    isJudged ||
    childrenBy(tree, at, "mark", "advmod").some((mark) => mark < at && isCondition(tree, mark))
  );
}

function isCondition(tree: Tree, mark: number): boolean {
  return CONDITION.test(lemmaOf(tree, mark)) && lemmaOf(tree, mark - 1) !== "even";
}
