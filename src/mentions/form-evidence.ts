import { LEXICAL } from "../model/annotation.ts";
import type { HeadNouns } from "../model/lexicon.ts";
import type { EvidenceFamily, TypeEvidence } from "../model/mention.ts";
import type { EntityType } from "../model/pack.ts";
import { matchKnown, namesInCapitals, namesOf } from "./known.ts";
import type { Page } from "./page.ts";
import { isAgencyOf, isHyphened, looksPersonal } from "./personal.ts";
import type { Run } from "./runs.ts";

/** What the words of a name itself tell of its type: head nouns, versions, lexicons, compromise's lexicon. */
export function readForm(page: Page, run: Run): readonly TypeEvidence[] {
  const written = namesOf(page, run.first, run.last);
  const known = written.length > 0 ? written : namesInCapitals(page, run.first, run.last);
  const lexicon = known.map(({ type, points }) => item("lexicon", type, points, "known-name"));
  return [
    ...lexicon,
    ...(known.length > 0 ? [] : headEvidence(page, run)),
    ...versionEvidence(page, run),
    ...brandEvidence(page, run),
    ...ownerEvidence(page, run),
    ...signEvidence(page, run),
    ...personEvidence(page, run, known.length > 0),
    ...placeFirstEvidence(page, run, known.length > 0),
    ...compromiseEvidence(page, run),
  ];
}

/** Makes one item of evidence. */
export function item(
  family: EvidenceFamily,
  type: EntityType,
  points: number,
  rule: string,
): TypeEvidence {
  return { family, type, points, rule };
}

/** The head noun: the last word before a number or an "of", or the first word. */
function headEvidence(page: Page, { first, last }: Run): readonly TypeEvidence[] {
  const head = headIndex(page, first, last);
  const text = page.tokens[head]?.text ?? "";
  const isWhole = !isHyphened(page, head) && (head > first || last > head + 1);
  const rows = isWhole ? (page.index.lastWords.get(text) ?? []) : [];
  const suffix = suffixOf(page, first, last);
  const found = suffix ?? best(text === "Games" ? fitArticle(page, first, rows) : rows);
  // "Le Courrier", "La Scuola"
  const start =
    ARTICLE.test(page.tokens[first]?.text ?? "") && last - first > 2 ? first + 1 : first;
  const opening =
    last - first > 1
      ? best(page.index.firstWords.get(page.tokens[start]?.text ?? "") ?? [])
      : undefined;
  const rowsFound = [found, found?.where === "suffix" ? undefined : opening].filter(
    (row) => row !== undefined,
  );
  return rowsFound.map(({ type, points, where }) => item("form", type, points, `head-${where}`));
}

const ARTICLE = /^(?:Le|La|Les|El|Los|Las|Il|Lo|Gli|Der|Die|Das|De|Het|O|A|Os|As)$/;

/** "the Harbour Games" are held, "Harbour Games" is a firm: a head of both kinds is one of an event behind an article or a year only. */
function fitArticle(page: Page, first: number, rows: readonly HeadNouns[]): readonly HeadNouns[] {
  const kinds = new Set(rows.map(({ type }) => type));
  if (!kinds.has("Event") || !kinds.has("Organization")) return rows;
  const before = page.tokens[first - 1]?.text ?? "";
  const isHeld = /^(?:the|The|this|last|next|first|\d{4})$/.test(before);
  return rows.filter(({ type }) => (type === "Event") === isHeld);
}

/** Of the rows of one word the one with most points: the word's usual reading. */
function best(rows: readonly HeadNouns[]): HeadNouns | undefined {
  return rows.length < 2 ? rows[0] : rows.toSorted((a, b) => b.points - a.points)[0];
}

function suffixOf(page: Page, first: number, last: number): HeadNouns | undefined {
  for (let at = last - 1; at > first && at >= last - 2; at--) {
    const row = (page.index.lastWords.get(page.tokens[at]?.text ?? "") ?? []).find(
      ({ where }) => where === "suffix",
    );
    if (row) return row;
  }
  return undefined;
}

