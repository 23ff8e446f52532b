import type { Tree } from "./syntax.ts";

const NAME = /^NNPS?$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;

/**
 * "Orca is 22% owned by Nordal": where the percentage was taken for what is owned, the participle behind it is the verb, and what "be" had
 * or was hung on is its own.
 */
export function findSharedPassive(
  words: readonly string[],
  xpos: readonly string[],
  tree: Tree,
): Tree {
  const share = words.findIndex(
    (word, at) =>
      word === "%" &&
      BE.test(words[at - 2]?.toLowerCase() ?? "") &&
      xpos[at + 1] === "VBN" &&
      words[at + 2]?.toLowerCase() === "by",
  );
  if (share < 0) return tree;
  const [be, verb] = [share - 2, share + 1];
  const above = tree.heads[be] ?? -1;
  if (above === verb) return tree;
  if (above >= 0 && above < be && NAME.test(xpos[above] ?? ""))
    return makeSubject(tree, { subject: above, be, share, verb });
  // "Be" hangs on what took the place of the verb, or holds it.
  const lost = above < be ? be : above;
  const heads = tree.heads.map((head, at) => {
    if (at === verb) return tree.heads[lost] ?? -1;
    if (at === be || at === share || at === lost) return verb;
    const isNumber = head === share && tree.labels[at] === "nummod";
    return (head === lost || head === be) && !isNumber ? verb : head;
  });
  const labels = tree.labels.map((label, at) => {
    if (at === verb) return tree.labels[lost] ?? "root";
    if (at === be) return "aux:pass";
    if (at === share) return "obl:unmarked";
    if (at === lost) return "punct";
    return label === "nsubj" && at < be && heads[at] === verb ? "nsubj:pass" : label;
  });
  return { ...tree, heads, labels };
}

/** The subject of the passive that "be" was hung on as if it were the predicate. */
function makeSubject(
  tree: Tree,
  { subject, be, share, verb }: { readonly [part in "subject" | "be" | "share" | "verb"]: number },
): Tree {
  const heads = tree.heads.map((head, at) => {
    if (at === verb) return tree.heads[subject] ?? -1;
    const isMoved = at === subject || at === be || at === share;
    return isMoved || (tree.labels[at] === "punct" && head === subject) ? verb : head;
  });
  const labels = tree.labels.map((label, at) => {
    if (at === verb) return tree.labels[subject] ?? "root";
    if (at === subject) return "nsubj:pass";
    if (at === be) return "aux:pass";
    return at === share ? "obl:unmarked" : label;
  });
  return { ...tree, heads, labels };
}
