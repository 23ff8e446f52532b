import type { EndContext } from "./end-context.ts";
import { subjectOf } from "./subjects.ts";
import type { Syntax, Unit } from "./syntax.ts";
import {
  caseOf,
  childBy,
  childrenBy,
  childrenOf,
  copulaOf,
  headOf,
  isLabel,
  nameBeforeApposition,
} from "./tree.ts";

const VIA_APPOSITION = 2;
const VIA_COPULA = 4;
const VIA_NEIGHBOUR = 3;
const INCLUDING = new Set(["such_as", "like", "including"]);

/** The phrases through which a phrase may mean an entity, with what each costs, in the order in which they are tried. */
export const VIAS: readonly (readonly [
  number,
  (context: EndContext, unit: Unit) => readonly Unit[],
])[] = [
  [VIA_APPOSITION, ({ syntax }, unit) => listOf(childBy(syntax, unit, "appos"))],
  [VIA_NEIGHBOUR, ({ syntax }, unit) => examplesOf(syntax, unit)],
  [VIA_NEIGHBOUR, ({ syntax }, unit) => nameBehind(syntax, unit)],
  [
    VIA_APPOSITION,
    ({ syntax }, unit) => (isLabel(unit, "appos") ? listOf(describedBy(syntax, unit)) : NOTHING),
  ],
  [VIA_COPULA, subjectOfCopula],
  [VIA_COPULA, ({ syntax }, unit) => listOf(nameItFollows(syntax, unit))],
  [VIA_NEIGHBOUR, ({ syntax }, unit) => nameBefore(syntax, unit)],
  [VIA_NEIGHBOUR, wholeOf],
  [VIA_COPULA, ownerOfStaff],
];

function listOf(unit: Unit | undefined): readonly Unit[] {
  return unit === undefined ? NOTHING : [unit];
}

const NOTHING: readonly never[] = [];

/** "Nordal, the start-up"; not "in Nordal, the start-up said": a phrase that opens the sentence is of another kind. */
function nameItFollows(syntax: Syntax, unit: Unit): Unit | undefined {
  const name = nameBeforeApposition(syntax, unit);
  const isSubject = isLabel(unit, "nsubj") && name !== undefined && caseOf(syntax, name) !== "";
  return isSubject ? undefined : name;
}

/** "He is a director of Nordal, a | firm …": what stands in apposition tells of the name before it, also where the tree hangs it on the noun before. */
function describedBy(syntax: Syntax, unit: Unit): Unit | undefined {
  const head = headOf(syntax, unit);
  if (head === undefined || head.upos === "PROPN") return head;
  return nameBeforeApposition(syntax, unit) ?? head;
}

/** "rivals such as X and Y", "talent including X". */
function examplesOf(syntax: Syntax, unit: Unit): readonly Unit[] {
  const own = childrenBy(syntax, unit, "nmod", "obl", "acl").filter((child) =>
    INCLUDING.has(caseOf(syntax, child)),
  );
  if (own.length > 0) return own;
  const after = syntax.units[unit.index + 1];
  const second = syntax.units[unit.index + 2];
  const third = syntax.units[unit.index + 3];
  if (after?.lemma === "including" || (after?.lemma === "include" && after.xpos === "VBG"))
    return second === undefined ? [] : [second];
  if (after?.lemma === "such" && second?.lemma === "as") return third === undefined ? [] : [third];
  return [];
}

const NAMING = new Set(["title", "call", "name", "dub", "codename", "entitle", "label"]);

/**
 * "the start-up Nordal", "a manifesto titled “The Long Tide”", "its new model, the Orca 4,": a name behind a common noun, with at
 * most quotation marks, a word of naming, or a comma and an article between.
 */
