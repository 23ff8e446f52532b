import { LEXICAL } from "../model/annotation.ts";
import type { Gender, TypeEvidence } from "../model/mention.ts";
import { headsOf } from "./heads.ts";
import { matchKnown, namesOf } from "./known.ts";
import { isGlued, isOpening, type Page, wordAt } from "./page.ts";
import { PLACE_ROLES, type RolePhrase, roleAt } from "./roles.ts";
import type { Run } from "./runs.ts";
import { singular } from "./words.ts";

/** A name found in a run, with what the words cut off from it told. */
export interface Piece extends Run {
  readonly evidence: readonly TypeEvidence[];
  readonly gender: Gender;
  readonly rule: string;
}

const TITLE_POINTS = 60;
const ROLE_POINTS = 40;
const OWNER_POINTS = 25;
const CLASS_POINTS = 45;

/** The names of a run: opening words, titles, roles and nationalities are cut off and become evidence; a role inside parts two names. */
export function splitRun(page: Page, run: Run): readonly Piece[] {
  const first = skipOpening(page, run);
  if (first >= run.last) return [];
  const piece: Piece = { first, last: run.last, evidence: [], gender: "unknown", rule: "name/run" };
  return partAtRole(page, piece)
    .flatMap((part) => partAtPerson(page, part))
    .flatMap((part) => stripFront(page, part))
    .map((part) => stripBack(page, part))
    .filter(({ first: from, last }) => last > from);
}

/** Leaves out words that only open the sentence: "But", "Analysts", "The". */
function skipOpening(page: Page, { first, last }: Run): number {
  let at = first;
  while (at < last && !isKnownStart(page, at, last)) {
    const text = page.tokens[at]?.text ?? "";
    if (/^(?:The|A|An|THE)$/.test(text)) at++;
    else if (at === first && isOpening(page, at) && isOpener(page, at, last)) at++;
    else break;
  }
  return at;
}

function isKnownStart(page: Page, at: number, last: number): boolean {
  const match = matchKnown(page, at);
  return match !== undefined && match.last <= last && match.last - match.first > 1;
}

/** Whether a capitalised first word is a common one rather than the beginning of a name. */
function isOpener(page: Page, at: number, last: number): boolean {
  const token = page.tokens[at];
  if (!token || page.shapes[at] !== "capital") return false;
  const word = token.text.toLowerCase();
  if (isParticleName(page, at, last) || isAgencyOf(page, at, last)) return false;
  const count = page.counts.get(word);
  if (count && count.capital > count.lower) return false;
  const isCommon =
    page.index.commonWords.has(word) || (count !== undefined && count.lower > count.capital);
  if (!isCommon) return false;
  // "Real Madrid", "University of Oslo"
  if (last - at > 1 && page.index.firstWords.has(token.text)) return false;
  const isContent = token.upos === "NOUN" || token.upos === "ADJ" || token.upos === "PROPN";
  const endsInHead = last - at > 1 && headsOf(page, page.tokens[last - 1]?.text ?? "").length > 0;
  return !(isContent && endsInHead && !isClassWord(page, word));
}

/** "Health Canada", "Sport England": what a public body is for, and the country or town whose it is. */
export function isAgencyOf(page: Page, first: number, last: number): boolean {
  if (last - first < 2 || !AGENCY_WORDS.test(page.tokens[first]?.text ?? "")) return false;
  const place = matchKnown(page, first + 1);
  return place?.last === last && place.known.type === "Place";
}

const AGENCY_WORDS =
  /^(?:Health|Statistics|Transport|Sport|Sports|Parks|Business|Enterprise|Energy|Environment|Tourism|Visit|Historic|Creative|Innovate|Invest|Skills|Education|Marine|Water|Rail|Roads|Housing|Fisheries|Customs|Team|Basketball|Cricket|Rugby|Cycling|Swim|Tennis|Hockey|Athletics|Rowing|Volleyball|Badminton|Gymnastics|Universities)$/;

