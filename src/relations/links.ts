import type { ClauseCues } from "../model/pattern.ts";
import { formOf, isCue, isInfinitive, markOf } from "./cue.ts";
import type { Syntax, Unit } from "./syntax.ts";
import {
  caseOf,
  childBy,
  childrenBy,
  childrenOf,
  copulaOf,
  firstConjunct,
  headOf,
  isLabel,
  isNamed,
  isVerb,
  yieldOf,
} from "./tree.ts";

/**
 * How a clause hangs on what stands above it. `governs`: the word above says whether it happened; `shares`: a conjunct under the
 * same auxiliaries; `joins`: a conjunct on its own; `said`: content of a verb of saying; `if`: a condition; `inside`: told in
 * the same breath, but no longer bound by what is denied or planned above; `stop`: the narrator's own words; `asked`: said, but as an open question ("asked whether").
 */
export type Link = "governs" | "shares" | "joins" | "said" | "asked" | "if" | "inside" | "stop";

const STOP = [undefined, "stop"] as const;

/** The next unit outward and the link to it. */
export function linkAbove(
  syntax: Syntax,
  at: Unit,
  cues: ClauseCues,
): readonly [Unit | undefined, Link] {
  const above = headOf(syntax, at);
  if (above === undefined) return STOP;
  if (isLabel(at, "conj")) return linkOfConjunct(syntax, at, cues);
  if (isLabel(at, "acl")) return linkOfNounClause(syntax, at, above, cues);
  if (isNominal(syntax, at)) {
    const isObject = isLabel(at, "obj") && at.first > above.first;
    const isHandled = isObject || at.label === "nsubj:pass" || isInto(syntax, at);
    return isVerb(above) && isHandled && !isNamed(syntax, at) && isHandling(syntax, above, cues)
      ? [above, "governs"]
      : STOP;
  }
  if (!/^(?:[xc]comp|csubj|advcl|parataxis)/.test(at.label)) return STOP;
  return linkOfClause(syntax, at, above, cues);
}

/** Whether what happens to the event that is a verb's object decides on it: "announced", "blocked", "abandoned a takeover". */
function isHandling(syntax: Syntax, verb: Unit, cues: ClauseCues): boolean {
  const isStopped = isCue(syntax, verb, cues.deny) && verb.lemma !== "reject";
  return cues.light.includes(verb.lemma) || (isStopped && !isCue(syntax, verb, cues.speech));
}

function linkOfClause(
  syntax: Syntax,
  at: Unit,
  noun: Unit,
  cues: ClauseCues,
): readonly [Unit | undefined, Link] {
  const above = addressing(syntax, at, noun, cues) ?? noun;
  const speaks = isCue(syntax, above, cues.speech);
  const isOpen = isConditional(syntax, at);
  if (isOpen) return [above, speaks && isLabel(at, "ccomp") ? "asked" : "if"];
  const governs = isGoverning(syntax, above, cues);
  if (isLabel(at, "xcomp")) {
    const isParticiple =
      !/^(?:have|be|get)$/.test(above.lemma) &&
      at.xpos === "VBN" &&
      markOf(syntax, at) === "" &&
      !hasAuxiliary(syntax, at);
    if (isParticiple) return [above, "inside"];
    const isTold = speaks && !isCue(syntax, above, cues.plan) && !isPassiveForm(syntax, above);
    return [above, isTold ? "said" : "governs"];
  }
  if (isLabel(at, "advcl")) {
    const isBare = markOf(syntax, at) === "" && at.first > above.first && isFinite(syntax, at);
    const isDenial = at.xpos === "VBG" && isCue(syntax, above, cues.contest);
    if (speaks && (isBare || isDenial)) return [above, "said"];
    const isBound = governs && !isFinite(syntax, at) && markOf(syntax, at) !== "";
    return [above, isBound ? "governs" : "inside"];
  }
  if (speaks) return isApart(syntax, at, above) ? STOP : [above, "said"];
  return [above, governs ? "governs" : "inside"];
}

/** "X advised Y; | Z was led by W": what was said is a name or noun, and a semicolon parts the clauses. */
function isApart(syntax: Syntax, at: Unit, verb: Unit): boolean {
  const [first] = yieldOf(syntax, at);
  const mark = syntax.units[(syntax.unitOf[first] ?? 0) - 1];
  const own = syntax.units[syntax.unitOf[first] ?? -1];
  const isParted = mark?.lemma === ";" || own?.lemma === ";";
  return isParted && isLabel(at, "parataxis") && childBy(syntax, verb, "obj") !== undefined;
}

/** "told reporters | that …": the tree may hang the clause on those who were told. */
function addressing(syntax: Syntax, at: Unit, noun: Unit, cues: ClauseCues): Unit | undefined {
  if (isVerb(noun) || !isLabel(at, "ccomp") || !/^(?:obj|iobj|obl)/.test(noun.label))
    return undefined;
  const verb = headOf(syntax, noun);
  return verb !== undefined && isVerb(verb) && isCue(syntax, verb, cues.speech) ? verb : undefined;
}

function isGoverning(syntax: Syntax, unit: Unit, cues: ClauseCues): boolean {
  return [cues.plan, cues.possible, cues.deny, cues.cease].some((list) =>
    isCue(syntax, unit, list),
  );
}

function isPassiveForm(syntax: Syntax, verb: Unit): boolean {
  return verb.xpos === "VBN" && childBy(syntax, verb, "aux:pass", "nsubj:pass") !== undefined;
}

