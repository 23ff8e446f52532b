import type { Tree } from "./syntax.ts";

const FINITE = /^(?:VB[DZP]|MD)$/;

/**
 * "According to the firm it beats Orca", without a comma: the clause that was hung on the noun behind "according to" is the main one, and
 * the noun its source.
 */
export function findToldClause(
  words: readonly string[],
  xpos: readonly string[],
  tree: Tree,
): Tree {
  const cue = words.findIndex(
    (word, at) => word.toLowerCase() === "according" && words[at + 1]?.toLowerCase() === "to",
  );
  if (cue < 0) return tree;
  const verb = tree.labels.findIndex(
    (label, at) => at > cue && label === "acl:relcl" && FINITE.test(xpos[at] ?? ""),
  );
  const noun = tree.heads[verb] ?? -1;
  const to = cue + 1;
  const isSource = noun > to && (tree.heads[noun] === to || tree.heads[noun] === cue);
  const subject = tree.labels.findIndex(
    (label, at) => label === "nsubj" && tree.heads[at] === verb,
  );
  if (verb < 0 || !isSource || subject <= noun || subject > verb) return tree;
  if (xpos.slice(noun, verb).some((tag) => tag.startsWith("W"))) return tree;
  const heads = tree.heads.map((head, at) => {
    if (at === verb) return tree.heads[cue] ?? -1;
    if (at === noun) return verb;
    if (at === cue) return noun;
    if (at === to) return cue;
    return head === cue ? verb : head;
  });
  const labels = tree.labels.map((label, at) => {
    if (at === verb) return tree.labels[cue] ?? "root";
    if (at === noun) return "obl";
    if (at === cue) return "case";
    return at === to ? "fixed" : label;
  });
  return { ...tree, heads, labels };
}
