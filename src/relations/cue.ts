import type { Syntax, Unit } from "./syntax.ts";
import { childBy, childrenOf, isVerb } from "./tree.ts";

/**
 * Whether a unit is a word of the list: as a phrasal verb ("rule out"; its bare verb is another word then), by its lemma, or
 * by its form ("going").
 */
export function isCue(syntax: Syntax, unit: Unit, list: readonly string[]): boolean {
  const words = wordsOf(list);
  const particle = particleOf(syntax, unit);
  if (particle !== undefined) return words.has(`${unit.lemma} ${particle}`);
  return words.has(unit.lemma) || words.has(formOf(syntax, unit));
}

const SETS = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of a list, ready to be looked up. */
function wordsOf(list: readonly string[]): ReadonlySet<string> {
  const known = SETS.get(list);
  if (known !== undefined) return known;
  const words = new Set(list);
  SETS.set(list, words);
  return words;
}

/** The lower-cased word of a unit as it stands in the text. */
export function formOf(syntax: Syntax, unit: Unit): string {
  return syntax.document.tokens[unit.anchor]?.text.toLowerCase() ?? "";
}

/** The particle of a phrasal verb; "put it" counts as one. */
function particleOf(syntax: Syntax, unit: Unit): string | undefined {
  if (!isVerb(unit)) return undefined;
  const particle = childBy(syntax, unit, "compound:prt");
  if (particle !== undefined) return particle.lemma;
  const next = syntax.units[unit.index + 1];
  if (next === undefined || next.sentence !== unit.sentence) return undefined;
  return next.xpos === "RP" || (unit.lemma === "put" && next.lemma === "it")
    ? next.lemma
    : undefined;
}

/** Whether a verb is a "to" infinitive. */
export function isInfinitive(syntax: Syntax, unit: Unit): boolean {
  return markOf(syntax, unit) === "to" && unit.xpos !== "VBG";
}

/** The word by which a clause is joined to what stands above it: "that", "if", "to", "of"; the first where there are two. */
export function markOf(syntax: Syntax, unit: Unit): string {
  const mark = childrenOf(syntax, unit).find(
    (child) => child.label === "mark" || (child.label === "case" && child.first < unit.first),
  );
  return mark?.lemma ?? "";
}

/**
 * The auxiliaries, adverbs and negations that stand right before a verb, nearest first, whatever the tree makes of them: "has
 * not yet | approved". Ends at the first other word.
 */
export function groupBefore(syntax: Syntax, verb: Unit): readonly Unit[] {
  const group: Unit[] = [];
  for (let at = verb.index - 1; at >= 0; at--) {
    const unit = syntax.units[at];
    if (unit === undefined || unit.sentence !== verb.sentence) break;
    if (!isOfGroup(unit) && !isBeforeInfinitive(syntax, unit)) break;
    group.push(unit);
  }
  return group;
}

function isOfGroup({ upos, xpos, lemma }: Unit): boolean {
  const isLight = upos === "AUX" || upos === "ADV" || upos === "PART" || xpos === "MD";
  return isLight || lemma === "n't" || lemma === "n’t";
}

function isBeforeInfinitive(syntax: Syntax, unit: Unit): boolean {
  return unit.lemma === "to" && syntax.units[unit.index + 1]?.xpos === "VB";
}
