import { hashText, join2, NOTHING } from "./keys.ts";

/** At least the number of features of one word. */
export const MAX_TAGGER_FEATURES = 56;

/** What features see of a sentence. Arrays hold two values of "nothing" before the first word and two after the last. */
export interface TaggerAtoms {
  readonly size: number;
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
  /** The features of each word that need no tag of its neighbours: affixes. */
  readonly affixes: Int32Array;
  /** Most words of the sentence are capitalised, so capitals say little. */
  readonly headline: number;
}

const PAD = 2;
const AFFIXES = 6;
const LETTER = /\p{L}/u;

/** Prepares a sentence for {@link taggerFeatures}. */
export function readTaggerAtoms(
  words: readonly string[],
  compromiseTags: readonly (readonly string[])[],
): TaggerAtoms {
  const size = words.length;
  const filled = (): Int32Array => new Int32Array(size + 2 * PAD).fill(NOTHING);
  const atoms = {
    size,
    words: filled(),
    lower: filled(),
    endings: filled(),
    shapes: filled(),
    first: filled(),
    second: filled(),
    affixes: new Int32Array(size * AFFIXES),
    headline: isHeadline(words) ? 1 : 0,
  };
  words.forEach((written, i) => {
    const word = written.replace(/\d/g, "0");
    const lower = word.toLowerCase();
    const tags = compromiseTags[i] ?? [];
    atoms.words[i + PAD] = hashText(word);
    atoms.lower[i + PAD] = hashText(lower);
    atoms.endings[i + PAD] = hashText(lower.slice(-3));
    atoms.shapes[i + PAD] = hashText(shapeOf(word));
    atoms.first[i + PAD] = tags[0] === undefined ? NOTHING : hashText(tags[0]);
    atoms.second[i + PAD] = tags[1] === undefined ? NOTHING : hashText(tags[1]);
    for (let length = 1; length <= 3; length++) {
      atoms.affixes[i * AFFIXES + length - 1] = hashText(lower.slice(0, length));
      atoms.affixes[i * AFFIXES + length + 2] = hashText(lower.slice(-length));
    }
  });
  return atoms;
}

/** Whether at least four words and three of four of them are capitalised: a title or a line in capitals. */
function isHeadline(words: readonly string[]): boolean {
  const letters = words.filter((word) => LETTER.test(word.charAt(0)));
  const capitals = letters.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
  return capitals.length >= 4 && capitals.length * 4 >= letters.length * 3;
}

/** Capitals as X, other letters as x, digits as 0, runs cut at two, other characters as they are: "iPhone-12" is "xXxx-00". */
function shapeOf(word: string): string {
  let shape = "";
  for (const char of word.slice(0, 20)) {
    const lower = char.toLowerCase();
    const kind =
      char >= "0" && char <= "9" ? "0" : lower !== char ? "X" : LETTER.test(char) ? "x" : char;
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}

/**
 * The feature keys of word `at`, one a template, into `out`; returns their number. A key's template is its place in `out`.
 * `previous` and `before` are the hashes of the two tags before it.
 */
export function taggerFeatures(
  atoms: TaggerAtoms,
  at: number,
  previous: number,
  before: number,
  out: Int32Array,
): number {
  const n = wordTemplates(atoms, at, previous, before, out);
  return voteTemplates(atoms, at, previous, out, n);
}

function wordTemplates(
  atoms: TaggerAtoms,
  at: number,
  previous: number,
  before: number,
  out: Int32Array,
): number {
  const { words, lower, endings, shapes, affixes, headline } = atoms;
  const i = at + PAD;
  const word = lower[i] ?? 0;
  const left = lower[i - 1] ?? 0;
  const right = lower[i + 1] ?? 0;
  const shape = shapes[i] ?? 0;
  let n = 0;
  out[n] = join2(n++, words[i] ?? 0);
  out[n] = join2(n++, word);
  for (let affix = 0; affix < AFFIXES; affix++)
    out[n] = join2(n++, affixes[at * AFFIXES + affix] ?? 0);
  out[n] = join2(n++, shape);
  out[n] = join2(n++, left);
  out[n] = join2(n++, lower[i - 2] ?? 0);
  out[n] = join2(n++, right);
  out[n] = join2(n++, lower[i + 2] ?? 0);
  out[n] = join2(n++, endings[i - 1] ?? 0);
  out[n] = join2(n++, endings[i + 1] ?? 0);
  out[n] = join2(n++, previous);
  out[n] = join3(n++, previous, before);
  out[n] = join3(n++, previous, word);
  out[n] = join3(n++, previous, endings[i] ?? 0);
  out[n] = join3(n++, left, word);
  out[n] = join3(n++, word, right);
  out[n] = join3(n++, previous, right);
  out[n] = join3(n++, shape, shapes[i + 1] ?? 0);
  out[n] = join3(n++, shape, shapes[i - 1] ?? 0);
  out[n] = join3(n++, shape, (at === 0 ? 1 : 0) + 2 * headline);
  out[n] = join3(n++, join2(shape, endings[i] ?? 0), (at === 0 ? 1 : 0) + 2 * headline);
  out[n] = join3(n++, word, headline);
  return n;
}

/** What compromise says of the word and its neighbours. */
function voteTemplates(
  atoms: TaggerAtoms,
  at: number,
  previous: number,
  out: Int32Array,
  from: number,
): number {
  const { lower, shapes, first, second } = atoms;
  const i = at + PAD;
  const vote = first[i] ?? 0;
  const left = first[i - 1] ?? 0;
  const right = first[i + 1] ?? 0;
  let n = from;
  out[n] = join2(n++, vote);
  out[n] = join2(n++, second[i] ?? 0);
  out[n] = join3(n++, vote, second[i] ?? 0);
  out[n] = join3(n++, vote, lower[i] ?? 0);
  out[n] = join3(n++, vote, previous);
  out[n] = join3(n++, vote, shapes[i] ?? 0);
  out[n] = join2(n++, left);
  out[n] = join2(n++, right);
  out[n] = join2(n++, second[i + 1] ?? 0);
  out[n] = join3(n++, vote, right);
  out[n] = join3(n++, left, vote);
  out[n] = join3(n++, join2(left, vote), right);
  return n;
}

function join3(a: number, b: number, c: number): number {
  return join2(join2(a, b), c);
}
