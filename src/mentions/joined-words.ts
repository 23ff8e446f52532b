import { headsOf, isPartAfter } from "./heads.ts";
import { matchKnown } from "./known.ts";
import { type Page, wordAt } from "./page.ts";
import { nounBefore } from "./phrases.ts";
import { singular } from "./words.ts";

/** "University of Food and Drink", "Food and Drug Administration": "and" inside a name with a head noun. */
export function overAnd(page: Page, first: number, last: number): number {
  if (wordAt(page, last, first) !== "and" || !isPartAfter(page, first, last + 1)) return last;
  if (matchKnown(page, last + 1)?.known.type === "Place" || matchKnown(page, first)) return last;
  const isCommon = (at: number): boolean =>
    page.shapes[at] === "capital" &&
    !page.index.givenNames.has(page.tokens[at]?.text ?? "") &&
    isTopic(page, at);
  if (isUnionTail(page, first, last)) return last + 2;
  if (!isCommon(last + 1)) return last;
  if (isInTail(page, first, last)) return last + 2;
  if (!isCommon(last - 1) || (last - first > 1 && isHeadWord(page, last - 1))) return last;
  const head = page.tokens[last + 2]?.text ?? "";
  const isHead = page.shapes[last + 2] === "capital" && headsOf(page, head).length > 0;
  const isHeadItself = headsOf(page, page.tokens[last + 1]?.text ?? "").length > 0;
  return (isHead || (isHeadItself && last - first === 1)) && wordAt(page, last + 2, first) !== ""
    ? last + 2
    : last;
}

/** "the Timber and Allied Trades Union": a subject, "and", and up to four capitalised words that end in a body's head noun. */
function isUnionTail(page: Page, first: number, last: number): boolean {
  if (last - first !== 1 || matchKnown(page, first)) return false;
  if (!/^the$/i.test(wordAt(page, first - 1, first))) return false;
  for (let at = last + 1; at < last + 6; at++) {
    const word = wordAt(page, at, first);
    if (/^['’]s?$/.test(word)) continue;
    if (page.shapes[at] !== "capital") return false;
    const isBody = BODIES.test(word);
    if (isBody && at > last + 1) return page.shapes[at + 1] !== "capital";
  }
  return false;
}

const BODIES =
  /^(?:Union|Association|Federation|Confederation|Society|Party|Council|Commission|Committee|Board|Authority|Administration|Agency|Ministry|Department|Bureau|Guild|League|Institute|Tribunal|Inspectorate|Workers|Trust)$/;

function isHeadWord(page: Page, at: number): boolean {
  return headsOf(page, page.tokens[at]?.text ?? "").length > 0;
}

/** Whether the run holds a head noun followed by "of" or "for": its tail may hold a list. */
function isInTail(page: Page, first: number, last: number): boolean {
  for (let at = first + 1; at < last - 1; at++) {
    const word = page.tokens[at]?.text ?? "";
    if (
      (word === "of" || word === "for") &&
      headsOf(page, page.tokens[at - 1]?.text ?? "").length > 0
    )
      return true;
  }
  return false;
}

/** A capitalised common noun: a subject of study or business rather than a name of its own. */
function isTopic(page: Page, at: number): boolean {
  const word = (page.tokens[at]?.text ?? "").toLowerCase();
  if (page.index.commonWords.has(word) || page.index.commonWords.has(word.replace(/s$/, "")))
    return true;
  return TOPIC.test(word) || headsOf(page, page.tokens[at]?.text ?? "").length > 0;
}

const TOPIC =
  /(?:ology|onomy|istry|ture|tion|ment|ance|ence|ics|ing|ism|ship|ness|graphy|ity|ery|sport|fare|wear|ware|work|works|ries|tions|ments|rights|drug|food)$/;

/** "King's College", "St John's University": a possessive inside a name. */
export function overPossessive(page: Page, first: number, last: number): number {
  const sign = page.plain.slice(page.tokens[last]?.start ?? 0, page.tokens[last]?.end ?? 0);
  if (sign === "'s" && isNamedAfterOwner(page, first, last)) return last + 1;
  if (!isPartAfter(page, first, last + 1)) return last;
  const owner = page.tokens[last - 1]?.text ?? "";
  if (sign === "'") return isGroup(page, owner) ? last + 2 : last;
  if (sign !== "'s") return last;
  if (isBrand(page, first, last) || isPremises(page, first, last)) return last + 2;
  const isHead = headsOf(page, page.tokens[last + 1]?.text ?? "").length > 0;
  return isHead &&
    (OWNERS.test(owner) || /^(?:St\.?|Saint)$/.test(page.tokens[last - 2]?.text ?? ""))
    ? last + 2
    : last;
}

/** "the retailer Hobb's said", "at St Bride's, the": a possessive with nothing to own is the end of a name. */
function isNamedAfterOwner(page: Page, first: number, last: number): boolean {
  const isSaint = last - first > 1 && /^(?:St|Saint)\.?$/.test(page.tokens[first]?.text ?? "");
  const isBody =
    page.shapes[first - 1] === "lower" && nounBefore(page, first)?.type === "Organization";
  const next = page.tokens[last + 1];
  const word = wordAt(page, last + 1, first);
  // "Wendy's blamed the weather", "at Sotheby's": a lone owner of nothing.
  if (!isSaint && !isBody)
    return (
      last - first === 1 &&
      ((word !== "" && isActed(page, last + 1)) ||
        (/^(?:at|by)$/.test(wordAt(page, first - 1, first)) && /^[,.;:)]?$/.test(word)))
    );
  if (word === "" || /^[,.;:)!?]$/.test(word)) return true;
  return /^(?:AUX|ADP|CCONJ|SCONJ)$/.test(next?.upos ?? "") || /^VB[DZ]$/.test(next?.xpos ?? "");
}

