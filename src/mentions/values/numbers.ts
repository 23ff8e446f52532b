import { type Atom, isJoint, type Reading } from "./atoms.ts";
import { readDecimal, shiftDecimal } from "./decimals.ts";

/** A number as a plain decimal string, and what is known of how it was written. */
export interface NumberReading {
  readonly decimal: string;
  /** Zeros of its scale: 6 for "3 million", 0 for none. */
  readonly zeros: number;
  /** Written in digits. */
  readonly isDigits: boolean;
}

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(" ").map((word, n) => [word, n] as const),
  ...TENS.split(" ").map((word, n) => [word, 20 + 10 * n] as const),
]);

/** Zeros by word of scale. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 2],
  ["thousand", 3],
  ["lakh", 5],
  ["million", 6],
  ["mn", 6],
  ["mln", 6],
  ["crore", 7],
  ["billion", 9],
  ["bn", 9],
  ["trillion", 12],
  ["tn", 12],
  ["trn", 12],
]);
/** Zeros by letter that is joined to a number: "18.4m", "70B". */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 3],
  ["K", 3],
  ["m", 6],
  ["M", 6],
  ["b", 9],
  ["B", 9],
  ["T", 12],
]);

/** The words with which a number begins. */
export const NUMBER_WORDS: readonly string[] = ["a", "an", "half", ...SMALL.keys()];

/** The number that begins at this atom: "4,000", "2.5 billion", "18m", "twenty-two", "three hundred", "a million", "two dozen". */
export function readNumber(atoms: readonly Atom[], at: number): Reading<NumberReading> | null {
  const atom = atoms[at];
  if (atom === undefined) return null;
  if (atom.kind === "number") return readDigits(atoms, at, atom);
  return atom.kind === "word" ? readWords(atoms, at, atom) : null;
}

function readDigits(atoms: readonly Atom[], at: number, atom: Atom): Reading<NumberReading> | null {
  const whole = readDecimal(atom.raw);
  if (whole === null) return null;
  const part = readPart(atoms, at + 1);
  const decimal = part === null || whole.includes(".") ? whole : whole + part.value;
  const { to, zeros } = readScale(atoms, decimal === whole ? at + 1 : (part?.to ?? at + 1), true);
  return { to, value: { decimal: shiftDecimal(decimal, zeros), zeros, isDigits: true } };
}

function readWords(atoms: readonly Atom[], at: number, atom: Atom): Reading<NumberReading> | null {
  if (atom.word === "a" || atom.word === "an") {
    const scale = readScale(atoms, at + 1, false);
    if (scale.zeros > 0 || scale.dozens > 1) return scaled(1, scale);
    return atoms[at + 1]?.word === "quarter" ? readShare(atoms, at + 2, "0.25") : null;
  }
  if (atom.word === "half") return readShare(atoms, at + 1, "0.5");
  const quarters = isJoint(atoms, at + 1) ? at + 2 : at + 1;
  if (atom.word === "three" && atoms[quarters]?.word === "quarters") {
    const share = readShare(atoms, quarters + 1, "0.75");
    if (share !== null) return share;
  }
  let number = SMALL.get(atom.word);
  if (number === undefined) return null;
  let to = at + 1;
  if (number >= 20 && isJoint(atoms, to)) {
    const unit = SMALL.get(atoms[to + 1]?.word ?? "") ?? 0;
    if (unit > 0 && unit < 10) {
      number += unit;
      to += 2;
    }
  }
  const part = readPart(atoms, to);
  if (part === null) return scaled(number, readScale(atoms, to, false));
  const scale = readScale(atoms, part.to, false);
  const decimal = shiftDecimal(number + part.value, scale.zeros);
  return { to: scale.to, value: { decimal, zeros: scale.zeros, isDigits: false } };
}

/** Decimals of a part that is written as one sign. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ["½", ".5"],
  ["¼", ".25"],
  ["¾", ".75"],
]);

/** What is added to a whole number: "2|½", "two| and a half". */
function readPart(atoms: readonly Atom[], at: number): Reading<string> | null {
  const sign = atoms[at]?.isJoined === true ? PARTS.get(atoms[at]?.raw ?? "") : undefined;
  if (sign !== undefined) return { to: at + 1, value: sign };
  const isHalf =
    atoms[at]?.word === "and" && atoms[at + 1]?.word === "a" && atoms[at + 2]?.word === "half";
  return isHalf ? { to: at + 3, value: ".5" } : null;
}

/** "half| a million", "a quarter| of a billion": a share of a large number. */
function readShare(
  atoms: readonly Atom[],
  from: number,
  share: string,
): Reading<NumberReading> | null {
  const at = atoms[from]?.word === "of" ? from + 1 : from;
  if (atoms[at]?.word !== "a") return null;
  const { to, zeros } = readScale(atoms, at + 1, false);
  if (zeros === 0) return null;
  return { to, value: { decimal: shiftDecimal(share, zeros), zeros, isDigits: false } };
}

interface Scale {
  readonly to: number;
  readonly zeros: number;
  readonly dozens: number;
}

function scaled(number: number, scale: Scale): Reading<NumberReading> {
  const decimal = shiftDecimal(String(number * scale.dozens), scale.zeros);
  return { to: scale.to, value: { decimal, zeros: scale.zeros, isDigits: false } };
}

/** The words of scale from here on ("hundred thousand", "-billion", joined "bn"), none is zero zeros. */
function readScale(atoms: readonly Atom[], from: number, afterDigits: boolean): Scale {
  let to = from;
  let zeros = 0;
  for (let count = 0; count < 2; count++) {
    const at = isJoint(atoms, to) ? to + 1 : to;
    const atom = atoms[at];
    const letters = afterDigits && count === 0 && atom?.isJoined === true && at === to;
    const found =
      SCALES.get(atom?.word ?? "") ?? (letters ? LETTERS.get(atom?.raw ?? "") : undefined);
    if (found === undefined) break;
    zeros += found;
    to = at + 1;
  }
  const isDozen = to === from && atoms[to]?.word === "dozen";
  return { to: isDozen ? to + 1 : to, zeros, dozens: isDozen ? 12 : 1 };
}
