import type { ClauseCues } from "../model/pattern.ts";
import { addBearers } from "./bearers.ts";
import type { Frame } from "./frame.ts";
import { addNested, addOwners, addSharedOwners, ownerOf } from "./owners.ts";
import { SlotMap } from "./slots.ts";
import { subjectOf } from "./subjects.ts";
import type { Syntax, Unit } from "./syntax.ts";
import {
  caseOf,
  childBy,
  childrenBy,
  firstConjunct,
  headOf,
  isLabel,
  isName,
  isNamed,
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
  if (isInsidePhrase(syntax, noun)) return NONE;
  if (!NOMINAL.has(noun.upos)) {
    const owned = possessiveFrame(syntax, noun, undefined);
    return owned === null ? NONE : [owned];
  }
  const first = titleStart(syntax, noun);
  const owner = ownerOf(syntax, noun, first);
  const possessive = possessiveFrame(syntax, noun, owner);
  const lemmas = titlesOf(syntax, noun);
  const slots = new SlotMap();
  addOwners(syntax, noun, first, owner, slots);
  const scope = addBearers(syntax, noun, slots, cues);
  const governor = addDoer(syntax, noun, slots, cues);
  addNested(syntax, noun, slots);
  const preposition = caseOf(syntax, noun);
  if (preposition === "with") slots.add("holder", nameBeforePhrase(syntax, noun));
  const isManner = preposition === "in" || preposition === "under";
  if (preposition === "with" || (isManner && noun.upos === "NOUN"))
    slots.add("clause", subjectAbove(syntax, noun, cues), true);
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

const NONE: readonly Frame[] = [];

/** A word before the noun that it describes ("chief | officer") carries no frame of its own; one before a name may ("rival | Nordal"). */
function isInsidePhrase(syntax: Syntax, noun: Unit): boolean {
  const head = headOf(syntax, noun);
  const isInside = isLabel(noun, "compound") || isLabel(noun, "amod");
  if (!isInside || head === undefined || isName(head) || head.first < noun.first) return false;
  // "Nordal's | rival | Tavira cut prices", read as a phrase of which "prices" is the head.
  const [before, next] = [-1, 1].map((step) => syntax.units[noun.index + step]);
  const isOwned = before !== undefined && (isName(before) || /^(?:POS|PRP\$)$/.test(before.xpos));
  return !isOwned || next === undefined || !isName(next);
}

/** Classes of the words that a title may hold, and those of its nouns and adjectives. */
const IN_TITLE: ReadonlySet<string> = new Set(["NOUN", "ADJ", "PROPN", "VERB", "ADV"]);
const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "ADJ", "PROPN"]);

/** The noun with the words of its title before it, longest first. */
function titlesOf(syntax: Syntax, noun: Unit): readonly string[] {
  const { tokens } = syntax.document;
  const titles = [roleOf(noun.lemma)];
  let title = noun.lemma;
  let first = noun.first;
  for (let step = 1; step <= MAX_TITLE_WORDS; step++) {
    const token = tokens[first - 1];
    if (token === undefined) break;
    const unit = syntax.units[syntax.unitOf[first - 1] ?? -1];
    if (unit === undefined || unit.sentence !== noun.sentence) break;
    const joins =
      IN_TITLE.has(token.upos) ||
      token.text === "-" ||
      tokens[first]?.text === "-" ||
      token.text === "of" ||
      token.text === "and";
    if (!joins || (unit.mention >= 0 && unit.last - unit.first > 1)) break;
    first -= 1;
    title = `${token.text.toLowerCase()} ${title}`;
    titles.push(roleOf(title.includes(" - ") ? title.replaceAll(" - ", "-") : title));
  }
  return titles.toReversed();
}

/** A title without what tells its time: "ex-president", "president-elect". */
function roleOf(title: string): string {
  if (!title.includes("-")) return title;
  return title.replace(/^ex-/, "").replace(/-(?:elect|designate)$/, "");
}

/** Where the noun phrase begins, for the words of a role: adjectives and nouns directly before, no article, no name. */
function titleStart(syntax: Syntax, noun: Unit): number {
  let first = noun.first;
  for (let step = 0; step < MAX_TITLE_WORDS; step++) {
    const unit = syntax.units[syntax.unitOf[first - 1] ?? -1];
    if (first === 0 || unit === undefined || unit.sentence !== noun.sentence) break;
    const isTitleWord = !isName(unit) && (NOMINAL.has(unit.upos) || unit.lemma === "then");
    const isHyphen = syntax.document.tokens[first - 1]?.text === "-";
    if (!isTitleWord && !isHyphen) break;
    first = unit.first;
  }
  return first;
}

/** "Nordal Labs, | with headquarters in Y": the name right before the preposition, with at most a comma between. */
function nameBeforePhrase(syntax: Syntax, noun: Unit): Unit | undefined {
  const mark = childBy(syntax, noun, "case");
  if (mark === undefined) return undefined;
  const before = syntax.units[mark.index - 1];
  const name = before?.lemma === "," ? syntax.units[mark.index - 2] : before;
  return name !== undefined && isName(name) && name.sentence === noun.sentence ? name : undefined;
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
  if (isNamed(syntax, noun)) return null;
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
function possessiveFrame(syntax: Syntax, noun: Unit, before: Unit | undefined): Frame | null {
  const byTree = childrenBy(syntax, noun, "nmod:poss").find((child) => child.first < noun.first);
  const owner = byTree ?? before;
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
