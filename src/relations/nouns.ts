import type { ClauseCues } from "../model/pattern.ts";
import { addBearers } from "./bearers.ts";
import type { Frame } from "./frame.ts";
import { SlotMap } from "./slots.ts";
import { subjectOf } from "./subjects.ts";
import type { Syntax, Unit } from "./syntax.ts";
import {
  caseOf,
  childrenBy,
  childrenOf,
  firstConjunct,
  headOf,
  isLabel,
  isVerb,
  nameBeforeApposition,
} from "./tree.ts";
import { isPassive } from "./voice.ts";

/** Words before a noun that may belong to its title: "chief executive | officer". */
const MAX_TITLE_WORDS = 4;

/**
 * The frames of a noun: whose it is (`poss`, `of`, `compound` and other prepositions), who bears it (`bearer`: apposition,
 * copula, the name beside it, "as" and "named"), and, as the object of a light verb, who does it (`subj`). A possessive
 * noun gives a frame of its own ("Y's engine, X").
 */
export function nounFrames(syntax: Syntax, noun: Unit, cues: ClauseCues): readonly Frame[] {
  const possessive = possessiveFrame(syntax, noun);
  if (isInsidePhrase(syntax, noun)) return [];
  if (noun.upos !== "NOUN" && noun.upos !== "PROPN" && noun.upos !== "ADJ") {
    return possessive === null ? [] : [possessive];
  }
  const [lemmas, first] = titleOf(syntax, noun);
  const slots = new SlotMap();
  addOwners(syntax, noun, slots);
  const scope = addBearers(syntax, noun, slots, cues);
  const governor = addDoer(syntax, noun, slots, cues);
  addNested(syntax, noun, slots);
  if (caseOf(syntax, noun) === "with") {
    slots.add("holder", nameBeforePhrase(syntax, noun));
    slots.add("clause", subjectAbove(syntax, noun, cues), true);
  }
  addSharedOwners(syntax, noun, slots);
  slots.addWeak("bearer", nameBeforeApposition(syntax, noun));
  const frame: Frame = {
    kind: "noun",
    lemmas,
    unit: noun,
    trigger: [first, noun.last],
    slots: slots.map,
    scope: scope ?? governor ?? noun,
  };
  return possessive === null ? [frame] : [frame, possessive];
}

/** A word before the noun that it describes ("chief | officer") carries no frame of its own; one before a name may ("rival | Nordal"). */
function isInsidePhrase(syntax: Syntax, noun: Unit): boolean {
  const head = headOf(syntax, noun);
  const isInside = isLabel(noun, "compound") || isLabel(noun, "amod");
  return isInside && head !== undefined && head.mention < 0 && head.first > noun.first;
}

/** The noun with the words of its title before it, longest first, and the token at which the longest begins. */
function titleOf(syntax: Syntax, noun: Unit): readonly [readonly string[], number] {
  const { tokens } = syntax.document;
  const words = [noun.lemma];
  const lemmas = [roleOf(noun.lemma)];
  let first = noun.first;
  for (let step = 1; step <= MAX_TITLE_WORDS; step++) {
    const token = tokens[first - 1];
    if (token === undefined) break;
    const unit = syntax.units[syntax.unitOf[first - 1] ?? -1];
    if (unit === undefined || unit.sentence !== noun.sentence) break;
    const joins =
      /^(?:NOUN|ADJ|PROPN|VERB|ADV)$/.test(token.upos) ||
      token.text === "-" ||
      tokens[first]?.text === "-" ||
      /^(?:of|and)$/.test(token.text);
    if (!joins || (unit.mention >= 0 && unit.last - unit.first > 1)) break;
    first -= 1;
    words.unshift(token.text.toLowerCase());
    lemmas.unshift(roleOf(words.join(" ").replaceAll(" - ", "-")));
  }
  return [lemmas, titleStart(syntax, noun)];
}

/** A title without what tells its time: "ex-president", "president-elect". */
function roleOf(title: string): string {
  return title.replace(/^ex-/, "").replace(/-(?:elect|designate)$/, "");
}