function nameBehind(syntax: Syntax, unit: Unit): readonly Unit[] {
  let isApart = false;
  for (let at = unit.index + 1; at < unit.index + 6; at++) {
    const next = syntax.units[at];
    if (next === undefined || next.sentence !== unit.sentence) return [];
    if (next.mention >= 0 && next.upos === "PROPN") {
      const closes = !isApart || endsApposition(syntax, next);
      const isOwnClause =
        isLabel(next, "nsubj") &&
        next.head !== unit.head &&
        unit.head !== next.index &&
        startsVerb(syntax, next);
      return closes && (isApart || !isOwnClause) ? [next] : [];
    }
    if (next.lemma === "," && !isApart) isApart = true;
    else if (!isBetween(next, isApart)) return [];
  }
  return [];
}

/** "the pump Nordal makes" is a clause; in "the brand Nordal, called …" the name stands by the noun. */
function startsVerb(syntax: Syntax, name: Unit): boolean {
  const next = syntax.units[name.index + 1];
  return next !== undefined && /^(?:VERB|AUX|ADV|PART|PRON)$/.test(next.upos);
}

function isBetween(unit: Unit, isApart: boolean): boolean {
  if (isApart) return unit.upos === "DET" || QUOTE.test(unit.lemma);
  return NAMING.has(unit.lemma) || QUOTE.test(unit.lemma) || unit.xpos === "DT";
}

const QUOTE = /^[\u0022\u0027\u201c\u201d\u2018\u00ab\u0060]+$/;

/** Behind a name in apposition stands a comma or the sentence's end; before another name, or "and", it is a list. */
function endsApposition(syntax: Syntax, name: Unit): boolean {
  const mark = syntax.units[name.index + 1];
  const next = syntax.units[name.index + 2];
  if (mark === undefined || mark.sentence !== name.sentence || mark.lemma === ".") return true;
  if (mark.upos !== "PUNCT") return false;
  return next === undefined || (next.upos !== "PROPN" && next.upos !== "CCONJ");
}

/** "the FieldOS firmware", "the Nova model": a name directly before a common noun and part of its phrase. */
function nameBefore(syntax: Syntax, unit: Unit): readonly Unit[] {
  const inside = childrenOf(syntax, unit).filter(
    (child) =>
      child.mention >= 0 &&
      child.last <= unit.first &&
      (isLabel(child, "compound") || isLabel(child, "amod") || isLabel(child, "nmod")) &&
      !isLabel(child, "nmod:poss"),
  );
  return inside.slice(-1);
}

/** "half of X", "one of its executives, X". */
function wholeOf(context: EndContext, unit: Unit): readonly Unit[] {
  const isPart = context.cues.partitive.includes(unit.lemma) || unit.upos === "NUM";
  if (!isPart) return [];
  return childrenBy(context.syntax, unit, "nmod", "obl").filter(
    (child) => caseOf(context.syntax, child) === "of",
  );
}

/** "X's engineers", "the X team", as a subject also "engineers at X" act for X. */
function ownerOfStaff(context: EndContext, unit: Unit): readonly Unit[] {
  if (!context.cues.staff.includes(unit.lemma)) return [];
  // "the head of X's lab" does not lead X.
  if (caseOf(context.syntax, unit) === "of") return [];
  const owners = childrenBy(context.syntax, unit, "nmod:poss", "compound");
  if (owners.length > 0 || !isLabel(unit, "nsubj")) return owners;
  return childrenBy(context.syntax, unit, "nmod").filter((child) =>
    HOUSED.has(caseOf(context.syntax, child)),
  );
}

/** "Engineers | at X built it". */
const HOUSED: ReadonlySet<string> = new Set(["at", "from", "of"]);

/** "X is a pump", "X became the first woman to do it": what the noun is said of. */
function subjectOfCopula(context: EndContext, unit: Unit): readonly Unit[] {
  const { syntax, cues } = context;
  const head = headOf(syntax, unit);
  const isBecome =
    head !== undefined &&
    /^(?:become|remain)$/.test(head.lemma) &&
    (isLabel(unit, "obj") || isLabel(unit, "xcomp"));
  if (copulaOf(syntax, unit) === undefined && !isBecome) return [];
  const subject = subjectOf(syntax, isBecome ? head : unit, cues);
  return subject === undefined ? [] : [subject];
}
