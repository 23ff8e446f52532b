import { hashText, join2, NOTHING } from "./keys.ts";
import { type Configuration, stackWord } from "./transitions.ts";

/** What features see of a sentence: arrays of `size + 2` values, the last two for the root and for "nothing". */
export interface Atoms {
  /** Hash of the word in lower case, digits as 0. */
  readonly words: Int32Array;
  /** Hash of the Penn tag. */
  readonly tags: Int32Array;
  /** Both in one. */
  readonly both: Int32Array;
  /** Number of commas before the word. */
  readonly commas: Int32Array;
}

/** At least the number of features of one configuration. */
export const MAX_FEATURES = 112;

/** Prepares a sentence for {@link parserFeatures}. */
export function readAtoms(words: readonly string[], xpos: readonly string[]): Atoms {
  const size = words.length;
  const atoms: Atoms = {
    words: new Int32Array(size + 2),
    tags: new Int32Array(size + 2),
    both: new Int32Array(size + 2),
    commas: new Int32Array(size + 2),
  };
  let commas = 0;
  for (let i = 0; i < size + 2; i++) {
    const word =
      i < size ? hashText(plainWord(words[i] ?? "")) : i === size ? hashText("ROOT") : NOTHING;
    const tag = i < size ? hashText(xpos[i] ?? "") : word;
    atoms.words[i] = word;
    atoms.tags[i] = tag;
    atoms.both[i] = join2(word, tag);
    atoms.commas[i] = commas;
    if (xpos[i] === ",") commas++;
  }
  return atoms;
}

/** Lower case, every digit as 0: rare forms fall together. */
function plainWord(word: string): string {
  return word.toLowerCase().replace(/\d/g, "0");
}

/**
 * The feature keys of a configuration, one a template, into `out`; returns their number. The templates are those of Zhang &
 * Nivre (2011) that arc-hybrid parsing can see, and windows of four tags, triples of words, commas between, grandchildren.
 * A key's template is its place in `out`, so every template fills its place in every configuration.
 */
export function parserFeatures(at: Configuration, atoms: Atoms, out: Int32Array): number {
  const none = at.size + 1;
  const s0 = stackWord(at, 0);
  const s1 = stackWord(at, 1);
  const s2 = stackWord(at, 2);
  const n0 = at.next;
  const n1 = Math.min(n0 + 1, none);
  const n2 = Math.min(n0 + 2, none);
  let n = wordTemplates(out, 0, atoms, [s0, s1, n0, n1, n2]);
  n = pairTemplates(out, n, atoms, s0, n0);
  n = pairTemplates(out, n, atoms, s1, s0);
  n = tagTemplates(out, n, atoms, [s2, s1, s0, n0, n1, n2]);
  n = childTemplates(out, n, at, atoms, s1, s0, n0);
  n = wideTemplates(out, n, at, atoms, s1, s0, n0);
  n = countTemplates(out, n, at, atoms, s1, s0, n0);
  return distanceTemplates(out, n, atoms, s1, s0, n0);
}

function wordTemplates(out: Int32Array, from: number, atoms: Atoms, at: readonly number[]): number {
  let n = from;
  for (const word of at) {
    out[n] = join2(n++, atoms.both[word] ?? 0);
    out[n] = join2(n++, atoms.words[word] ?? 0);
    out[n] = join2(n++, atoms.tags[word] ?? 0);
  }
  return n;
}

function pairTemplates(out: Int32Array, from: number, atoms: Atoms, a: number, b: number): number {
  const [wordA, tagA, bothA] = [atoms.words[a] ?? 0, atoms.tags[a] ?? 0, atoms.both[a] ?? 0];
  const [wordB, tagB, bothB] = [atoms.words[b] ?? 0, atoms.tags[b] ?? 0, atoms.both[b] ?? 0];
  let n = from;
  out[n] = join3(n++, bothA, bothB);
  out[n] = join3(n++, bothA, wordB);
  out[n] = join3(n++, wordA, bothB);
  out[n] = join3(n++, bothA, tagB);
  out[n] = join3(n++, tagA, bothB);
  out[n] = join3(n++, wordA, wordB);
  out[n] = join3(n++, tagA, tagB);
  return n;
}

function tagTemplates(out: Int32Array, from: number, atoms: Atoms, at: readonly number[]): number {
  const tag = (place: number): number => atoms.tags[at[place] ?? 0] ?? 0;
  const word = (place: number): number => atoms.words[at[place] ?? 0] ?? 0;
  const [s2, s1, s0] = [tag(0), tag(1), tag(2)];
  const [n0, n1, n2] = [tag(3), tag(4), tag(5)];
  const [word1, word0, wordN] = [word(1), word(2), word(3)];
  const inner = join2(s0, n0);
  const outer = join2(s1, n1);
  let n = from;
  out[n] = join3(n++, n0, n1);
  out[n] = join4(n++, n0, n1, n2);
  out[n] = join3(n++, inner, n1);
  out[n] = join3(n++, inner, s1);
  out[n] = join4(n++, s2, s1, s0);
  out[n] = join3(n++, inner, outer);
  out[n] = join4(n++, inner, s2, s1);
  out[n] = join4(n++, inner, n1, n2);
  out[n] = join4(n++, word0, wordN, word1);
  out[n] = join4(n++, word0, n0, n1);
  out[n] = join4(n++, s0, wordN, n1);
  out[n] = join4(n++, word0, n0, s1);
  out[n] = join4(n++, word1, s0, n0);
  out[n] = join4(n++, s1, s0, wordN);
  return n;
}

