import { isPredicate, supportOf } from "./predicates.ts";
import {
  childrenBy,
  childrenOf,
  headOf,
  isArc,
  labelOf,
  type Tree,
  tagOf,
  uposOf,
} from "./tree.ts";
import { phraseOf, type Words } from "./words.ts";

/** Arcs to what is said aside. */
const ASIDE = new Set(["parataxis", "discourse", "vocative", "dislocated"]);

/** A noun with all that belongs to it, but not what is a fact of its own: appositions, clauses behind a comma, asides. */
export function nounPhrase(tree: Tree, noun: number, isWhole: boolean, besides = -1): Words {
  return phraseOf(tree, noun, (child, head) => {
    if (child === besides) return true;
    if (head === noun && isPredicate(tree, noun) && isOfClause(tree, child)) return true;
    if (head === noun && isOuter(tree, child)) return true;
    if (!isWhole && head === noun && isCoordination(tree, child, noun)) return true;
    return isSaidApart(tree, child, head);
  });
}

/** What hangs on a noun that is a predicate, but belongs to the clause. */
export function isOfClause(tree: Tree, child: number): boolean {
  const label = labelOf(tree, child);
  if (label === "advmod") return child > headOf(tree, child) || tagOf(tree, child).startsWith("W");
  return /^(?:nsubj|csubj|advcl|ccomp|expl|obl|parataxis|mark|cop|aux|conj)$/.test(label);
}

/** What hangs on a noun but belongs to its clause: preposition, copula, subject. */
function isOuter(tree: Tree, child: number): boolean {
  const label = labelOf(tree, child);
  if (label === "case" || label === "mark" || label === "cc") return tagOf(tree, child) !== "POS";
  if (label === "punct") return isBoundary(tree, child);
  return false;
}

function isBoundary(tree: Tree, at: number): boolean {
  return /^[,;:.?!—–-]+$/.test(tree.words[at]?.text ?? "") && tagOf(tree, at) !== "HYPH";
}

/** A further member of the noun's list, and the "and" before it. */
function isCoordination(tree: Tree, child: number, noun: number): boolean {
  const label = labelOf(tree, child);
  return label === "conj" || (label === "cc" && child > noun);
}

/** What stands apart from the noun on which it hangs: appositions, what follows a comma, asides. */
function isSaidApart(tree: Tree, child: number, head: number): boolean {
  const label = labelOf(tree, child);
  if (ASIDE.has(label)) return true;
  if (label === "appos") return isBehindComma(tree, child);
  if (label === "nmod" || label === "nummod" || label === "amod")
    return child > head && isBehindComma(tree, child);
  if (label === "acl")
    return (
      isBehindComma(tree, child) ||
      (isArc(tree, child, "acl:relcl") && !isCommonSubject(tree, head))
    );
  return label === "advcl" && !isPredicate(tree, head) && isBehindComma(tree, child);
}

const MARK = /^(?:[,;:([–—]|--?)$/;

/** Whether a comma, dash, colon or bracket stands before the first word of a phrase. */
export function isBehindComma(tree: Tree, at: number): boolean {
  const first = firstWord(tree, at);
  return MARK.test(tree.words[first - 1]?.text ?? "") || MARK.test(tree.words[first]?.text ?? "");
}

/** The first word of all that hangs on a word. */
export function firstWord(tree: Tree, at: number): number {
  let first = at;
  for (
    let next = childrenOf(tree, first)[0];
    next !== undefined && next < first;
    next = childrenOf(tree, first)[0]
  )
    first = next;
  return first;
}

/** The words of a preposition: "in", "because of". */
export function prepositionOf(tree: Tree, noun: number): Words {
  return childrenBy(tree, noun, "case", "mark")
    .filter((child) => child < noun && tagOf(tree, child) !== "POS")
    .flatMap((mark) => [mark, ...childrenBy(tree, mark, "fixed")]);
}

/** A clause as it stands, without the marks around it. */
export function clausePhrase(
  tree: Tree,
  predicate: number,
  leftOut: (child: number) => boolean,
): Words {
  return phraseOf(tree, predicate, (child, head) => head === predicate && leftOut(child));
}

/** The members of a noun's list: the noun, then those joined to it, but no clauses. */
export function membersOf(tree: Tree, noun: number): readonly number[] {
  const next = childrenBy(tree, noun, "conj").length > 0 ? -1 : listedAfter(tree, noun);
  if (next >= 0) return [noun, ...membersOf(tree, next)];
  const others = childrenBy(tree, noun, "conj").filter(
    (child) => child > noun && !isPredicate(tree, child) && uposOf(tree, child) !== "VERB",
  );
  return [noun, ...others];
}

/** "the yard, | the mill and the barn": the tree may take the second member of a list for an apposition; -1 for none. */
function listedAfter(tree: Tree, noun: number): number {
  const next = childrenBy(tree, noun, "appos").find(
    (child) =>
      uposOf(tree, child) === uposOf(tree, noun) && childrenBy(tree, child, "conj").length > 0,
  );
  return next !== undefined && isBehindComma(tree, next) ? next : -1;
}

/** What is ascribed by a copula: the predicate without its subject and whatever carries it. */
export function complementPhrase(
  tree: Tree,
  predicate: number,
  leftOut: (child: number) => boolean,
): Words {
  const support = new Set(supportOf(tree, predicate));
  return phraseOf(tree, predicate, (child, head) => {
    if (head !== predicate) return isSaidApart(tree, child, head);
    return (
      support.has(child) || leftOut(child) || isOuter(tree, child) || isSaidApart(tree, child, head)
    );
  });
}

/** "students who cheat | are expelled": of a subject that is no name the clause may say which are meant. */
function isCommonSubject(tree: Tree, at: number): boolean {
  return labelOf(tree, at) === "nsubj" && uposOf(tree, at) !== "PROPN";
}
