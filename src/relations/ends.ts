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
}

const LIST_COST = 3;
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
      : denote(context, conjunct, 2).map((end) => ({ ...end, cost: end.cost + LIST_COST })),
  );
  return distinct([...base, ...rest]);
}

function distinct(ends: readonly End[]): readonly End[] {
  const seen = new Set<number>();
  return ends.filter((end) => !seen.has(end.chain) && seen.add(end.chain) !== undefined);
}

function directEnd(context: EndContext, unit: Unit): readonly End[] {
  const chain = unit.mention < 0 ? -1 : (context.chainOf[unit.mention] ?? -1);
  return chain < 0 ? [] : [{ chain, mention: unit.mention, unit, cost: 0 }];
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
    [VIA_COPULA, () => [nameBeforeApposition(syntax, unit)].filter((name) => name !== undefined)],
    [VIA_NEIGHBOUR, () => nameBefore(syntax, unit)],
    [VIA_NEIGHBOUR, () => wholeOf(context, unit)],
  ];
  for (const [cost, find] of tries) {
    const ends = find()
      .filter((other) => other.index !== unit.index)
      .flatMap((other) => (depth === 0 ? denoteNear(context, other) : directEnd(context, other)));
    if (ends.length > 0) return ends.map((end) => ({ ...end, cost: end.cost + cost }));
  }
  return [];
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

/** "the start-up Pumpwise", "its midfielder Jo Lind": a name directly behind a common noun. */
function nameBehind(syntax: Syntax, unit: Unit): readonly Unit[] {
  const after = syntax.units[unit.index + 1];
  const isName = after !== undefined && after.mention >= 0 && after.upos === "PROPN";
  return isName && after.sentence === unit.sentence && !isLabel(after, "nsubj") ? [after] : [];
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

function subjectOfCopula(context: EndContext, unit: Unit): readonly Unit[] {
  if (copulaOf(context.syntax, unit) === undefined) return [];
  const subject = subjectOf(context.syntax, unit, context.cues);
  return subject === undefined ? [] : [subject];
}

/** Conjuncts by the tree, and those that a list of like names shows on the surface, where the tree has lost them. */
function conjuncts(context: EndContext, unit: Unit): readonly Unit[] {
  const { syntax } = context;
  const byTree = childrenBy(syntax, unit, "conj").filter((child) => child.upos !== "VERB");
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
      if (isLabel(next, "nsubj")) return false;
      found.push(next);
      return true;
    }
    if (!/^(?:DET|ADJ|NOUN)$/.test(next.upos)) return false;
  }
  return false;
}

function startsClause(syntax: Syntax, unit: Unit, next: Unit): boolean {
  return isLabel(next, "nsubj") && next.head !== unit.head && headOf(syntax, next) !== undefined;
}

/** Names of one list name things of one kind. */
function isAlike(context: EndContext, a: Unit, b: Unit): boolean {
  return kindOf(context, a) === kindOf(context, b);
}

function kindOf(context: EndContext, unit: Unit): string {
  return context.kinds[context.chainOf[unit.mention] ?? -1] ?? "";
}
