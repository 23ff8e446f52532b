import type { ClauseCues } from "../model/pattern.ts";
import { formOf, groupBefore, isCue } from "./cue.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { childBy, childrenBy, childrenOf, isVerb } from "./tree.ts";

const NEGATORS = new Set([
  "not",
  "n't",
  "n’t",
  "never",
  "neither",
  "without",
  "hardly",
  "no",
  "cannot",
]);
/** "Not only", "not just": more is said, nothing denied. */
const MORE = new Set(["only", "just", "merely", "simply", "solely", "least", "wonder"]);
const NOBODY = /^(?:none|neither|nobody|nothing|nowhere|no-one)$/;

/** What the words of one clause make of what it says. */
export interface Denial {
  /** Odd: it is not so. */
  readonly count: number;
  /** It was so: "no longer", "not … any more", "stopped using", "used to". */
  readonly isFormer: boolean;
  /** The words that say so. */
  readonly words: readonly Unit[];
}

/**
 * The denials in the clause of a head by words of its own. "No longer" and "not … any more" deny nothing but end it. With `below`,
 * the head governs that clause: a head that denies ("failed to") counts, one that ends ("stopped using") ends it, unless it is
 * denied itself.
 */
export function denialHere(
  syntax: Syntax,
  head: Unit,
  below: Unit | null,
  cues: ClauseCues,
): Denial {
  const words = negatorsOf(syntax, head);
  let count = words.length + (hasNegativeSubject(syntax, head) ? 1 : 0);
  if (isEndedByWords(syntax, head, words)) return { count: 0, isFormer: true, words };
  if (isUsedTo(syntax, head)) return { count, isFormer: true, words: [head] };
  if (below === null) return { count, isFormer: false, words };
  const ends = isCue(syntax, head, cues.cease) && below.xpos === "VBG";
  if (ends) return { count: 0, isFormer: count % 2 === 0, words: [head] };
  if (!isCue(syntax, head, cues.deny)) return { count, isFormer: false, words };
  count++;
  return { count, isFormer: false, words: [...words, head] };
}

/** "Used to lead", by the words right before; but "is used to lead", "a tool used to lead" tell what for. */
function isUsedTo(syntax: Syntax, verb: Unit): boolean {
  const [before, used, to] = [-3, -2, -1].map((step) => syntax.units[verb.index + step]);
  if (verb.xpos !== "VB" || to?.lemma !== "to" || used?.sentence !== verb.sentence) return false;
  if (formOf(syntax, used) !== "used") return false;
  return before === undefined || (before.upos !== "NOUN" && !/^(?:be|get)$/.test(before.lemma));
}

/** The negating words of a clause: those that hang on its head and those that stand in its verb group. */
export function negatorsOf(syntax: Syntax, head: Unit): readonly Unit[] {
  const near = isVerb(head) ? groupBefore(syntax, head) : afterCopula(syntax, head);
  const found: Unit[] = [];
  for (const unit of childrenOf(syntax, head)) if (isNegator(syntax, head, unit)) found.push(unit);
  for (const unit of near)
    if (unit.head !== head.index && isNegator(syntax, head, unit)) found.push(unit);
  if (isYetTo(syntax, head)) found.push(head);
  return found;
}

/** The word behind the copula: in "is not open source" trees hang the "not" on "open". */
function afterCopula(syntax: Syntax, head: Unit): readonly Unit[] {
  const copula = childBy(syntax, head, "cop");
  const next = copula === undefined ? undefined : syntax.units[copula.index + 1];
  return next !== undefined && next.index < head.index ? [next] : [];
}

function isNegator(syntax: Syntax, head: Unit, unit: Unit): boolean {
  if (isReplaced(syntax, head, unit) || isAgainst(head, unit)) return true;
  if (!NEGATORS.has(unit.lemma) && formOf(syntax, unit) !== "cannot") return false;
  const next = syntax.units[unit.index + 1];
  if (next !== undefined && MORE.has(next.lemma)) return false;
  if (unit.lemma !== "no") return true;
  return unit.label === "det" || isLonger(next);
}

/** "Instead of buying", "rather than buy". */
function isReplaced(syntax: Syntax, head: Unit, unit: Unit): boolean {
  const next = syntax.units[unit.index + 1]?.lemma;
  const isMark = unit.first < head.first && isVerb(head) && head.index - unit.index < 4;
  return (
    isMark &&
    ((unit.lemma === "instead" && next === "of") || (unit.lemma === "rather" && next === "than"))
  );
}

/** "Decided | against buying it". */
function isAgainst(head: Unit, unit: Unit): boolean {
  return unit.lemma === "against" && head.xpos === "VBG" && unit.index === head.index - 1;
}

/** "Has yet to approve". */
function isYetTo(syntax: Syntax, head: Unit): boolean {
  const to = syntax.units[head.index - 1];
  return to?.lemma === "to" && syntax.units[to.index - 1]?.lemma === "yet";
}

function isLonger(unit: Unit | undefined): boolean {
  return unit !== undefined && /^long(?:er)?$/.test(unit.lemma);
}

const LATER_WORDS = 8;

/** "No longer" before the head; "any longer", "any more", "anymore" behind a negated one. */
function isEndedByWords(syntax: Syntax, head: Unit, words: readonly Unit[]): boolean {
  const isNoLonger = (unit: Unit): boolean =>
    isLonger(unit) && syntax.units[unit.index - 1]?.lemma === "no";
  if (childrenOf(syntax, head).some(isNoLonger)) return true;
  if (words.some((word) => word.lemma === "no" && isLonger(syntax.units[word.index + 1])))
    return true;
  if (groupBefore(syntax, head).some(isNoLonger)) return true;
  if (words.length === 0) return false;
  for (let at = head.index + 1; at <= head.index + LATER_WORDS; at++) {
    const unit = syntax.units[at];
    if (unit === undefined || unit.sentence !== head.sentence || unit.upos === "CCONJ")
      return false;
    const form = formOf(syntax, unit);
    if (form === "anymore") return true;
    if (form === "any" && /^(?:more|longer)$/.test(nextForm(syntax, unit))) return true;
  }
  return false;
}

function nextForm(syntax: Syntax, unit: Unit): string {
  const next = syntax.units[unit.index + 1];
  return next === undefined ? "" : formOf(syntax, next);
}

/** "No company bought it", "None of them", "Neither firm", "Neither Nordal nor Tavira". */
function hasNegativeSubject(syntax: Syntax, head: Unit): boolean {
  return childrenBy(syntax, head, "nsubj").some((subject) => {
    if (NOBODY.test(subject.lemma)) return true;
    if (syntax.units[subject.index - 1]?.lemma === "neither") return true;
    return childrenBy(syntax, subject, "det", "advmod", "cc:preconj").some((child) => {
      const next = syntax.units[child.index + 1];
      return /^(?:no|neither)$/.test(child.lemma) && !(next !== undefined && MORE.has(next.lemma));
    });
  });
}
