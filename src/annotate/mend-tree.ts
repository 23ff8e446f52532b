import { mendAsides } from "./mend-asides.ts";
import { joinAlike, joinFinite } from "./mend-joints.ts";
import { mendPhrases } from "./mend-phrases.ts";
import { findSharedPassive } from "./mend-shares.ts";
import { findToldClause } from "./mend-told.ts";
import type { Tree } from "./syntax.ts";

const NOUN = /^NNS?$/;
const NAME = /^NNPS?$/;
const VERB = /^VB/;
const FINITE = /^(?:VB[DZP]|MD)$/;
const CLOSING = /^[.!?]+$/;

/** A tree with the faults mended that can be told from the tags: see the functions below. What would be no tree any more stays as it was. */
export function mendTree(words: readonly string[], xpos: readonly string[], tree: Tree): Tree {
  const mended = mendAll(words, xpos, tree);
  return isTree(mended.heads) ? mended : tree;
}

/** Whether every word hangs, over however many others, on the one root. */
function isTree(heads: readonly number[]): boolean {
  // The word from which each was first reached, plus one.
  const reached = new Int32Array(heads.length);
  let roots = 0;
  for (let from = 0; from < heads.length; from++) {
    let at = from;
    while (at >= 0 && reached[at] === 0) {
      reached[at] = from + 1;
      at = heads[at] ?? -1;
      if (at < 0) roots++;
    }
    if (at >= 0 && reached[at] === from + 1) return false;
  }
  return roots === Math.min(1, heads.length);
}

function mendAll(words: readonly string[], xpos: readonly string[], tree: Tree): Tree {
  const ruled = findMainVerbs(words, xpos, dropSecondSubject(words, tree));
  const told = findToldClause(words, xpos, findRelatives(xpos, ruled));
  const joined = joinFinite(words, xpos, joinAlike(xpos, told));
  const settled = giveClausesToVerbs(words, xpos, joined);
  return findLostRoot(
    words,
    xpos,
    mendAsides(words, xpos, mendPhrases(words, xpos, findSharedPassive(words, xpos, settled))),
  );
}

/** "Orca neither bought nor sold it": the first subject is the subject. */
function dropSecondSubject(words: readonly string[], tree: Tree): Tree {
  const { heads } = tree;
  const isSubject = (at: number, head: number | undefined): boolean =>
    tree.labels[at] === "nsubj" && heads[at] === head;
  const second = words.findIndex(
    (word, at) =>
      tree.labels[at] === "nsubj" &&
      word.toLowerCase() === "neither" &&
      tree.labels.some((_, i) => i < at && isSubject(i, heads[at])),
  );
  return second < 0 ? tree : { ...tree, labels: tree.labels.with(second, "advmod") };
}

