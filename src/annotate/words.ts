import { isApostropheAt, isLowerAt, isUpperAt, isWordAt, kindAt } from "./characters.ts";
import { joinsHyphen } from "./hyphens.ts";

/** Longest stretch of a word that the rules at its joints look at. */
const MOST_PART = 64;
const SLASH_WORDS = new Set(["s/he", "w/o", "w/out", "b/t", "c/o", "n/a", "tcp/ip"]);

/**
 * End of the word that begins at `start` (a letter, mark or digit): letters and digits, joined by the dots, commas, colons, apostrophes,
 * ampersands, slashes and hyphens that belong inside a word. `end` is the end of the chunk without blanks.
 */
export function endOfWord(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    if (isWordAt(text, at)) at++;
    else if (at + 1 < end && isWordAt(text, at + 1) && joins(text, start, at, end)) at++;
    else break;
  }
  return at + plusses(text, start, at, end);
}

/** Whether the unit at `at`, with a word character on both sides, is a joint within the word. */
function joins(text: string, start: number, at: number, end: number): boolean {
  switch (text.charAt(at)) {
    case "'":
    case "’":
    case "·":
      return true;
    case ".":
      return joinsDot(text, at);
    case ",":
      return isThousands(text, at);
    case ":":
      return areDigits(text, at);
    case "&":
      return joinsAmpersand(text, start, at);
    case "/":
      return joinsSlash(text, start, at);
    case "-":
    case "‑":
      return joinsHyphenAt(text, start, at, end);
    default:
      return false;
  }
}

function areDigits(text: string, at: number): boolean {
  return kindAt(text, at - 1) === "digit" && kindAt(text, at + 1) === "digit";
}

/** "3.5", "U.S", "d.light", "v2.1b"; not "end.The" or "4.Then". */
function joinsDot(text: string, at: number): boolean {
  if (areDigits(text, at)) return true;
  if (kindAt(text, at - 1) === "digit") return false;
  if (kindAt(text, at + 1) === "digit") return at > 0 && !isLowerAt(text, at - 1);
  const startsSentence =
    isLowerAt(text, at - 1) && isUpperAt(text, at + 1) && isLowerAt(text, at + 2);
  return !startsSentence;
}

function isThousands(text: string, at: number): boolean {
  return (
    areDigits(text, at) &&
    kindAt(text, at + 2) === "digit" &&
    kindAt(text, at + 3) === "digit" &&
    !isWordAt(text, at + 4)
  );
}

/** "AT&T", "R&D", "p&l"; not "bread&butter". */
function joinsAmpersand(text: string, start: number, at: number): boolean {
  if (isUpperAt(text, at - 1) && isUpperAt(text, at + 1)) return true;
  return at - start === 1 && !isWordAt(text, at + 2);
}

/** "9/11", "I/O", "w/o"; not "and/or". */
function joinsSlash(text: string, start: number, at: number): boolean {
  if (areDigits(text, at)) return true;
  const isSingle = isUpperAt(text, at - 1) && isUpperAt(text, at + 1);
  if (isSingle && at - start === 1 && !isWordAt(text, at + 2)) return true;
  if (at - start > 3) return false;
  return SLASH_WORDS.has(text.slice(start, wordEnd(text, at + 1, at + 5)).toLowerCase());
}

function joinsHyphenAt(text: string, start: number, at: number, end: number): boolean {
  if (at - start > MOST_PART) return false;
  const most = Math.min(end, at + 1 + MOST_PART);
  let to = at + 1;
  while (to < most && (isWordAt(text, to) || (text.charAt(to) === "." && isWordAt(text, to + 1))))
    to++;
  const right = text.slice(at + 1, to).replace(POSSESSIVE, "");
  const hasMore = text.charAt(to) === "-" && kindAt(text, to + 1) === "digit";
  return joinsHyphen(text.slice(start, at), right, hasMore);
}

const POSSESSIVE = /['’]s?$/;

function wordEnd(text: string, from: number, most: number): number {
  let at = from;
  while (at < most && isWordAt(text, at)) at++;
  return at;
}

/** How many units after a word of letters belong to it although they are signs: "C++", "C#", "Lumo+", "US$". */
function plusses(text: string, start: number, at: number, end: number): number {
  if (at === start || at >= end || kindAt(text, at - 1) !== "letter") return 0;
  if (text.charAt(at) === "#")
    return at - start === 1 && isUpperAt(text, start) && !isWordAt(text, at + 1) ? 1 : 0;
  if (kindAt(text, at) === "currency") return at - start <= 3 && isUpperAt(text, at - 1) ? 1 : 0;
  let count = 0;
  while (count < 2 && at + count < end && text.charAt(at + count) === "+") count++;
  return count > 0 &&
    !isWordAt(text, at + count) &&
    isUpperAt(text, start) &&
    text.charAt(at + count) !== "+"
    ? count
    : 0;
}

/** Whether an apostrophe here begins a shortened word: "’90s", "'em", or the second half of one that a blank cut off ("'s"). */
export function startsShortened(text: string, at: number, end: number): boolean {
  if (!isApostropheAt(text, at)) return false;
  if (kindAt(text, at + 1) === "digit")
    return kindAt(text, at + 2) === "digit" && !(kindAt(text, at + 3) === "digit");
  const word = text.slice(at + 1, Math.min(end, at + 7)).toLowerCase();
  return SHORTENED.test(word);
}

const SHORTENED = /^(?:s|re|ve|ll|d|m|em|til|cause|tis|twas|bout|n)(?![\p{L}\p{N}])/u;