/** Where the noun phrase begins, for the words of a role: adjectives and nouns directly before, no article, no name. */
function titleStart(syntax: Syntax, noun: Unit): number {
  let first = noun.first;
  for (let step = 0; step < MAX_TITLE_WORDS; step++) {
    const unit = syntax.units[syntax.unitOf[first - 1] ?? -1];
    if (first === 0 || unit === undefined || unit.sentence !== noun.sentence) break;
    const isTitleWord =
      unit.mention < 0 && (/^(?:NOUN|ADJ|PROPN)$/.test(unit.upos) || unit.lemma === "then");
    const isHyphen = syntax.document.tokens[first - 1]?.text === "-";
    if (!isTitleWord && !isHyphen) break;
    first = unit.first;
  }
  return first;
}

function addOwners(syntax: Syntax, noun: Unit, slots: SlotMap): void {
  const start = titleStart(syntax, noun);
  slots.add("poss", ownerBefore(syntax, start) ?? ownerBefore(syntax, amountStart(syntax, noun)));
  for (const child of childrenOf(syntax, noun)) {
    if (isLabel(child, "nmod:poss")) slots.add("poss", child);
    else if (isLabel(child, "nmod") || isLabel(child, "obl"))
      slots.add(caseOf(syntax, child), child);
    else if (isPremodifyingName(child, noun)) slots.add("compound", child);
  }
  const before =
    syntax.units[(syntax.units[syntax.unitOf[titleStart(syntax, noun)] ?? -1]?.index ?? 0) - 1];
  if (before !== undefined && before.mention >= 0 && before.last === titleStart(syntax, noun)) {
    if (!isLabel(before, "nsubj") && before.sentence === noun.sentence && before.upos === "PROPN") {
      slots.add("compound", before, true);
    }
  }
}

function isPremodifyingName(child: Unit, noun: Unit): boolean {
  const isBefore = child.first < noun.first;
  return (
    isBefore &&
    child.mention >= 0 &&
    ["compound", "amod", "nmod", "det"].some((label) => isLabel(child, label))
  );
}

/** "co-founder and former CEO of X": what hangs on one of two coordinated nouns belongs to both. */
function addSharedOwners(syntax: Syntax, noun: Unit, slots: SlotMap): void {
  const first = firstConjunct(syntax, noun);
  const relatives = [first, ...childrenBy(syntax, first, "conj")].filter(
    (unit) => unit.index !== noun.index && unit.mention < 0,
  );
  for (const other of relatives) {
    const isFirst = other.index === first.index;
    for (const child of childrenOf(syntax, other)) {
      if (isLabel(child, "nmod:poss") && isFirst) slots.addWeak("poss", child);
      else if (isLabel(child, "nmod") && child.first > noun.last)
        slots.addWeak(caseOf(syntax, child), child);
      else if (isLabel(child, "appos") && child.mention >= 0) slots.addWeak("bearer", child);
      else if (isFirst && isPremodifyingName(child, other)) slots.addWeak("compound", child);
    }
  }
}

const AMOUNT_WORDS = 9;

