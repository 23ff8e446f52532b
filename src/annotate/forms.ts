import { remember } from "../model/memory.ts";
import { hashText, NOTHING } from "./keys.ts";
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

/** What features see of compromise's tags of a word: its most specific one, and the next. */
export interface VoteForm {
  /** Hashes, {@link NOTHING} for none. */
  readonly first: number;
  readonly second: number;
  /** Numbers from 1 to 255, 0 for none. */
  readonly firstNumber: number;
  readonly secondNumber: number;
}

const numberOfVote = numberNames(255);
/** By identity: equal sets of tags are one list. */
const voteForms = new WeakMap<readonly string[], VoteForm>();

/** The form of compromise's tags of a word, remembered: there are few sets of them. */
export function voteFormOf(tags: readonly string[]): VoteForm {
  const known = voteForms.get(tags);
  if (known !== undefined) return known;
  const [first, second] = tags;
  const form = {
    first: first === undefined ? NOTHING : hashOfTag(first),
    second: second === undefined ? NOTHING : hashOfTag(second),
    firstNumber: first === undefined ? 0 : numberOfVote(first),
    secondNumber: second === undefined ? 0 : numberOfVote(second),
  };
  voteForms.set(tags, form);
  return form;
}

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
