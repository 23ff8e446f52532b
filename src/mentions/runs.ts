import { headsOf, isPartAfter } from "./heads.ts";
import { overAnd, overPossessive } from "./joined-words.ts";
import { matchKnown } from "./known.ts";
import { overLink } from "./links.ts";
import { isGlued, isOpening, type Page, sentenceAt, wordAt } from "./page.ts";
import { isNameLike } from "./shape.ts";

/** A run of tokens [first, last). */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * The maximal runs of words in a sentence [first, last) that may be names, in order: capitalised, all-capital, mixed and digit-bearing
 * words with what belongs between and behind them.
 */
export function findRuns(page: Page, first: number, last: number): readonly Run[] {
  const runs: Run[] = [];
  for (let at = first; at < last; ) {
    const run = runAt(page, at, last);
    if (run) runs.push(run);
    at = run ? run.last : at + 1;
  }
  return runs;
}

/** Most tokens of a run: what is longer is no name. */
const LONGEST = 24;

function runAt(page: Page, first: number, end: number): Run | undefined {
  const known = matchKnown(page, first);
  if (!known && !canStart(page, first)) return undefined;
  let last = known?.last ?? first + 1;
  for (let next = stepOver(page, first, last); next > last; next = stepOver(page, first, last)) {
    if (next > end || next - first > LONGEST) break;
    last = next;
  }
  return { first, last };
}

/** Whether a name can begin here. */
function canStart(page: Page, at: number): boolean {
  const shape = page.shapes[at] ?? "other";
  const text = page.tokens[at]?.text ?? "";
  if (!isNameLike(shape) || text === "I") return false;
  // A capital article opens a sentence or stands before a name; where it is a part of one the name is known.
  if (/^(?:The|An|THE)$/.test(text)) return false;
  if (page.index.calendar.has(text)) return isFirstName(page, at) || isSeasonName(page, at);
  if (shape === "initial") return text !== "A" || !isOpening(page, at);
  return shape !== "code" || /^\p{L}/u.test(text);
}

/** "Winter Harbour", but not "Winter 2024" or "Winter Tuesday". */
function isSeasonName(page: Page, at: number): boolean {
  if (!/^(?:Spring|Summer|Autumn|Winter)$/.test(page.tokens[at]?.text ?? "")) return false;
  const next = wordAt(page, at + 1, at);
  return next !== "" && page.shapes[at + 1] === "capital" && !page.index.calendar.has(next);
}

/** "June Okoro", "Jan de Vries": a word of the calendar that is a first name, before a further part of a name. */
function isFirstName(page: Page, at: number): boolean {
  const next = page.shapes[at + 1];
  const isNext = next === "capital" || page.index.particles.has(wordAt(page, at + 1, at));
  return (
    isNext &&
    page.index.givenNames.has(page.tokens[at]?.text ?? "") &&
    !page.index.calendar.has(wordAt(page, at + 1, at))
  );
}

/** Tries each way in which a name may go on behind `last`; gives the new end, or `last` where the name ends. */
function stepOver(page: Page, first: number, last: number): number {
  if (last >= sentenceAt(page, first).last) return last;
  for (const step of STEPS) {
    const next = step(page, first, last);
    if (next > last) return next;
  }
  return last;
}

type Step = (page: Page, first: number, last: number) => number;

const STEPS: readonly Step[] = [
  overHyphen,
  overEpithet,
  overWord,
  overNumber,
  overAmpersand,
  overApostrophe,
  overParticles,
  overLink,
  overAnd,
  overPossessive,
  overSuffix,
];

/** "Olaf the Bold": a byname of a ruler behind a single name, or one with a number. */
function overEpithet(page: Page, first: number, last: number): number {
  const isOne = last - first === 1 || /^[IVX]+$/.test(page.tokens[last - 1]?.text ?? "");
  if (!isOne || wordAt(page, last, first) !== "the") return last;
  return EPITHETS.test(wordAt(page, last + 1, first)) ? last + 2 : last;
}

const EPITHETS =
  /^(?:Great|Terrible|Conqueror|Elder|Younger|Wise|Magnificent|Confessor|Bold|Bald|Good|Bad|Fat|Short|Tall|Lame|Simple|Pious|Fair|Lion|Lionheart|Red|Black|White|Impaler|Fearless|Cruel|Unready|Venerable|Baptist|Navigator|Liberator|Apostle|Hun|Kid|Ripper)$/;

