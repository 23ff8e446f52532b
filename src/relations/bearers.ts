import type { ClauseCues } from "../model/pattern.ts";
import { addComplement, verbOfOffice } from "./offices.ts";
import type { SlotMap } from "./slots.ts";
import { subjectOf } from "./subjects.ts";
import type { Syntax, Unit } from "./syntax.ts";
import {
  caseOf,
  childBy,
  childrenBy,
  copulaOf,
  firstConjunct,
  headOf,
  isLabel,
  isName,
  isVerb,
  nameBeforeApposition,
} from "./tree.ts";

/** Adds who bears the noun; gives the unit whose clause says so, where it is a clause. */
export function addBearers(
  syntax: Syntax,
  noun: Unit,
  slots: SlotMap,
  cues: ClauseCues,
): Unit | null {
  const top = predicateOf(syntax, noun, cues);
  for (const unit of top.index === noun.index ? [noun] : [noun, top]) {
    for (const child of childrenBy(syntax, unit, "appos")) slots.add("bearer", child);
  }
  addNamesBeside(syntax, noun, slots);
  // "Ann Lee, one of the | founders of Nordal, …", wherever the tree hangs the "one".
  if (top.upos === "NUM") slots.add("bearer", nameBeforeApposition(syntax, top), true);
  const head = verbAbove(syntax, noun, top);
  if (head !== undefined && isLabel(top, "appos")) {
    // "Hale married Ann Lee, | author of X": the name before the comma, although the tree hangs the noun on the verb.
    const isTold = isVerb(head) && nameBeforeApposition(syntax, top) === undefined;
    if (isTold) slots.add("bearer", subjectOf(syntax, head, cues));
    else if (!isVerb(head)) slots.add("bearer", head);
  }
  // "She was born in Nordheim, the | daughter of …"
  if (head !== undefined && isBesideClause(syntax, top, head))
    slots.add("bearer", subjectOf(syntax, head, cues), true);
  if (head !== undefined && isLabel(top, "nsubj") && copulaOf(syntax, head) !== undefined) {
    if (head.mention >= 0) slots.add("bearer", head);
  }
  if (head?.lemma === "include" && isLabel(top, "nsubj")) {
    for (const child of childrenBy(syntax, head, "obj")) slots.add("include", child);
  }
  if (copulaOf(syntax, top) !== undefined) {
    const subject = subjectOf(syntax, top, cues);
    slots.add("bearer", subject);
    addFellows(syntax, noun, subject, slots);
    return top;
  }
  const verb = head === undefined ? undefined : verbOfOffice(syntax, top, head);
  return verb === undefined ? null : addComplement(syntax, top, verb, slots, cues);
}

/** A noun with its article behind a comma, which the tree sets beside the verb of the clause before. */
function isBesideClause(syntax: Syntax, noun: Unit, head: Unit): boolean {
  if (noun.label !== "parataxis" || !isVerb(head) || head.first > noun.first) return false;
  if (childBy(syntax, noun, "nsubj", "cop") !== undefined) return false;
  const article = childBy(syntax, noun, "det");
  return article !== undefined && syntax.units[article.index - 1]?.lemma === ",";
}

/**
 * The noun that stands for all of its coordination: "head of A and | president of B" (also where the tree joins it to the name
 * before), "one of the | founders".
 */
function predicateOf(syntax: Syntax, noun: Unit, cues: ClauseCues): Unit {
  const first = isJoined(syntax, noun) ? firstConjunct(syntax, noun) : noun;
  const isJoinedToName = first.index !== noun.index && isName(first) && !isName(noun);
  const above = headOf(syntax, first);
  const isNested = isJoinedToName && isLabel(first, "nmod") && above !== undefined;
  const isOwned = childBy(syntax, noun, "nmod:poss") !== undefined;
  const top = isNested && !isOwned && !isVerb(above) ? firstConjunct(syntax, above) : first;
  const part = headOf(syntax, top);
  const isOne = part !== undefined && OF_SEVERAL.test(part.lemma);
  const isPart =
    isOne && (part.upos === "NUM" || part.upos === "ADJ" || cues.partitive.includes(part.lemma));
  return isPart && caseOf(syntax, top) === "of" ? firstConjunct(syntax, part) : top;
}

/** A conjunct with an "and" before it or before a later one, or without an owner: in "X is not for sale, her | agent said" is no list. */
function isJoined(syntax: Syntax, noun: Unit): boolean {
  const head = isLabel(noun, "conj") ? headOf(syntax, noun) : undefined;
  if (head === undefined || childBy(syntax, noun, "cc", "conj") !== undefined) return true;
  if (childBy(syntax, noun, "nmod:poss") === undefined) return true;
  return childrenBy(syntax, head, "conj").some(
    (other) => other.index > noun.index && childBy(syntax, other, "cc") !== undefined,
  );
}

/** "one of the | founders", "the eldest of X's | sons". */
const OF_SEVERAL =
  /^(?:one|two|three|four|some|member|eldest|old|oldest|young|youngest|first|second|third|last)$/;

