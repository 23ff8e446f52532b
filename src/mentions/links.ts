import { headsOf, isPartAfter } from "./heads.ts";
import { type Page, wordAt } from "./page.ts";
import { nounBefore } from "./phrases.ts";

/** "University of Oslo", "Institute for the Sea": a link behind a head noun, or inside a known or repeated name. */
export function overLink(page: Page, first: number, last: number): number {
  const link = wordAt(page, last, first);
  const allowed = LINKS.get(link);
  if (allowed === undefined) return last;
  const at = wordAt(page, last + 1, first) === "the" ? last + 2 : last + 1;
  if (!isPartAfter(page, first, at)) return last;
  if (link === "of" && last - first > 1 && isFirm(page, last - 1)) return last;
  if (allowed === "direct" && at > last + 1) return last;
  return linkingHead(page, first, last, link) ? at + 1 : last;
}

/** "Acme Holdings of Turin": behind words for firms "of" tells where they are. */
function isFirm(page: Page, at: number): boolean {
  const word = page.tokens[at]?.text ?? "";
  const heads = headsOf(page, word).filter(({ where }) => where !== "first");
  const isBody = heads.length > 0 && heads.every(({ type }) => type === "Organization");
  return isBody && !BODIES_OF.test(word);
}

/** Bodies whose own names go on with "of". */
const BODIES_OF =
  /^(?:University|College|School|Institute|Institution|Academy|Bank|Museum|Gallery|Library|Ministry|Department|Office|Board|Bureau|Council|Commission|Committee|Court|Courts|Tribunal|Church|Society|Association|Federation|Confederation|Union|League|Party|Alliance|Coalition|Chamber|Chambers|Congress|Parliament|Senate|Assembly|Government|Guild|Hospital|Orchestra|Opera|Theatre|Theater|Ballet|Philharmonic|Symphony|Company|Corporation|Authority|Agency|Service|Centre|Center|Faculty|Club|Army|Navy|Guard|Corps|Diocese|Archdiocese|Front|Movement|Democrats|Greens|Socialists|Republicans|Brotherhood|Fellowship|Foundation|Trust|Fund|Organization|Organisation|Network|Forum|Exchange|Administration|Treasury|Secretariat|Team|Legion|Friends|Daughters|Sons|Seminary|Conservatory|Laboratory|Observatory|Press|Registry|Community|Journal|Consortium|Ministries|Railway|Railways|Police|Constabulary|Airways|Radio|Television)$/;

const LINKS: ReadonlyMap<string, "direct" | "article"> = new Map([
  ["of", "article"],
  ["for", "article"],
  ["on", "article"],
  ["at", "direct"],
]);

/** Organizations, works and places whose names go on with "of", "for" or "on". */
function linkingHead(page: Page, first: number, last: number, link: string): boolean {
  const word = page.tokens[last - 1]?.text ?? "";
  const heads = headsOf(page, word).filter(({ where }) => where !== "suffix");
  if (
    link === "of" &&
    last - first <= 3 &&
    nounBefore(page, first) !== undefined &&
    page.shapes[first - 1] === "lower"
  )
    return true;
  // "the charity Bells for All"
  const isSaid = last - first <= 2 && page.shapes[first - 1] === "lower";
  if (link === "for" && isSaid && nounBefore(page, first)?.type === "Organization") return true;
  if (link === "of" && endsInLaw(page, first, last)) return true;
  if (link === "of") return heads.length > 0 || (OFFICE_OF.test(word) && last - first === 1);
  if (link === "at")
    return /^(?:University|College)$/.test(page.tokens[first]?.text ?? "") && last - first >= 3;
  if (link === "on")
    return /^(?:Committee|Convention|Commission|Council|Agreement|Treaty|Panel|Report|Conference|Law|Act)$/.test(
      word,
    );
  for (let at = first; at < last; at++) {
    if (
      headsOf(page, page.tokens[at]?.text ?? "").some(
        ({ type }) => type === "Organization" || type === "Work",
      )
    )
      return true;
  }
  return /^(?:Institutes|Centers|Centres|Center|Centre|Campaign|Coalition|Doctors|Scholars)$/.test(
    word,
  );
}

/** "the Freedom of Movement Act": a lone word behind an article, "of", and capitalised words that end in one for a law. */
function endsInLaw(page: Page, first: number, last: number): boolean {
  if (last - first !== 1 || !/^the$/i.test(wordAt(page, first - 1, first))) return false;
  let at = last + 1;
  while (at < last + 6 && page.shapes[at] === "capital" && wordAt(page, at, first) !== "") at++;
  return (
    at > last + 2 && /^(?:Act|Bill|Law|Code|Order|Ordinance)$/.test(wordAt(page, at - 1, first))
  );
}

const OFFICE_OF =
  /^(?:Center|Centre|Church|House|Game|Lord|Order|Bay|Gulf|Isle|Cape|Strait|Sea|Horn|Tower|Port|Bank|Men|Sons|Daughters|Knights|Friends|Voice|Museum|Temple|Ministry|Riding|Hall)$/;
