import { remember } from "../model/memory.ts";
import { formOf, hashOfTag } from "./forms.ts";
import { hashText, join2, NOTHING } from "./keys.ts";
import { numberNames } from "./numbers.ts";

/** What features see of a sentence: arrays of at least `size + 2` values, those behind the words for the root and for "nothing". */
export interface Atoms {
  /** Hash of the word in lower case, digits as 0. */
  readonly words: Int32Array;
  /** Hash of the Penn tag. */
  readonly tags: Int32Array;
  /** Both in one. */
  readonly both: Int32Array;
  /** Number of the Penn tag, below 64. */
  readonly numbers: Uint8Array;
  /** Number of commas before the word. */
  readonly commas: Int32Array;
  /** 1 for punctuation, on which no word hangs. */
  readonly marks: Uint8Array;
}

const ROOT = hashText("ROOT");
/** Numbers of Penn tags fit into six bits. */
const numberOfTag = numberNames(63);

/** What features see of a Penn tag: its hash and its number. */
const tagForm = remember((tag) => ({
  hash: hashOfTag(tag),
  number: numberOfTag(tag),
  mark: MARK.test(tag) ? 1 : 0,
}));
/** The Penn tags of punctuation. */
const MARK = /^(?:[.,:]|''|``|-LRB-|-RRB-|HYPH|NFP)$/;

/** Prepares a sentence for the features; in the arrays of `old`, which ends with that, if they are long enough. */
export function readAtoms(words: readonly string[], xpos: readonly string[], old?: Atoms): Atoms {
  const size = words.length;
  const atoms = old !== undefined && old.words.length >= size + 2 ? old : makeAtoms(size + 2);
  let commas = 0;
  const put = (i: number, word: number, tag: number, name: string): void => {
    const { number, mark } = tagForm(name);
    atoms.words[i] = word;
    atoms.tags[i] = tag;
    atoms.both[i] = join2(word, tag);
    atoms.numbers[i] = number;
    atoms.commas[i] = commas;
    atoms.marks[i] = mark;
    if (name === ",") commas++;
  };
  words.forEach((word, i) => {
    const name = xpos[i] ?? "";
    put(i, formOf(word).lower, tagForm(name).hash, name);
  });
  put(size, ROOT, ROOT, "ROOT");
  put(size + 1, NOTHING, NOTHING, "NOTHING");
  return atoms;
}

function makeAtoms(length: number): Atoms {
  return {
    words: new Int32Array(length),
    tags: new Int32Array(length),
    both: new Int32Array(length),
    numbers: new Uint8Array(length),
    commas: new Int32Array(length),
    marks: new Uint8Array(length),
  };
}
