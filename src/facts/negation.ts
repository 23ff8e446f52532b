import { childrenBy, lemmaOf, type Tree, uposOf } from "./tree.ts";
import type { Words } from "./words.ts";

const WORDS: ReadonlySet<string> = new Set("not n't n’t never nt no neither nor".split(" "));
const NOBODY: ReadonlySet<string> = new Set("nobody none nothing neither".split(" "));

/** Whether a word denies what it hangs on. */
export function isNegation(tree: Tree, at: number): boolean {
  return WORDS.has(lemmaOf(tree, at)) || WORDS.has(tree.words[at]?.text.toLowerCase() ?? "");
}

/** Whether a clause is denied by a word of its relation ("did not sell") or of its subject ("nobody sold", "no firm sold"). */
export function isDenied(tree: Tree, relation: Words, subjects: Words): boolean {
  const isNone = (at: number): boolean =>
    NOBODY.has(lemmaOf(tree, at)) ||
    childrenBy(tree, at, "det", "advmod").some(
      (word) => word < at && isNegation(tree, word) && !isNumber(tree, word),
    );
  const count = relation.filter((word) => isNegation(tree, word)).length;
  return (count + subjects.filter(isNone).length) % 2 === 1;
}

/** "the No 8 shirt": no denial. */
function isNumber(tree: Tree, at: number): boolean {
  return uposOf(tree, at + 1) === "NUM";
}
