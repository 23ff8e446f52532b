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
}

const ROOT = hashText("ROOT");
/** Numbers of Penn tags fit into six bits. */
const numberOfTag = numberNames(63);

/** What features see of a Penn tag: its hash and its number. */
const tagForm = remember((tag) => ({ hash: hashOfTag(tag), number: numberOfTag(tag) }));

/** Prepares a sentence for the features; in the arrays of `old`, which ends with that, if they are long enough. */
export function readAtoms(words: readonly string[], xpos: readonly string[], old?: Atoms): Atoms {
  const size = words.length;
  const atoms = old !== undefined && old.words.length >= size + 2 ? old : makeAtoms(size + 2);
  let commas = 0;
  const put = (i: number, word: number, tag: number, number: number, name: string): void => {
    atoms.words[i] = word;
    atoms.tags[i] = tag;
    atoms.both[i] = join2(word, tag);
    atoms.numbers[i] = number;
    atoms.commas[i] = commas;
    if (name === ",") commas++;
  };
  words.forEach((word, i) => {
    const name = xpos[i] ?? "";
    const { hash, number } = tagForm(name);
    put(i, formOf(word).lower, hash, number, name);
  });
  put(size, ROOT, ROOT, numberOfTag("ROOT"), "ROOT");
  put(size + 1, NOTHING, NOTHING, numberOfTag("NOTHING"), "NOTHING");
  return atoms;
}

function makeAtoms(length: number): Atoms {
  return {
    words: new Int32Array(length),
    tags: new Int32Array(length),
    both: new Int32Array(length),
    numbers: new Uint8Array(length),
    commas: new Int32Array(length),
  };
}