/** "X and | Y are cousins": the noun in the plural says what the members of its subject are to each other. */
function addFellows(syntax: Syntax, noun: Unit, subject: Unit | undefined, slots: SlotMap): void {
  if (subject === undefined || noun.xpos !== "NNS") return;
  for (const other of childrenBy(syntax, subject, "conj")) slots.add("fellow", other);
}

/** The head of the noun; "became | managing director" is read past the title's own participle. */
function verbAbove(syntax: Syntax, noun: Unit, top: Unit): Unit | undefined {
  const head = headOf(syntax, top);
  const isTitle = head !== undefined && head.xpos === "VBG" && head.last === noun.first;
  return isTitle ? headOf(syntax, head) : head;
}

/** Nouns of two that stand in the singular before both names. */
const GROUPS = new Set(["couple", "duo", "pair", "team"]);

/** "CEO Ann Lee", "rival Nordal": the name right behind the noun, or right before with a comma and no verb between. */
function addNamesBeside(syntax: Syntax, noun: Unit, slots: SlotMap): void {
  if (isLabel(noun, "appos")) slots.add("bearer", nameBeforeApposition(syntax, noun));
  const after = syntax.units[noun.index + 1];
  if (
    after !== undefined &&
    after.mention >= 0 &&
    after.upos === "PROPN" &&
    after.sentence === noun.sentence
  ) {
    slots.add("bearer", after, noun.upos === "ADJ");
  }
  const comma = syntax.units[noun.index + 1];
  const second = syntax.units[noun.index + 2];
  const isTitled = second?.upos === "PROPN" && second.mention < 0;
  const behind = isTitled ? syntax.units[noun.index + 3] : second;
  if (
    comma?.lemma === "," &&
    behind !== undefined &&
    behind.mention >= 0 &&
    behind.upos === "PROPN"
  ) {
    const isClosed = syntax.units[behind.index + 1]?.upos === "PUNCT";
    if (behind.sentence === noun.sentence && (isClosed || !isLabel(behind, "nsubj"))) {
      slots.add("bearer", behind, true);
      // "Ann Lee, director, | Nordal Trust": a caption.
      if (isClosed) slots.add("beside", behind, true);
    }
  }
  if (
    after !== undefined &&
    after.mention >= 0 &&
    (noun.xpos === "NNS" || GROUPS.has(noun.lemma))
  ) {
    for (const other of childrenBy(syntax, after, "conj")) slots.add("fellow", other);
  }
  slots.add("bearer", nameBehindPhrase(syntax, noun), true);
  slots.add("bearer", subjectBehindOpening(syntax, noun), true);
}

const OPENING_REACH = 9;
const IN_PHRASE: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN", "ADV"]);

/** "A native of Nordheim, | she left": the subject behind the comma of a phrase that opens the sentence with "a" or "the". */
function subjectBehindOpening(syntax: Syntax, noun: Unit): Unit | undefined {
  const { units } = syntax;
  const [first] = syntax.ranges[noun.sentence] ?? [0];
  if (noun.index > first + 4 || units[first]?.upos !== "DET") return undefined;
  for (let at = first + 1; at < noun.index; at++) {
    if (!IN_PHRASE.has(units[at]?.upos ?? "")) return undefined;
  }
  for (let at = noun.index + 1; at < noun.index + OPENING_REACH; at++) {
    const comma = units[at];
    if (comma === undefined || comma.sentence !== noun.sentence || isVerb(comma)) return undefined;
    if (comma.lemma !== ",") continue;
    const next = units[at + 1];
    const after = units[at + 2];
    const isSubject = next !== undefined && next.mention >= 0 && /^(?:PROPN|PRON)$/.test(next.upos);
    if (isSubject && after !== undefined && (isVerb(after) || after.upos === "ADV")) return next;
  }
  return undefined;
}

const LINKS: ReadonlySet<string> = new Set(["of", "for", "at", "in"]);

/** "the mayor of Nordheim, | Ann Lee, agreed": the name between commas behind the noun and its own phrase with one name. */
function nameBehindPhrase(syntax: Syntax, noun: Unit): Unit | undefined {
  const { units } = syntax;
  if (!LINKS.has(units[noun.index + 1]?.lemma ?? "")) return undefined;
  let at = noun.index + 2;
  if (units[at]?.upos === "DET") at++;
  if (units[at]?.upos === "ADJ") at++;
  const owner = units[at];
  const name = units[at + 2];
  if (owner === undefined || owner.mention < 0 || owner.upos !== "PROPN") return undefined;
  if (units[at + 1]?.lemma !== "," || name === undefined || name.mention < 0) return undefined;
  const isClosed = units[at + 3]?.upos === "PUNCT" && units[at + 4]?.upos !== "PROPN";
  return name.upos === "PROPN" && name.sentence === noun.sentence && isClosed ? name : undefined;
}
