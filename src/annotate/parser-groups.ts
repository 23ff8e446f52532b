import { join2, join3, join4 } from "./keys.ts";
import type { Atoms } from "./parser-atoms.ts";
import { commasBetween, labelOf, type View } from "./parser-view.ts";
import type { Configuration } from "./transitions.ts";

/**
 * Features that look only at a few tags, labels and counts come in groups. What a group looks at is its code, a number below 2^31: groups
 * of one number and code have the same features, so that the sum of their rows may be kept. A group looks at little, so that most of its
 * sums are found again: what looks at more (three tags, a word) is cheaper as a single feature.
 */
export const GROUP_COUNT = 9;
/** More than the single features; group g counts its templates from here plus 16 g. */
const FIRST_GROUPED = 128;
/** Larger counts of children count as this. */
const MOST_CHILDREN = 15;

/** The codes of all groups. */
export function groupCodes(at: Configuration, view: View, atoms: Atoms, out: Int32Array): void {
  const { s1, s0, n0, n1, n2, near, far } = view;
  const { numbers } = atoms;
  const tag1 = numbers[s1] ?? 0;
  const tag0 = numbers[s0] ?? 0;
  const tagN = numbers[n0] ?? 0;
  out[0] = ((tag1 * 64 + tag0) * 4 + commasBetween(atoms, s1, s0)) * 8 + far;
  out[1] = ((tag0 * 64 + tagN) * 4 + commasBetween(atoms, s0, n0)) * 8 + near;
  out[2] = (tagN * 64 + (numbers[n1] ?? 0)) * 64 + (numbers[n2] ?? 0);
  out[3] = childCode(at, atoms, at.left[s0]) * 4096 + childCode(at, atoms, at.right[s0]);
  out[4] = childCode(at, atoms, at.left2[s0]) * 4096 + childCode(at, atoms, at.right2[s0]);
  out[5] = childCode(at, atoms, at.left[n0]) * 4096 + childCode(at, atoms, at.left2[n0]);
  out[6] = childCode(at, atoms, at.left[s1]) * 4096 + childCode(at, atoms, at.right[s1]);
  out[7] = (tag0 * 16 + countOf(at.leftCount, s0)) * 16 + countOf(at.rightCount, s0);
  out[8] = ((tagN * 16 + countOf(at.leftCount, n0)) * 64 + tag1) * 16 + countOf(at.rightCount, s1);
}

/** Tag and label of a child, below 4096. */
function childCode(at: Configuration, { numbers }: Atoms, child = 0): number {
  return (numbers[child] ?? 0) * 64 + labelOf(at, child);
}

/** Number of a word's children on a side, below 16. */
function countOf(counts: Int32Array, word: number): number {
  return Math.min(counts[word] ?? 0, MOST_CHILDREN);
}

/** The feature keys of one group into `out`, from `from` on; returns their number, at most 6. */
export function groupFeatures(
  group: number,
  at: Configuration,
  view: View,
  atoms: Atoms,
  out: Int32Array,
  from: number,
): number {
  const { s1, s0, n0 } = view;
  const template = FIRST_GROUPED + 16 * group;
  switch (group) {
    case 0:
      return stackTags(out, from, template, atoms, view);
    case 1:
      return borderTags(out, from, template, atoms, view);
    case 2:
      return bufferTags(out, from, template, atoms, view);
    case 3:
      return twoChildren(out, from, template, at, atoms, at.left[s0], at.right[s0]);
    case 4:
      return twoChildren(out, from, template, at, atoms, at.left2[s0], at.right2[s0]);
    case 5:
      return twoChildren(out, from, template, at, atoms, at.left[n0], at.left2[n0]);
    case 6:
      return twoChildren(out, from, template, at, atoms, at.left[s1], at.right[s1]);
    case 7:
      return twoCounts(out, from, template, atoms, [s0, at.leftCount], [s0, at.rightCount]);
    default:
      return twoCounts(out, from, template, atoms, [n0, at.leftCount], [s1, at.rightCount]);
  }
}

/** Tags of the two words on top of the stack, commas and distance between them. */
function stackTags(
  out: Int32Array,
  from: number,
  template: number,
  atoms: Atoms,
  { s1, s0, far }: View,
): number {
  const tag1 = atoms.tags[s1] ?? 0;
  const tag0 = atoms.tags[s0] ?? 0;
  out[from] = join2(template, tag1);
  out[from + 1] = join2(template + 1, tag0);
  out[from + 2] = join3(template + 2, tag1, tag0);
  out[from + 3] = join4(template + 3, tag1, tag0, commasBetween(atoms, s1, s0));
  out[from + 4] = join4(template + 4, tag1, tag0, far);
  return 5;
}

/** Tags of the top of the stack and the next word, commas and distance between them. */
function borderTags(
  out: Int32Array,
  from: number,
  template: number,
  atoms: Atoms,
  { s0, n0, near }: View,
): number {
  const tag0 = atoms.tags[s0] ?? 0;
  const tagN = atoms.tags[n0] ?? 0;
  out[from] = join2(template, tagN);
  out[from + 1] = join3(template + 1, tag0, tagN);
  out[from + 2] = join4(template + 2, tag0, tagN, commasBetween(atoms, s0, n0));
  out[from + 3] = join4(template + 3, tag0, tagN, near);
  out[from + 4] = join3(template + 4, tag0, near);
  out[from + 5] = join3(template + 5, tagN, near);
  return 6;
}

function bufferTags(
  out: Int32Array,
  from: number,
  template: number,
  { tags }: Atoms,
  { n0, n1, n2 }: View,
): number {
  const tag0 = tags[n0] ?? 0;
  const tag1 = tags[n1] ?? 0;
  const tag2 = tags[n2] ?? 0;
  out[from] = join2(template, tag1);
  out[from + 1] = join2(template + 1, tag2);
  out[from + 2] = join3(template + 2, tag0, tag1);
  out[from + 3] = join4(template + 3, tag0, tag1, tag2);
  return 4;
}

function twoChildren(
  out: Int32Array,
  from: number,
  template: number,
  at: Configuration,
  { tags }: Atoms,
  first = 0,
  second = 0,
): number {
  out[from] = join2(template, tags[first] ?? 0);
  out[from + 1] = join2(template + 1, labelOf(at, first));
  out[from + 2] = join2(template + 2, tags[second] ?? 0);
  out[from + 3] = join2(template + 3, labelOf(at, second));
  return 4;
}

function twoCounts(
  out: Int32Array,
  from: number,
  template: number,
  { tags }: Atoms,
  [first, ofFirst]: readonly [number, Int32Array],
  [second, ofSecond]: readonly [number, Int32Array],
): number {
  out[from] = join3(template, tags[first] ?? 0, countOf(ofFirst, first));
  out[from + 1] = join3(template + 1, tags[second] ?? 0, countOf(ofSecond, second));
  return 2;
}
