import { join2 } from "./keys.ts";
import type { Atoms } from "./parser-atoms.ts";
import { type Configuration, stackWord } from "./transitions.ts";

/** At least the number of features of one configuration. */
export const MAX_FEATURES = 90;

/** The words of a configuration that features look at, by place in the sentence. */
interface View {
  readonly s2: number;
  readonly s1: number;
  readonly s0: number;
  readonly n0: number;
  readonly n1: number;
  readonly n2: number;
}

function viewOf(at: Configuration): View {
  const none = at.size + 1;
  return {
    s2: stackWord(at, 2),
    s1: stackWord(at, 1),
    s0: stackWord(at, 0),
    n0: at.next,
    n1: Math.min(at.next + 1, none),
    n2: Math.min(at.next + 2, none),
  };
}

/**
 * The feature keys of a configuration, one a template, into `out`; returns their number. The templates are chosen from those of
 * Zhang & Nivre (2011) that arc-hybrid parsing can see; those that brought nothing measurable were left out. First come the single
 * features, whose template is their place in `out`, then those of the groups.
 */
export function parserFeatures(at: Configuration, atoms: Atoms, out: Int32Array): number {
  let n = singleFeatures(at, atoms, out);
  for (let group = 0; group < GROUP_COUNT; group++) n += groupFeatures(group, at, atoms, out, n);
  return n;
}

/** The features with a word in them, and those of tags and labels that belong to no group. */
export function singleFeatures(at: Configuration, atoms: Atoms, out: Int32Array): number {
  const view = viewOf(at);
  let n = wordTemplates(out, atoms, view);
  n = pairTemplates(out, n, atoms, view.s0, view.n0);
  n = pairTemplates(out, n, atoms, view.s1, view.s0);
  n = childTemplates(out, n, at, atoms, view);
  n = countTemplates(out, n, at, atoms, view);
  return distanceTemplates(out, n, atoms, view);
}

/**
 * Features that look only at a few tags and labels come in groups. What a group looks at is its code, a number below 2^31: groups of one
 * number and code have the same features, so that the sum of their rows may be kept.
 */
export const GROUP_COUNT = 9;
/** More than the single features; group g counts its templates from here plus 16 g. */
const FIRST_GROUPED = 128;

/** The codes of all groups. */
export function groupCodes(at: Configuration, atoms: Atoms, out: Int32Array): void {
  const view = viewOf(at);
  const { s2, s1, s0, n0, n1, n2 } = view;
  const { numbers } = atoms;
  const tag1 = numbers[s1] ?? 0;
  const tag0 = numbers[s0] ?? 0;
  const tagN = numbers[n0] ?? 0;
  const tagM = numbers[n1] ?? 0;
  const commas = commasBetween(atoms, s0, n0) * 4 + commasBetween(atoms, s1, s0);
  out[0] = ((tag1 * 64 + tag0) * 64 + tagN) * 16 + commas;
  out[1] = (tagN * 64 + tagM) * 64 + (numbers[n2] ?? 0);
  out[2] = childCode(at, atoms, at.left[s0] ?? 0) * 4096 + childCode(at, atoms, at.right[s0] ?? 0);
  out[3] =
    childCode(at, atoms, at.left2[s0] ?? 0) * 4096 + childCode(at, atoms, at.right2[s0] ?? 0);
  out[4] = childCode(at, atoms, at.left[n0] ?? 0) * 4096 + childCode(at, atoms, at.left2[n0] ?? 0);
  out[5] = childCode(at, atoms, at.left[s1] ?? 0) * 4096 + childCode(at, atoms, at.right[s1] ?? 0);
  out[6] = (((numbers[s2] ?? 0) * 64 + tag1) * 64 + tag0) * 64 + tagN;
  out[7] = ((tag1 * 64 + tag0) * 64 + tagN) * 64 + tagM;
  out[8] = ((tag0 * 64 + tagN) * 64 + tagM) * 64 + (numbers[n2] ?? 0);
}

