import type { Syntax, Unit } from "./syntax.ts";
import { childrenBy, childrenOf, isVerb } from "./tree.ts";

/**
 * Whether a unit is a word of the list: as a phrasal verb ("rule out"; its bare verb is another word then), by its lemma, or
 * by its form ("going").
 */
export function isCue(syntax: Syntax, unit: Unit, list: readonly string[]): boolean {
  const particle = particleOf(syntax, unit);
  if (particle !== undefined) return list.includes(`${unit.lemma} ${particle}`);
  return list.includes(unit.lemma) || list.includes(formOf(syntax, unit));
}

/** The lower-cased word of a unit as it stands in the text. */
export function formOf(syntax: Syntax, unit: Unit): string {
  return syntax.document.tokens[unit.anchor]?.text.toLowerCase() ?? "";
}

/** The particle of a phrasal verb; "put it" counts as one. */
function particleOf(syntax: Syntax, unit: Unit): string | undefined {
  if (!isVerb(unit)) return undefined;
  const particle = childrenBy(syntax, unit, "compound:prt")[0];
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
    const isPart =
      /^(?:AUX|ADV|PART)$/.test(unit.upos) || unit.xpos === "MD" || /^n['’]t$/.test(unit.lemma);
    if (!isPart && !isBeforeInfinitive(syntax, unit)) break;
    group.push(unit);
  }
  return group;
}

function isBeforeInfinitive(syntax: Syntax, unit: Unit): boolean {
  return unit.lemma === "to" && syntax.units[unit.index + 1]?.xpos === "VB";
}
