import type { TypeEvidence } from "../model/mention.ts";
import { item } from "./form-evidence.ts";
import { headsOf } from "./heads.ts";
import { matchKnown, namesOf } from "./known.ts";
import { type Page, wordAt } from "./page.ts";
import { nounAfter } from "./phrases.ts";
import { PLACE_ROLES, roleAt } from "./roles.ts";
import type { Run } from "./runs.ts";

/** A class noun right behind a name may be said of something else: "the Acme app". */
const COMPOUND_POINTS = 25;

/** "developed by the Oslo start-up": a known place right before a noun says where that is, and nothing else is said of it. */
export function isPlaceOf(page: Page, { first, last }: Run): boolean {
  if (page.shapes[last] !== "lower" || !nounAfter(page, last)) return false;
  return namesOf(page, first, last).some(({ type }) => type === "Place");
}

/** "the FieldOS firmware", "Acme spokesman", "Oslo-based". */
export function behindEvidence(page: Page, { first, last }: Run): readonly TypeEvidence[] {
  const next = wordAt(page, last, last - 1);
  const isQuoted = /^["”]$/.test(next);
  const line = isQuoted ? wordAt(page, last + 1, last - 1) : next;
  if (PRODUCT_LINES.test(line)) return [item("class", "Product", 15, "line-behind")];
  if (PLATFORM_NOUNS.test(next)) return [item("class", "Product", 20, "platform-noun")];
  if (next === "-" && wordAt(page, last + 1, last - 1) === "based")
    return [item("preposition", "Place", 40, "based")];
  if (page.shapes[last] !== "lower") return [];
  if (next === "of" && isFromPlace(page, { first, last }))
    return [item("preposition", "Person", 12, "of-place")];
  if (SIBLINGS.test(next) && wordAt(page, first - 1, first) === "the")
    return [item("title", "Person", 55, "siblings")];
  const role = roleAt(page, last, last + 4);
  const noun = nounAfter(page, last);
  if (noun && isPlaceOf(page, { first, last })) return [];
  if (noun && noun.type !== "Person") {
    const isThing = noun.type !== "Organization" && noun.type !== "Place";
    if (noun.type === "Product" && last - first === 1 && isMakerHere(page, first))
      return [
        item("class", "Organization", COMPOUND_POINTS - 5, "maker-before"),
        item("class", "Product", COMPOUND_POINTS - 15, "class-behind"),
      ];
    return [
      item("class", noun.type, isThing ? COMPOUND_POINTS : COMPOUND_POINTS - 10, "class-behind"),
    ];
  }
  if (role && NAMED.test(lemmaBefore(page, first))) return [item("title", "Person", 30, "named")];
  if (!role?.isStrong) return [];
  const bearer = PLACE_ROLES.test(next) ? "Place" : "Organization";
  return [item("possessive", bearer, 20, "role-behind")];
}

/** "a Corvid phone", "her Corvid phone": one of those that somebody makes, while "the Corvid phone" may be called so itself. */
function isMakerHere(page: Page, first: number): boolean {
  return /^(?:a|an|another|two|three|new)$/.test(wordAt(page, first - 1, first));
}

/** "named Ann Lee chief executive" */
const NAMED = /^(?:name|appoint|elect|make|call|crown|install)$/;

function lemmaBefore(page: Page, first: number): string {
  return wordAt(page, first - 1, first) === "" ? "" : (page.tokens[first - 1]?.lemma ?? "");
}

/** "beat Ann Lee of Norway": two plain words of some country or town. */
function isFromPlace(page: Page, { first, last }: Run): boolean {
  if (last - first !== 2 || wordAt(page, first - 1, first).toLowerCase() === "the") return false;
  if (!isPlainWord(page, first) || !isPlainWord(page, first + 1)) return false;
  return matchKnown(page, last + 1)?.known.type === "Place";
}

/** A capitalised word that is no common one and heads no names. */
function isPlainWord(page: Page, at: number): boolean {
  const isCommon = page.index.commonWords.has(page.words[at]?.lower ?? "");
  return (
    page.shapes[at] === "capital" &&
    !isCommon &&
    headsOf(page, page.tokens[at]?.text ?? "").length === 0
  );
}

/** "the Tarn sisters" */
const SIBLINGS = /^(?:brothers|sisters|siblings|twins|family|clan|couple)$/;

const PRODUCT_LINES = /^(?:series|line|range|family|generations?|lineup|line-up|edition)$/;
const PLATFORM_NOUNS =
  /^(?:posts?|account|accounts|page|profile|feed|thread|users?|followers|hashtag|group chat)$/;