/** "Van Holten", "De Luca": a capital particle before a capital belongs to the name. */
function isParticleName(page: Page, at: number, last: number): boolean {
  const text = page.tokens[at]?.text ?? "";
  return last - at > 1 && PARTICLE.test(text) && page.shapes[at + 1] === "capital";
}

const PARTICLE = /^(?:Van|Von|De|Den|Der|Ter|Du|Di|Da|Del|Della|La|Le|El|Al|Bin|Ben|Abu|Mac|Mc)$/;

function isClassWord(page: Page, word: string): boolean {
  const one = singular(word);
  return page.index.classes.has(one) || page.index.roles.has(one);
}

/** Parts "Acme CEO Ann Lee" at the role: an organization or place before it, a person behind. */
function partAtRole(page: Page, piece: Piece): readonly Piece[] {
  if (namesOf(page, piece.first, piece.last).length > 0) return [piece];
  for (let at = piece.first; at < piece.last; at++) {
    const role = roleAt(page, at, piece.last);
    if (!role || !parts(page, piece, role)) continue;
    const left: Piece = { ...piece, last: role.first, evidence: ownerEvidence(page, piece, role) };
    const right: Piece = {
      ...piece,
      first: role.last,
      evidence: [person(ROLE_POINTS, "role-before")],
    };
    return [left, right].filter((part) => part.last > part.first);
  }
  return [piece];
}

/** Parts "the ambassador to Peru Ann Lee": a known name after a preposition, then a person. */
function partAtPerson(page: Page, piece: Piece): readonly Piece[] {
  const known = matchKnown(page, piece.first);
  if (
    !known ||
    known.last >= piece.last - 1 ||
    !FOLLOWS.test(wordAt(page, piece.first - 1, piece.first))
  )
    return [piece];
  if (!looksPersonal(page, { first: known.last, last: piece.last })) return [piece];
  return [
    { ...piece, last: known.last },
    { ...piece, first: known.last },
  ];
}

const FOLLOWS = /^(?:to|of|for|the|from|in|at)$/;

/** Whether a role phrase inside a run stands outside the names: a weak one only before what looks like a person. */
function parts(page: Page, piece: Piece, role: RolePhrase): boolean {
  const behind = { first: role.last, last: piece.last };
  if (behind.first >= behind.last) return role.isStrong || piece.first === role.first;
  if (headsOf(page, page.tokens[piece.last - 1]?.text ?? "").length > 0) return false;
  return looksPersonal(page, behind) || (role.isStrong && behind.last - behind.first <= 4);
}

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

function ownerEvidence(page: Page, piece: Piece, role: RolePhrase): readonly TypeEvidence[] {
  if (role.first === piece.first) return [];
  const isPlace = namesOf(page, piece.first, role.first).some(({ type }) => type === "Place");
  if (isPlace) return [];
  const type = PLACE_ROLES.test(page.tokens[role.first]?.text ?? "") ? "Place" : "Organization";
  return [{ family: "possessive", type, points: OWNER_POINTS, rule: "role-behind" }];
}

/** Cuts honorifics, nationalities and class nouns from the front. */
function stripFront(page: Page, piece: Piece): readonly Piece[] {
  let { first, evidence, gender } = piece;
  for (; first < piece.last; first++) {
    if (namesOf(page, first, piece.last).length > 0) break;
    const text = page.tokens[first]?.text ?? "";
    const title = page.index.honorifics.get(text.replace(/\.$/, ""));
    const hasMore = first + 1 < piece.last;
    if (title !== undefined && hasMore && isTitleHere(page, first, piece.last)) {
      evidence = [...evidence, person(TITLE_POINTS, "title")];
      if (title !== "unknown") gender = title;
      continue;
    }
    if (page.index.peoples.has(text) && hasMore && !keepsPeople(page, first, piece.last)) continue;
    if (PARTISANS.test(text) && isPartisan(page, first, piece.last)) {
      evidence = [...evidence, person(ROLE_POINTS, "role-before")];
      continue;
    }
    const isOpeningNoun =
      hasMore &&
      isOpening(page, first) &&
      !page.index.firstWords.has(text) &&
      !isParticleName(page, first, piece.last);
    const noun = isOpeningNoun ? classOf(page, text) : undefined;
    if (noun === undefined) break;
    const isHeaded = headsOf(page, page.tokens[piece.last - 1]?.text ?? "").length > 0;
    // "Contractor Tarn Civil Engineering", but "Council House"
    if (isHeaded && !(noun === "Organization" && MAKERS.test(text) && piece.last - first > 2)) break;
    evidence = [
      ...evidence,
      { family: "class", type: noun, points: CLASS_POINTS, rule: "class-before" },
    ];
  }
  return [{ ...piece, first, evidence, gender }];
}

