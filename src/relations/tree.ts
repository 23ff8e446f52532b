import type { Syntax, Unit } from "./syntax.ts";

/** Small questions to the tree that several frames ask. All answers are in text order. */

/** The units that hang on a unit by one of up to four labels (a label stands for its subtypes too). */
export function childrenBy(
  syntax: Syntax,
  unit: Unit,
  label: string,
  second: string = label,
  third: string = second,
  fourth: string = third,
): readonly Unit[] {
  let found: Unit[] | null = null;
  for (const child of childrenOf(syntax, unit)) {
    const isMeant =
      isLabel(child, label) ||
      isLabel(child, second) ||
      isLabel(child, third) ||
      isLabel(child, fourth);
    if (!isMeant) continue;
    if (found === null) found = [child];
    else found.push(child);
  }
  return found ?? NONE;
}

const NONE: readonly Unit[] = [];

/** The first unit that hangs on a unit by one of the labels. */
export function childBy(
  syntax: Syntax,
  unit: Unit,
  label: string,
  second: string = label,
): Unit | undefined {
  for (const child of childrenOf(syntax, unit))
    if (isLabel(child, label) || isLabel(child, second)) return child;
  return undefined;
}

/** All units that hang on a unit. */
export function childrenOf(syntax: Syntax, unit: Unit): readonly Unit[] {
  return syntax.children[unit.index] ?? NONE;
}

/** The head unit, if any. */
export function headOf(syntax: Syntax, unit: Unit): Unit | undefined {
  return unit.head < 0 ? undefined : syntax.units[unit.head];
}

/** Whether the unit's arc has the label or a subtype of it. */
export function isLabel(unit: Unit, label: string): boolean {
  return unit.family === label || unit.label === label;
}

/** The preposition of a phrase, with a second part where it has one: "out_of"; empty for none. */
export function caseOf(syntax: Syntax, unit: Unit): string {
  return syntax.prepositions[unit.index] ?? "";
}

/** Whether a phrase has its preposition inside, on its own first word: "by | former minister Ann Lee" with the "by" on "minister". */
export function hasInnerCase(syntax: Syntax, unit: Unit): boolean {
  if (caseOf(syntax, unit) === "") return false;
  return childBy(syntax, unit, "case", "mark") === undefined;
}

/** The first conjunct of a coordination in which the unit stands: the unit itself where it is none. */
export function firstConjunct(syntax: Syntax, unit: Unit): Unit {
  let at = unit;
  for (let step = 0; step < 40 && isLabel(at, "conj"); step++) {
    const head: Unit | undefined = isNounOfVerb(syntax, at)
      ? nounBeforeAnd(syntax, at)
      : headOf(syntax, at);
    if (head === undefined) return at;
    at = head;
  }
  return at;
}

/** "serves as president and CEO": a noun that the tree joins to the verb, where a noun stands right before its "and". */
function isNounOfVerb(syntax: Syntax, unit: Unit): boolean {
  const head = headOf(syntax, unit);
  const isPredicate = isVerb(unit) || copulaOf(syntax, unit) !== undefined;
  return !isPredicate && head !== undefined && isVerb(head);
}

const IN_NOUN_PHRASE: ReadonlySet<string> = new Set(["ADJ", "NOUN", "DET", "PROPN"]);

function nounBeforeAnd(syntax: Syntax, unit: Unit): Unit | undefined {
  for (let at = unit.index - 1; at > unit.index - 5; at--) {
    const before = syntax.units[at];
    if (before?.upos === "CCONJ") {
      const noun = syntax.units[at - 1];
      const isNoun = noun?.upos === "NOUN" || noun?.upos === "PROPN";
      return isNoun && noun.sentence === unit.sentence ? noun : undefined;
    }
    if (before === undefined || !IN_NOUN_PHRASE.has(before.upos)) return undefined;
  }
  return undefined;
}

/** Whether the unit is a verb form (also one the tagger took for an auxiliary). */
export function isVerb(unit: Unit): boolean {
  return unit.upos === "VERB" || unit.upos === "AUX" || unit.xpos.startsWith("VB");
}

/** Whether the unit heads a clause with a copula: "X is proprietary". */
export function copulaOf(syntax: Syntax, unit: Unit): Unit | undefined {
  return childBy(syntax, unit, "cop");
}

