import type { Span } from "../model/span.ts";

/** Most UTF-16 units that are read as one sentence: what is longer is none, and is read in parts. */
export const MOST_UNITS = 2000;
/** Most blank-separated words in one sentence. */
export const MOST_WORDS = 250;
/** From this many words on, a part may end at a comma. */
const COMMA_WORDS = 200;
/** No cut at a blank before this unit, so that pieces cannot become many. */
const LEAST_UNITS = 500;
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

function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
