import type { TypeEvidence } from "../model/mention.ts";
import { readApposition } from "./apposition.ts";
import { beforeEvidence } from "./before-evidence.ts";
import { behindEvidence, isPlaceOf } from "./behind-evidence.ts";
import { item } from "./form-evidence.ts";
import { matchKnown, namesOf } from "./known.ts";
import { lowerAt, type Page, wordAt } from "./page.ts";
import { looksPersonal } from "./personal.ts";
import { roleAt } from "./roles.ts";
import type { Run } from "./runs.ts";
import type { Hint } from "./word-index.ts";
import { singular } from "./words.ts";

/** What the words around a name tell of its type. */
export function readContext(page: Page, run: Run): readonly TypeEvidence[] {
  return [
    ...beforeEvidence(page, run),
    ...prepositionEvidence(page, run),
    ...articleEvidence(page, run),
    ...behindEvidence(page, run),
    ...readApposition(page, run),
    ...possessiveEvidence(page, run),
    ...verbEvidence(page, run),
  ];
}

/** The longest run of up to four words before the name that is in the list of prepositions; articles in between are passed over. */
function prepositionEvidence(page: Page, { first, last: end }: Run): readonly TypeEvidence[] {
  // "models like Acme's Nova": the preposition governs what is owned.
  if (isOwner(page, end) || isPlaceOf(page, { first, last: end })) return [];
  // "ahead of the Senate elections": it governs the noun behind.
  if (isModifier(page, end)) return [];
  let last = first;
  while (OPENINGS.has(lowerAt(page, last - 1, first))) last--;
  let phrase = "";
  let longest = "";
  for (let at = last - 1; at >= last - 4 && wordAt(page, at, first) !== ""; at--) {
    const word = page.words[at]?.lower ?? "";
    phrase = phrase === "" ? word : `${word} ${phrase}`;
    if (page.index.prepositions.has(phrase)) longest = phrase;
  }
  // "in The Tidewatch": a capital article in mid-sentence is part of a title, mostly of what is published.
  if (longest === "in" && wordAt(page, first - 1, first) === "The")
    return [item("preposition", "Organization", 15, "in-the-title")];
  // "from Drassow to Oslo"
  if (longest === "from" && wordAt(page, end, first) === "to" && isPlaceAt(page, end + 1))
    return [item("preposition", "Place", 15, "from-to")];
  const hints = page.index.prepositions.get(longest) ?? [];
  const rule = longest.replaceAll(" ", "-");
  // "president of Kenya": a country may be led and left like a firm, and stays one.
  const isCountry = namesOf(page, first, end).some(
    ({ type, points }) => type === "Place" && points >= COUNTRY,
  );
  const fitting = isCountry ? hints.filter(({ type }) => type !== "Organization") : hints;
  return fitting.map(({ type, points }) => item("preposition", type, points, rule));
}

/** Points of countries and regions in the lexicon; cities, which clubs are called by, have fewer. */
const COUNTRY = 48;

function isModifier(page: Page, last: number): boolean {
  return (
    page.shapes[last] === "lower" &&
    page.tokens[last]?.upos === "NOUN" &&
    wordAt(page, last, last - 1) !== ""
  );
}

function isPlaceAt(page: Page, at: number): boolean {
  return wordAt(page, at, at - 1) !== "" && matchKnown(page, at)?.known.type === "Place";
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);
/** What may open a noun phrase before a name. */
const OPENINGS: ReadonlySet<string> = new Set("the its their his her our a an".split(" "));

/** "the X": hardly ever a person. */
function articleEvidence(page: Page, { first, last }: Run): readonly TypeEvidence[] {
  if (!ARTICLES.has(lowerAt(page, first - 1, first))) return [];
  const against = item("preposition", "Person", -15, "article");
  // "on a Corvid, which": one of many, hence made.
  const isOne =
    /^an?$/.test(wordAt(page, first - 1, first)) &&
    /^(?:[,.;:)]|with|that|which|and)$/.test(wordAt(page, last, first));
  return isOne ? [against, item("preposition", "Product", 8, "one-of")] : [against];
}

