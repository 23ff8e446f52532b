import type { Draft } from "./draft.ts";
import { firstWord, isBehindComma, membersOf, nounPhrase } from "./phrases.ts";
import { isPredicate } from "./predicates.ts";
import { childrenBy, childrenOf, lemmaOf, type Tree, tagOf, uposOf } from "./tree.ts";

/**
 * What an apposition to a word says: "Ann Lee, a nurse" that Ann Lee is a nurse. Of a name and a noun the name is the subject, whichever
 * stands first: "his wife, Ann Lee".
 */
export function appositionFacts(tree: Tree, at: number): readonly Draft[] {
  const all = childrenBy(tree, at, "appos");
  const child = all[0];
  // Several are rather a list that the parser took for appositions.
  if (child === undefined || all.length > 1 || !isDescription(tree, at, child)) return [];
  const members = membersOf(tree, child);
  const isReversed = isName(tree, child) && !isName(tree, at);
  if (members.length > 1 && !isName(tree, at)) return [];
  const noun = nounPhrase(tree, at, false, child);
  return members.map((member): Draft => {
    const other = nounPhrase(tree, member, false).filter((word) => !isBracket(tree, word));
    return {
      subject: isReversed ? other : noun,
      added: "is",
      relation: [],
      objects: [isReversed ? noun : other],
      rule: "apposition",
      anchors: [child, at],
      isNegated: false,
      speaker: null,
    };
  });
}

/** Whether the second phrase can say what the first is, or the other way round. */
function isDescription(tree: Tree, at: number, child: number): boolean {
  if (!isNominal(tree, at) || !isNominal(tree, child)) return false;
  if (!isBehindComma(tree, child) && firstWord(tree, child) !== at + 1) return false;
  if (isName(tree, at) !== isName(tree, child)) return isOne(tree, isName(tree, at) ? child : at);
  // "Velden, Zeeland" is no description, "Ann Lee, the Mayor" is one; so are brackets: "the Fund (NPF)".
  if (isName(tree, at)) return hasArticle(tree, child) || isInBrackets(tree, child);
  return (
    isBehindComma(tree, child) && hasArticle(tree, child) && isOne(tree, at) && isOne(tree, child)
  );
}

function isNominal(tree: Tree, at: number): boolean {
  const upos = uposOf(tree, at);
  return (upos === "NOUN" || upos === "PROPN") && !isPredicate(tree, at);
}

function isName(tree: Tree, at: number): boolean {
  return uposOf(tree, at) === "PROPN";
}

function isOne(tree: Tree, at: number): boolean {
  return tagOf(tree, at) === "NN";
}

function hasArticle(tree: Tree, at: number): boolean {
  return childrenBy(tree, at, "det").some((word) => /^(?:a|an|the)$/.test(lemmaOf(tree, word)));
}

function isInBrackets(tree: Tree, at: number): boolean {
  return childrenOf(tree, at).some((child) => child < at && isBracket(tree, child));
}

function isBracket(tree: Tree, at: number): boolean {
  return /^[()[\]]$/.test(tree.words[at]?.text ?? "");
}