/** Number of commas from one word to the other, at most 3. */
function commasBetween({ commas }: Atoms, a: number, b: number): number {
  return Math.max(0, Math.min((commas[b] ?? 0) - (commas[a] ?? 0), 3));
}

/** Tag and label of a child, below 4096. */
function childCode(at: Configuration, atoms: Atoms, child: number): number {
  return (atoms.numbers[child] ?? 0) * 64 + labelOf(at, child);
}

/** The feature keys of one group into `out`, from `from` on; returns their number. */
export function groupFeatures(
  group: number,
  at: Configuration,
  atoms: Atoms,
  out: Int32Array,
  from: number,
): number {
  const { s2, s1, s0, n0, n1, n2 } = viewOf(at);
  const template = FIRST_GROUPED + 16 * group;
  switch (group) {
    case 0:
      return stackTagTemplates(out, from, template, atoms, s1, s0, n0);
    case 1:
      return bufferTagTemplates(out, from, template, atoms, n0, n1, n2);
    case 2:
      return twoChildren(out, from, template, at, atoms, at.left[s0], at.right[s0]);
    case 3:
      return twoChildren(out, from, template, at, atoms, at.left2[s0], at.right2[s0]);
    case 4:
      return twoChildren(out, from, template, at, atoms, at.left[n0], at.left2[n0]);
    case 5:
      return twoChildren(out, from, template, at, atoms, at.left[s1], at.right[s1]);
    case 6:
      return windowTemplates(out, from, template, atoms, [s2, s1, s0, n0]);
    case 7:
      return windowTemplates(out, from, template, atoms, [n1, n0, s0, s1]);
    default:
      return windowTemplates(out, from, template, atoms, [n2, n1, n0, s0]);
  }
}

function stackTagTemplates(
  out: Int32Array,
  from: number,
  template: number,
  atoms: Atoms,
  s1: number,
  s0: number,
  n0: number,
): number {
  const { tags } = atoms;
  const [tag1, tag0, tagN] = [tags[s1] ?? 0, tags[s0] ?? 0, tags[n0] ?? 0];
  out[from] = join2(template, tag1);
  out[from + 1] = join2(template + 1, tag0);
  out[from + 2] = join2(template + 2, tagN);
  out[from + 3] = join3(template + 3, tag0, tagN);
  out[from + 4] = join3(template + 4, tag1, tag0);
  out[from + 5] = join4(template + 5, tag1, tag0, tagN);
  out[from + 6] = join4(template + 6, tag0, tagN, commasBetween(atoms, s0, n0));
  out[from + 7] = join4(template + 7, tag1, tag0, commasBetween(atoms, s1, s0));
  return 8;
}

/** The tags of three words that stand side by side, and of four. */
function windowTemplates(
  out: Int32Array,
  from: number,
  template: number,
  { tags }: Atoms,
  [first = 0, second = 0, third = 0, fourth = 0]: readonly number[],
): number {
  const three = join4(template, tags[first] ?? 0, tags[second] ?? 0, tags[third] ?? 0);
  out[from] = three;
  out[from + 1] = join2(three, tags[fourth] ?? 0);
  return 2;
}