/** "Smith-Jones", "Invest-NL", "I/O": a hyphen or stroke without blanks, and a further part of a name. */
function overHyphen(page: Page, first: number, last: number): number {
  const sign = wordAt(page, last, first);
  if (!isGlued(page, last) || !isGlued(page, last + 1)) return last;
  if (sign !== "-" && sign !== "‑" && sign !== "/") return last;
  const shape = page.shapes[last + 1] ?? "other";
  const isPart =
    isNameLike(shape) || (sign !== "/" && shape === "number") || isGivenPart(page, first, last);
  if (!isPart || page.sentenceOf[last + 1] !== page.sentenceOf[first]) return last;
  const [left, right] = [page.tokens[last - 1]?.text ?? "", page.tokens[last + 1]?.text ?? ""];
  // "D-Ohio": a party and a state.
  if (left.length === 1 && matchKnown(page, last + 1)?.known.type === "Place") return last;
  if (sign === "/") return left.length <= 3 && right.length <= 3 ? last + 2 : last;
  return matchKnown(page, last - 1) && matchKnown(page, last + 1) ? last : last + 2;
}

/** "Ho Kam-lei", "Kam-lei Ho": the second part of a given name in small letters, beside a further capital. */
function isGivenPart(page: Page, first: number, last: number): boolean {
  const part = page.tokens[last + 1]?.text ?? "";
  if (!/^\p{Ll}{2,5}$/u.test(part) || page.index.commonWords.has(part)) return false;
  if (COMPOUND.test(part) || !/^\p{Lu}\p{Ll}{1,5}$/u.test(page.tokens[last - 1]?.text ?? ""))
    return false;
  const isFirst = last - first === 1 && page.shapes[last + 2] === "capital";
  return (
    (isFirst && !isGlued(page, last + 2)) || (last - first === 2 && !isKnownPlace(page, first))
  );
}

function isKnownPlace(page: Page, first: number): boolean {
  return matchKnown(page, first)?.known.type === "Place";
}

/** What ends compounds with names: "Oslo-led". */
const COMPOUND =
  /^(?:led|born|made|run|bred|style|like|wide|era|type|only|free|based|owned|bound|side|area|class|size|level|proof|era|pro|ish|esque|fed|lit|rich|poor)$/;

/** A further word that looks like a name, after a blank. */
function overWord(page: Page, first: number, last: number): number {
  const shape = page.shapes[last] ?? "other";
  const text = wordAt(page, last, first);
  // "Valle d'Aosta"
  if (ELISION.test(text) && !isGlued(page, last)) return last + 1;
  if (!isNameLike(shape) || isGlued(page, last) || page.index.calendar.has(text)) return last;
  if (shape === "mixed" && !/\p{Lu}/u.test(text)) return last;
  // "a NASA T-shirt"
  if (shape === "initial" && text.length === 1 && isGlued(page, last + 1)) return last;
  if (text === "I" || (shape === "code" && MEASURE.test(text))) return last;
  return last + 1;
}

