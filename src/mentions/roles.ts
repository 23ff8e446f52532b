import type { RelationType } from "../model/pack.ts";
import { isGlued, type Page, wordAt } from "./page.ts";
import { singular } from "./words.ts";

/** A phrase for a person's role at tokens [first, last). */
export interface RolePhrase {
  readonly first: number;
  readonly last: number;
  readonly relation: RelationType;
  /** Hardly ever a part of a proper name: "chief executive", "CEO". */
  readonly isStrong: boolean;
}

/** Single words that are roles even in capitals between names; other roles of one word also open names ("General Motors"). */
const STRONG = new Set(
  "ceo cfo cto coo cio cmo president chairman chairwoman chairperson minister chancellor mayor governor premier spokesman spokeswoman spokesperson director professor analyst senator commissioner ambassador co-founder cofounder founder secretary midfielder striker goalkeeper defender winger footballer economist historian actor actress singer lawyer journalist lawmaker congressman congresswoman councillor councilman councilwoman superintendent sheriff mp msp mep".split(
    " ",
  ),
);
/** Roles that one has for a place: "the Tarnby mayor". */
export const PLACE_ROLES: RegExp =
  /^(?:mayor|mayoress|governor|sheriff|councillor|councilor|councilman|councilwoman|MP|MSP|MEP|TD)s?$/i;

/** Longest role phrase, in tokens. */
const LONGEST = 6;

/** The longest role phrase that begins at a token and ends before `end`, in any case: "Chief Executive", "vice-president". */
export function roleAt(page: Page, first: number, end: number): RolePhrase | undefined {
  if (!page.words[first]?.mayBeginRole) return undefined;
  let phrase = "";
  let found: RolePhrase | undefined;
  for (let at = first; at < Math.min(end, first + LONGEST); at++) {
    if (wordAt(page, at, first) === "") break;
    if (at > first && !isGlued(page, at)) phrase += " ";
    phrase += page.words[at]?.lower ?? "";
    const relation = roleRelation(page, phrase);
    if (relation === undefined) continue;
    found = { first, last: at + 1, relation, isStrong: at > first || STRONG.has(singular(phrase)) };
  }
  return found;
}

/** The role phrase that ends right before a token: "goalkeeper | Ann Lee". */
export function roleBefore(page: Page, at: number): RolePhrase | undefined {
  if (page.tokens[at - 1]?.upos === "VERB") return undefined;
  for (let first = Math.max(0, at - LONGEST); first < at; first++) {
    if (page.sentenceOf[first] !== page.sentenceOf[at]) continue;
    const role = roleAt(page, first, at);
    if (role?.last === at) return role;
  }
  return undefined;
}

function roleRelation(page: Page, phrase: string): RelationType | undefined {
  return page.index.roles.get(phrase) ?? page.index.roles.get(singular(phrase));
}