/** Index of the main word of a name: before "of", "for", "de"; else the last that is no number or sign. */
export function headIndex(page: Page, first: number, last: number): number {
  const isLaw = /^(?:Act|Bill|Ordinance)$/.test(page.tokens[last - 1]?.text ?? "");
  const end = isLaw ? first : last - 1;
  for (let at = first + 1; at < end; at++) {
    if (/^(?:of|for|on|at|de|du)$/.test(page.tokens[at]?.text ?? "")) return at - 1;
  }
  let head = last - 1;
  while (head > first && (page.shapes[head] === "number" || page.shapes[head] === "other")) head--;
  return head;
}

/** A capital inside a word ("NovaPress", "openBox"), but for the prefixes of family names. */
const INNER_CAPITAL =
  /^(?!(?:Mc|Mac|De|Di|Da|La|Le|Van|Von|Fitz|O|D|L|St)['\u2019]?\p{Lu})\p{L}*\p{Ll}\p{Lu}/u;

/** Words with capitals inside are brands: a firm or what it makes, hardly a person or a place. */
function brandEvidence(page: Page, { first, last }: Run): readonly TypeEvidence[] {
  const text = page.tokens[headIndex(page, first, last)]?.text ?? "";
  if (!INNER_CAPITAL.test(text)) return [];
  return [
    item("form", "Organization", 12, "inner-capital"),
    item("form", "Product", 10, "inner-capital"),
    item("form", "Person", -15, "inner-capital"),
    item("form", "Place", -15, "inner-capital"),
  ];
}

/** "Hale & Brook" is a firm; "WKRT" is nobody; "Ho Kam-lei" is a person. */
function signEvidence(page: Page, { first, last }: Run): readonly TypeEvidence[] {
  if (last - first === 1) {
    const isAcronym = (page.tokens[first]?.text ?? "").length <= MOST_LETTERS;
    return isAcronym && page.shapes[first] === "capitals"
      ? [item("form", "Person", -15, "acronym")]
      : [];
  }
  const words = page.tokens.slice(first, last).map(({ text }) => text);
  // "USS Ann B. Lee": a ship named after somebody.
  if (SHIP.test(words[0] ?? "")) return [item("form", "Person", -60, "ship")];
  const { givenNames } = page.index;
  const isPair =
    givenNames.has(words[0] ?? "") && givenNames.has(words[words.indexOf("&") + 1] ?? "");
  if (words.slice(1, -1).includes("&") && !isPair)
    return [
      item("form", "Organization", 25, "ampersand"),
      item("form", "Person", -30, "ampersand"),
    ];
  const isGiven =
    words.length === 4 &&
    words.some((word, at) => at > 0 && word === "-" && isGivenTail(words[at + 1]));
  return isGiven ? [item("form", "Person", 25, "hyphened-given")] : [];
}

const SHIP = /^(?:USS|HMS|RMS|RRS|MV|HMAS|HMCS|HMNZS|INS|USNS)$/;

/** Longer words in capitals may be names of persons that somebody shouts. */
const MOST_LETTERS = 5;

/** "lei" in "Kam-lei". */
function isGivenTail(word = ""): boolean {
  return /^\p{Ll}{2,5}$/u.test(word);
}

/** "Nora's Finest": what a lone first name owns inside a name is sold under it. */
function ownerEvidence(page: Page, run: Run): readonly TypeEvidence[] {
  if (!isOwned(page, run)) return [];
  return [
    item("form", "Product", 22, "first-name-owns"),
    item("form", "Organization", 8, "first-name-owns"),
    item("form", "Person", -30, "first-name-owns"),
  ];
}

function isOwned(page: Page, { first, last }: Run): boolean {
  return (
    last - first === 3 &&
    /^['’]s$/.test(page.tokens[first + 1]?.text ?? "") &&
    page.index.givenNames.has(page.tokens[first]?.text ?? "")
  );
}

function hasDigit(page: Page, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (DIGIT.test(page.tokens[at]?.text ?? "")) return true;
  return false;
}

const DIGIT = /\d/;

/** "14B", "70B": a number of parameters. */
const SIZE = /(?:^|-)\d+(?:\.\d+)?[BM](?:-|$)/;

/** A version number or code behind a word tells a product. */
function versionEvidence(page: Page, { first, last }: Run): readonly TypeEvidence[] {
  if (!hasDigit(page, first, last) && page.shapes[last - 1] !== "number") return [];
  const words = page.tokens.slice(first, last).map(({ text }) => text);
  const isSized = words.some((word) => SIZE.test(word));
  if (isSized && page.index.types.has("Model")) return [item("form", "Model", 40, "size")];
  const end = page.shapes[last - 1];
  const text = words.at(-1) ?? "";
  const isYear = /^(?:1[5-9]|20|21)\d\d$/.test(text);
  // A year belongs to the names of events only.
  if (isYear && last - first > 1) return [item("form", "Event", 30, "year")];
  const isVersion =
    (end === "number" && !isYear && last - first > 1) || (end === "code" && /\d/.test(text));
  const isInside = words.slice(1, -1).some((word) => /^\d{1,2}(?:\.\d+)*$/.test(word));
  const isInWord = words.some(
    (word, at) => at < words.length - 1 && /^\p{Lu}\p{L}+-?\d+(?:\.\d+)?$/u.test(word),
  );
  return isVersion || isInside || isInWord ? [item("form", "Product", 30, "version")] : [];
}

function personEvidence(page: Page, run: Run, isKnown: boolean): readonly TypeEvidence[] {
  const { first, last } = run;
  const size = last - first;
  if (looksPersonal(page, run)) {
    if (size === 1) return [item("lexicon", "Person", 14, "first-name")];
    return isKnown ? [] : [item("lexicon", "Person", 35, "first-name")];
  }
  if (isKnown || size < 2 || isOwned(page, run)) return [];
  const isHeaded = (page.index.lastWords.get(page.tokens[last - 1]?.text ?? "") ?? []).length > 0;
  if (isHeaded) return [];
  const words = page.tokens.slice(first, last);
  // "J. Brandt", but not "U. S."
  const hasInitial =
    words.some(({ text }, at) => at < size - 1 && /^\p{Lu}\.$/u.test(text)) &&
    words.some(({ text }) => /\p{Ll}/u.test(text));
  const hasParticle = words.some(
    ({ text }, at) => at > 0 && /^(?:van|von|der|den|bin|ibn|al|ter)$/.test(text),
  );
  const isFirstName = ((words[0]?.lexical ?? 0) & LEXICAL.firstName) !== 0;
  const isLastName = ((words.at(-1)?.lexical ?? 0) & LEXICAL.lastName) !== 0;
  if (
    words.some(
      (_, at) => page.shapes[first + at] === "number" || page.shapes[first + at] === "code",
    )
  )
    return [];
  return [
    ...(hasInitial ? [item("form", "Person", 30, "initial")] : []),
    ...(hasParticle ? [item("form", "Person", 15, "particle")] : []),
    ...(isFirstName ? [item("lexicon", "Person", 28, "first-name")] : []),
    ...(isLastName ? [item("lexicon", "Person", 15, "last-name")] : []),
  ];
}

/** "Boston Herons": what begins with a place is mostly a body of that place; so is "Transport Scotland". */
function placeFirstEvidence(page: Page, run: Run, isKnown: boolean): readonly TypeEvidence[] {
  if (!isKnown && isAgencyOf(page, run.first, run.last))
    return [item("form", "Organization", 40, "agency-of")];
  if (isKnown || looksPersonal(page, run)) return [];
  const place = matchKnown(page, run.first);
  const isInside = place !== undefined && place.known.type === "Place" && place.last < run.last;
  return isInside ? [item("form", "Organization", 10, "place-first")] : [];
}

/** What compromise's lexicon says of a lone word; not that it is a first name where our own list said so already. */
function compromiseEvidence(page: Page, { first, last }: Run): readonly TypeEvidence[] {
  if (last - first > 1) return [];
  const token = page.tokens[first];
  const isCounted = page.index.givenNames.has(token?.text ?? "");
  const bits = (token?.lexical ?? 0) & ~(isCounted ? LEXICAL.firstName : 0);
  return [
    ...(bits & LEXICAL.place ? [item("compromise", "Place", 8, "compromise")] : []),
    ...(bits & (LEXICAL.firstName | LEXICAL.lastName)
      ? [item("compromise", "Person", 8, "compromise")]
      : []),
    ...(bits & LEXICAL.organization ? [item("compromise", "Organization", 3, "compromise")] : []),
  ];
}
