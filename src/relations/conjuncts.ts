import type { EndContext } from "./end-context.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { childBy, childrenBy, headOf, isLabel } from "./tree.ts";

const NOTHING: readonly never[] = [];

/** Conjuncts by the tree, and those that a list of like names shows on the surface, where the tree has lost them. */
export function conjuncts(context: EndContext, unit: Unit): readonly Unit[] {
  const { syntax } = context;
  const all = childrenBy(syntax, unit, "conj");
  // "Ann Lee, ex-Nordal, joins …": two without "and" are no list.
  const joined = all.length === 1 && !all.some((one) => isListed(syntax, one)) ? NOTHING : all;
  const isOwned = joined.length > 0 && childBy(syntax, unit, "nmod:poss") !== undefined;
  const byTree = joined.filter(
    (child) =>
      child.upos !== "VERB" && !(isOwned && childBy(syntax, child, "nmod:poss") !== undefined),
  );
  const bySurface = unit.mention >= 0 ? surfaceList(context, unit) : NOTHING;
  if (byTree.length + bySurface.length === 0) return NOTHING;
  return [...byTree, ...bySurface].flatMap((other) => [
    other,
    ...childrenBy(syntax, other, "conj").filter((child) => child.upos !== "VERB"),
  ]);
}

function isListed(syntax: Syntax, unit: Unit): boolean {
  return childBy(syntax, unit, "cc") !== undefined || childBy(syntax, unit, "conj") !== undefined;
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
