import type { Modality } from "../model/claim.ts";
import type { ClauseCues } from "../model/pattern.ts";
import { formOf, groupBefore, isCue, isInfinitive } from "./cue.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { childBy, childrenBy, childrenOf, headOf, isLabel, isVerb } from "./tree.ts";

const FUTURE = new Set(["will", "'ll", "’ll", "shall", "wo"]);
const MAYBE = new Set(["may", "might", "could", "should", "can", "must", "ca"]);
/** With "have" these say what did not happen. */
const UNREAL = new Set(["would", "could", "should", "'d", "’d"]);

/** With an event as their object these verbs report what is settled: "agreed a merger", "closed the deal". */
const SETTLING = /^(?:agree|close|set|order|choose|decide|commit|contract|resolve|vote|offer)$/;

/** How sure the clause of one head is. */
export interface Certainty {
  readonly modality: Modality;
  /** "Would have bought", "had it bought": it did not. */
  readonly isUnreal: boolean;
  /** "Would": a plan where a past speech is told, else a possibility. */
  readonly isWould: boolean;
  /** The words that say so. */
  readonly words: readonly Unit[];
}

const ORDER: readonly Modality[] = ["asserted", "claimed", "planned", "possible"];

/** The less sure of two: a possible plan is possible. */
export function lessSure(a: Modality, b: Modality): Modality {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}

/**
 * How sure the clause of one head is, by its auxiliaries, adverbs and adjectives, by the form of the sentence (a question; "X
 * to buy Y" as a headline), and with `below`, by the head's own sense, as it governs that clause.
 */
