import type { Gender, TypeEvidence } from "../model/mention.ts";
import { headsOf } from "./heads.ts";
import { matchKnown, namesOf } from "./known.ts";
import { isOpening, type Page, wordAt } from "./page.ts";
import { isAgencyOf, isParticleName, looksPersonal } from "./personal.ts";
import { PLACE_ROLES, type RolePhrase, roleAt } from "./roles.ts";
import type { Run } from "./runs.ts";
import { personTitle, stripBack, stripFront } from "./strip.ts";
import { singular } from "./words.ts";

/** A name found in a run, with what the words cut off from it told. */
export interface Piece extends Run {
  readonly evidence: readonly TypeEvidence[];
  readonly gender: Gender;
  readonly rule: string;
}

const ROLE_POINTS = 40;
const OWNER_POINTS = 25;

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
      evidence: [personTitle(ROLE_POINTS, "role-before")],
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

function ownerEvidence(page: Page, piece: Piece, role: RolePhrase): readonly TypeEvidence[] {
  if (role.first === piece.first) return [];
  const isPlace = namesOf(page, piece.first, role.first).some(({ type }) => type === "Place");
  if (isPlace) return [];
  const type = PLACE_ROLES.test(page.tokens[role.first]?.text ?? "") ? "Place" : "Organization";
  return [{ family: "possessive", type, points: OWNER_POINTS, rule: "role-behind" }];
}
