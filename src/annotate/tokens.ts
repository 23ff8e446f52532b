import type { Span } from "../model/span.ts";
import { isAbbreviation } from "./abbreviations.ts";
import { findAddress } from "./addresses.ts";
import { isBlankAt, isWordAt, kindAt } from "./characters.ts";
import { contractionCuts } from "./contractions.ts";
import { endOfWord, startsShortened } from "./words.ts";

/**
 * The tokens of text[start, end), one sentence, in order: words and punctuation marks after the English Universal Dependencies treebanks,
 * but names with digits stay whole ("GPT-5.4" is one token where "14-year" is three). They never overlap, hold no blanks, and cover
 * all else. Each unit is looked at a bounded number of times.
 */
export function findTokens(text: string, start: number, end: number): readonly Span[] {
  const tokens: Span[] = [];
  for (let at = start; at < end; ) {
    if (isBlankAt(text, at)) {
      at++;
      continue;
    }
    let chunkEnd = at + 1;
    while (chunkEnd < end && !isBlankAt(text, chunkEnd)) chunkEnd++;
    addChunk(tokens, text, at, chunkEnd, end);
    at = chunkEnd;
  }
  return tokens;
}

/** Adds the tokens of a chunk without blanks. */
function addChunk(
  tokens: Span[],
  text: string,
  start: number,
  end: number,
  sentenceEnd: number,
): void {
  if (end - start === 1 || isEmoticon(text, start, end)) {
    tokens.push({ start, end });
    return;
  }
  const address = findAddress(text, start, end);
  let at = start;
  while (at < end) {
    const next = at === address?.start ? address.end : endOfToken(text, at, end, sentenceEnd);
    if (at === address?.start || !isWordAt(text, at)) tokens.push({ start: at, end: next });
    else addWord(tokens, text, at, next);
    at = next;
  }
}

const EMOTICON = /^(?:[:;=8xX]['’]?-?[()[\]DPpOo3/\\|*]+|[-^>][_.][-^<]|<\/?3+|\^\^|\[\.\.\.\])$/;

function isEmoticon(text: string, start: number, end: number): boolean {
  return (
    end - start <= 5 &&
    EMOTICON.test(text.slice(start, end)) &&
    !/^[xX8]\d?[3OoDP]$/.test(text.slice(start, end))
  );
}

function endOfToken(text: string, at: number, end: number, sentenceEnd: number): number {
  if (isWordAt(text, at)) return withDot(text, at, endOfWord(text, at, end), end, sentenceEnd);
  if (startsShortened(text, at, end)) return endOfWord(text, at + 1, end);
  const char = text.charAt(at);
  if (char === "." && kindAt(text, at + 1) === "digit") return endOfWord(text, at + 1, end);
  if ((char === "#" || char === "@") && kindAt(text, at + 1) === "letter")
    return endOfWord(text, at + 1, end);
  return endOfSign(text, at, end);
}

/** The end of a word, moved over the dot that belongs to it. */
function withDot(
  text: string,
  start: number,
  wordEnd: number,
  end: number,
  sentenceEnd: number,
): number {
  if (wordEnd >= end || text.charAt(wordEnd) !== "." || text.charAt(wordEnd + 1) === ".")
    return wordEnd;
  if (wordEnd - start > 16) return wordEnd;
  const word = text.slice(start, wordEnd);
  return isAbbreviation(word, nextUnit(text, wordEnd + 1, sentenceEnd)) ? wordEnd + 1 : wordEnd;
}

/** The next unit that is no blank, "" at the end of the sentence. Looks at most eight units ahead, so that blanks cost nothing. */
function nextUnit(text: string, from: number, end: number): string {
  const most = Math.min(end, from + 8);
  for (let at = from; at < most; at++) if (!isBlankAt(text, at)) return text.charAt(at);
  return "";
}

/** A run of one sign ("...", "--"), of end marks ("?!"), or a single sign with what modifies it (emoji). */
function endOfSign(text: string, start: number, end: number): number {
  const char = text.charAt(start);
  let at = start + 1;
  if (".!?".includes(char)) {
    while (at < end && ".!?".includes(text.charAt(at)) && !isNumberDot(text, at)) at++;
    return at;
  }
  if ("-*=_~<>+#'`’‘|•–—".includes(char)) {
    while (at < end && text.charAt(at) === char) at++;
    return at;
  }
  return endOfSymbol(text, start, end);
}

function isNumberDot(text: string, at: number): boolean {
  return text.charAt(at) === "." && text.charAt(at - 1) !== "." && kindAt(text, at + 1) === "digit";
}

const MODIFIER = /[\p{M}\p{Cf}\p{Emoji_Modifier}]/u;

const FLAG_LETTER = /^\p{Regional_Indicator}/u;

function endOfSymbol(text: string, start: number, end: number): number {
  let at = start + sizeAt(text, start);
  // Two letters of this kind are one flag.
  if (at === start + 2 && FLAG_LETTER.test(text.slice(start, at)))
    if (FLAG_LETTER.test(text.slice(at, Math.min(end, at + 2)))) at += 2;
  while (at < end) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!MODIFIER.test(char)) break;
    at += char.length;
    // A zero-width joiner takes the next sign along.
    if (char === "\u200d" && at < end && !isBlankAt(text, at)) at += sizeAt(text, at);
  }
  return Math.min(at, end);
}

function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Adds a word, cut into the parts of a contraction, or into number and unit. */
function addWord(tokens: Span[], text: string, start: number, end: number): void {
  let from = start;
  for (const cut of cutsOf(text, start, end)) {
    tokens.push({ start: from, end: start + cut });
    from = start + cut;
  }
  tokens.push({ start: from, end });
}

function cutsOf(text: string, start: number, end: number): readonly number[] {
  if (end - start > 40) return [];
  const word = text.slice(start, end);
  if (kindAt(text, start) !== "digit") return contractionCuts(word);
  const unit = UNIT.exec(word);
  if (unit === null) return contractionCuts(word);
  const isMoney = start > 0 && kindAt(text, start - 1) === "currency";
  const splits =
    SPLIT_UNITS.has(unit[1]?.toLowerCase() ?? "") && (isMoney || !KEPT_UNIT.test(unit[1] ?? ""));
  return splits ? [unit.index === 0 ? word.length - (unit[1]?.length ?? 0) : 0] : [];
}

const UNIT = /^[\p{Nd}.,:]+?(\p{L}+\.?(?:m\.?)?)$/u;
/** One capital after a number is mostly part of a name or a term ("3M", "5G", "70B"), unless money stands before. */
const KEPT_UNIT = /^\p{Lu}$/u;
const SPLIT_UNITS = new Set(
  "k m b t bn mn tn mm mln kg km cm ft in lb lbs oz mi mph kph kmh am pm a.m a.m. p.m p.m. hz khz mhz ghz kw mw gw tw kwh mwh gwh twh kb mb gb tb pb hr hrs min mins sec secs ms yr yrs yo x l ml v w c f".split(
    " ",
  ),
);