/** "Democrats Ann Lee and Bo Tarn", "Tory Ann Lee": of which party somebody is, before two words or more that head no other name. */
function isPartisan(page: Page, first: number, last: number): boolean {
  const isHeaded = headsOf(page, page.tokens[last - 1]?.text ?? "").length > 0;
  return last - first >= 3 && last - first <= 5 && !isHeaded;
}

const PARTISANS =
  /^(?:Democrat|Democrats|Republican|Republicans|Conservative|Conservatives|Tory|Tories|Liberal|Liberals|Socialist|Socialists|Communist|Independent)$/;

/** Nouns for firms by what they do, which open no names of theirs. */
const MAKERS =
  /^(?:Contractor|Developer|Publisher|Manufacturer|Retailer|Supplier|Operator|Insurer|Lender|Brewer|Broadcaster|Carmaker|Automaker|Chipmaker|Drugmaker|Distributor|Regulator|Wholesaler|Brokerage|Startup|Start-up|Airline)$/;

/** What stands before the source of a picture: "Oslo Image: Ann Lee". */
const CAPTION = /^(?:Image|Photo|Photograph|Picture|Credit|Source|Video|Caption|File)$/;

/** Cuts capitalised class nouns that are no part of names from the end: "H200 | GPU". */
function stripBack(page: Page, piece: Piece): Piece {
  const text = page.tokens[piece.last - 1]?.text ?? "";
  if (CAPTION.test(text) && page.tokens[piece.last]?.text === ":")
    return { ...piece, last: piece.last - 1 };
  const isShort = page.shapes[piece.last - 1] === "capitals" && page.index.stopNames.has(text);
  const type = isShort ? classOf(page, text) : undefined;
  if (type === undefined || piece.last - piece.first < 2) return piece;
  const evidence = [
    ...piece.evidence,
    { family: "class" as const, type, points: CLASS_POINTS, rule: "class-behind" },
  ];
  return { ...piece, last: piece.last - 1, evidence };
}

/** A word that is a title before a person, but also begins other names ("General", "Prince", "Saint"), is one before a person only. */
function isTitleHere(page: Page, first: number, last: number): boolean {
  const text = page.tokens[first]?.text ?? "";
  if (
    /^(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Rev|Sen|Rep|Gov|Lt|Sgt|Capt|Cllr|Hon|Judge|Justice|Professor|Senator|Sir|Dame)\.?$/.test(
      text,
    )
  ) {
    return (
      headsOf(page, page.tokens[last - 1]?.text ?? "").filter(({ where }) => where === "last")
        .length === 0 || last - first <= 3
    );
  }
  return looksPersonal(page, { first: first + 1, last });
}

/** "British Museum" keeps the adjective, "French Théo Martin" and "German Acme" do not. */
function keepsPeople(page: Page, first: number, last: number): boolean {
  const end = page.tokens[last - 1]?.text ?? "";
  if (looksPersonal(page, { first: first + 1, last })) return false;
  const isHeaded =
    headsOf(page, end).length > 0 || headsOf(page, page.tokens[first + 1]?.text ?? "").length > 0;
  const hasLink = page.tokens
    .slice(first, last)
    .some(({ text }) => text === "of" || text === "for" || text === "and");
  return isHeaded || hasLink;
}

function classOf(page: Page, text: string): string | undefined {
  const row = page.index.classes.get(singular(text.toLowerCase()));
  return row?.type;
}

function person(points: number, rule: string): TypeEvidence {
  return { family: "title", type: "Person", points, rule };
}
