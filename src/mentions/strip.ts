import type { TypeEvidence } from "../model/mention.ts";
import { headsOf } from "./heads.ts";
import { namesOf } from "./known.ts";
import { isOpening, type Page } from "./page.ts";
import { isParticleName, looksPersonal } from "./personal.ts";
import type { Piece } from "./pieces.ts";
import { singular } from "./words.ts";

const TITLE_POINTS = 60;
const ROLE_POINTS = 40;
const CLASS_POINTS = 45;

/** Cuts honorifics, nationalities and class nouns from the front. */
export function stripFront(page: Page, piece: Piece): readonly Piece[] {
  let { first, evidence, gender } = piece;
  for (; first < piece.last; first++) {
    if (namesOf(page, first, piece.last).length > 0) break;
    const text = page.tokens[first]?.text ?? "";
    const title = page.index.honorifics.get(text.replace(/\.$/, ""));
    const hasMore = first + 1 < piece.last;
    if (title !== undefined && hasMore && isTitleHere(page, first, piece.last)) {
      evidence = [...evidence, personTitle(TITLE_POINTS, "title")];
      if (title !== "unknown") gender = title;
      continue;
    }
    if (page.index.peoples.has(text) && hasMore && !keepsPeople(page, first, piece.last)) continue;
    if (PARTISANS.test(text) && isPartisan(page, first, piece.last)) {
      evidence = [...evidence, personTitle(ROLE_POINTS, "role-before")];
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
    if (isHeaded && !(noun === "Organization" && MAKERS.test(text) && piece.last - first > 2))
      break;
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
export function stripBack(page: Page, piece: Piece): Piece {
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
    /^(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Rev|Sen|Rep|Gov|Lt|Sgt|Capt|Cllr|Councilman|Councilwoman|Councilmember|Assemblyman|Assemblywoman|Congressman|Congresswoman|Hon|Judge|Justice|Professor|Senator|Sir|Dame)\.?$/.test(
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

/** Evidence that a title or role says it is a person. */
export function personTitle(points: number, rule: string): TypeEvidence {
  return { family: "title", type: "Person", points, rule };
}