function bufferTagTemplates(
  out: Int32Array,
  from: number,
  template: number,
  { tags }: Atoms,
  n0: number,
  n1: number,
  n2: number,
): number {
  const [tag0, tag1, tag2] = [tags[n0] ?? 0, tags[n1] ?? 0, tags[n2] ?? 0];
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

function wordTemplates(out: Int32Array, atoms: Atoms, { s1, s0, n0, n1, n2 }: View): number {
  const { words, both } = atoms;
  out[0] = join2(0, both[s0] ?? 0);
  out[1] = join2(1, words[s0] ?? 0);
  out[2] = join2(2, both[s1] ?? 0);
  out[3] = join2(3, words[s1] ?? 0);
  out[4] = join2(4, both[n0] ?? 0);
  out[5] = join2(5, words[n0] ?? 0);
  out[6] = join2(6, both[n1] ?? 0);
  out[7] = join2(7, words[n1] ?? 0);
  out[8] = join2(8, both[n2] ?? 0);
  out[9] = join2(9, words[n2] ?? 0);
  return 10;
}

function pairTemplates(
  out: Int32Array,
  from: number,
  { words, tags, both }: Atoms,
  a: number,
  b: number,
): number {
  let n = from;
  out[n] = join3(n++, both[a] ?? 0, tags[b] ?? 0);
  out[n] = join3(n++, tags[a] ?? 0, both[b] ?? 0);
  out[n] = join3(n++, words[a] ?? 0, words[b] ?? 0);
  return n;
}

function childTemplates(
  out: Int32Array,
  from: number,
  at: Configuration,
  { words }: Atoms,
  { s1, s0, n0 }: View,
): number {
  let n = from;
  out[n] = join2(n++, words[at.left[s0] ?? 0] ?? 0);
  out[n] = join2(n++, words[at.right[s0] ?? 0] ?? 0);
  out[n] = join2(n++, words[at.left2[s0] ?? 0] ?? 0);
  out[n] = join2(n++, words[at.right2[s0] ?? 0] ?? 0);
  out[n] = join2(n++, words[at.left[n0] ?? 0] ?? 0);
  out[n] = join2(n++, words[at.left2[n0] ?? 0] ?? 0);
  out[n] = join2(n++, words[at.left[s1] ?? 0] ?? 0);
  out[n] = join2(n++, words[at.right[s1] ?? 0] ?? 0);
  return n;
}

function countTemplates(
  out: Int32Array,
  from: number,
  at: Configuration,
  atoms: Atoms,
  { s1, s0, n0 }: View,
): number {
  let n = from;
  n = countTemplate(out, n, atoms, s0, at.leftCount[s0]);
  n = countTemplate(out, n, atoms, s0, at.rightCount[s0]);
  n = countTemplate(out, n, atoms, n0, at.leftCount[n0]);
  n = countTemplate(out, n, atoms, s1, at.rightCount[s1]);
  n = countTemplate(out, n, atoms, s0, at.leftLabels[s0]);
  n = countTemplate(out, n, atoms, s0, at.rightLabels[s0]);
  n = countTemplate(out, n, atoms, n0, at.leftLabels[n0]);
  return countTemplate(out, n, atoms, s1, at.rightLabels[s1]);
}

function countTemplate(
  out: Int32Array,
  from: number,
  { words, tags }: Atoms,
  place: number,
  value = 0,
): number {
  out[from] = join3(from, words[place] ?? 0, value);
  out[from + 1] = join3(from + 1, tags[place] ?? 0, value);
  return from + 2;
}

function distanceTemplates(
  out: Int32Array,
  from: number,
  { words, tags }: Atoms,
  { s1, s0, n0 }: View,
): number {
  const near = distance(s0, n0);
  const far = distance(s1, s0);
  let n = from;
  out[n] = join3(n++, words[s0] ?? 0, near);
  out[n] = join3(n++, tags[s0] ?? 0, near);
  out[n] = join3(n++, words[n0] ?? 0, near);
  out[n] = join3(n++, tags[n0] ?? 0, near);
  out[n] = join4(n++, words[s0] ?? 0, words[n0] ?? 0, near);
  out[n] = join4(n++, tags[s0] ?? 0, tags[n0] ?? 0, near);
  out[n] = join4(n++, tags[s1] ?? 0, tags[s0] ?? 0, far);
  return n;
}

/** Number of words from one to the other, 1 to 4 apart, then 5-6, 7-10, more. */
function distance(a: number, b: number): number {
  const far = b - a;
  return far < 5 ? far : far < 7 ? 5 : far < 11 ? 6 : 7;
}

/** Number of the label of a child's arc, 0 for no child. */
function labelOf(at: Configuration, child: number): number {
  return child > at.size ? 0 : (at.labels[child] ?? 0) + 1;
}

function join3(a: number, b: number, c: number): number {
  return join2(join2(a, b), c);
}

function join4(a: number, b: number, c: number, d: number): number {
  return join2(join2(join2(a, b), c), d);
}
