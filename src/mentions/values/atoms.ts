import type { Span } from "../../model/span.ts";

/** A word, a number or a single sign of the text, as the readers of values see it. */
export interface Atom extends Span {
  readonly kind: "word" | "number" | "sign";
  /** As written. */
  readonly raw: string;
  /** In lower case, without a possessive ending. */
  readonly word: string;
  /** No blank stands before it. */
  readonly isJoined: boolean;
}

/** What a reader found from one atom on: the atom after it, and the value, whose `text` is filled in later. */
export interface Reading<Found> {
  readonly to: number;
  readonly value: Found;
}

const ATOM = /[0-9]+(?:[.,][0-9]+)*|\p{L}[\p{L}\p{M}]*(?:['’.]\p{L}+)*|\S/gu;
const POSSESSIVE = /['’]s$/;

/** The atoms of text[start, end), in order. */
export function readAtoms(text: string, { start, end }: Span): readonly Atom[] {
  const atoms: Atom[] = [];
  let last = start;
  for (const match of text.slice(start, end).matchAll(ATOM)) {
    const raw = match[0];
    const at = start + match.index;
    atoms.push({
      start: at,
      end: at + raw.length,
      kind: kindOf(raw),
      raw,
      word: raw.endsWith("s") ? raw.toLowerCase().replace(POSSESSIVE, "") : raw.toLowerCase(),
      isJoined: at === last && atoms.length > 0,
    });
    last = at + raw.length;
  }
  return atoms;
}

function kindOf(raw: string): Atom["kind"] {
  const first = raw.charAt(0);
  if (first >= "0" && first <= "9") return "number";
  return LETTER.test(raw) ? "word" : "sign";
}

const LETTER = /^\p{L}/u;

/** Whether the atom is the hyphen or dash between two joined atoms ("15-year", "2010–2015"). */
export function isJoint(atoms: readonly Atom[], at: number): boolean {
  const [sign, next] = [atoms[at], atoms[at + 1]];
  return (
    sign !== undefined &&
    sign.isJoined &&
    DASH.test(sign.raw) &&
    next !== undefined &&
    next.isJoined
  );
}

const DASH = /^[-\u2010-\u2015\u2212]$/;

/** Whether the atom is the minus of the number behind it ("-5 °C"), no hyphen or dash. */
export function isMinus(atoms: readonly Atom[], at: number): boolean {
  const [sign, next] = [atoms[at], atoms[at + 1]];
  if (sign === undefined || !MINUS.test(sign.raw)) return false;
  if (next?.kind !== "number" || !next.isJoined) return false;
  return !sign.isJoined || atoms[at - 1]?.raw === "(";
}

const MINUS = /^[-\u2212]$/;

/** Whether the atom is a word with a capital. */
export function isCapitalized(atom: Atom | undefined): boolean {
  return atom !== undefined && /^\p{Lu}/u.test(atom.raw);
}