/** Whether the unit is a name; a noun or pronoun that refers is a mention, but no name. */
export function isName(unit: Unit): boolean {
  return unit.mention >= 0 && unit.upos === "PROPN";
}

/** The words from one unit to another as they stand in the text. */
export function textBetween(syntax: Syntax, first: number, last: number): string {
  const { tokens, document } = syntax.document;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  return document.text.slice(start, end);
}

/** The run [first, last) of tokens of a unit with all that hangs on it. */
export function yieldOf(syntax: Syntax, unit: Unit): readonly [number, number] {
  let first = unit.first;
  let last = unit.last;
  const open = [...childrenOf(syntax, unit)];
  for (let child = open.pop(); child !== undefined; child = open.pop()) {
    first = Math.min(first, child.first);
    last = Math.max(last, child.last);
    open.push(...childrenOf(syntax, child));
  }
  return [first, last];
}

/**
 * "a patron of the Nordal Choir, | which she founded": the name before the comma of a "which", where the tree hangs the clause on a
 * common noun further ahead.
 */
export function nameBeforeRelative(
  syntax: Syntax,
  pronoun: Unit,
  antecedent: Unit,
): Unit | undefined {
  if (pronoun.lemma !== "which" || isName(antecedent)) return undefined;
  const name = syntax.units[pronoun.index - 2];
  if (syntax.units[pronoun.index - 1]?.lemma !== "," || name?.sentence !== pronoun.sentence)
    return undefined;
  return isName(name) && name.first > antecedent.first ? name : undefined;
}

/**
 * The name before an apposition as the surface shows it, where the tree may have lost it: "Ann Lee, the former head of X",
 * "Nordal, a start-up". Undefined unless a comma and an article (or nothing but the noun's own adjectives) stand between.
 */
export function nameBeforeApposition(syntax: Syntax, noun: Unit): Unit | undefined {
  let at = noun.index - 1;
  for (let step = 0; step < 8; step++, at--) {
    const unit = syntax.units[at];
    if (unit === undefined || unit.sentence !== noun.sentence) return undefined;
    if (unit.lemma === ",") break;
    // "X, claiming Y's toy": a clause of its own.
    if (
      unit.xpos === "VBG" &&
      syntax.units[at - 1]?.lemma !== "-" &&
      /^(?:advcl|acl|xcomp|ccomp)/.test(unit.label)
    )
      return undefined;
    const isOwner = unit.xpos === "POS" || syntax.units[at + 1]?.xpos === "POS";
    if (!isOwner && !isInPhrase(unit)) return undefined;
  }
  if (syntax.units[at]?.lemma !== ",") return undefined;
  const behind = QUOTE.test(syntax.units[at - 1]?.lemma ?? "") ? at - 2 : at - 1;
  const name = syntax.units[bracketStart(syntax, behind)];
  if (name === undefined || name.sentence !== noun.sentence) return undefined;
  return name.mention >= 0 && name.upos === "PROPN" ? name : undefined;
}

const QUOTE = /^["'”’»]+$/;

function isInPhrase(unit: Unit): boolean {
  const isParticiple = unit.xpos === "VBG" || unit.xpos === "VBN";
  return !isName(unit) && (isParticiple || IN_APPOSITION.has(unit.upos));
}

const IN_APPOSITION: ReadonlySet<string> = new Set([
  "DET",
  "ADJ",
  "NOUN",
  "PROPN",
  "ADV",
  "NUM",
  "PRON",
  "PUNCT",
  "CCONJ",
]);

/** Steps back over "(LN)" to the name before it. */
function bracketStart(syntax: Syntax, at: number): number {
  if (syntax.units[at]?.lemma !== ")") return at;
  for (let back = at - 1; back > at - 5; back--) {
    if (syntax.units[back]?.lemma === "(") return back - 1;
  }
  return at;
}

/** "The founder, | Ann Lee, could not be reached": whether the noun has a name beside it; then it is no event, whatever is done with it. */
export function isNamed(syntax: Syntax, noun: Unit): boolean {
  return childrenBy(syntax, noun, "appos").some(({ mention }) => mention >= 0);
}