/** "X's chief executive" is of an organization, "Acme's X" often a product. */
function possessiveEvidence(page: Page, { first, last }: Run): readonly TypeEvidence[] {
  const evidence: TypeEvidence[] = [];
  if (/^['’]s?$/.test(wordAt(page, last, last - 1))) {
    const word = wordAt(page, last + 1, last - 1).toLowerCase();
    const role = roleAt(page, last + 1, last + 6) ?? roleAt(page, last + 2, last + 6);
    if (page.index.kin.has(singular(word)))
      evidence.push(item("possessive", "Person", 25, "kin-of"));
    else if (PRODUCT_NOUNS.test(word))
      evidence.push(item("possessive", "Product", 15, "product-noun-of"));
    else if (PUBLISHED.test(word))
      evidence.push(item("possessive", "Organization", 20, "publisher-of"));
    else if (PLACE_NOUNS.test(word))
      evidence.push(item("possessive", "Place", 20, "place-noun-of"));
    else if (looksPersonal(page, { first: last + 1, last: personEnd(page, last + 1) }))
      evidence.push(item("possessive", "Organization", 15, "person-of"));
    else if (role)
      evidence.push(
        item("possessive", "Organization", role.relation === "leads" ? 25 : 15, "role-of"),
      );
  }
  if (/^['’]s?$/.test(wordAt(page, first - 1, first)))
    evidence.push(item("possessive", "Product", 8, "owned"));
  return evidence;
}

/** One past the capitalised words that begin at a token. */
function personEnd(page: Page, first: number): number {
  let at = first;
  while (at < first + 4 && page.shapes[at] === "capital" && wordAt(page, at, first) !== "") at++;
  return at;
}

const PRODUCT_NOUNS =
  /^(?:weights|architecture|interface|features?|code|source|api|successor|predecessor|battery|screen|camera|engine|design|price|launch|release|performance|underperformance|training|users|algorithm|encryption|memory|software|firmware)$/;
const PUBLISHED =
  /^(?:headline|report|reporter|reporters|editor|editorial|story|coverage|newsroom|correspondent|shares|board|customers|employees|staff|engineers|lawyers|earnings|revenue|profits?|headquarters|founders?|investors|shareholders|products|business|parent|subsidiary|takeover|acquisition|players?|fans|squad)$/;
const PLACE_NOUNS =
  /^(?:capital|president|government|economy|parliament|coast|border|borders|population|army|king|queen|constitution|central|largest|mayor|residents|streets|airport|government|prime|foreign|finance|ambassador)$/;
const AUXILIARIES =
  /^(?:has|had|have|will|would|can|could|may|might|should|must|did|does|do|n't|n’t|not|never|also|now|still|already|recently|later|then|once|just|has|reportedly|finally|currently)$/i;
const BE = /^(?:is|was|are|were|been|be|being)$/;

/** What may stand between a verb and a name that is its object. */
const OBJECT_OPENINGS: ReadonlySet<string> = new Set(
  "the its their his her new a an own".split(" "),
);

/** The verb behind a name tells its subject, the verb before it its object; a passive turns the two round. */
function verbEvidence(page: Page, { first, last }: Run): readonly TypeEvidence[] {
  let at = afterAside(page, last);
  let isPassive = false;
  for (; at < last + 4; at++) {
    const word = wordAt(page, at, last - 1);
    if (BE.test(word)) isPassive = true;
    else if (!AUXILIARIES.test(word)) break;
  }
  const verb = page.tokens[at];
  // "the pump launched in 2021": a participle right behind a name is a passive without its auxiliary.
  if (at === last && isParticiple(page, at)) isPassive = true;
  const isVerb = verb !== undefined && wordAt(page, at, last - 1) !== "" && verb.upos === "VERB";
  const behind = isVerb
    ? hintsOf(
        isPassive ? page.index.objectVerbs : page.index.subjectVerbs,
        verb.lemma,
        isPassive && verb.xpos === "VBG",
      )
    : [];
  let from = first - 1;
  while (OBJECT_OPENINGS.has(wordAt(page, from, first))) from--;
  const before = isOwner(page, last) ? undefined : page.tokens[from];
  const isBefore =
    before !== undefined && wordAt(page, from, first) !== "" && before.upos === "VERB";
  const objects = isBefore ? hintsOf(page.index.objectVerbs, before.lemma, false) : [];
  return [
    ...behind.map(({ type, points }) =>
      item("verb", type, points, isPassive ? "object" : "subject"),
    ),
    ...objects.map(({ type, points }) => item("verb", type, points, "object")),
  ];
}

/** A participle, or a past form without an object: "launched in 2021", "built by Acme". */
function isParticiple(page: Page, at: number): boolean {
  const xpos = page.tokens[at]?.xpos;
  return xpos === "VBN" || (xpos === "VBD" && /^(?:in|by)$/.test(wordAt(page, at + 1, at)));
}

/** Whether a possessive stands behind a name. */
function isOwner(page: Page, last: number): boolean {
  return /^['’]s?$/.test(wordAt(page, last, last - 1));
}

/** Past a short aside in brackets. */
function afterAside(page: Page, last: number): number {
  if (wordAt(page, last, last - 1) !== "(") return last;
  for (let at = last + 1; at < last + 7; at++)
    if (wordAt(page, at, last - 1) === ")") return at + 1;
  return last;
}

function hintsOf(
  table: ReadonlyMap<string, readonly Hint[]>,
  lemma: string,
  isProgressive: boolean,
): readonly Hint[] {
  return isProgressive ? [] : (table.get(lemma) ?? []);
}
