import { isGlued, type Page, sentenceAt } from "./page.ts";
import type { KnownName } from "./word-index.ts";

/** A known name at a place: the tokens [first, last). */
export interface KnownMatch {
  readonly known: KnownName;
  readonly first: number;
  readonly last: number;
}

/** The longest known name that begins at a token and ends with one, as written in the lexicon. */
export function matchKnown(page: Page, at: number): KnownMatch | undefined {
  const rows = page.words[at]?.known;
  const token = page.tokens[at];
  if (rows === undefined || token === undefined) return undefined;
  for (const known of rows) {
    if (!page.plain.startsWith(known.name, token.start)) continue;
    const last = tokenEndingAt(page, at, token.start + known.name.length);
    if (last !== undefined && !(known.needsComma && !followsPlace(page, at))) {
      return { known, first: at, last };
    }
  }
  return undefined;
}

const NONE: readonly KnownName[] = [];

/** All known names that are exactly the words of tokens [first, last), with their types. */
export function namesOf(page: Page, first: number, last: number): readonly KnownName[] {
  const start = page.tokens[first]?.start ?? 0;
  const end = page.tokens[last - 1]?.end ?? 0;
  const text = page.plain.slice(start, end);
  const rows = page.index.wholeNames.get(text);
  if (rows === undefined) return NONE;
  return rows.filter(({ needsComma }) => !needsComma || followsPlace(page, first));
}

/** Known names that a run in capitals writes: "NEW YORK" for New York. */
export function namesInCapitals(page: Page, first: number, last: number): readonly KnownName[] {
  if (last - first > 4) return [];
  for (let at = first; at < last; at++) if (page.shapes[at] !== "capitals") return [];
  const start = page.tokens[first]?.start ?? 0;
  const text = page.plain
    .slice(start, page.tokens[last - 1]?.end ?? start)
    .replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  if (text.length < 4 || text.includes(".")) return [];
  return page.index.wholeNames.get(text) ?? NONE;
}

/** One past the token that ends at an offset, if one does (or a dot before it that the sentence's end took away). */
function tokenEndingAt(page: Page, from: number, end: number): number | undefined {
  const { last } = sentenceAt(page, from);
  for (let at = from; at < last; at++) {
    const token = page.tokens[at];
    if (!token || token.start >= end) return undefined;
    if (token.end === end) return at + 1;
  }
  return undefined;
}

/** Whether a capitalised word and a comma stand before, or a party's letter: "Boulder, Colo.", "D-Colo.". */
function followsPlace(page: Page, at: number): boolean {
  const before = page.shapes[at - 2];
  if (page.tokens[at - 1]?.text === "-" && before === "initial") return true;
  return (
    page.tokens[at - 1]?.text === "," &&
    !isGlued(page, at) &&
    (before === "capital" || before === "capitals")
  );
}
