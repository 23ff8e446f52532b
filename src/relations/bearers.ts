import type { ClauseCues } from "../model/pattern.ts";
import type { SlotMap } from "./slots.ts";
import { subjectOf } from "./subjects.ts";
import type { Syntax, Unit } from "./syntax.ts";
import {
  caseOf,
  childrenBy,
  copulaOf,
  firstConjunct,
  headOf,
  isLabel,
  isVerb,
  nameBeforeApposition,
} from "./tree.ts";
import { isPassive } from "./voice.ts";

/** Verbs that make somebody something: their complement names a role of the object, or of the subject. */
const BECOMING = new Set([
  "become",
  "remain",
  "serve",
  "act",
  "work",
  "be",
  "retire",
  "resign",
  "continue",
]);

/** Adds who bears the noun; gives the unit whose clause says so, where it is a clause. */
export function addBearers(
  syntax: Syntax,
  noun: Unit,
  slots: SlotMap,
  cues: ClauseCues,
): Unit | null {
  const top = firstConjunct(syntax, noun);
  for (const unit of top.index === noun.index ? [noun] : [noun, top]) {
    for (const child of childrenBy(syntax, unit, "appos")) slots.add("bearer", child);
  }
  addNamesBeside(syntax, noun, slots);
  const head = verbAbove(syntax, noun, top);
  if (head !== undefined && isLabel(top, "appos"))
    slots.add("bearer", isVerb(head) ? subjectOf(syntax, head, cues) : head);
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
  return head === undefined || !isVerb(head) ? null : addComplement(syntax, top, head, slots, cues);
}

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

/** "CEO Ann Lee", "rival Nordal": the name right behind the noun, or right before with a comma and no verb between. */
function addNamesBeside(syntax: Syntax, noun: Unit, slots: SlotMap): void {
  const before = nameBeforeApposition(syntax, noun);
  if (before !== undefined && isLabel(noun, "appos")) slots.add("bearer", before);
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
  const behind = syntax.units[noun.index + 2];
  if (
    comma?.lemma === "," &&
    behind !== undefined &&
    behind.mention >= 0 &&
    behind.upos === "PROPN"
  ) {
    const isClosed = syntax.units[behind.index + 1]?.upos === "PUNCT";
    if (behind.sentence === noun.sentence && (isClosed || !isLabel(behind, "nsubj")))
      slots.add("bearer", behind, true);
  }
}

/** Verbs whose "as" names what somebody is taken for, not what he is. */
const SEEING = new Set([
  "pass",
  "see",
  "regard",
  "view",
  "describe",
  "reject",
  "consider",
  "depict",
  "portray",
  "dismiss",
  "cast",
]);

/** "named X CEO", "became CEO", "joined Y as CEO". */
function addComplement(
  syntax: Syntax,
  noun: Unit,
  verb: Unit,
  slots: SlotMap,
  cues: ClauseCues,
): Unit | null {
  const isAs = caseOf(syntax, noun) === "as" && !SEEING.has(verb.lemma);
  const isTitle = headOf(syntax, noun)?.index !== verb.index && !isLabel(noun, "conj");
  const isComplement =
    isTitle || isLabel(noun, "xcomp") || (isLabel(noun, "obj") && BECOMING.has(verb.lemma));
  if (!isAs && !isComplement) return null;
  const object = childrenBy(syntax, verb, "obj").find((child) => child.index !== noun.index);
  const isMaking = cues.objectControl.includes(verb.lemma) && !isPassive(syntax, verb);
  slots.add("bearer", isMaking ? object : bearerOfOffice(syntax, verb, cues));
  if (!isMaking) slots.addWeak("at", object);
  for (const child of childrenBy(syntax, verb, "obl")) slots.addWeak(caseOf(syntax, child), child);
  return verb;
}

const FOLLOWING = new Set(["succeed", "replace", "follow"]);

/** Who comes into what the clause names; "Y was succeeded by | X as head": the office is the successor's. */
function bearerOfOffice(syntax: Syntax, verb: Unit, cues: ClauseCues): Unit | undefined {
  const agent = childrenBy(syntax, verb, "obl").find((child) => caseOf(syntax, child) === "by");
  const isFollowed = FOLLOWING.has(verb.lemma) && isPassive(syntax, verb);
  return isFollowed && agent !== undefined ? agent : subjectOf(syntax, verb, cues);
}