/** A modal or past form, or a participle with an object behind: in "Acme's planned merger" it says of what kind the merger is. */
function isActed(page: Page, at: number): boolean {
  const { xpos = "" } = page.tokens[at] ?? {};
  return (
    /^(?:VBD|MD)$/.test(xpos) ||
    (xpos === "VBN" && /^(?:DET|PRON|PROPN)$/.test(page.tokens[at + 1]?.upos ?? ""))
  );
}

/** "Pensioners' Alliance", "Teachers' Union": a capital plural of a noun for persons. */
function isGroup(page: Page, owner: string): boolean {
  const one = singular(owner.toLowerCase());
  if (one === owner.toLowerCase() || !/^\p{Lu}/u.test(owner)) return false;
  const isPerson = page.index.classes.get(one)?.type === "Person" || page.index.roles.has(one);
  return isPerson || page.index.commonWords.has(one);
}

/** "Nora's Finest", "Otto's Kitchen": a lone first name that owns a capitalised common word is a brand. */
function isBrand(page: Page, first: number, last: number): boolean {
  if (last - first !== 1 || !page.index.givenNames.has(page.tokens[first]?.text ?? ""))
    return false;
  const { upos = "", text = "" } = page.tokens[last + 1] ?? {};
  const word = text.toLowerCase();
  const isCommon =
    page.index.commonWords.has(word) ||
    page.index.commonWords.has(singular(word)) ||
    upos === "ADJ" ||
    upos === "NOUN";
  return isCommon && !matchKnown(page, last + 1) && !page.index.peoples.has(text);
}

/** "Dobb's Bakery", "Tarn's Garage": a single word that owns premises in capitals is what the premises are called. */
function isPremises(page: Page, first: number, last: number): boolean {
  return last - first === 1 && PREMISES.test(wordAt(page, last + 1, first));
}

const PREMISES =
  /^(?:Bakery|Diner|Deli|Cafe|Café|Pub|Bar|Grill|Kitchen|Restaurant|Pizzeria|Tavern|Inn|Hotel|Books|Bookshop|Bookstore|Butchers|Garage|Pharmacy|Brewery|Dairy|Farm|Furniture|Hardware|Shoes|Tea|Coffee|Market|Supermarket|Nursery|Salon|Gym|Yard|Boatyard|Circus)$/;

const OWNERS =
  /^(?:King|Queen|People|Children|Women|Men|Workers|Trinity|Saint|Lord|Prince|Princess|Bishop|Farmers|Writers|Lloyd|Christie|Sotheby|Girls|Boys|Ladies)$/;
