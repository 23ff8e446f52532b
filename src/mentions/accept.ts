import { LEXICAL } from "../model/annotation.ts";
import { namesInCapitals, namesOf } from "./known.ts";
import { hasApposition, isLabelHere, isSoleSubject, isSubject } from "./openings.ts";
import { isGlued, isOpening, type Page, sentenceAt, wordAt } from "./page.ts";
import type { Piece } from "./pieces.ts";
import { singular } from "./words.ts";

/** How a candidate stands: a name, a name that needs confirmation elsewhere, or none. */
export type Verdict = "name" | "weak" | "none";

const MOST_TOKENS = 16;

/** Whether a piece of a run is a name. */
export function judge(page: Page, piece: Piece): Verdict {
  const size = piece.last - piece.first;
  if (size > MOST_TOKENS) return "none";
  if (!hasSubstance(page, piece) && !isInLine(page, piece)) return "none";
  if (size === 1 && (isUnit(page, piece.first) || isTicker(page, piece.first))) return "none";
  if (isPost(page, piece)) return "none";
  if (isEponym(page, piece)) return "weak";
  return size === 1 ? judgeWord(page, piece) : judgeWords(page, piece);
}

/** Whether some word is more than a stop name, a people, a language, a number or a sign. */
function hasSubstance(page: Page, { first, last }: Piece): boolean {
  if (namesOf(page, first, last).length > 0) return true;
  const { calendar, languages, particles, peoples, stopNames } = page.index;
  if (last - first > 1 && isStreet(page, first, last)) return true;
  for (let at = first; at < last; at++) {
    const shape = page.shapes[at] ?? "other";
    if (shape === "number" || shape === "other" || shape === "lower") continue;
    const text = page.tokens[at]?.text ?? "";
    const isEmpty =
      stopNames.has(text) ||
      stopNames.has(text.replace(/s$/, "")) ||
      peoples.has(text) ||
      languages.has(text) ||
      calendar.has(text) ||
      particles.has(text);
    // "Series A" is as empty as a lone letter.
    const isLetter = shape === "initial" && at === last - 1;
    if (!isEmpty && !(isLetter && !isLoneLetter(page, at))) return true;
  }
  return false;
}

/** "32 GB": what is a unit or a currency behind a number, though it may be short for a place elsewhere. */
function isUnit(page: Page, at: number): boolean {
  const isCounted = page.shapes[at - 1] === "number" && wordAt(page, at - 1, at) !== "";
  return isCounted && page.index.stopNames.has(page.tokens[at]?.text ?? "");
}

/** "(NYSE: CRV)": the short name of a share behind the exchange. */
function isTicker(page: Page, at: number): boolean {
  if (page.shapes[at] !== "capitals" || wordAt(page, at - 1, at) !== ":") return false;
  return /^(?:NASDAQ|Nasdaq|NYSE|LSE|TSX|ASX|AMEX|AIM|OTC|OTCQB|TSE|HKEX|FTSE|SIX|Xetra|XETRA|Euronext|BSE|NSE|JSE)$/.test(
    wordAt(page, at - 2, at),
  );
}

/** "Church Street", "Bank Road": common words in mid-sentence that end in a word for a street. */
function isStreet(page: Page, first: number, last: number): boolean {
  const isRoad = /^(?:Street|Road|Avenue|Lane|Square|Bridge|Hill|Park)$/;
  return isRoad.test(page.tokens[last - 1]?.text ?? "") && !isOpening(page, first);
}

/** "By Ann Lee, Parks Correspondent": capitalised words that end in a role, behind a name and a comma. */
function isPost(page: Page, { first, last }: Piece): boolean {
  const role = page.index.roles.has((page.tokens[last - 1]?.text ?? "").toLowerCase());
  if (!role || last - first > 4 || wordAt(page, first - 1, first) !== ",") return false;
  return page.shapes[first - 2] === "capital" && namesOf(page, first, last).length === 0;
}

/** "Ostrow-Lind syndrome": what is named after somebody names nobody. */
function isEponym(page: Page, { first, last }: Piece): boolean {
  return last - first <= 3 && EPONYMS.test(wordAt(page, last, first));
}

const EPONYMS =
  /^(?:syndrome|disease|disorder|theorem|lemma|conjecture|equation|equations|inequality|constant|coefficient|paradox|hypothesis|manoeuvre|maneuver|transform)$/;

/** "the Box 2" where a "Corvid Box 3" is named: a common word with a number, of a line of things. */
function isInLine(page: Page, { first, last }: Piece): boolean {
  if (last - first !== 2 || page.shapes[last - 1] !== "number") return false;
  return linesOf(page).has(page.tokens[first]?.text ?? "");
}

const LINES = new WeakMap<Page, ReadonlySet<string>>();

/** The words between a capitalised word and a number: "Box" of "Corvid Box 3". */
function linesOf(page: Page): ReadonlySet<string> {
  const known = LINES.get(page);
  if (known) return known;
  const lines = new Set<string>();
  page.tokens.forEach(({ text }, at) => {
    const isBefore = page.shapes[at - 1] === "capital" && !isGlued(page, at);
    const isInside = page.sentenceOf[at - 1] === page.sentenceOf[at + 1];
    if (isBefore && isInside && page.shapes[at] === "capital" && page.shapes[at + 1] === "number")
      lines.add(text);
  });
  LINES.set(page, lines);
  return lines;
}