function childTemplates(
  out: Int32Array,
  from: number,
  at: Configuration,
  atoms: Atoms,
  s1: number,
  s0: number,
  n0: number,
): number {
  const children = [
    at.left[s0] ?? 0,
    at.right[s0] ?? 0,
    at.left2[s0] ?? 0,
    at.right2[s0] ?? 0,
    at.left[n0] ?? 0,
    at.left2[n0] ?? 0,
    at.left[s1] ?? 0,
    at.right[s1] ?? 0,
  ];
  let n = from;
  for (const child of children) {
    out[n] = join2(n++, atoms.words[child] ?? 0);
    out[n] = join2(n++, atoms.tags[child] ?? 0);
    out[n] = join2(n++, labelOf(at, child));
  }
  return n;
}

function wideTemplates(
  out: Int32Array,
  from: number,
  at: Configuration,
  atoms: Atoms,
  s1: number,
  s0: number,
  n0: number,
): number {
  const { tags } = atoms;
  const [tag1, tag0, tagN] = [tags[s1] ?? 0, tags[s0] ?? 0, tags[n0] ?? 0];
  const [left0, right0] = [at.left[s0] ?? 0, at.right[s0] ?? 0];
  const [leftN, right1] = [at.left[n0] ?? 0, at.right[s1] ?? 0];
  const [left0Tag, right0Tag] = [tags[left0] ?? 0, tags[right0] ?? 0];
  const [leftNTag, right1Tag] = [tags[leftN] ?? 0, tags[right1] ?? 0];
  let n = from;
  out[n] = join4(n++, tag0, left0Tag, tagN);
  out[n] = join4(n++, tag0, right0Tag, tagN);
  out[n] = join4(n++, tag0, tagN, leftNTag);
  out[n] = join4(n++, tag1, tag0, left0Tag);
  out[n] = join4(n++, tag1, tag0, right0Tag);
  out[n] = join4(n++, tag1, right1Tag, tag0);
  out[n] = join4(n++, tag0, left0Tag, tags[at.left2[s0] ?? 0] ?? 0);
  out[n] = join4(n++, tag0, right0Tag, tags[at.right2[s0] ?? 0] ?? 0);
  out[n] = join4(n++, tagN, leftNTag, tags[at.left2[n0] ?? 0] ?? 0);
  // Grandchildren: the outer child of the outer child.
  out[n] = join4(n++, tag0, right0Tag, tags[at.right[right0] ?? 0] ?? 0);
  out[n] = join4(n++, tag0, right0Tag, tags[at.left[right0] ?? 0] ?? 0);
  out[n] = join4(n++, tagN, leftNTag, tags[at.left[leftN] ?? 0] ?? 0);
  return n;
}

function countTemplates(
  out: Int32Array,
  from: number,
  at: Configuration,
  atoms: Atoms,
  s1: number,
  s0: number,
  n0: number,
): number {
  let n = from;
  const put = (place: number, value: number): void => {
    out[n] = join3(n++, atoms.words[place] ?? 0, value);
    out[n] = join3(n++, atoms.tags[place] ?? 0, value);
  };
  put(s0, at.leftCount[s0] ?? 0);
  put(s0, at.rightCount[s0] ?? 0);
  put(n0, at.leftCount[n0] ?? 0);
  put(s1, at.rightCount[s1] ?? 0);
  put(s0, at.leftLabels[s0] ?? 0);
  put(s0, at.rightLabels[s0] ?? 0);
  put(n0, at.leftLabels[n0] ?? 0);
  put(s1, at.rightLabels[s1] ?? 0);
  return n;
}

function distanceTemplates(
  out: Int32Array,
  from: number,
  atoms: Atoms,
  s1: number,
  s0: number,
  n0: number,
): number {
  const { words, tags, commas } = atoms;
  const near = distance(s0, n0);
  const far = distance(s1, s0);
  const nearCommas = Math.min((commas[n0] ?? 0) - (commas[s0] ?? 0), 3);
  const farCommas = Math.min((commas[s0] ?? 0) - (commas[s1] ?? 0), 3);
  let n = from;
  out[n] = join3(n++, words[s0] ?? 0, near);
  out[n] = join3(n++, tags[s0] ?? 0, near);
  out[n] = join3(n++, words[n0] ?? 0, near);
  out[n] = join3(n++, tags[n0] ?? 0, near);
  out[n] = join4(n++, words[s0] ?? 0, words[n0] ?? 0, near);
  out[n] = join4(n++, tags[s0] ?? 0, tags[n0] ?? 0, near);
  out[n] = join4(n++, tags[s1] ?? 0, tags[s0] ?? 0, far);
  out[n] = join4(n++, tags[s0] ?? 0, tags[n0] ?? 0, nearCommas);
  out[n] = join4(n++, tags[s1] ?? 0, tags[s0] ?? 0, farCommas);
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
