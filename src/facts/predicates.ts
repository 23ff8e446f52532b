import { isNegation } from "./negation.ts";
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

/** Arcs by which a verb form says nothing: "rising costs", "including". */
const NO_PREDICATE = new Set([
  "amod",
  "compound",
  "case",
  "mark",
  "fixed",
  "cc",
  "det",
  "flat",
  "aux",
  "cop",
  "nummod",
  "goeswith",
]);

/** Whether a clause hangs on the word: a verb, or what a copula ascribes. */
export function isPredicate(tree: Tree, at: number): boolean {
  return isVerb(tree, at) || copulaOf(tree, at) >= 0;
}

/** Whether the word is the verb of a clause. */
export function isVerb(tree: Tree, at: number): boolean {
  const upos = uposOf(tree, at);
  return (upos === "VERB" || upos === "AUX") && !NO_PREDICATE.has(labelOf(tree, at));
}

/** The copula of "is important", -1 for none. */
export function copulaOf(tree: Tree, at: number): number {
  return childrenBy(tree, at, "cop")[0] ?? -1;
}

/**
 * The verb above an infinitive or gerund with which it makes one predicate, -1 for none: "agreed | to buy", "started | writing",
 * "is expected | to rise". Where the upper verb has an object of its own that one acts: "allowed them to dress".
 */
export function governorOf(tree: Tree, at: number): number {
  const head = headOf(tree, at);
  if (head < 0 || head > at || !isArc(tree, at, "xcomp") || !isPredicate(tree, at)) return -1;
  const isInfinitive = childrenBy(tree, at, "mark", "aux").some((word) => word < at);
  const isForm = copulaOf(tree, at) >= 0 || isInfinitive || /^VB[GP]?$/.test(tagOf(tree, at));
  if (!isForm || childrenBy(tree, head, "obj").some((object) => object < at)) return -1;
  return isPredicate(tree, head) ? head : -1;
}

/** The infinitive or gerund that continues a predicate, -1 for none. */
export function continuationOf(tree: Tree, at: number): number {
  return childrenBy(tree, at, "xcomp").find((child) => governorOf(tree, child) === at) ?? -1;
}

/** The predicate beside which a coordinated one stands first, itself where it is none. */
export function firstOf(tree: Tree, at: number): number {
  let first = at;
  for (
    let head = headOf(tree, at);
    labelOf(tree, first) === "conj" && head >= 0;
    head = headOf(tree, head)
  ) {
    if (!isPredicate(tree, head)) break;
    first = head;
  }
  return first;
}

/** The words that carry a predicate beside itself: auxiliaries, copula, "to", negation, particle, and the adverbs between and right beside them. */
export function supportOf(tree: Tree, at: number): readonly number[] {
  return childrenOf(tree, at).filter((child) => isSupport(tree, child));
}

function isSupport(tree: Tree, child: number): boolean {
  const label = labelOf(tree, child);
  if (label === "aux" || label === "cop") return true;
  if (label === "mark") return tagOf(tree, child) === "TO";
  if (isArc(tree, child, "compound:prt")) return true;
  return label === "advmod" && isNegation(tree, child);
}
