/** How a word is written, as far as it tells whether it may belong to a name. */
export type Shape =
  /** "Oslo", "McKay", "SolNord": a capital, then at least one small letter. */
  | "capital"
  /** "NASA", "F.T.C.": capitals only, two or more. */
  | "capitals"
  /** "T.", "X": one capital. */
  | "initial"
  /** "iPhone", "s.flow": small first, with a capital or a dot inside. */
  | "mixed"
  /** "H200", "GPT-5", "4B": capitals and digits. */
  | "code"
  /** "4", "2.0", "2026". */
  | "number"
  /** "oslo". */
  | "lower"
  /** Punctuation and all else. */
  | "other";

const NUMBER = /^\p{Nd}+(?:[.,]\p{Nd}+)*$/u;
const CODE = /^(?=[^\p{Lu}]*\p{Lu})(?=[^\p{Nd}]*\p{Nd})[\p{L}\p{M}\p{Nd}.+/_-]+$/u;
const INITIAL = /^\p{Lu}\.?$/u;
const CAPITALS = /^(?:\p{Lu}[\p{Lu}\p{M}\d&]*\p{Lu}s?|(?:\p{Lu}\.-?){2,}\p{Lu}?|\p{Lu}\/\p{Lu})$/u;
const CAPITAL = /^\p{Lu}[\p{L}\p{M}.'’+]*$/u;
const MIXED = /^\p{Ll}+(?:\p{Lu}[\p{L}\p{Nd}]*|\.[\p{L}\p{Nd}]+)$/u;
const LOWER = /^\p{Ll}[\p{L}\p{M}'’.]*$/u;

/** The shape of a word. */
export function shapeOf(word: string): Shape {
  const plain = plainShape(word);
  if (plain !== undefined) return plain;
  if (NUMBER.test(word)) return "number";
  if (INITIAL.test(word)) return "initial";
  if (CAPITALS.test(word)) return "capitals";
  if (CODE.test(word)) return "code";
  if (CAPITAL.test(word)) return "capital";
  if (MIXED.test(word)) return isAbbreviation(word) ? "lower" : "mixed";
  return LOWER.test(word) ? "lower" : "other";
}

/** The shape of a word of plain small letters, with or without a capital before them: that of most words. */
function plainShape(word: string): Shape | undefined {
  const isCapital = isBetween(word.charCodeAt(0), 65, 90);
  for (let at = isCapital ? 1 : 0; at < word.length; at++)
    if (!isBetween(word.charCodeAt(at), 97, 122)) return undefined;
  if (word.length < 2) return undefined;
  return isCapital ? "capital" : "lower";
}

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}

/** "e.g.", "a.m", "i.e": dots after single letters. */
function isAbbreviation(word: string): boolean {
  return /^(?:\p{Ll}\.)+\p{Ll}?\.?$/u.test(word);
}

/** Whether a word of this shape looks like a part of a name wherever it stands. */
export function isNameLike(shape: Shape): boolean {
  return (
    shape === "capital" ||
    shape === "capitals" ||
    shape === "code" ||
    shape === "mixed" ||
    shape === "initial"
  );
}
