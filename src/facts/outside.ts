import { clausePhrase, nounPhrase, prepositionOf } from "./phrases.ts";
import { isVerb } from "./predicates.ts";
import type { Slot } from "./slots.ts";
import { isTelling } from "./speech.ts";
import { childrenOf, headOf, isArc, type Tree, tagOf, uposOf } from "./tree.ts";
import type { Words } from "./words.ts";

/** Adds the argument that stands outside the clause: what was told, or the noun that a relative clause describes. */
export function withOutside(
  tree: Tree,
  chain: Words,
  subject: number,
  slots: readonly Slot[],
): readonly Slot[] {
  const top = chain[0] ?? 0;
  const head = headOf(tree, top);
  if (isTelling(tree, top)) {
    const fillers = [clausePhrase(tree, head, (child) => child === top)];
    return [{ kind: "S", at: head, marks: [], fillers }, ...slots];
  }
  const isFree =
    isArc(tree, top, "acl:relcl") &&
    head !== subject &&
    !isVerb(tree, head) &&
    !tagOf(tree, head).startsWith("W");
  return isFree && slots.every(({ kind }) => kind === "A")
    ? withAntecedent(tree, chain, head, slots)
    : slots;
}

/** "the firm | that he founded", "the man | to whom she wrote", "those | she works with": the noun before fills what the pronoun stands for. */
function withAntecedent(
  tree: Tree,
  chain: Words,
  noun: number,
  slots: readonly Slot[],
): readonly Slot[] {
  const pronoun = chain
    .flatMap((verb) => childrenOf(tree, verb))
    .find((child) => tagOf(tree, child).startsWith("W"));
  if (pronoun !== undefined && !/^W(?:DT|P)$/.test(tagOf(tree, pronoun))) return slots;
  const stranded = slots.find(
    ({ at }) => uposOf(tree, at) === "ADP" && childrenOf(tree, at).length === 0,
  );
  const marks =
    stranded !== undefined
      ? [stranded.at]
      : pronoun === undefined
        ? []
        : prepositionOf(tree, pronoun);
  const fillers = [nounPhrase(tree, noun, false, chain[0])];
  const others = slots.filter((slot) => slot !== stranded);
  return [{ kind: marks.length > 0 ? "A" : "O", at: noun, marks, fillers }, ...others];
}
