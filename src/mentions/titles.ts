import { item } from "./form-evidence.ts";
import { type Name, textOfRun } from "./name.ts";
import { indexStarts, isOpening, type Page, sentenceAt, wordAt } from "./page.ts";
import { nounAfter } from "./phrases.ts";
import { isNameLike } from "./shape.ts";

/** Titles of works: quoted or emphasised phrases with a cue beside them ("a report titled …"), or mostly in capitals. */
export function findTitles(page: Page): readonly Name[] {
  return [...quotedTitles(page), ...emphasisedTitles(page)];
}

const MOST = 24;
const OPEN = /^["“«„]$/;
const CLOSE = /^["”»“]$/;

function quotedTitles(page: Page): readonly Name[] {
  const found: Name[] = [];
  for (let at = 0; at < page.tokens.length; at++) {
    if (!OPEN.test(page.tokens[at]?.text ?? "")) continue;
    const close = closeOf(page, at);
    if (close === undefined) continue;
    const title = titleWithin(page, at + 1, close, at);
    if (title) found.push(title);
    at = close;
  }
  return found;
}

function closeOf(page: Page, open: number): number | undefined {
  const { last } = sentenceAt(page, open);
  for (let at = open + 1; at < Math.min(last, open + MOST); at++) {
    if (CLOSE.test(page.tokens[at]?.text ?? "")) return at;
  }
  return undefined;
}

/** The title between quotation marks, without the point or comma that closes it. */
function titleWithin(page: Page, from: number, close: number, open: number): Name | undefined {
  let last = close;
  while (last > from && /^[,.;]$/.test(page.tokens[last - 1]?.text ?? "")) last--;
  const size = last - from;
  if (size < 2 || !/^\p{Lu}/u.test(page.tokens[from]?.text ?? "")) return undefined;
  const share = capitalShare(page, from, last);
  const cue = hasCue(page, open) || hasCueBehind(page, close);
  if (share === 1 && !cue && !isNickname(page, open, close) && !isOpening(page, from))
    return work(page, from, last, 55);
  const isTitle = (cue && share >= 0.4) || (size >= 3 && share >= 0.75 && !isOpening(page, from));
  return isTitle ? work(page, from, last, cue ? 60 : 25) : undefined;
}

/** 'Ida "Low Tide" Orm', 'a plan called "Safe Streets"': in quotation marks stands what somebody or something is called. */
function isNickname(page: Page, open: number, close: number): boolean {
  const before = wordAt(page, open - 1, open);
  if (/^(?:called|named|dubbed|nicknamed|as|codenamed)$/.test(before)) return true;
  return (
    isNameLike(page.shapes[open - 1] ?? "other") && isNameLike(page.shapes[close + 1] ?? "other")
  );
}

/** Share of the content words that have a capital. */
function capitalShare(page: Page, first: number, last: number): number {
  let capital = 0;
  let content = 0;
  for (let at = first; at < last; at++) {
    const text = page.tokens[at]?.text ?? "";
    const shape = page.shapes[at] ?? "other";
    if (shape === "other" || shape === "number" || (text.length < 4 && shape === "lower")) continue;
    content++;
    if (isNameLike(shape)) capital++;
  }
  return content === 0 ? 0 : capital / content;
}

/** Whether a word that announces a title stands among the four before a quotation mark, with no end of a clause between. */
function hasCue(page: Page, open: number): boolean {
  for (let at = open - 1; at >= open - 4; at--) {
    const word = wordAt(page, at, open);
    if (word === "" || /^[.;!?]$/.test(word)) return false;
    if (page.index.titleCues.has(word.toLowerCase())) return true;
  }
  return false;
}

function emphasisedTitles(page: Page): readonly Name[] {
  const found: Name[] = [];
  const emphasised = page.annotated.document.marks.filter(({ kind }) => kind === "emphasis");
  if (emphasised.length === 0) return [];
  const starts = indexStarts(page);
  for (const mark of emphasised) {
    const first = starts.get(mark.start);
    if (first === undefined) continue;
    let last = first;
    while (last < first + 16 && (page.tokens[last]?.end ?? Infinity) <= mark.end) last++;
    const isShort = last - first >= 2 && last - first <= 14;
    if (!isShort || capitalShare(page, first, last) < 0.75) continue;
    const cued = hasCue(page, first) || hasCueBehind(page, last);
    if (cued) found.push(work(page, first, last, 60));
  }
  return found;
}

/** ", a report by": a cue in the words behind a title. */
function hasCueBehind(page: Page, last: number): boolean {
  const at = /^["”»]$/.test(wordAt(page, last, last - 1)) ? last + 1 : last;
  const isInside = at > last && wordAt(page, last - 1, last - 1) === ",";
  if (!isInside && !/^[,(]$/.test(wordAt(page, at, last - 1))) return false;
  for (let next = at + 1; next < at + 6; next++) {
    const word = wordAt(page, next, last - 1);
    if (word === "" || /^[.,;]$/.test(word)) return false;
    if (nounAfter(page, next)?.type === "Work") return true;
  }
  return false;
}

function work(page: Page, first: number, last: number, points: number): Name {
  const evidence = [item("form", "Work", points, "title")];
  const piece = { first, last, evidence, gender: "unknown" as const, rule: "name/title" };
  return { ...piece, name: textOfRun(page, piece), isWeak: points < 30, offset: 0 };
}
