import type { TypeEvidence } from "../model/mention.ts";
import { item } from "./form-evidence.ts";
import { namesOf } from "./known.ts";
import { type Page, wordAt } from "./page.ts";
import type { Run } from "./runs.ts";

/** Words of reports on team sports, by which such a report is known. */
const SPORT = new Set(
  `midfielder striker goalkeeper defender winger quarterback league goal goals season match matches cup transfer loan squad pitch stadium
  fixture kick-off penalty goalless relegation promotion playoff playoffs innings wicket wickets touchdown rebounds coach manager debut club
  clubs teammate teammates captain away equaliser equalizer substitute half-time unbeaten footballer batter bowler scrum try tries points`.split(
    /\s+/,
  ),
);
/** So many of them make a report on sports. */
const LEAST = 7;
const STAYS_PLACE =
  /^(?:in|near|of|around|outside|throughout|across|northern|southern|eastern|western|central)$/;

/** In a report on sports a city mostly stands for its club, unless a preposition of place stands before or the country behind. */
export function readClub(page: Page, { first, last }: Run): readonly TypeEvidence[] {
  if (!isSport(page)) return [];
  const known = namesOf(page, first, last);
  const end = page.tokens[last - 1]?.text ?? "";
  const isTeamName = last - first > 1 && /^(?:City|Town|County|Park|Forest)$/.test(end);
  if (!isTeamName && !known.some(({ type, points }) => type === "Place" && points === CITY))
    return [];
  if (STAYS_PLACE.test(wordAt(page, first - 1, first).toLowerCase())) return [];
  if (
    wordAt(page, last, first) === "," &&
    namesOf(page, last + 1, last + 2).some(({ type }) => type === "Place")
  )
    return [];
  return [item("preposition", "Organization", 35, "club"), item("lexicon", "Place", -25, "club")];
}

/** Points of a city in the lexicon; countries and regions, which have more, keep their type. */
const CITY = 35;
const DECIDED = new WeakMap<Page, boolean>();

function isSport(page: Page): boolean {
  const known = DECIDED.get(page);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const { lower } of page.words) if (SPORT.has(lower)) found.add(lower);
  DECIDED.set(page, found.size >= LEAST);
  return found.size >= LEAST;
}