/** A small particle bound to a capital by an apostrophe. */
const ELISION = /^(?:d|l|dell|dall|nell|all|sull)['’]\p{Lu}/u;

/** Digits with a multiplier or unit: an amount rather than a version. */
const MEASURE = /^\d[\d.,]*(?:K|M|MB|GB|TB|MW|GW|MHz|GHz|C|F)$/;

/** "Nova 4", "Apache 2.0", "Summit 2026"; not "in Oslo 300 people". */
function overNumber(page: Page, first: number, last: number): number {
  const text = wordAt(page, last, first);
  const after = wordAt(page, last + 1, first);
  // "Tern 22b": a number with a small letter
  const isLettered =
    /^[1-9]\d{0,3}$/.test(text) && /^[a-h]$/.test(after) && isGlued(page, last + 1);
  if (isLettered && !isGlued(page, last)) return last + 2;
  if (page.shapes[last] !== "number" || isGlued(page, last) || text.includes(",")) return last;
  if (/^[%‰°]$|^(?:per|percent|million|billion|trillion|thousand|hundred)$/.test(after))
    return last;
  const isBound = isGlued(page, last + 1) && isGlued(page, last + 2);
  if (isBound && /^[-:/]$/.test(after) && page.shapes[last + 2] !== "capital") return last;
  if (/^(?:1[5-9]|20|21)\d\d$/.test(text)) return allowsYear(page, first, last) ? last + 1 : last;
  return text.length <= 4 || /^\d+(?:\.\d+)+$/.test(text) ? last + 1 : last;
}

/** A year belongs to the name of an event, or to capitals ("CES 2025"). */
function allowsYear(page: Page, first: number, last: number): boolean {
  const word = page.tokens[last - 1]?.text ?? "";
  if (headsOf(page, word).some(({ type }) => type === "Event")) return true;
  if (matchKnown(page, first)?.known.type === "Event") return true;
  if (isMeeting(page, first, last)) return true;
  return (
    (page.shapes[last - 1] === "capitals" &&
      !page.index.peoples.has(word) &&
      matchKnown(page, last - 1)?.known.type !== "Place" &&
      (/\//.test(word) || isHeld(page, first))) ||
    /^I\/O$|^O$/.test(word)
  );
}

/** "at TarnFair 2026", "will hold Loud Harbour 2026 in": what is held, named by its year; a place and a month's year are not. */
function isMeeting(page: Page, first: number, last: number): boolean {
  const before = page.tokens[first - 1];
  if (wordAt(page, first - 1, first) === "" || matchKnown(page, first)) return false;
  const isHeldAt = /^(?:at|during)$/.test(before?.text ?? "");
  const isHosted =
    before?.upos === "VERB" && /^(?:hold|host|attend|organise|organize|stage)$/.test(before.lemma);
  if (!isHeldAt && !isHosted) return false;
  return /^(?:[.,;:)]|in|on|at|and|which|where|)$/.test(wordAt(page, last + 1, first));
}

/** "at CARTA 2026": capitals with a year behind a preposition for meetings. */
function isHeld(page: Page, first: number): boolean {
  return /^(?:at|during|to|for)$/.test(wordAt(page, first - 1, first));
}

/** "Procter & Gamble". */
function overAmpersand(page: Page, first: number, last: number): number {
  const sign = wordAt(page, last, first);
  if (sign !== "&" && sign !== "+") return last;
  if (sign === "+" && isGlued(page, last)) return last + 1;
  return isPartAfter(page, first, last + 1) ? last + 2 : last;
}

/** "Achieng' Odhiambo", "L'Équipe", "O'Neil" where the apostrophe is a token of its own. */
function overApostrophe(page: Page, first: number, last: number): number {
  if (wordAt(page, last, first) === "" || !isGlued(page, last)) return last;
  if (page.words[last]?.plain !== "'" || /s$/i.test(page.tokens[last - 1]?.text ?? "")) return last;
  return isPartAfter(page, first, last + 1) ? last + 2 : last;
}

/** "Femke de Wit", "Politècnica de Catalunya": up to three small particles before a capital. */
function overParticles(page: Page, first: number, last: number): number {
  let at = last;
  while (
    at < last + 3 &&
    page.shapes[at] === "lower" &&
    page.index.particles.has(wordAt(page, at, first))
  )
    at++;
  // "Fatima al-Sayed"
  const isBound =
    at === last + 1 &&
    wordAt(page, at, first) === "-" &&
    isGlued(page, at) &&
    isGlued(page, at + 1);
  if (isBound && isPartAfter(page, first, at + 1)) return at + 2;
  return at > last && isPartAfter(page, first, at) && !isGlued(page, last) ? at + 1 : last;
}

/** "Acme, Inc.", "Acme plc", "Acme e.V.". */
function overSuffix(page: Page, first: number, last: number): number {
  const { suffixes } = page.index;
  const word = wordAt(page, last, first);
  if (suffixes.has(word) && !isGlued(page, last)) return last + 1;
  if (word !== ",") return last;
  const after = wordAt(page, last + 1, first);
  return suffixes.has(after) &&
    /^(?:Inc|Ltd|LLC|L\.L|LLP|Co\b|Corp|Pty|S\.|GmbH|PLC|plc)/.test(after)
    ? last + 2
    : last;
}
