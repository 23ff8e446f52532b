import { clausePhrase, membersOf, nounPhrase, prepositionOf } from "./phrases.ts";
import { isVerb } from "./predicates.ts";
import { lemmaOf, type Tree } from "./tree.ts";
import type { Words } from "./words.ts";

/** The members of a list of nouns, else the one phrase. `besides`: a clause on the noun that is left out. */
export function fillersOf(tree: Tree, at: number, besides = -1): readonly Words[] {
  if (isVerb(tree, at)) return [clausePhrase(tree, at, () => false)];
  const members = membersOf(tree, at);
  const isList = members.length > 1;
  if (isList && prepositionOf(tree, at).some((mark) => lemmaOf(tree, mark) === "between"))
    return [nounPhrase(tree, at, true, besides)];
  return members.map((member) => nounPhrase(tree, member, !isList, besides));
}
