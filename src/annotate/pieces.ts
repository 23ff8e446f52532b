import type { Span } from "../model/span.ts";

/** Most UTF-16 units that one call of the tagging library may see; some of its steps are quadratic in the call. */
export const MOST_UNITS = 2000;
/** Most blank-separated words in one call. */
export const MOST_WORDS = 250;
/** From this many words on, a call may end at a comma. */
const COMMA_WORDS = 200;
/** No cut at a blank before this unit, so that pieces cannot become many. */
const LEAST_UNITS = 500;
/** Longer words are not words. */
const MOST_WORD_UNITS = 200;
/** Longer runs of one character are decoration. */
const MOST_EQUAL_UNITS = 8;

/**
 * Cuts a text into pieces that together are the text: at most {@link MOST_UNITS} units and {@link MOST_WORDS} words each, cut after
 * a comma or a blank where there is one, else hard, never inside a surrogate pair. One forward scan.
 */
export function cutPieces(text: string): readonly Span[] {
  if (text.length <= LEAST_UNITS) return text === "" ? [] : [{ start: 0, end: text.length }];
  const pieces: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start);
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

function endOfPiece(text: string, start: number): number {
  const limit = Math.min(text.length, start + MOST_UNITS);
  let words = 0;
  let lastBlank = -1;
  for (let at = start; at < limit; at++) {
    if (!isBlank(text.charCodeAt(at))) continue;
    if (at > start && !isBlank(text.charCodeAt(at - 1))) words++;
    if (words >= MOST_WORDS) return at + 1;
    if (words >= COMMA_WORDS && text.charCodeAt(at - 1) === 0x2c) return at + 1;
    if (at - start >= LEAST_UNITS) lastBlank = at;
  }
  if (limit === text.length) return limit;
  if (lastBlank >= 0) return lastBlank + 1;
  return isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit;
}

/**
 * The text with blanks, one for each unit, in place of what the tagging library loses count of or is slow on: words over 200 units, runs
 * of more than 8 equal characters, control characters, lone surrogates, and the words for which `isHarmful` holds; dashes become
 * hyphens and every kind of blank a space. The length stays, so offsets need no mapping.
 */
export function maskText(text: string, isHarmful: (word: string) => boolean): string {
  const plain = text.toWellFormed().replace(ODD, (char) => (DASH.test(char) ? "-" : " "));
  let masked = "";
  let kept = 0;
  for (let at = 0; at < plain.length; ) {
    const end = endOfWord(plain, at);
    if (
      end > at &&
      (end - at > MOST_WORD_UNITS ||
        isDecoration(plain, at, end) ||
        isHarmful(plain.slice(at, end)))
    ) {
      masked += plain.slice(kept, at) + " ".repeat(end - at);
      kept = end;
    }
    at = end + 1;
  }
  return kept === 0 ? plain : masked + plain.slice(kept);
}

/** Blanks, control characters, dashes, what `toWellFormed` puts for a lone surrogate. */
const ODD = /[\s\p{Cc}\u2010-\u2015\u2212\ufffd]/gu;
const DASH = /[\u2010-\u2015\u2212]/;

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 0x20) at++;
  return at;
}

function isDecoration(text: string, start: number, end: number): boolean {
  if (end - start <= MOST_EQUAL_UNITS) return false;
  let run = 1;
  for (let at = start + 1; at < end; at++) {
    run = text.charCodeAt(at) === text.charCodeAt(at - 1) ? run + 1 : 1;
    if (run > MOST_EQUAL_UNITS) return true;
  }
  return false;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
