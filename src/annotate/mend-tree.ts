import type { Tree } from "./syntax.ts";

const NOUN = /^NNS?$/;
const NAME = /^NNPS?$/;
const VERB = /^VB/;
const FINITE = /^(?:VB[DZP]|MD)$/;
const CLOSING = /^[.!?]+$/;

/** A tree with the faults mended that can be told from the tags: see the functions below. */
export function mendTree(words: readonly string[], xpos: readonly string[], tree: Tree): Tree {
  const particles = findParticles(xpos, findMainVerbs(words, xpos, dropSecondSubject(words, tree)));
  const settled = giveClausesToVerbs(words, xpos, findRelatives(xpos, particles));
  return findLostRoot(words, xpos, joinNounsToNames(xpos, settled));
}

/** "Orca neither bought nor sold it": the first subject is the subject. */
function dropSecondSubject(words: readonly string[], tree: Tree): Tree {
  const { heads } = tree;
  const labels = tree.labels.map((label, at) => {
    const isSecond = label === "nsubj" && words[at]?.toLowerCase() === "neither";
    const hasFirst = tree.labels.some(
      (one, i) => i < at && one === "nsubj" && heads[i] === heads[at],
    );
    return isSecond && hasFirst ? "advmod" : label;
  });
  return { ...tree, labels };
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

/** "Tom Marsh, with whom Ann Lee founded it": a clause with a relative pronoun that hangs loosely on a noun is its relative clause. */
function findRelatives(xpos: readonly string[], tree: Tree): Tree {
  const { heads } = tree;
  const labels = tree.labels.map((label, clause) => {
    const isLoose = label === "parataxis" && xpos[heads[clause] ?? -1]?.startsWith("NN");
    const asks = (tag: string, at: number): boolean =>
      at < clause && heads[at] === clause && /^W(?:P\$?|DT)$/.test(tag);
    return isLoose && xpos.some(asks) ? "acl:relcl" : label;
  });
  return { ...tree, labels };
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

/** "Orca takes on Delphin": a particle that was hung on what follows belongs to the verb, and what follows is its object. */
function findParticles(xpos: readonly string[], tree: Tree): Tree {
  const heads = [...tree.heads];
  const labels = [...tree.labels];
  xpos.forEach((tag, at) => {
    const noun = heads[at] ?? -1;
    const verb = heads[noun] ?? -1;
    if (tag !== "RP" || labels[at] !== "case" || labels[noun] !== "obl" || verb !== at - 1) return;
    heads[at] = verb;
    labels[at] = "compound:prt";
    labels[noun] = "obj";
  });
  return { ...tree, heads, labels };
}

/**
 * "Velden University astronomer Ann Lee agreed": an object right before the name that is the subject of the same verb is no object. It is the
 * subject, the name belongs to it, and so does a name before it that was taken for a subject, too.
 */
function joinNounsToNames(xpos: readonly string[], tree: Tree): Tree {
  const heads = [...tree.heads];
  const labels = [...tree.labels];
  labels.forEach((label, noun) => {
    const verb = heads[noun] ?? -1;
    if (label !== "obj" || verb < noun + 2 || !NOUN.test(xpos[noun] ?? "")) return;
    const isSubject = (at: number): boolean =>
      labels[at] === "nsubj" && heads[at] === verb && NAME.test(xpos[at] ?? "");
    if (!isSubject(noun + 1) && !isNamePart(heads, labels, noun + 1, isSubject)) return;
    const name = labels.findIndex((_, at) => at > noun && isSubject(at));
    const before = labels.findIndex((_, at) => at < noun && isSubject(at));
    labels[noun] = "nsubj";
    heads[name] = noun;
    labels[name] = "flat";
    if (before < 0) return;
    heads[before] = noun;
    labels[before] = "compound";
  });
  return { ...tree, heads, labels };
}

/** Whether the word hangs, as part of a name, on one of which the condition holds. */
function isNamePart(
  heads: readonly number[],
  labels: readonly string[],
  at: number,
  holds: (at: number) => boolean,
): boolean {
  return labels[at] === "flat" && holds(heads[at] ?? -1);
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
