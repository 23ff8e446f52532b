import { AFFIXES, type Form, formOf, type VoteForm, voteFormOf } from "./forms.ts";
import { join2, join3, NOTHING } from "./keys.ts";

/** At least the number of features of one word. */
export const MAX_TAGGER_FEATURES = 40;
/**
 * Features that look only at the word's form, or only at compromise's tags, come in groups, as in the parser: what a group looks at is its
 * code, and groups of one number and code have the same features.
 */
export const TAGGER_GROUPS = 3;

/** What features see of a sentence. Arrays hold two values of "nothing" before the first word and two after the last; they may be longer. */
export interface TaggerAtoms {
  size: number;
  /** Hash of the word as it stands, digits as 0. */
  readonly words: Int32Array;
  /** The same in lower case. */
  readonly lower: Int32Array;
  /** Hash of the last three characters. */
  readonly endings: Int32Array;
  readonly shapes: Int32Array;
  /** compromise's most specific tag, and the next. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Numbers of compromise's tags, below 256. */
  readonly firstNumbers: Uint8Array;
  readonly secondNumbers: Uint8Array;
  /** The words' forms, without anything before the first. */
  readonly forms: Form[];
  /** Most words of the sentence are capitalised, so capitals say little. */
  headline: number;
}

const PAD = 2;
const LETTER = /\p{L}/u;

/** Prepares a sentence for {@link taggerFeatures}; in the arrays of `old`, which ends with that, if they are long enough. */
export function readTaggerAtoms(
  words: readonly string[],
  compromiseTags: readonly (readonly string[])[],
  old?: TaggerAtoms,
): TaggerAtoms {
  const size = words.length;
  const length = size + 2 * PAD;
  const atoms = old !== undefined && old.words.length >= length ? old : makeAtoms(length);
  atoms.size = size;
  atoms.headline = isHeadline(words) ? 1 : 0;
  for (let i = 0; i < PAD; i++) {
    putNothing(atoms, i);
    putNothing(atoms, size + PAD + i);
  }
  words.forEach((word, at) => {
    const form = formOf(word);
    const i = at + PAD;
    atoms.forms[at] = form;
    atoms.words[i] = form.word;
    atoms.lower[i] = form.lower;
    atoms.endings[i] = form.ending;
    atoms.shapes[i] = form.shape;
    putVote(atoms, i, voteFormOf(compromiseTags[at] ?? NO_TAGS));
  });
  return atoms;
}

const NO_TAGS: readonly string[] = [];

function putNothing(atoms: TaggerAtoms, i: number): void {
  atoms.words[i] = NOTHING;
  atoms.lower[i] = NOTHING;
  atoms.endings[i] = NOTHING;
  atoms.shapes[i] = NOTHING;
  putVote(atoms, i, voteFormOf(NO_TAGS));
}

function putVote(atoms: TaggerAtoms, i: number, vote: VoteForm): void {
  atoms.first[i] = vote.first;
  atoms.second[i] = vote.second;
  atoms.firstNumbers[i] = vote.firstNumber;
  atoms.secondNumbers[i] = vote.secondNumber;
}

function makeAtoms(length: number): TaggerAtoms {
  return {
    size: 0,
    words: new Int32Array(length),
    lower: new Int32Array(length),
    endings: new Int32Array(length),
    shapes: new Int32Array(length),
    first: new Int32Array(length),
    second: new Int32Array(length),
    firstNumbers: new Uint8Array(length),
    secondNumbers: new Uint8Array(length),
    forms: [],
    headline: 0,
  };
}

/** Whether at least four words and three of four of them are capitalised: a title or a line in capitals. */
function isHeadline(words: readonly string[]): boolean {
  const letters = words.filter((word) => LETTER.test(word.charAt(0)));
  const capitals = letters.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
  return capitals.length >= 4 && capitals.length * 4 >= letters.length * 3;
}

/**
 * The feature keys of word `at` into `out`; returns their number. `previous` and `before` are the hashes of the two tags before it. First
 * come the single features, then those of the groups.
 */
export function taggerFeatures(
  atoms: TaggerAtoms,
  at: number,
  previous: number,
  before: number,
  out: Int32Array,
): number {
  let n = singleTaggerFeatures(atoms, at, previous, before, out);
  for (let group = 0; group < TAGGER_GROUPS; group++) n += taggerGroup(group, atoms, at, out, n);
  return n;
}

