import { LEXICAL } from "../model/annotation.ts";
import { headsOf } from "./heads.ts";
import { matchKnown } from "./known.ts";
import { isGlued, type Page } from "./page.ts";
import type { Run } from "./runs.ts";

/** "Health Canada", "Sport England": what a public body is for, and the country or town whose it is. */
export function isAgencyOf(page: Page, first: number, last: number): boolean {
  if (last - first < 2 || !AGENCY_WORDS.test(page.tokens[first]?.text ?? "")) return false;
  const place = matchKnown(page, first + 1);
  return place?.last === last && place.known.type === "Place";
}

const AGENCY_WORDS =
  /^(?:Health|Statistics|Transport|Sport|Sports|Parks|Business|Enterprise|Energy|Environment|Tourism|Visit|Historic|Creative|Innovate|Invest|Skills|Education|Marine|Water|Rail|Roads|Housing|Fisheries|Customs|Team|Basketball|Cricket|Rugby|Cycling|Swim|Tennis|Hockey|Athletics|Rowing|Volleyball|Badminton|Gymnastics|Universities)$/;

/** "Van Holten", "De Luca": a capital particle before a capital belongs to the name. */
export function isParticleName(page: Page, at: number, last: number): boolean {
  const text = page.tokens[at]?.text ?? "";
  if (last - at < 2 || !PARTICLE.test(text)) return false;
  // "Van der Berg"
  const isSmall = last - at > 2 && SMALL.test(page.tokens[at + 1]?.text ?? "");
  return page.shapes[isSmall ? at + 2 : at + 1] === "capital";
}

const SMALL = /^(?:de|den|der|het|la|las|los)$/;
const PARTICLE = /^(?:Van|Von|De|Den|Der|Ter|Du|Di|Da|Del|Della|La|Le|El|Al|Bin|Ben|Abu|Mac|Mc)$/;

/** Whether a run begins with a first name and goes on without a word that heads other names. */
export function looksPersonal(page: Page, { first, last }: Run): boolean {
  const size = last - first;
  if (size < 1 || size > 7) return false;
  const given = page.tokens[first]?.text ?? "";
  const gender = page.index.givenNames.get(given);
  if (
    gender === undefined ||
    (gender === "unknown" && page.index.commonWords.has(given.toLowerCase()))
  )
    return false;
  for (let at = first; at < last; at++) {
    if (page.shapes[at] === "number" || page.shapes[at] === "code") return false;
    if (/^(?:of|for|and|&|['’]s)$/.test(page.tokens[at]?.text ?? "")) return false;
  }
  if (size <= 3 && size > 1 && ((page.tokens[last - 1]?.lexical ?? 0) & LEXICAL.lastName) !== 0)
    return true;
  return (
    size === 1 ||
    isHyphened(page, last - 1) ||
    headsOf(page, page.tokens[last - 1]?.text ?? "").filter(({ where }) => where !== "first")
      .length === 0
  );
}

/** The second part of a hyphened word: in "Ruiz-Hill" no hill is meant. */
export function isHyphened(page: Page, at: number): boolean {
  return page.tokens[at - 1]?.text === "-" && isGlued(page, at) && isGlued(page, at - 1);
}
