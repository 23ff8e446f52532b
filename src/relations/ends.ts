import type { Mention } from "../model/mention.ts";
import type { ClauseCues } from "../model/pattern.ts";
import { subjectOf } from "./subjects.ts";
import type { Syntax, Unit } from "./syntax.ts";
import {
  caseOf,
  childrenBy,
  childrenOf,
  copulaOf,
  headOf,
  isLabel,
  nameBeforeApposition,
} from "./tree.ts";

/** What one needs to know to find whom a phrase means. */
export interface EndContext {
  readonly syntax: Syntax;
  readonly mentions: readonly Mention[];
  /** Chain of each mention, -1 for none. */
  readonly chainOf: Int32Array;
  /** Canonical name of each chain. */
  readonly names: readonly string[];
  /** Root type of each chain: a Model's is Product. */
  readonly kinds: readonly string[];
  readonly cues: ClauseCues;
}

/** An entity that a phrase means, with the mention that stands for it and what the reading costs. */
export interface End {
  readonly chain: number;
  readonly mention: number;
  readonly unit: Unit;
  /** Points off for indirect readings; positive. */
  readonly cost: number;
  /** Arc decile of the phrase by which it is reached: a list's members share that of the first. */
  readonly margin: number;
}

const LIST_COST = 2;
const VIA_APPOSITION = 2;
const VIA_COPULA = 4;
const VIA_NEIGHBOUR = 3;
const INCLUDING = new Set(["such_as", "like", "including"]);

/**
 * The entities that a phrase means, best reading only: itself where it is a mention; else the name in apposition, the
 * examples ("such as"), the name beside it, the whole of a part, the subject of its copula. All conjuncts are given.
 */
export function denote(context: EndContext, unit: Unit, depth = 0): readonly End[] {
  const direct = directEnd(context, unit);
  const base = direct.length > 0 ? direct : indirectEnds(context, unit, depth);
  const rest = conjuncts(context, unit).flatMap((conjunct) =>
    depth > 1
      ? []
      : denote(context, conjunct, 2).map((end) => ({
          ...end,
          cost: end.cost + LIST_COST,
          margin: unit.margin,
        })),
  );
  return distinct([...base, ...rest]);
}

function distinct(ends: readonly End[]): readonly End[] {
  const seen = new Set<number>();
  return ends.filter((end) => !seen.has(end.chain) && seen.add(end.chain) !== undefined);
}

/** The entity that a unit itself names or refers to, without lists and indirections. */
export function directEnd(context: EndContext, unit: Unit): readonly End[] {
  const chain = unit.mention < 0 ? -1 : (context.chainOf[unit.mention] ?? -1);
  return chain < 0 ? [] : [{ chain, mention: unit.mention, unit, cost: 0, margin: unit.margin }];
}

function indirectEnds(context: EndContext, unit: Unit, depth: number): readonly End[] {
  if (depth > 2 || unit.upos === "PRON") return [];
  const { syntax } = context;
  const tries: readonly (readonly [number, () => readonly Unit[]])[] = [
    [VIA_APPOSITION, () => childrenBy(syntax, unit, "appos").slice(0, 1)],
    [VIA_NEIGHBOUR, () => examplesOf(syntax, unit)],
    [VIA_NEIGHBOUR, () => nameBehind(syntax, unit)],
    [
      VIA_APPOSITION,
      () =>
        isLabel(unit, "appos") ? [headOf(syntax, unit)].filter((head) => head !== undefined) : [],
    ],
    [VIA_COPULA, () => subjectOfCopula(context, unit)],
    [VIA_COPULA, () => [nameItFollows(syntax, unit)].filter((name) => name !== undefined)],
    [VIA_NEIGHBOUR, () => nameBefore(syntax, unit)],
    [VIA_NEIGHBOUR, () => wholeOf(context, unit)],
    [VIA_COPULA, () => ownerOfStaff(context, unit)],
  ];
  for (const [cost, find] of tries) {
    const ends = find()
      .filter((other) => other.index !== unit.index)
      .flatMap((other) => (depth === 0 ? denoteNear(context, other) : directEnd(context, other)));
    if (ends.length > 0) return ends.map((end) => ({ ...end, cost: end.cost + cost }));
  }
  return [];
}

