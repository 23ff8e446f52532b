import type { Span } from "../model/span.ts";
import { endsAfterDot, followsFirm, isStarter } from "./abbreviations.ts";
import { isBlankAt, isUpperAt, kindAt } from "./characters.ts";

/**
 * The sentences of text[start, end), one block: spans without blanks at their ends, in order, which together hold all that is not blank. A
 * sentence ends at `.`, `!`, `?` or an ellipsis with its closing marks before a blank, unless what stands on either side speaks against it.
 * One forward scan; each word looks a bounded way ahead.
 */
export function findSentences(text: string, start: number, end: number): readonly Span[] {
  const sentences: Span[] = [];
  let word = nextWord(text, start, end);
  let from = word.start;
  // Whether the words before a trailing mark ("[3]", ":)") end the sentence, which then ends after the marks.
  let isEnded = false;
  while (word.start < end) {
    const next = nextWord(text, word.end, end);
    isEnded = isTrailer(text, word)
      ? isEnded || endsAtTrailer(text, word, next)
      : endsSentence(text, from, word, next, end);
    if (next.start >= end || (isEnded && !isTrailer(text, next))) {
      sentences.push({ start: from, end: word.end });
      from = next.start;
    }
    word = next;
  }
  return sentences;
}

/** The next stretch without blanks from here on, or an empty one at `end`. */
function nextWord(text: string, from: number, end: number): Span {
  let start = from;
  while (start < end && isBlankAt(text, start)) start++;
  let to = start;
  while (to < end && !isBlankAt(text, to)) to++;
  return { start, end: to };
}

const OPENING = "([{\"'“‘«‹*_¿¡";
const CLOSING = ")]}\"'”’»›*_";
/** Longest word that the rules look at. */
const MOST_WORD = 40;

/** Whether the sentence that began at `from` ends after `word`, before `next`. */
function endsSentence(text: string, from: number, word: Span, next: Span, end: number): boolean {
  if (isRule(text, word) || isRule(text, next)) return true;
  const markEnd = beforeClosing(text, word);
  const mark = text.charAt(markEnd - 1);
  if (!".!?…".includes(mark) || mark === "") return false;
  const markStart = beforeMarks(text, word.start, markEnd);
  if (markStart === word.start) return word.start !== from && isUpperAt(text, next.start);
  const closing = text.slice(markEnd, word.end);
  const begin = afterOpening(text, next);
  if (QUOTES.test(closing) && goesOn(text, begin, next.end, end)) return false;
  // "The deal (the largest yet.) closed": an aside with its own dot.
  if (closing.includes(")") && startsLower(text, begin)) return false;
  return endsWith(text, from, { start: afterOpening(text, word), end: markStart }, markEnd, {
    start: begin,
    end: next.end,
  });
}

/** Whether a word begins here that is not written with a capital. */
function startsLower(text: string, at: number): boolean {
  return kindAt(text, at) === "letter" && !isUpperAt(text, at);
}