const AUXILIARY =
  /^(?:am|is|are|was|were|be|been|being|has|have|had|having|do|does|did|get|gets|got|getting|wo|ca|ai|['’](?:s|m|re|ve|d|ll))$/;

/** "Orca denies having sold it": what is no form of an auxiliary verb governs the verb that it was hung on. */
function findMainVerbs(words: readonly string[], xpos: readonly string[], tree: Tree): Tree {
  const main = tree.labels.findIndex(
    (label, at) =>
      label === "aux" &&
      /^VB[DZP]$/.test(xpos[at] ?? "") &&
      !AUXILIARY.test(words[at]?.toLowerCase() ?? ""),
  );
  if (main < 0) return tree;
  const verb = tree.heads[main] ?? -1;
  const heads = tree.heads.map((head, at) => {
    if (at === main) return tree.heads[verb] ?? -1;
    if (at === verb) return main;
    const label = tree.labels[at] ?? "";
    return head === verb && (label.startsWith("nsubj") || label === "punct") ? main : head;
  });
  const labels = tree.labels.map((label, at) =>
    at === main ? (tree.labels[verb] ?? "dep") : at === verb ? "xcomp" : label,
  );
  return { ...tree, heads, labels };
}

/**
 * "Tom Marsh, with whom Ann Lee founded it": a clause with a relative pronoun that hangs loosely on a noun is its relative clause. One that
 * was hung on a verb belongs to the noun before the comma before the pronoun.
 */
function findRelatives(xpos: readonly string[], tree: Tree): Tree {
  const heads = [...tree.heads];
  const labels = [...tree.labels];
  labels.forEach((label, clause) => {
    if (!/^(?:parataxis|conj|acl:relcl)$/.test(label)) return;
    const above = heads[clause] ?? -1;
    const asks = (tag: string, at: number): boolean =>
      at < clause && heads[at] === clause && /^W(?:P\$?|DT|RB)$/.test(tag);
    const pronoun = xpos.findIndex(asks);
    if (label === "acl:relcl") {
      // "It fell, the Tavira Times reported": no verb has a relative clause.
      if (pronoun < 0 && FINITE.test(xpos[above] ?? "") && FINITE.test(xpos[clause] ?? ""))
        labels[clause] = "parataxis";
      return;
    }
    if (pronoun < 0) return;
    const noun = xpos[above]?.startsWith("NN") ? above : nounBehind(xpos, tree, pronoun);
    if (noun === undefined || noun >= pronoun || (label === "conj" && noun === above)) return;
    heads[clause] = noun;
    labels[clause] = "acl:relcl";
  });
  return { ...tree, heads, labels };
}

/** The noun before ", whom" or ", with whom", or the first of its list. */
function nounBehind(
  xpos: readonly string[],
  { heads, labels }: Tree,
  pronoun: number,
): number | undefined {
  const opening = /^(?:IN|TO)$/.test(xpos[pronoun - 1] ?? "") ? pronoun - 1 : pronoun;
  let noun = opening - 2;
  if (xpos[opening - 1] !== "," || !xpos[noun]?.startsWith("NN")) return undefined;
  while (/^(?:conj|flat)$/.test(labels[noun] ?? "") && (heads[noun] ?? -1) >= 0)
    noun = heads[noun] ?? -1;
  return noun;
}

/**
 * "Said on Tuesday that the mill was sold", "accused Ann Lee of selling it", "told reporters that Orca had bought it": a name has no clause
 * behind "that" or "of", nor has a relative clause two objects. Such a clause belongs to the verb.
 */
function giveClausesToVerbs(words: readonly string[], xpos: readonly string[], tree: Tree): Tree {
  const heads = [...tree.heads];
  const labels = [...tree.labels];
  labels.forEach((label, clause) => {
    const noun = heads[clause] ?? -1;
    const verb = heads[noun] ?? -1;
    if (!label.startsWith("acl") || verb < 0 || verb > noun || !VERB.test(xpos[verb] ?? "")) return;
    const own = (at: number): boolean => heads[at] === clause;
    const mark = labels.findIndex((one, at) => own(at) && (one === "mark" || one === "obj"));
    const isThat = words[mark]?.toLowerCase() === "that";
    const isDouble = isThat && labels.some((one, at) => at > clause && own(at) && one === "obj");
    const isOfName = labels[mark] === "mark" && NAME.test(xpos[noun] ?? "");
    if (mark < 0 || mark > clause || !(isOfName || (isDouble && labels[mark] === "obj"))) return;
    heads[clause] = verb;
    labels[clause] = isThat ? "ccomp" : "advcl";
    labels[mark] = "mark";
  });
  return { ...tree, heads, labels };
}

/**
 * "The pianist Ann Lee agreed." may be read as a noun with a relative clause ("the pianist whom Ann Lee …"), and then nothing is said in a
 * whole sentence. Where the root is a common noun, right before the name that is the subject of its relative clause, which has no relative
 * pronoun and the only finite verb, that verb is the root, the noun its subject, and the name belongs to the noun.
 */
function findLostRoot(words: readonly string[], xpos: readonly string[], tree: Tree): Tree {
  const { heads, labels } = tree;
  const noun = heads.indexOf(-1);
  if (!NOUN.test(xpos[noun] ?? "") || !CLOSING.test(words.at(-1) ?? "")) return tree;
  const verb = labels.findIndex((label, at) => label === "acl:relcl" && heads[at] === noun);
  const isOnly = xpos.every((tag, at) => at === verb || !FINITE.test(tag));
  if (verb < noun + 2 || !isOnly || !FINITE.test(xpos[verb] ?? "")) return tree;
  const name = labels.findIndex((label, at) => label === "nsubj" && heads[at] === verb);
  if (name <= noun || name >= verb) return tree;
  for (let at = noun + 1; at < verb; at++)
    if (!NAME.test(xpos[at] ?? "") && xpos[at] !== "RB") return tree;
  const newHeads = heads.map((head, at) =>
    at === verb
      ? -1
      : at === name
        ? noun
        : at === noun || isPunct(labels[at], head, noun)
          ? verb
          : head,
  );
  const newLabels = labels.map((label, at) =>
    at === verb ? "root" : at === name ? "flat" : at === noun ? "nsubj" : label,
  );
  return { ...tree, heads: newHeads, labels: newLabels };
}

function isPunct(label: string | undefined, head: number, noun: number): boolean {
  return label === "punct" && head === noun;
}
