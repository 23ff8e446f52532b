import type { Tree } from "./syntax.ts";

const NOUN = /^NNP?S?$/;
const FINITE = /^(?:VB[DZP]|MD)$/;

/**
 * "Representing a gain and beating Orca", "made by a firm and replaces Orca": a participle or finite verb with an object of its own is not
 * joined to a noun, but to the nearest verb of its form that the noun depends on.
 */
export function joinAlike(xpos: readonly string[], tree: Tree): Tree {
  const { labels } = tree;
  const heads = [...tree.heads];
  labels.forEach((label, verb) => {
    const noun = heads[verb] ?? -1;
    const tag = xpos[verb] ?? "";
    if (label !== "conj" || noun < 0 || noun > verb || !NOUN.test(xpos[noun] ?? "")) return;
    const form = tag === "VBG" ? /^VBG$/ : FINITE.test(tag) ? FINITE : undefined;
    const has = (head: number, named: string): boolean =>
      labels.some((one, at) => one === named && heads[at] === head);
    if (form === undefined || !has(verb, "obj") || has(verb, "nsubj") || has(noun, "cop")) return;
    const above = verbAbove(xpos, { ...tree, heads }, noun, form);
    if (above !== undefined) heads[verb] = above;
  });
  return { ...tree, heads };
}

/** The nearest verb of a form, or with an auxiliary of that form, on which a noun depends. */
function verbAbove(
  xpos: readonly string[],
  { heads, labels }: Tree,
  noun: number,
  form: RegExp,
): number | undefined {
  let at = heads[noun] ?? -1;
  for (let step = 0; step < heads.length && at >= 0; step++) {
    const verb = at;
    const isOfForm = (one: number): boolean =>
      heads[one] === verb && (labels[one] ?? "").startsWith("aux") && form.test(xpos[one] ?? "");
    if (form.test(xpos[verb] ?? "") || labels.some((_, one) => isOfForm(one))) return verb;
    at = heads[verb] ?? -1;
  }
  return undefined;
}

/** "Stopped selling pumps and now rents them": a finite verb is not coordinated with one that depends on another, but with that. */
export function joinFinite(words: readonly string[], xpos: readonly string[], tree: Tree): Tree {
  const { labels } = tree;
  const heads = [...tree.heads];
  labels.forEach((label, verb) => {
    if (label !== "conj" || !/^VB[ZP]$/.test(xpos[verb] ?? "")) return;
    const first = heads[verb] ?? -1;
    const hasOwn = (named: RegExp): boolean =>
      labels.some((one, at) => at < first && tree.heads[at] === first && named.test(one));
    const isBare =
      xpos[first] === "VBG" || (xpos[first] === "VB" && words[first - 1]?.toLowerCase() === "to");
    const governor = heads[first] ?? -1;
    if (!isBare || labels[first] !== "xcomp" || hasOwn(/^(?:aux|nsubj)/)) return;
    if (governor >= 0 && FINITE.test(xpos[governor] ?? "")) heads[verb] = governor;
  });
  return { ...tree, heads };
}