/** The features that look at neighbours' words or tags; a key's template is its place in `out`. */
export function singleTaggerFeatures(
  atoms: TaggerAtoms,
  at: number,
  previous: number,
  before: number,
  out: Int32Array,
): number {
  const { lower, endings, shapes, first } = atoms;
  const i = at + PAD;
  const word = lower[i] ?? 0;
  const left = lower[i - 1] ?? 0;
  const right = lower[i + 1] ?? 0;
  const shape = shapes[i] ?? 0;
  const vote = first[i] ?? 0;
  let n = 0;
  out[n] = join2(n++, left);
  out[n] = join2(n++, lower[i - 2] ?? 0);
  out[n] = join2(n++, right);
  out[n] = join2(n++, lower[i + 2] ?? 0);
  out[n] = join2(n++, endings[i - 1] ?? 0);
  out[n] = join2(n++, endings[i + 1] ?? 0);
  out[n] = join2(n++, previous);
  out[n] = join3(n++, previous, before);
  out[n] = join3(n++, previous, endings[i] ?? 0);
  out[n] = join3(n++, word, right);
  out[n] = join3(n++, shape, shapes[i + 1] ?? 0);
  out[n] = join3(n++, shape, shapes[i - 1] ?? 0);
  out[n] = join3(n++, vote, word);
  out[n] = join3(n++, vote, previous);
  out[n] = join3(n++, vote, shape);
  out[n] = join3(n++, join2(first[i - 1] ?? 0, vote), first[i + 1] ?? 0);
  return n;
}

/** The codes of the groups of word `at`. */
export function taggerCodes(atoms: TaggerAtoms, at: number, out: Int32Array): void {
  const { firstNumbers, secondNumbers, forms } = atoms;
  const i = at + PAD;
  const vote = firstNumbers[i] ?? 0;
  out[0] = (forms[at]?.number ?? 0) * 4 + placeOf(atoms, at);
  out[1] = (vote * 256 + (secondNumbers[i] ?? 0)) * 256 + (firstNumbers[i - 1] ?? 0);
  out[2] = (vote * 256 + (firstNumbers[i + 1] ?? 0)) * 256 + (secondNumbers[i + 1] ?? 0);
}

/** Whether the word is the first, and whether it stands in a headline: 0 to 3. */
function placeOf({ headline }: TaggerAtoms, at: number): number {
  return (at === 0 ? 1 : 0) + 2 * headline;
}

/** More than the single features; group g counts its templates from here plus 16 g. */
const FIRST_GROUPED = 64;

/** The feature keys of one group of word `at` into `out`, from `from` on; returns their number. */
export function taggerGroup(
  group: number,
  atoms: TaggerAtoms,
  at: number,
  out: Int32Array,
  from: number,
): number {
  const template = FIRST_GROUPED + 16 * group;
  if (group === 0) return formTemplates(atoms, at, out, from, template);
  const { first, second } = atoms;
  const i = at + PAD;
  const vote = first[i] ?? 0;
  const [one, other] = group === 1 ? [second[i], first[i - 1]] : [second[i + 1], first[i + 1]];
  let n = from;
  out[n++] = join2(template, other ?? 0);
  out[n++] = join2(template + 1, one ?? 0);
  out[n++] = join3(template + 2, vote, other ?? 0);
  if (group === 1) {
    out[n++] = join2(template + 3, vote);
    out[n++] = join3(template + 4, vote, one ?? 0);
  }
  return n - from;
}

function formTemplates(
  atoms: TaggerAtoms,
  at: number,
  out: Int32Array,
  from: number,
  template: number,
): number {
  const { words, lower, endings, shapes, forms, headline } = atoms;
  const i = at + PAD;
  const affixes = forms[at]?.affixes;
  const place = placeOf(atoms, at);
  const word = lower[i] ?? 0;
  const shape = shapes[i] ?? 0;
  let n = from;
  out[n++] = join2(template, words[i] ?? 0);
  out[n++] = join2(template + 1, word);
  out[n++] = join2(template + 2, shape);
  out[n++] = join3(template + 3, shape, place);
  out[n++] = join3(template + 4, join2(shape, endings[i] ?? 0), place);
  out[n++] = join3(template + 5, word, headline);
  for (let affix = 0; affix < AFFIXES; affix++)
    out[n++] = join2(template + 6 + affix, affixes?.[affix] ?? 0);
  return n - from;
}
