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

const ATOM = /[0-9]+(?:[.,][0-9]+)*|\p{L}[\p{L}\p{M}]*(?:['’.]\p{L}+)*|\S/uy;
const POSSESSIVE = /['’]s$/;

/** The atoms of text[start, end), in order. */
export function readAtoms(text: string, { start, end }: Span): readonly Atom[] {
  const atoms: Atom[] = [];
  const part = text.slice(start, end);
  let last = 0;
  for (let at = nextAtom(part, 0); at < part.length; at = nextAtom(part, last)) {
    const to = endOfAtom(part, at);
    const raw = part.slice(at, to);
    atoms.push({
      start: start + at,
      end: start + to,
      kind: kindOf(raw),
      raw,
      word: raw.endsWith("s") ? raw.toLowerCase().replace(POSSESSIVE, "") : raw.toLowerCase(),
      isJoined: at === last && atoms.length > 0,
    });
    last = to;
  }
  return atoms;
}

/** Where the next atom begins: at the first character that is no blank. */
function nextAtom(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text, at)) at++;
  return at;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : BLANK.test(text.charAt(at));
}

const BLANK = /\s/;

/** One past the last character of the atom that begins at a place. Most words are plain letters, for which no expression is needed. */
function endOfAtom(text: string, from: number): number {
  let at = from;
  while (isPlainLetter(text.charCodeAt(at))) at++;
  if (at > from && endsPlainly(text, at)) return at;
  ATOM.lastIndex = from;
  return ATOM.test(text) ? ATOM.lastIndex : from + 1;
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether plain letters are the whole word: no other letter, apostrophe or dot goes on with it. */
function endsPlainly(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !(code >= 128 || code === 39 || code === 46);
}

function kindOf(raw: string): Atom["kind"] {
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57) return "number";
  return isPlainLetter(first) || (first >= 128 && LETTER.test(raw)) ? "word" : "sign";
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