/** "Nordal, the start-up"; not "in Nordal, the start-up said": a phrase that opens the sentence is of another kind. */
function nameItFollows(syntax: Syntax, unit: Unit): Unit | undefined {
  const name = nameBeforeApposition(syntax, unit);
  const isSubject = isLabel(unit, "nsubj") && name !== undefined && caseOf(syntax, name) !== "";
  return isSubject ? undefined : name;
}

/** Direct reading with its list, for phrases one step away. */
function denoteNear(context: EndContext, unit: Unit): readonly End[] {
  const direct = directEnd(context, unit);
  if (direct.length === 0) return indirectEnds(context, unit, 2);
  return [
    ...direct,
    ...conjuncts(context, unit).flatMap((other) =>
      directEnd(context, other).map((end) => ({ ...end, cost: LIST_COST })),
    ),
  ];
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
        isLabel(next, "nsubj") && next.head !== unit.head && startsVerb(syntax, next);
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

/** "X's engineers", "the X team" act for X. */
function ownerOfStaff(context: EndContext, unit: Unit): readonly Unit[] {
  if (!context.cues.staff.includes(unit.lemma)) return [];
  return childrenBy(context.syntax, unit, "nmod:poss", "compound");
}

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

/** Conjuncts by the tree, and those that a list of like names shows on the surface, where the tree has lost them. */
function conjuncts(context: EndContext, unit: Unit): readonly Unit[] {
  const { syntax } = context;
  const isOwned = childrenBy(syntax, unit, "nmod:poss").length > 0;
  const byTree = childrenBy(syntax, unit, "conj").filter(
    (child) =>
      child.upos !== "VERB" && !(isOwned && childrenBy(syntax, child, "nmod:poss").length > 0),
  );
  const bySurface = unit.mention >= 0 ? surfaceList(context, unit) : [];
  return [...byTree, ...bySurface].flatMap((other) => [
    other,
    ...childrenBy(syntax, other, "conj").filter((child) => child.upos !== "VERB"),
  ]);
}

const SEPARATORS = new Set([",", "and", "or", "&", "/", "as", "well", ";", "plus", "—", "–"]);
const LIST_WORDS = 6;

/** The names that follow in a list: "X, Y and the defender Z". It must close with "and" or "or". */
function surfaceList(context: EndContext, unit: Unit): readonly Unit[] {
  const { syntax } = context;
  const found: Unit[] = [];
  let closed = false;
  let sinceName = 0;
  let separated = false;
  for (let at = unit.index + 1; !closed && sinceName <= LIST_WORDS; at++, sinceName++) {
    const next = syntax.units[at];
    if (next === undefined || next.sentence !== unit.sentence) break;
    if (SEPARATORS.has(next.lemma)) {
      separated = true;
      if (/^(?:and|or|&)$/.test(next.lemma)) closed = followsName(syntax, at, found);
    } else if (next.mention >= 0 && next.upos === "PROPN") {
      if (!separated || !isAlike(context, unit, next) || startsClause(syntax, unit, next)) break;
      found.push(next);
      sinceName = 0;
      separated = false;
    } else if (!/^(?:DET|ADJ|NOUN|PUNCT)$/.test(next.upos) || !separated) {
      break;
    }
  }
  return closed ? found : [];
}

/** At "and": takes the name behind it, if one follows at once or after a title, and so closes the list. */
function followsName(syntax: Syntax, at: number, found: Unit[]): boolean {
  for (let ahead = at + 1; ahead < at + 5; ahead++) {
    const next = syntax.units[ahead];
    if (next === undefined) return false;
    if (next.mention >= 0 && next.upos === "PROPN") {
      if (isLabel(next, "nsubj") || syntax.units[next.index + 1]?.xpos === "POS") return false;
      found.push(next);
      return true;
    }
    if (!/^(?:DET|ADJ|NOUN)$/.test(next.upos)) return false;
  }
  return false;
}

function startsClause(syntax: Syntax, unit: Unit, next: Unit): boolean {
  if (syntax.units[next.index + 1]?.xpos === "POS") return true;
  return isLabel(next, "nsubj") && next.head !== unit.head && headOf(syntax, next) !== undefined;
}

/** Names of one list name things of one kind. */
function isAlike(context: EndContext, a: Unit, b: Unit): boolean {
  return kindOf(context, a) === kindOf(context, b);
}

function kindOf(context: EndContext, unit: Unit): string {
  return context.kinds[context.chainOf[unit.mention] ?? -1] ?? "";
}