/** "X" as a name: a lone capital in mid-sentence after a preposition of place. */
function isLoneLetter(page: Page, at: number): boolean {
  return page.tokens[at]?.text === "X" && /^(?:on|to|via|from)$/.test(wordAt(page, at - 1, at));
}

function judgeWord(page: Page, { first, evidence }: Piece): Verdict {
  const token = page.tokens[first];
  if (!token) return "none";
  const word = token.text.toLowerCase();
  const count = page.counts.get(word);
  const capital = count?.capital ?? 0;
  const lower = count?.lower ?? 0;
  const shape = page.shapes[first];
  const isCommon = shape === "capital" && page.index.commonWords.has(word);
  if (isCommon && FUNCTION_TAGS.has(token.upos)) return "none";
  if (shape === "capitals" && token.text.length > 2 && page.index.commonWords.has(word)) {
    return namesOf(page, first, first + 1).length > 0 ? "name" : "none";
  }
  if (isInTable(page, first) && capital < 3 && isNoun(page, word)) return "none";
  if (isMarked(page, first, first + 1)) return "name";
  const known = namesOf(page, first, first + 1);
  if (known.length > 0 || evidence.length > 0) {
    const isListed = known.some((one) => one.isListed) && !isOpening(page, first);
    // "Labour won the seat", where the tagger reads a name too.
    const isActing = known.length > 0 && token.upos === "PROPN" && isSubject(page, first);
    return isCommon && !isListed && !isActing ? "weak" : "name";
  }
  if (shape === "capital" && token.upos === "VERB" && capital < 2) return "weak";
  if (!isOpening(page, first)) return judgeInside(shape === "capital", isCommon, capital, lower);
  if (shape !== "capital" || /\p{Ll}\p{Lu}/u.test(token.text)) return "name";
  // "Museum returns bronze": its other capitals are those of names that it ends.
  if (isCommon && isNoun(page, word)) return "none";
  if (capital > 0 && capital > lower) return isCommon && capital < 2 ? "weak" : "name";
  if (isCommon || lower > 0) return "none";
  if (isSoleSubject(page, first)) return "name";
  // A class noun that opens a sentence or fills a cell of a table.
  if (capital === 0 && isNoun(page, word)) return "none";
  const isProper =
    token.upos === "PROPN" ||
    (token.lexical & NAME_BITS) !== 0 ||
    page.index.givenNames.has(token.text);
  if (!isProper) return hasApposition(page, first) ? "name" : "none";
  const isSure = token.upos === "PROPN" && token.tagMargin >= SURE_TAG && !isLabelHere(page, first);
  return isSure || (token.upos === "PROPN" && isSubject(page, first)) ? "name" : "weak";
}

/** Points of the tagger's lead from which on a word that it takes for a name is one. */
const SURE_TAG = 15;

/** Cells of tables begin with a capital whatever they hold. */
function isInTable(page: Page, at: number): boolean {
  return page.annotated.document.blocks[sentenceAt(page, at).block]?.kind === "table";
}

function isNoun(page: Page, word: string): boolean {
  const one = singular(word);
  const title = one.charAt(0).toUpperCase() + one.slice(1);
  return (
    page.index.classes.has(one) || page.index.roles.has(one) || page.index.honorifics.has(title)
  );
}

const FUNCTION_TAGS: ReadonlySet<string> = new Set([
  "PRON",
  "DET",
  "ADP",
  "CCONJ",
  "SCONJ",
  "AUX",
  "PART",
  "INTJ",
  "ADV",
]);

/** Whether the markup sets the name apart, alone or with its article: "*The Gradient*". */
function isMarked(page: Page, first: number, last: number): boolean {
  const start = page.tokens[first]?.start ?? 0;
  const article = /^the$/i.test(wordAt(page, first - 1, first))
    ? page.tokens[first - 1]?.start
    : undefined;
  const end =
    page.marks.get(start) ?? (article === undefined ? undefined : page.marks.get(article));
  const next = wordAt(page, last, first);
  const isLabel = next === ":" || /[:.]$/.test(page.tokens[last - 1]?.text ?? "");
  return end === page.tokens[last - 1]?.end && !isLabel;
}

/** "WILD CARD": words in capitals, none of them known: more often a label than a name. */
function isShouted(page: Page, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (page.shapes[at] !== "capitals") return false;
  return namesOf(page, first, last).length + namesInCapitals(page, first, last).length === 0;
}

const NAME_BITS = LEXICAL.firstName | LEXICAL.lastName | LEXICAL.place | LEXICAL.organization;

/** A capital in mid-sentence marks a name, less surely where the word is common. */
function judgeInside(isPlain: boolean, isCommon: boolean, capital: number, lower: number): Verdict {
  if (!isPlain) return "name";
  if (lower > capital) return "weak";
  return isCommon && capital < 3 ? "weak" : "name";
}

/** Several words are a name unless all are common and only open the sentence or stand in a quotation. */
function judgeWords(page: Page, { first, last }: Piece): Verdict {
  let common = 0;
  let shouted = 0;
  for (let at = first; at < last; at++) {
    const word = (page.tokens[at]?.text ?? "").toLowerCase();
    const shape = page.shapes[at];
    if (shape === "capitals" && page.index.commonWords.has(word)) shouted++;
    if (
      shape === "number" ||
      shape === "lower" ||
      shape === "other" ||
      page.index.commonWords.has(word)
    )
      common++;
  }
  if (shouted >= 2) return "none";
  if (isShouted(page, first, last)) return "weak";
  return common === last - first &&
    isOpening(page, first) &&
    namesOf(page, first, last).length === 0
    ? "weak"
    : "name";
}
