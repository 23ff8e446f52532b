import type { AnnotatedDocument, Sentence, Token } from "../model/annotation.ts";
import type { BlockKind } from "../model/document.ts";
import { plainPunctuation } from "../model/text.ts";
import { isNameLike, type Shape } from "./shape.ts";
import type { KnownName, WordIndex } from "./word-index.ts";
import type { Word } from "./words.ts";

/** How the capitals of a sentence are to be read. */
type SentenceCase =
  /** Capitals mark names. */
  | "plain"
  /** Nearly Every Word Has One, so they say nothing. */
  | "title"
  /** ALL CAPITALS. */
  | "capitals";

/** How often a word stands in the document in which form; lower-case key. */
interface FormCount {
  /** With a capital, not first in its sentence. */
  capital: number;
  /** In small letters. */
  lower: number;
  /** First in a sentence, with a capital. */
  first: number;
}

/** A document as the finding of names sees it: shapes, cases and counts beside the tokens. */
export interface Page {
  readonly annotated: AnnotatedDocument;
  readonly tokens: readonly Token[];
  /** What each token is by itself. */
  readonly words: readonly Word<readonly KnownName[]>[];
  /** The text with straight apostrophes and hyphens, of equal length. */
  readonly plain: string;
  readonly shapes: readonly Shape[];
  readonly cases: readonly SentenceCase[];
  /** Index of the sentence of each token. */
  readonly sentenceOf: readonly number[];
  readonly counts: ReadonlyMap<string, FormCount>;
  readonly index: WordIndex;
  /** End of the markup that begins at an offset (bold, emphasis, link). */
  readonly marks: ReadonlyMap<number, number>;
}

/** Reads a document once: the first of the two passes. */
export function readPage(annotated: AnnotatedDocument, index: WordIndex): Page {
  const { tokens, sentences, document } = annotated;
  const words = tokens.map((token) => index.readWord(token.text));
  const shapes = words.map(({ shape }) => shape);
  const cases = sentences.map((sentence) =>
    caseOf(sentence, words, tokens, document.blocks[sentence.block]?.kind ?? "paragraph"),
  );
  const sentenceOf = Array.from({ length: tokens.length }, () => 0);
  sentences.forEach((sentence, at) => sentenceOf.fill(at, sentence.first, sentence.last));
  const page = {
    annotated,
    tokens,
    words,
    plain: plainPunctuation(document.text),
    marks: new Map(document.marks.map(({ start, end }) => [start, end])),
    shapes,
    cases,
    sentenceOf,
    index,
  };
  return { ...page, counts: countForms(page) };
}

/** The word at a token, "" outside the sentence of the other token. */
export function wordAt(page: Page, at: number, near: number): string {
  return page.sentenceOf[at] === page.sentenceOf[near] ? (page.tokens[at]?.text ?? "") : "";
}

/** The same in small letters. */
export function lowerAt(page: Page, at: number, near: number): string {
  return page.sentenceOf[at] === page.sentenceOf[near] ? (page.words[at]?.lower ?? "") : "";
}

/** Whether no blank stands before a token. */
export function isGlued(page: Page, at: number): boolean {
  return at > 0 && page.tokens[at - 1]?.end === page.tokens[at]?.start;
}

/** Tokens by their offset in the text. */
export function indexStarts(page: Page): ReadonlyMap<number, number> {
  return new Map(page.tokens.map((token, at) => [token.start, at]));
}

/** The sentence of a token; its tokens are the run [first, last). */
export function sentenceAt(page: Page, at: number): Sentence {
  const sentence = page.annotated.sentences[page.sentenceOf[at] ?? 0];
  return sentence ?? { start: 0, end: 0, first: 0, last: 0, block: 0 };
}

/** Whether only punctuation stands before a token in its sentence, or what opens one: a colon, a bullet, a quotation mark after a comma. */
export function isOpening(page: Page, at: number): boolean {
  const { first } = sentenceAt(page, at);
  if (at === first) return true;
  if (isWordLike(page.shapes[at - 1])) return false;
  const before = page.tokens[at - 1]?.text ?? "";
  if (/^[:;•*#>]$|^[.!?]+$/.test(before)) return true;
  if (!OPENERS.test(before)) return at - 1 === first && page.shapes[at - 1] === "other";
  return at - 2 < first || /^[,:;.!?—–-]+$/.test(page.tokens[at - 2]?.text ?? "");
}

/** Words and numbers, which open nothing. */
function isWordLike(shape: Shape | undefined): boolean {
  return shape !== undefined && shape !== "other";
}

const OPENERS = /^["'“‘«„([]$/;
/** Words that titles leave small. */
const SMALL: ReadonlySet<string> = new Set(
  "a an the of for and or nor but to in on at by with from as is its it v v. vs vs. per via de la le du des van von der y into over than that".split(
    " ",
  ),
);

/** A sentence is in title case where three quarters of its four or more content words have a capital; quoted and short ones are read plainly. */
function caseOf(
  sentence: Sentence,
  words: readonly Word[],
  tokens: readonly Token[],
  kind: BlockKind,
): SentenceCase {
  let capital = 0;
  let lower = 0;
  let allCapitals = 0;
  let letters = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const shape = words[at]?.shape ?? "other";
    if (shape === "other" || shape === "number") continue;
    letters++;
    const isLetter = shape === "initial" && tokens[at]?.text.length === 1;
    if (shape === "capitals" || isLetter) allCapitals++;
    if (SMALL.has(words[at]?.lower ?? "")) continue;
    if (isNameLike(shape)) capital++;
    else lower++;
  }
  const isHeading = kind === "heading" || kind === "boilerplate";
  if (lower === 0 && allCapitals >= (isHeading ? 1 : 2) && allCapitals >= letters * 0.8)
    return "capitals";
  const most = isHeading ? 0.7 : 0.8;
  const least = isHeading ? 2 : 5;
  const isTitle = capital + lower >= least && capital >= most * (capital + lower);
  const commas = countCommas(sentence, tokens);
  if (!isHeading && commas * 6 >= capital + lower) return "plain";
  const endsPlainly = /[.!?]$/.test(tokens[sentence.last - 1]?.text ?? "");
  return isTitle && (isHeading || !endsPlainly) && !(isHeading && lower > 0 && capital < 4)
    ? "title"
    : "plain";
}

function countCommas(sentence: Sentence, tokens: readonly Token[]): number {
  let commas = 0;
  for (let at = sentence.first; at < sentence.last; at++) if (tokens[at]?.text === ",") commas++;
  return commas;
}

function countForms(page: Omit<Page, "counts">): ReadonlyMap<string, FormCount> {
  const counts = new Map<string, FormCount>();
  const whole: Page = { ...page, counts };
  page.words.forEach(({ lower, shape }, at) => {
    if (shape === "other" || shape === "number") return;
    if (page.cases[page.sentenceOf[at] ?? 0] !== "plain") return;
    let count = counts.get(lower);
    if (count === undefined) {
      count = { capital: 0, lower: 0, first: 0 };
      counts.set(lower, count);
    }
    if (shape === "lower") count.lower++;
    else if (isOpening(whole, at)) count.first++;
    else count.capital++;
  });
  return counts;
}