/** As {@link titleStart}, also over an amount: "X's planned | $640 million takeover". */
function amountStart(syntax: Syntax, noun: Unit): number {
  const { tokens } = syntax.document;
  let first = noun.first;
  for (let step = 0; step < AMOUNT_WORDS; step++) {
    const token = tokens[first - 1];
    if (token === undefined || !/^(?:JJ.?|NN|CD|\$|VBN|VBG|HYPH|#)$/.test(token.xpos)) break;
    first -= 1;
  }
  return first;
}

/** Who stands with a possessive ending right before a token: "Y's | chief executive". */
function ownerBefore(syntax: Syntax, token: number): Unit | undefined {
  const ending = syntax.units[syntax.unitOf[token - 1] ?? -1];
  if (ending === undefined || ending.xpos !== "POS" || ending.last !== token) return undefined;
  const owner = syntax.units[ending.index - 1];
  return owner?.sentence === ending.sentence ? owner : undefined;
}

/** "director for the south at X": what hangs on the noun's own phrases may be the noun's. */
function addNested(syntax: Syntax, noun: Unit, slots: SlotMap): void {
  for (const child of childrenBy(syntax, noun, "nmod")) {
    for (const inner of childrenBy(syntax, child, "nmod")) {
      const preposition = caseOf(syntax, inner);
      if (preposition !== "of" && !isLabel(inner, "nmod:poss")) slots.addWeak(preposition, inner);
    }
  }
}

/** "Nordal Labs, | with headquarters in Y": the name right before the preposition, with at most a comma between. */
function nameBeforePhrase(syntax: Syntax, noun: Unit): Unit | undefined {
  const mark = childrenBy(syntax, noun, "case")[0];
  if (mark === undefined) return undefined;
  const before = syntax.units[mark.index - 1];
  const name = before?.lemma === "," ? syntax.units[mark.index - 2] : before;
  const isName = name !== undefined && name.mention >= 0 && name.upos === "PROPN";
  return isName && name.sentence === noun.sentence ? name : undefined;
}

/** "…, with rollouts to Y": the subject of the clause in which the phrase stands. */
function subjectAbove(syntax: Syntax, noun: Unit, cues: ClauseCues): Unit | undefined {
  let at = headOf(syntax, noun);
  for (let step = 0; step < 4 && at !== undefined && !isVerb(at); step++) at = headOf(syntax, at);
  return at === undefined || !isVerb(at) ? undefined : subjectOf(syntax, at, cues);
}

/** The subject of the light verb whose object (or passive subject) the noun is: "X signed a deal with Y". */
function addDoer(syntax: Syntax, noun: Unit, slots: SlotMap, cues: ClauseCues): Unit | null {
  const top = firstConjunct(syntax, noun);
  const verb = headOf(syntax, top);
  if (verb === undefined || !isVerb(verb) || !cues.light.includes(verb.lemma)) return null;
  const isInto = isLabel(top, "obl") && caseOf(syntax, top) === "into";
  const isObject = isLabel(top, "obj") || isInto || isLabel(top, "nsubj:pass");
  if (!isObject) return null;
  if (isPassive(syntax, verb)) {
    for (const child of childrenBy(syntax, verb, "obl")) {
      if (caseOf(syntax, child) === "by") slots.addWeak("subj", child);
    }
  } else {
    slots.add("subj", subjectOf(syntax, verb, cues), true);
  }
  for (const child of childrenBy(syntax, verb, "obl")) {
    if (child.index !== top.index) slots.addWeak(caseOf(syntax, child), child);
  }
  for (const clause of childrenBy(syntax, verb, "advcl")) {
    for (const object of childrenBy(syntax, clause, "obj")) slots.addWeak(clause.lemma, object);
  }
  return verb;
}

/** "Marlowe's and the chain X": an ending with nothing that it could own right behind is part of a name. */
function isShopName(syntax: Syntax, owner: Unit): boolean {
  const ending = syntax.units[owner.index + 1];
  return ending?.xpos === "POS" && syntax.units[ending.index + 1]?.upos === "CCONJ";
}

/** "Y's X": `poss` is Y, `head` is the noun or name that it owns. */
function possessiveFrame(syntax: Syntax, noun: Unit): Frame | null {
  const byTree = childrenBy(syntax, noun, "nmod:poss").find((child) => child.first < noun.first);
  const owner =
    byTree ??
    ownerBefore(syntax, titleStart(syntax, noun)) ??
    ownerBefore(syntax, amountStart(syntax, noun));
  if (owner === undefined || isShopName(syntax, owner)) return null;
  const slots = new SlotMap();
  slots.add("poss", owner);
  slots.add("head", noun);
  if (noun.mention >= 0) slots.add("name", noun);
  return {
    kind: "possessive",
    lemmas: ["'s"],
    unit: noun,
    trigger: [noun.first, noun.last],
    slots: slots.map,
    scope: null,
  };
}
