import type { Frame } from "./frame.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { caseOf, childrenBy, copulaOf, headOf, isLabel, isVerb } from "./tree.ts";

/** How a noun says what a name is: "X is a pump", "X, a start-up", "the agency X", "launched as a toy". */
export type ClassTie = "copula" | "apposition" | "beside" | "as";

/** Words that open a noun phrase which tells of a name in apposition; "no" and "any" tell the contrary. */
const OPENERS = /^(?:DT|PRP\$|POS)$/;
const DENYING = /^(?:no|any|every|each|neither|either|some)$/;
const PHRASE_WORDS = 7;

/**
 * The tie between a noun and what it may be the class of; null where the words merely stand near each other. `isFitting` says
 * that the noun is known as a class of such things, which lets it stand without an article ("striker Ann Lee").
 */
export function classTie(
  syntax: Syntax,
  frame: Frame,
  bearer: Unit,
  isFitting: boolean,
): ClassTie | null {
  const { unit } = frame;
  if (bearer.index === unit.index || bearer.sentence !== unit.sentence) return null;
  if (bearer.xpos.startsWith("W")) return null;
  const preposition = caseOf(syntax, unit);
  if (isInverted(syntax, unit, bearer)) return "copula";
  if (isPredicate(syntax, unit)) {
    const isPlain = preposition === "" || preposition === "among";
    const [own] = childrenBy(syntax, unit, "nsubj");
    // "X is new, and that's a toy": the clause has a subject of its own.
    if (own !== undefined && own.index !== bearer.index && !own.xpos.startsWith("W")) return null;
    return isPlain && isDirect(frame, bearer) ? "copula" : null;
  }
  if (preposition === "as") return isTakenAs(syntax, unit, bearer, isFitting) ? "as" : null;
  const opener = openerOf(syntax, unit);
  if (opener !== undefined && DENYING.test(opener.lemma)) return null;
  const isOpened = opener !== undefined && OPENERS.test(opener.xpos);
  if (!isOpened && !isFitting) return null;
  // "Ann Lee, | runs": a plural beside one name is a verb that was taken for a noun, or means others too.
  if (unit.xpos === "NNS" && !isSeveral(syntax, bearer)) return null;
  if (bearer.first >= unit.last) return tieAhead(syntax, unit, bearer, isFitting);
  return isApposed(syntax, unit, bearer, preposition) ? "apposition" : null;
}

/** "X is a pump", "X became a pump": the noun is what the clause says. */
function isPredicate(syntax: Syntax, unit: Unit): boolean {
  if (copulaOf(syntax, unit) !== undefined) return true;
  const head = headOf(syntax, unit);
  return (
    head !== undefined &&
    /^(?:become|remain)$/.test(head.lemma) &&
    /^(?:obj|xcomp)/.test(unit.label)
  );
}

function isDirect({ unit }: Frame, bearer: Unit): boolean {
  return bearer.head === unit.index || unit.head === bearer.index || bearer.head === unit.head;
}

/** "Its buyer will be | X": the noun is the subject, the name what the clause says. */
function isInverted(syntax: Syntax, unit: Unit, bearer: Unit): boolean {
  return (
    isLabel(unit, "nsubj") &&
    unit.head === bearer.index &&
    copulaOf(syntax, bearer) !== undefined &&
    caseOf(syntax, bearer) === ""
  );
}

/**
 * "launched as a toy": what the verb is said of; in "treated a town as a purse" the town is the purse. Somebody may do something
 * to others "as chief chemist", though.
 */
function isTakenAs(syntax: Syntax, unit: Unit, bearer: Unit, isFitting: boolean): boolean {
  const verb = headOf(syntax, unit);
  if (verb === undefined || !isVerb(verb) || bearer.head !== verb.index) return false;
  return isFitting || (isLabel(bearer, "nsubj") && childrenBy(syntax, verb, "obj").length === 0);
}

/** The article or owner that opens the noun's phrase; undefined where it has none. */
function openerOf(syntax: Syntax, unit: Unit): Unit | undefined {
  for (let at = unit.index - 1; at > unit.index - PHRASE_WORDS; at--) {
    const before = syntax.units[at];
    if (before === undefined || before.sentence !== unit.sentence) return undefined;
    if (before.xpos === "DT" || OPENERS.test(before.xpos)) return before;
    if (!isInPhrase(before)) return undefined;
  }
  return undefined;
}