export function certaintyHere(
  syntax: Syntax,
  head: Unit,
  below: Unit | null,
  cues: ClauseCues,
): Certainty {
  const auxiliaries = auxiliariesOf(syntax, head);
  const find = (words: ReadonlySet<string>): Unit | undefined =>
    auxiliaries.find((unit) => words.has(unit.lemma));
  const hasHave = auxiliaries.some((unit) => unit.lemma === "have");
  const isUnreal = hasHave && (find(UNREAL) !== undefined || isInverted(syntax, head, auxiliaries));
  const would = isUnreal
    ? undefined
    : auxiliaries.find((unit) => /^(?:would|['’]d)$/.test(unit.lemma) && unit.xpos === "MD");
  const words: Unit[] = would === undefined ? [] : [would];
  let modality: Modality = "asserted";
  const add = (word: Unit | false | undefined, what: Modality): void => {
    if (word === undefined || word === false) return;
    modality = lessSure(modality, what);
    words.push(word);
  };
  add(find(FUTURE) ?? (isProspective(syntax, head, below, cues) && head), "planned");
  add((isUnreal ? find(UNREAL) : find(MAYBE)) ?? (isUnreal && head), "possible");
  add(isQuestion(syntax, head) && head, "possible");
  add(findWord(syntax, head, cues.possible), "possible");
  add(findBefore(syntax, head, cues.plannedAdjectives) ?? findComing(syntax, head), "planned");
  add(findBefore(syntax, head, cues.possibleAdjectives), "possible");
  if (below !== null) {
    const isSettled = !isVerb(below) && SETTLING.test(head.lemma) && isVerb(head);
    add(isCue(syntax, head, cues.plan) && !isSettled && head, "planned");
    add(isCue(syntax, head, cues.possible) && head, "possible");
    add(!isVerb(head) && cues.hearsay.includes(head.lemma) && head, "possible");
  }
  return { modality, isUnreal, isWould: would !== undefined, words };
}

/** The auxiliaries of a head: those that hang on it and those of its verb group. */
function auxiliariesOf(syntax: Syntax, head: Unit): readonly Unit[] {
  const own = childrenBy(syntax, head, "aux", "cop");
  const near = isVerb(head) ? groupBefore(syntax, head) : [];
  const auxiliaries = near.filter((unit) => unit.upos === "AUX" || unit.xpos === "MD");
  return [...own, ...auxiliaries.filter((unit) => own.every((one) => one.index !== unit.index))];
}

/** "Had Nordal bought it, …": the auxiliary opens the clause, and no question follows. */
function isInverted(syntax: Syntax, head: Unit, auxiliaries: readonly Unit[]): boolean {
  const [first] = syntax.ranges[head.sentence] ?? [0, 0];
  const opening = auxiliaries.find(
    (unit) => unit.index === first && formOf(syntax, unit) === "had",
  );
  return opening !== undefined && !endsInQuestion(syntax, head);
}

/** "Is to buy", "is buying" (verbs of a moment), "Nordal to buy Tarnwise" as a headline. */
function isProspective(syntax: Syntax, head: Unit, below: Unit | null, cues: ClauseCues): boolean {
  if (below !== null) return isPresentBe(head) && isInfinitive(syntax, below);
  if (isHeadline(syntax, head)) return true;
  const before = groupBefore(syntax, head);
  const isTo = before[0]?.lemma === "to" && isPresentBe(before[1]);
  if (isTo) return true;
  if (head.xpos !== "VBG" || !isCue(syntax, head, cues.momentary)) return false;
  return auxiliariesOf(syntax, head).some(isPresentBe);
}

function isPresentBe(unit: Unit | undefined): boolean {
  return unit?.lemma === "be" && /^VB[ZP]$/.test(unit.xpos);
}

/** A bare infinitive right behind a name that nothing finite speaks of. */
function isHeadline(syntax: Syntax, head: Unit): boolean {
  if (!isInfinitive(syntax, head)) return false;
  const hasSubject = head.label === "root" && childBy(syntax, head, "nsubj") !== undefined;
  const above = headOf(syntax, head);
  const behindName = above !== undefined && above.mention >= 0 && above.last === head.first - 1;
  return hasSubject || (behindName && above.head < 0);
}

/** An adverb of the list in the clause of a head. */
function findWord(syntax: Syntax, head: Unit, list: readonly string[]): Unit | undefined {
  const near = isVerb(head) ? groupBefore(syntax, head) : [];
  return [...childrenOf(syntax, head), ...near].find(
    (unit) =>
      (unit.upos === "ADV" || isLabel(unit, "advmod")) &&
      (list.includes(unit.lemma) || list.includes(formOf(syntax, unit))),
  );
}

/** The adjective of the list that stands in a noun's phrase, also before an amount: "X's planned $640 million takeover". */
function findBefore(syntax: Syntax, head: Unit, adjectives: readonly string[]): Unit | undefined {
  if (head.upos !== "NOUN") return undefined;
  for (let at = head.index - 1; at > head.index - 7; at--) {
    const unit = syntax.units[at];
    if (unit === undefined || unit.sentence !== head.sentence) return undefined;
    if (adjectives.includes(formOf(syntax, unit))) return unit;
    if (!/^(?:ADJ|NOUN|NUM|SYM|VERB|PUNCT|ADV)$/.test(unit.upos)) return undefined;
  }
  return undefined;
}

/** "With rollouts to X and Y | coming next week": what comes at a time is still to come. */
function findComing(syntax: Syntax, head: Unit): Unit | undefined {
  if (head.upos !== "NOUN") return undefined;
  for (let at = head.index + 1; at < head.index + COMING_REACH; at++) {
    const unit = syntax.units[at];
    if (unit === undefined || unit.sentence !== head.sentence) return undefined;
    if (/^(?:VB[DZP]|MD)$/.test(unit.xpos) && unit.mention < 0) return undefined;
    if (unit.xpos !== "VBG" || unit.lemma !== "come") continue;
    const next = syntax.units[at + 1];
    return next !== undefined && TIMES.test(next.lemma) ? unit : undefined;
  }
  return undefined;
}

const COMING_REACH = 20;
/** Behind "coming": a time, not a place ("coming from"). */
const TIMES = /^(?:in|over|next|later|soon|this|on|by|before|within|shortly)$/;

/** The main clause of a question that asks whether; "why did it …?" takes for granted that it did. */
function isQuestion(syntax: Syntax, head: Unit): boolean {
  if (headOf(syntax, head) !== undefined || !endsInQuestion(syntax, head)) return false;
  const [first] = syntax.ranges[head.sentence] ?? [0, 0];
  const opening = [first, first + 1].map((at) => syntax.units[at]?.lemma ?? "");
  return !opening.some((lemma) => /^(?:why|how|when|where)$/.test(lemma));
}

function endsInQuestion(syntax: Syntax, head: Unit): boolean {
  const [, last] = syntax.ranges[head.sentence] ?? [0, 0];
  for (let at = last - 1; at > last - 4; at--) {
    const lemma = syntax.units[at]?.lemma;
    if (lemma === "?") return true;
    if (syntax.units[at]?.upos !== "PUNCT") return false;
  }
  return false;
}
