import { isNegation } from "./negation.ts";
import { copulaOf, firstOf, governorOf, supportOf } from "./predicates.ts";
import {
  childrenBy,
  childrenOf,
  headOf,
  labelOf,
  lemmaOf,
  type Tree,
  tagOf,
  uposOf,
} from "./tree.ts";
import { sorted, type Words } from "./words.ts";

/** The verbs that together make one predicate, the outermost first: "agreed", "buy". */
export function chainOf(tree: Tree, at: number): Words {
  const chain = [at];
  for (let up = governorOf(tree, at); up >= 0; up = governorOf(tree, up)) chain.unshift(up);
  return chain;
}

/**
 * The words of a relation: the verbs of a chain with auxiliaries, negation, particles and the adverbs beside them. A coordinated verb
 * without auxiliaries of its own takes over those of the first: "has bought one and | sold the other".
 */
export function relationOf(tree: Tree, chain: Words): Words {
  const words = new Set(sharedSupport(tree, chain[0] ?? 0));
  for (const verb of chain) {
    for (const word of supportOf(tree, verb)) words.add(word);
    if (copulaOf(tree, verb) < 0 || verb !== chain.at(-1)) words.add(verb);
  }
  const group = sorted(words);
  const isAdverb = (at: number): boolean =>
    isBareAdverb(tree, at) &&
    chain.includes(headOf(tree, at)) &&
    !isDegree(tree, at, headOf(tree, at));
  for (let at = (group[0] ?? 0) - 1; at >= 0 && isAdverb(at); at--) words.add(at);
  for (const word of group) {
    let at = word + 1;
    while (isAdverb(at) || isAdverb(at + 1)) words.add(at++);
  }
  return sorted(words);
}

function sharedSupport(tree: Tree, verb: number): Words {
  const first = firstOf(tree, verb);
  const hasOwn =
    supportOf(tree, verb).length > 0 || childrenBy(tree, verb, "nsubj", "csubj").length > 0;
  if (first === verb || hasOwn || tagOf(tree, first) !== tagOf(tree, verb)) return [];
  const isPassive = childrenBy(tree, first, "aux").some(
    (aux) => tree.words[aux]?.label === "aux:pass",
  );
  if (isPassive && childrenBy(tree, verb, "obj").length > 0) return [];
  const above = chainOf(tree, first).slice(0, -1);
  return [
    ...above.flatMap((up) => [...supportOf(tree, up), up]),
    ...supportOf(tree, first).filter((word) => word < first && labelOf(tree, word) !== "advmod"),
  ];
}

/** An adverb of one word that asks nothing: "slowly", "down"; also "no longer". */
function isBareAdverb(tree: Tree, at: number): boolean {
  if (labelOf(tree, at) !== "advmod" || tagOf(tree, at).startsWith("W")) return false;
  const upos = uposOf(tree, at);
  if (upos !== "ADV" && upos !== "ADP" && tagOf(tree, at) !== "RP") return false;
  return childrenOf(tree, at).every((word) => isNegation(tree, word));
}

/** "is | very useful": the adverb belongs to the adjective. */
function isDegree(tree: Tree, at: number, head: number): boolean {
  return (
    copulaOf(tree, head) >= 0 &&
    at < head &&
    /^(?:JJ|VB|RB)/.test(tagOf(tree, head)) &&
    !OF_CLAUSE.has(lemmaOf(tree, at))
  );
}

/** Adverbs that say something of the clause even before an adjective. */
const OF_CLAUSE: ReadonlySet<string> = new Set(
  "also now still already often usually always sometimes again currently".split(" "),
);