const QUOTES = /["'”’»]/;

/** Decides on a word, without opening and closing marks, whose end marks are text[word.end, markEnd); `next` has lost its opening marks. */
function endsWith(text: string, from: number, word: Span, markEnd: number, next: Span): boolean {
  const isLower = startsLower(text, next.start);
  const marks = text.slice(word.end, markEnd);
  if (marks === ".") return endsWithDot(text, from, word, next, isLower);
  if (marks.includes("?")) return true;
  // "Yahoo! said", "Jeopardy! host": the mark belongs to the name.
  if (marks === "!" && isUpperAt(text, word.start)) {
    return !isLower && !followsFirm(text.slice(next.start, next.end).replace(TRAILING, ""));
  }
  if (marks.includes("!")) return true;
  return !isLower;
}

function endsWithDot(
  text: string,
  from: number,
  word: Span,
  next: Span,
  isLower: boolean,
): boolean {
  const size = word.end - word.start;
  if (size > MOST_WORD) return true;
  const form = text.slice(word.start, word.end);
  // "1. Foo", "2.1. Foo", "B. Foo": numbers of items.
  if (ITEM.test(form) && (word.start === from || followsColon(text, from, word.start)))
    return false;
  if (isLower && (CAPITALIZED.test(form) ? size < 6 : size < 3)) return false;
  const nextForm = text.slice(next.start, Math.min(next.end, next.start + MOST_WORD));
  if (nextForm.startsWith("http")) return !isLower;
  return endsAfterDot(form, nextForm.replace(TRAILING, ""));
}

const ITEM = /^(?:[\p{Nd}.]{1,6}|\p{L}|[ivx]{1,4})$/u;
const CAPITALIZED = /^\p{Lu}\p{Ll}*$/u;
const TRAILING = /[,;:.)"”]{1,3}$/;

/**
 * Whether the sentence goes on after a quotation: with a lower-case word ("… ?" he asked), or with a name and a verb of speech ("… ." Ann
 * Lee said). Looks at five words.
 */
function goesOn(text: string, start: number, firstEnd: number, end: number): boolean {
  if (startsLower(text, start)) return true;
  if (isStarter(text.slice(start, Math.min(firstEnd, start + MOST_WORD)))) return false;
  let word: Span = { start, end: firstEnd };
  for (let i = 0; i < 5 && isUpperAt(text, word.start); i++) {
    word = nextWord(text, word.end, Math.min(end, word.end + MOST_WORD));
  }
  return SPEECH.test(text.slice(word.start, word.end));
}

const SPEECH =
  /^(?:said|says|asked|asks|told|tells|added|adds|wrote|writes|noted|notes|explained|explains|replied|warned|argued|insisted|recalled|joked)[,.:]?$/;

/** A line of decoration: four or more signs of `-=_*#~` and nothing else. */
function isRule(text: string, word: Span): boolean {
  if (word.end - word.start < 4) return false;
  const char = text.charAt(word.start);
  if (!"-=_*#~+<>".includes(char)) return false;
  for (let at = word.start; at < word.end; at++)
    if (!"-=_*#~+<>|".includes(text.charAt(at))) return false;
  return true;
}

const EMOTICON = /^[:;=]['’]?-?[()DPp]+$/;
const TRAILER = /^(?:\[\p{Nd}{1,3}\]|[)\]”’»]{1,3}|[:;=]['’]?-?[()DPp]{1,3})$/u;

/** Whether a word is no word but a mark that belongs to the sentence before it: a note number, closing marks, an emoticon. */
function isTrailer(text: string, word: Span): boolean {
  return word.end - word.start <= 6 && TRAILER.test(text.slice(word.start, word.end));
}

function endsAtTrailer(text: string, word: Span, next: Span): boolean {
  return isUpperAt(text, next.start) && EMOTICON.test(text.slice(word.start, word.end));
}

/** Whether the word at `at` is the first one after a colon or semicolon. */
function followsColon(text: string, from: number, at: number): boolean {
  let before = at - 1;
  while (before > from && before > at - 4 && isBlankAt(text, before)) before--;
  return ":;".includes(text.charAt(before));
}

/** End of the word without closing marks and note numbers ("[3]"). */
function beforeClosing(text: string, word: Span): number {
  let at = word.end;
  const least = Math.max(word.start, word.end - MOST_WORD);
  while (at > least && CLOSING.includes(text.charAt(at - 1))) {
    at--;
    if (text.charAt(at) === "]") at = beforeNote(text, least, at);
  }
  return at;
}

/** Start of "[12" before `at`, or `at` where there is no note. */
function beforeNote(text: string, least: number, at: number): number {
  let start = at;
  while (start > least && kindAt(text, start - 1) === "digit") start--;
  return start < at && text.charAt(start - 1) === "[" ? start - 1 : at;
}

function beforeMarks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && ".!?…".includes(text.charAt(at - 1))) at--;
  return at;
}

function afterOpening(text: string, word: Span): number {
  let at = word.start;
  const most = Math.min(word.end, word.start + 8);
  while (at < most && OPENING.includes(text.charAt(at))) at++;
  return at;
}
