import { join2, join3, join4 } from "./keys.ts";
import type { Atoms } from "./parser-atoms.ts";
import { GROUP_COUNT, groupFeatures } from "./parser-groups.ts";
import { type View, viewOf } from "./parser-view.ts";
import type { Configuration } from "./transitions.ts";

/** At least the number of features of one configuration. */
export const MAX_FEATURES = 80;

/**
 * The feature keys of a configuration, one a template, into `out`; returns their number. The templates are chosen from those of
 * Zhang & Nivre (2011) that arc-hybrid parsing can see; those that brought nothing measurable were left out. First come the single
 * features, whose template is their place in `out`, then those of the groups.
 */
export function parserFeatures(at: Configuration, atoms: Atoms, out: Int32Array): number {
  const view = viewOf(at);
  let n = singleFeatures(at, view, atoms, out);
  for (let group = 0; group < GROUP_COUNT; group++)
    n += groupFeatures(group, at, view, atoms, out, n);
  return n;
}

/** The features with a word in them, and those of tags and labels that belong to no group. */
export function singleFeatures(
  at: Configuration,
  view: View,
  atoms: Atoms,
  out: Int32Array,
): number {
  let n = wordTemplates(out, atoms, view);
  n = childTemplates(out, n, at, atoms, view);
  n = countTemplates(out, n, at, atoms, view);
  n = labelTemplates(out, n, at, atoms, view);
  return windowTemplates(out, n, atoms, view);
}

/** Words, with their tags, with a neighbour or its tag, with the distance to the next word. */
function wordTemplates(
  out: Int32Array,
  { words, tags, both }: Atoms,
  { s1, s0, n0, n1, n2, near }: View,
): number {
  const top = both[s0] ?? 0;
  const below = both[s1] ?? 0;
  const coming = both[n0] ?? 0;
  const word = words[s0] ?? 0;
  const lower = words[s1] ?? 0;
  const next = words[n0] ?? 0;
  const tag = tags[s0] ?? 0;
  out[0] = join2(0, top);
  out[1] = join2(1, word);
  out[2] = join2(2, below);
  out[3] = join2(3, lower);
  out[4] = join2(4, coming);
  out[5] = join2(5, next);
  out[6] = join2(6, both[n1] ?? 0);
  out[7] = join2(7, words[n1] ?? 0);
  out[8] = join2(8, both[n2] ?? 0);
  out[9] = join2(9, words[n2] ?? 0);
  out[10] = join3(10, top, tags[n0] ?? 0);
  out[11] = join3(11, tag, coming);
  out[12] = join3(12, word, next);
  out[13] = join3(13, below, tag);
  out[14] = join3(14, tags[s1] ?? 0, top);
  out[15] = join3(15, lower, word);
  out[16] = join3(16, word, near);
  return 17;
}

/** The words of children. */
function childTemplates(
  out: Int32Array,
  from: number,
  at: Configuration,
  { words }: Atoms,
  { s0, n0 }: View,
): number {
  out[from] = join2(from, words[at.left[s0] ?? 0] ?? 0);
  out[from + 1] = join2(from + 1, words[at.left2[s0] ?? 0] ?? 0);
  out[from + 2] = join2(from + 2, words[at.left[n0] ?? 0] ?? 0);
  out[from + 3] = join2(from + 3, words[at.left2[n0] ?? 0] ?? 0);
  return from + 4;
}

/** Words with what hangs on them: how many on a side, and with which labels. */
function countTemplates(
  out: Int32Array,
  from: number,
  at: Configuration,
  { words }: Atoms,
  { s1, s0, n0 }: View,
): number {
  const word = words[s0] ?? 0;
  const lower = words[s1] ?? 0;
  const next = words[n0] ?? 0;
  out[from] = join3(from, word, at.leftCount[s0] ?? 0);
  out[from + 1] = join3(from + 1, word, at.rightCount[s0] ?? 0);
  out[from + 2] = join3(from + 2, word, at.leftLabels[s0] ?? 0);
  out[from + 3] = join3(from + 3, word, at.rightLabels[s0] ?? 0);
  out[from + 4] = join3(from + 4, next, at.leftCount[n0] ?? 0);
  out[from + 5] = join3(from + 5, next, at.leftLabels[n0] ?? 0);
  out[from + 6] = join3(from + 6, lower, at.rightCount[s1] ?? 0);
  out[from + 7] = join3(from + 7, lower, at.rightLabels[s1] ?? 0);
  return from + 8;
}

/** Tags with the labels of what hangs on their words. */
function labelTemplates(
  out: Int32Array,
  from: number,
  at: Configuration,
  { tags }: Atoms,
  { s1, s0, n0 }: View,
): number {
  const tag = tags[s0] ?? 0;
  out[from] = join3(from, tag, at.leftLabels[s0] ?? 0);
  out[from + 1] = join3(from + 1, tag, at.rightLabels[s0] ?? 0);
  out[from + 2] = join3(from + 2, tags[n0] ?? 0, at.leftLabels[n0] ?? 0);
  out[from + 3] = join3(from + 3, tags[s1] ?? 0, at.rightLabels[s1] ?? 0);
  return from + 4;
}

/** The tags of three and four words around the border of stack and buffer. */
function windowTemplates(
  out: Int32Array,
  from: number,
  { tags }: Atoms,
  { s2, s1, s0, n0, n1 }: View,
): number {
  const tag1 = tags[s1] ?? 0;
  const tag0 = tags[s0] ?? 0;
  const tagN = tags[n0] ?? 0;
  const tagM = tags[n1] ?? 0;
  const deep = join4(from + 1, tags[s2] ?? 0, tag1, tag0);
  const wide = join4(from + 3, tag0, tagN, tagM);
  out[from] = join4(from, tag1, tag0, tagN);
  out[from + 1] = deep;
  out[from + 2] = join2(deep, tagN);
  out[from + 3] = wide;
  out[from + 4] = join2(wide, tag1);
  return from + 5;
}
