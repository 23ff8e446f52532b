import { remember } from "../model/memory.ts";
import { hashText } from "./keys.ts";
import { numberNames } from "./numbers.ts";

/** What features see of a written word, each as a hash. Digits count as 0. */
export interface Form {
  /** Of no other form, as long as the program runs. */
  readonly number: number;
  /** As it stands. */
  readonly word: number;
  /** In lower case. */
  readonly lower: number;
  /** Its last three characters in lower case. */
  readonly ending: number;
  readonly shape: number;
  /** Its first one, two and three characters in lower case, then its last ones: {@link AFFIXES} in all. */
  readonly affixes: Int32Array;
}

/** Number of affixes of a word. */
export const AFFIXES = 6;
const LETTER = /\p{L}/u;

let formCount = 0;

/** The form of a word, remembered: words come back. */
export const formOf: (word: string) => Form = remember(readForm);

/** A number from 1 to 255 for a tag of compromise. */
export const numberOfVote: (tag: string) => number = numberNames(255);

/** The hash of a tag's name, remembered. */
export const hashOfTag: (tag: string) => number = remember(hashText);

function readForm(written: string): Form {
  const word = written.replace(/\d/g, "0");
  const lower = word.toLowerCase();
  const affixes = new Int32Array(AFFIXES);
  for (let length = 1; length <= 3; length++) {
    affixes[length - 1] = hashText(lower.slice(0, length));
    affixes[length + 2] = hashText(lower.slice(-length));
  }
  return {
    number: formCount++,
    word: hashText(word),
    lower: hashText(lower),
    ending: hashText(lower.slice(-3)),
    shape: hashText(shapeOf(word)),
    affixes,
  };
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
