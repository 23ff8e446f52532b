import type { EntityType } from "../model/pack.ts";
import { item } from "./form-evidence.ts";
import { headsOf } from "./heads.ts";
import { matchKnown } from "./known.ts";
import { type Name, textOfRun } from "./name.ts";
import { isOpening, type Page, sentenceAt, wordAt } from "./page.ts";
import { nounBefore } from "./phrases.ts";
import type { Run } from "./runs.ts";
import { isNameLike } from "./shape.ts";

/**
 * Titles without quotation marks: "her memoir, Salt in the Bread, appeared"; "The Miller's Clock (1974)"; then every further place where
 * the same words stand. Words in small letters go inside only where the words before or the closing mark tell that it is a title.
 */
export function findBareTitles(page: Page, taken: ReadonlySet<number>): readonly Name[] {
  const found: Name[] = [];
  for (let at = 0; at < page.tokens.length; at++) {
    if (taken.has(at) || page.cases[page.sentenceOf[at] ?? 0] !== "plain") continue;
    const title = titleAt(page, at);
    if (!title) continue;
    found.push(title);
    at = title.last - 1;
  }
  return [...found, ...repeats(page, found, taken)];
}

const MOST = 12;
/** Small words that titles hold between words with a capital. */
const INNER = /^(?:of|the|and|or|a|an|to|but|not|'s|’s)$/;
/** Those that as often lead out of a title: "the album Low Tide for Acme". */
const OUTWARD = /^(?:in|on|at|for|from|with|without|under|over|after|before|into|through|behind)$/;

/** The title that begins at a token, if the words around it tell that it is one. */
function titleAt(page: Page, first: number): Name | undefined {
  const word = page.tokens[first]?.text ?? "";
  if (page.shapes[first] !== "capital" && word !== "A" && word !== "I") return undefined;
  const isArticle = word === "The" || word === "A" || word === "An";
  const cue = cueBefore(page, first);
  // "Give It A Name": an article between capitals begins nothing.
  const isFree =
    isArticle && !isOpening(page, first) && !isNameLike(page.shapes[first - 1] ?? "other");
  if (!cue && !isFree) return undefined;
  if (matchKnown(page, first)) return undefined;
  const last = endOf(page, first, cue?.isPlural ?? false);
  if (last - first < 2) return undefined;
  const type = cue ? cuedType(page, first, last, cue.type) : articleType(page, first, last);
  return type === undefined ? undefined : toTitle(page, { first, last }, type);
}

interface Cue {
  readonly type: EntityType;
  readonly isPlural: boolean;
}

/** Events that have titles as works do. */
const TITLED_EVENTS = /^(?:exhibition|retrospective|show|biennale)$/;

/** A noun for a work right before, or before a comma where the noun phrase is definite: "her memoir, X". */
function cueBefore(page: Page, first: number): Cue | undefined {
  const isParted = wordAt(page, first - 1, first) === ",";
  const end = isParted ? first - 1 : first;
  if (page.shapes[end - 1] !== "lower") return undefined;
  const noun = nounBefore(page, end);
  const word = wordAt(page, end - 1, first);
  if (noun?.type !== "Work" && !TITLED_EVENTS.test(word)) return undefined;
  if (isParted && !isDefinite(page, end)) return undefined;
  return { type: noun?.type ?? "Work", isPlural: word.endsWith("s") };
}

function isDefinite(page: Page, end: number): boolean {
  for (let at = end - 2; at > end - 8; at--) {
    const word = wordAt(page, at, end - 1).toLowerCase();
    if (/^(?:the|its|their|his|her|our|my|whose|'s|’s)$/.test(word)) return true;
    if (word === "" || /^[,.;:()]$/.test(word)) return false;
  }
  return false;
}

/** One past the last capitalised word that belongs to a title beginning at a token. */
function endOf(page: Page, first: number, isPlural: boolean): number {
  let last = first + 1;
  for (let at = first + 1; at < first + MOST; ) {
    const next = stepTo(page, first, at, isPlural);
    if (next === undefined) break;
    last = next + 1;
    at = last;
  }
  return last;
}

/** The next capitalised word from a token on, over at most three small words. */
function stepTo(page: Page, first: number, from: number, isPlural: boolean): number | undefined {
  for (let at = from; at < from + 4; at++) {
    const word = wordAt(page, at, first);
    const shape = page.shapes[at];
    if (shape === "capital" || shape === "capitals") {
      const isName = at > from && OUTWARD.test(wordAt(page, at - 1, first));
      return isName && matchKnown(page, at) ? undefined : at;
    }
    if (word === "and" && (isPlural || /^(?:The|A)$/.test(wordAt(page, at + 1, first)))) break;
    if (!INNER.test(word) && !OUTWARD.test(word)) break;
  }
  return undefined;
}

/** Behind a noun for a work: small words inside, closed by a mark where they are such as lead out. */
function cuedType(
  page: Page,
  first: number,
  last: number,
  type: EntityType,
): EntityType | undefined {
  const inner = smallWords(page, first, last);
  // "the play The Empty House", "her memoir, A House Without Doors"
  if (inner.length === 0)
    return /^(?:The|A|An)$/.test(wordAt(page, first, first)) ? type : undefined;
  if (inner.every((word) => !OUTWARD.test(word))) return type;
  const isClosed = /^[,.;:()!?"”]?$/.test(wordAt(page, last, first));
  const isApart =
    wordAt(page, first - 1, first) === "," || /^(?:The|A|An)$/.test(wordAt(page, first, first));
  return isClosed && isApart ? type : undefined;
}

/** A capital article in mid-sentence: a work where a possessive or small words follow, or a year in brackets. */
function articleType(page: Page, first: number, last: number): EntityType | undefined {
  const hasYear =
    wordAt(page, last, first) === "(" && /^(?:1[5-9]|20)\d\d$/.test(wordAt(page, last + 1, first));
  if (hasYear) return "Work";
  const end = page.tokens[last - 1]?.text ?? "";
  const inner = smallWords(page, first, last);
  const isPhrase = inner.some((word) => PHRASAL.test(word));
  const isHeaded = headsOf(page, end).length > 0 && !isPhrase;
  if (isHeaded || matchKnown(page, first + 1)) return undefined;
  const isIndefinite = !/^The$/.test(wordAt(page, first, first));
  const hasOwner = inner.some((word) => /^['’]s$/.test(word));
  if (isIndefinite) return inner.length > 0 ? "Work" : undefined;
  if (hasOwner && governs(page, first)) return "Work";
  // ", The Road to the Sea,": a phrase between commas.
  const isApart =
    wordAt(page, first - 1, first) === "," && /^[,.;)]$/.test(wordAt(page, last, first));
  const isLong =
    inner.length > 0 || (last - first > 3 && /^which$/.test(wordAt(page, last + 1, first)));
  return isApart && isLong && !hasOwner ? "Work" : undefined;
}

/** Small words that stand in hardly any name of a body or place. */
const PHRASAL = /^(?:the|a|an|to|but|not)$/;

/** Whether a verb, a comma or a conjunction stands before: the title is a phrase of its own. */
function governs(page: Page, first: number): boolean {
  const before = page.tokens[first - 1];
  return before?.upos === "VERB" || /^(?:,|and|or|of|in)$/.test(before?.text ?? "");
}

function smallWords(page: Page, first: number, last: number): readonly string[] {
  const words: string[] = [];
  for (let at = first + 1; at < last; at++) {
    if (page.shapes[at] !== "capital") words.push(wordAt(page, at, first));
  }
  return words;
}

/** Every other place where the words of a title stand in the same spelling. */
function repeats(page: Page, titles: readonly Name[], taken: ReadonlySet<number>): readonly Name[] {
  if (titles.length === 0) return [];
  const byFirst = new Map<string, Name[]>();
  const places = new Set(titles.map(({ first }) => first));
  for (const title of titles) {
    const word = page.tokens[title.first]?.text ?? "";
    const rows = byFirst.get(word);
    if (rows === undefined) byFirst.set(word, [title]);
    else if (!rows.some(({ name }) => name === title.name)) rows.push(title);
  }
  const found: Name[] = [];
  for (let at = 0; at < page.tokens.length; at++) {
    const rows = byFirst.get(page.tokens[at]?.text ?? "");
    if (rows === undefined || places.has(at) || taken.has(at)) continue;
    const title = rows.find((row) => isSame(page, row, at));
    if (title) found.push({ ...title, first: at, last: at + title.last - title.first });
  }
  return found;
}

function isSame(page: Page, { first, last }: Run, at: number): boolean {
  const { last: end } = sentenceAt(page, at);
  if (at + last - first > end) return false;
  for (let on = 0; on < last - first; on++) {
    if (page.tokens[first + on]?.text !== page.tokens[at + on]?.text) return false;
  }
  return true;
}

function toTitle(page: Page, run: Run, type: EntityType): Name {
  const evidence = [item("form", type, 50, "title")];
  const piece = { ...run, evidence, gender: "unknown" as const, rule: "name/bare-title" };
  return { ...piece, name: textOfRun(page, piece), isWeak: false, offset: 0 };
}