function isInPhrase(unit: Unit): boolean {
  return (
    /^(?:ADJ|NOUN|NUM|PROPN|ADV)$/.test(unit.upos) || /^(?:HYPH|VBN|VBG|CC|``|'')$/.test(unit.xpos)
  );
}

function isSeveral(syntax: Syntax, bearer: Unit): boolean {
  return childrenBy(syntax, bearer, "conj").length > 0 || isLabel(bearer, "conj");
}

/** "the agency | X", "the agency, | X,": a name behind the noun. */
function tieAhead(syntax: Syntax, unit: Unit, bearer: Unit, isFitting: boolean): ClassTie | null {
  const { units } = syntax;
  const preposition = caseOf(syntax, unit);
  const isTied = bearer.head === unit.index || unit.head === bearer.index;
  let at = unit.index + 1;
  if (isQuote(units[at])) at++;
  if (at === bearer.index) {
    // "the pumps | Nordal makes": the name opens a clause of its own.
    const next = units[bearer.index + 1];
    const opens = isLabel(bearer, "nsubj") && next !== undefined && isVerb(next);
    const verb = headOf(syntax, bearer);
    const isClause =
      opens && verb !== undefined && (isLabel(verb, "acl") || verb.head === unit.index);
    return isClause || (!isTied && preposition !== "" && isLabel(bearer, "nsubj"))
      ? null
      : "beside";
  }
  let mark = units[bearer.index - 1];
  if (mark !== undefined && (isQuote(mark) || mark.xpos === "DT")) mark = units[mark.index - 1];
  if (mark === undefined || !/^[,—–]$/.test(mark.lemma)) return null;
  // "In a note, | Ann Lee said": a phrase of place or time before the subject.
  if (isLabel(bearer, "nsubj") && !isTied && preposition !== "") return null;
  if (mark.index === unit.index + 1) return "apposition";
  // "the founder of a firm, | X": the nearest noun is what X is, unless only the farther one can be.
  const nearest = units[mark.index - 1];
  const isNearer = nearest?.upos === "NOUN" && !isFitting;
  return !isNearer && (isLabel(bearer, "appos") || isTied) ? "apposition" : null;
}

/** "X, a start-up,": a noun behind the name's comma, or hung on it as its apposition. */
function isApposed(syntax: Syntax, unit: Unit, bearer: Unit, preposition: string): boolean {
  if (preposition !== "" || !isApart(syntax, bearer, unit)) return false;
  if (isLabel(unit, "appos") && unit.head === bearer.index) return true;
  // "sold X, | a toy,": the tree may take both for objects.
  if (isLabel(unit, "obj") && unit.head === bearer.head) return /^i?obj/.test(bearer.label);
  return !/^(?:nsubj|obj|obl|conj|xcomp|ccomp)/.test(unit.label);
}

/** Between a name and its apposition stands a comma, dash or bracket, and no verb; a colon opens something else. */
function isApart(syntax: Syntax, bearer: Unit, unit: Unit): boolean {
  const next = syntax.units[bearer.index + 1];
  const isNear =
    next !== undefined && (SEPARATOR.test(next.lemma) || next.upos === "ADP" || isQuote(next));
  if (!isNear) return false;
  let isParted = false;
  let articles = 0;
  for (let at = bearer.index + 1; at < unit.index; at++) {
    const between = syntax.units[at];
    if (between === undefined || between.lemma === ":") return false;
    if (/^(?:VB[DZP]|MD)$/.test(between.xpos) && between.mention < 0) return false;
    const isMark = SEPARATOR.test(between.lemma);
    if (isMark) isParted = true;
    // "X, calls the launch | a reversal": two articles are two phrases.
    if (isMark) articles = 0;
    else if (between.xpos === "DT") articles++;
  }
  return isParted && articles < 2;
}

const SEPARATOR = /^(?:[,(—–]|--?)$/;

function isQuote(unit: Unit | undefined): boolean {
  return unit !== undefined && /^["'“”‘«`]+$/.test(unit.lemma);
}