/** "Plans to buy", "rumours that …", "the Harbour Times reports that …": the noun says how sure it is. */
function linkOfNounClause(
  syntax: Syntax,
  at: Unit,
  above: Unit,
  cues: ClauseCues,
): readonly [Unit | undefined, Link] {
  if (isVerb(above)) return isLabel(at, "acl:relcl") ? STOP : [above, "inside"];
  const that = childrenOf(syntax, at).find((child) => child.lemma === "that");
  const isThat = that !== undefined && that.index === above.index + 1 && that.first < at.first;
  const speaks = isCue(syntax, above, cues.speech);
  if (isThat && (speaks || cues.hearsay.includes(above.lemma))) return [above, "said"];
  if (at.xpos === "VBG" && speaks && isCue(syntax, above, cues.deny)) return [above, "said"];
  if (at.label === "acl:relcl") return STOP;
  return [above, isGoverning(syntax, above, cues) ? "governs" : "inside"];
}

/** A conjunct shares the auxiliaries before the first where it has none of its own, no subject and the same form. */
function linkOfConjunct(
  syntax: Syntax,
  at: Unit,
  cues: ClauseCues,
): readonly [Unit | undefined, Link] {
  const first = firstConjunct(syntax, at);
  if (first.index === at.index) return STOP;
  const isBut = childrenBy(syntax, at, "cc").some((mark) =>
    /^(?:but|yet|rather)$/.test(mark.lemma),
  );
  if (!isVerb(at) || !isVerb(first)) return [first, isBut || isVerb(at) ? "joins" : "shares"];
  const hasOwn = childBy(syntax, at, "nsubj", "aux") !== undefined;
  if (isToldOn(syntax, first, at, cues)) return [first, "said"];
  if (hasOwn) return [first, "joins"];
  const isOr = childrenBy(syntax, at, "cc").some((mark) => /^(?:or|nor)$/.test(mark.lemma));
  const bears = childBy(syntax, first, "aux") !== undefined || isInfinitive(syntax, first);
  const isSameForm =
    first.xpos === at.xpos ||
    (first.xpos === "VBN" && at.xpos === "VBD") ||
    (first.xpos === "VB" && at.xpos === "VBP");
  return [first, !isBut && (isOr || (bears && isSameForm)) ? "shares" : "joins"];
}

/** "X said that it regrets it and | would appeal": what X would do is told as well, where the tree joins it to the saying. */
function isToldOn(syntax: Syntax, first: Unit, at: Unit, cues: ClauseCues): boolean {
  const isWould = childrenBy(syntax, at, "aux").some((aux) => aux.lemma === "would");
  if (!isWould || childBy(syntax, at, "nsubj") !== undefined) return false;
  return isCue(syntax, first, cues.speech) && childBy(syntax, first, "ccomp") !== undefined;
}

/**
 * The noun or adjective right before an infinitive or gerund, where the tree hangs the clause elsewhere: "has no | plans | to
 * buy", "weighs a | bid | to buy".
 */
export function governorBefore(syntax: Syntax, at: Unit, cues: ClauseCues): Unit | undefined {
  if (at.xpos !== "VB" && at.xpos !== "VBG") return undefined;
  const mark = childrenOf(syntax, at).find(
    (child) => /^(?:to|of)$/.test(child.lemma) && child.first < at.first,
  );
  const before = mark === undefined ? undefined : syntax.units[mark.index - 1];
  if (before === undefined || before.sentence !== at.sentence || before.mention >= 0)
    return undefined;
  if (headOf(syntax, at)?.index === before.index) return undefined;
  return /^(?:NOUN|ADJ)$/.test(before.upos) && isGoverning(syntax, before, cues)
    ? before
    : undefined;
}

function isNominal(syntax: Syntax, unit: Unit): boolean {
  return (
    !isVerb(unit) &&
    copulaOf(syntax, unit) === undefined &&
    /^(?:obj|obl|nsubj|nmod)/.test(unit.label)
  );
}

function isInto(syntax: Syntax, unit: Unit): boolean {
  return isLabel(unit, "obl") && caseOf(syntax, unit) === "into";
}

function hasAuxiliary(syntax: Syntax, verb: Unit): boolean {
  return childBy(syntax, verb, "aux") !== undefined;
}

function isFinite(syntax: Syntax, verb: Unit): boolean {
  if (/^VB[DZP]$/.test(verb.xpos)) return true;
  return childrenBy(syntax, verb, "aux", "cop").some((aux) => /^(?:VB[DZP]|MD)$/.test(aux.xpos));
}

const CONDITION = /^(?:if|whether|unless|provided|assuming|lest)$/;

/** "If", "whether", "unless", not "even if": also "were it to buy" and "should it buy" at the start. */
function isConditional(syntax: Syntax, unit: Unit): boolean {
  const marks = childrenOf(syntax, unit).filter(
    (child) =>
      child.first < unit.first &&
      (isLabel(child, "mark") || isLabel(child, "case") || isLabel(child, "advmod")),
  );
  const isIf = marks.some(
    (mark) => CONDITION.test(mark.lemma) && syntax.units[mark.index - 1]?.lemma !== "even",
  );
  return isIf || isInverted(syntax, unit);
}

function isInverted(syntax: Syntax, unit: Unit): boolean {
  const [first] = syntax.ranges[unit.sentence] ?? [0, 0];
  const opening = syntax.units[first];
  return opening?.head === unit.index && /^(?:should|were|had)$/.test(formOf(syntax, opening));
}
