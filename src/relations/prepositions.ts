import type { Frame } from "./frame.ts";
import { SlotMap } from "./slots.ts";
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
} from "./tree.ts";

/**
 * Two names with little between them: "X of Y", "X, Y" (a place in its state, a signature), "X (Y)", and the hyphenated
 * "Y-based" before a noun. The unit is the right-hand one; `head` is what is said to be there, `other` the place or house.
 */
export function prepositionFrames(syntax: Syntax, unit: Unit): readonly Frame[] {
  const based = basedFrame(syntax, unit);
  const aside = linkedAside(syntax, unit);
  if (unit.mention < 0) {
    const linked = hasNameBehind(syntax, unit) ? linkedByCase(syntax, unit) : null;
    if (based === null && aside === null && linked === null) return NONE;
    return [based, aside, linked].filter((frame) => frame !== null);
  }
  const frames = [
    linkedByAge(syntax, unit),
    linkedByVersus(syntax, unit),
    linkedByCase(syntax, unit),
    linkedByCopula(syntax, unit),
    aside,
    linkedByComma(syntax, unit),
    based,
  ];
  return frames.filter((frame) => frame !== null);
}

const NONE: readonly Frame[] = [];

function linkedByCase(syntax: Syntax, unit: Unit): Frame | null {
  if (!isLabel(unit, "nmod") || isLabel(unit, "nmod:poss")) return null;
  const head = headOf(syntax, unit);
  const preposition = caseOf(syntax, unit);
  if (head === undefined || preposition === "" || head.first > unit.first) return null;
  const mark = childBy(syntax, unit, "case") ?? unit;
  const frame = makeFrame(preposition, head, unit, [mark.first, mark.last]);
  if (!isName(head)) return frame;
  const first = firstConjunct(syntax, head);
  const isShared = first.index !== head.index && !hasOwnPhrase(syntax, first);
  const heads = frame.slots.get("head") ?? [];
  const shared = isShared ? [...heads, { unit: first, isWeak: true }] : heads;
  return { ...frame, isExact: true, slots: new Map([...frame.slots, ["head", shared]]) };
}

/** "the writer | Ann Lee": a common noun with the name it describes right behind. */
function hasNameBehind(syntax: Syntax, unit: Unit): boolean {
  const next = syntax.units[unit.index + 1];
  if (next === undefined || next.sentence !== unit.sentence) return false;
  return unit.upos === "NOUN" && next.mention >= 0 && next.upos === "PROPN";
}

/** "Nordal is | in Velden", "Ann Lee is | against the Harbour Act": the lemma is "be-in". */
function linkedByCopula(syntax: Syntax, unit: Unit): Frame | null {
  const preposition = caseOf(syntax, unit);
  if (preposition === "" || copulaOf(syntax, unit) === undefined) return null;
  const subject = childBy(syntax, unit, "nsubj");
  if (subject === undefined || isDistant(syntax, unit)) return null;
  const lemma = isOriginal(syntax, unit) ? "originally" : `be-${preposition}`;
  return { ...makeFrame(lemma, subject, unit, [unit.first, unit.last]), scope: unit };
}

/** "is | originally from Velden". */
function isOriginal(syntax: Syntax, unit: Unit): boolean {
  return childrenBy(syntax, unit, "advmod").some((child) => child.lemma === "originally");
}

/** "is | far from Velden". */
function isDistant(syntax: Syntax, unit: Unit): boolean {
  return childrenBy(syntax, unit, "advmod").some((child) => DISTANCES.has(child.lemma));
}

const DISTANCES: ReadonlySet<string> = new Set(["far", "away", "close", "miles"]);

const NOW = new Set([
  "currently",
  "now",
  "previously",
  "formerly",
  "then",
  "also",
  "both",
  "originally",
]);

/** "Orca 4, from the start-up Nordal,", "Ann Lee, now at Nordal,": a phrase between commas right behind a name. */
function linkedAside(syntax: Syntax, unit: Unit): Frame | null {
  const mark = childBy(syntax, unit, "case");
  if (mark === undefined) return null;
  const before = syntax.units[mark.index - 1];
  const isTimed = before !== undefined && NOW.has(before.lemma);
  const comma = isTimed ? before.index - 1 : before?.index;
  if (comma === undefined || syntax.units[comma]?.lemma !== ",") return null;
  const name = syntax.units[comma - 1];
  if (name === undefined || !isName(name) || name.sentence !== unit.sentence) return null;
  const lemma = before?.lemma === "originally" ? "originally" : `,${caseOf(syntax, unit)}`;
  return makeFrame(lemma, name, unit, [mark.first, mark.last]);
}

/** "Ann Lee, 58, of Nordheim": name, age and where from. */
function linkedByAge(syntax: Syntax, unit: Unit): Frame | null {
  const { units } = syntax;
  const of = units[unit.index - 1];
  if (of?.lemma !== "of" && of?.lemma !== "from") return null;
  const [second, age, first] = [units[of.index - 1], units[of.index - 2], units[of.index - 3]];
  const isAge = age?.upos === "NUM" && first?.lemma === "," && second?.lemma === ",";
  const head = units[of.index - 4];
  if (!isAge || head === undefined || head.sentence !== unit.sentence) return null;
  return makeExact("age-of", head, unit);
}

/** "Nordal v. Tavira": the parties of a case. */
function linkedByVersus(syntax: Syntax, unit: Unit): Frame | null {
  const dot = syntax.units[unit.index - 1];
  const mark = dot?.lemma === "." ? syntax.units[unit.index - 2] : dot;
  if (mark === undefined || !/^(?:v|vs|versus)\.?$/.test(mark.lemma)) return null;
  const head = syntax.units[mark.index - 1];
  const isParty = head !== undefined && head.mention >= 0 && head.sentence === unit.sentence;
  return isParty ? makeExact("versus", head, unit) : null;
}

/** Whether a name has a prepositional phrase itself: in "A of X and B of Y" A has nothing to do with Y. */
function hasOwnPhrase(syntax: Syntax, name: Unit): boolean {
  return childrenBy(syntax, name, "nmod", "appos").some((child) => !isLabel(child, "nmod:poss"));
}

/** A comma or an opening bracket right before the unit and a name right before that. */
function linkedByComma(syntax: Syntax, unit: Unit): Frame | null {
  const mark = syntax.units[unit.index - 1];
  const head = syntax.units[unit.index - 2];
  if (mark === undefined || head === undefined || head.mention < 0) return null;
  if (mark.lemma !== "," && mark.lemma !== "(") return null;
  if (head.sentence !== unit.sentence) return null;
  const next = syntax.units[unit.index + 1];
  const closes =
    next === undefined ||
    next.sentence !== unit.sentence ||
    /^[,;).:\-–—]$/.test(next.lemma) ||
    next.upos === "PUNCT";
  if (isInList(syntax, head, unit)) return null;
  if (syntax.document.tokens[unit.first]?.text.startsWith("ex-"))
    return makeExact("ex-", head, unit);
  if (mark.lemma === "(") return makeExact("(", head, unit);
  const isFragment = !(syntax.hasVerb[unit.sentence] ?? true);
  const lemma = isFragment ? ",fragment" : closes ? ",closed" : ",";
  return makeExact(lemma, head, unit);
}

/** Whether the two names are members of a longer list: "X, Y and Z". */
function isInList(syntax: Syntax, head: Unit, unit: Unit): boolean {
  const before = syntax.units[head.index - 1];
  const after = syntax.units[unit.index + 1];
  const next = syntax.units[unit.index + 2];
  if (before?.lemma === "," && syntax.units[head.index - 2]?.upos === "PROPN") return true;
  if (after?.upos === "CCONJ") return next?.upos !== "PRON" && !startsPair(syntax, unit);
  return after?.lemma === "," && (next?.upos === "PROPN" || next?.upos === "CCONJ");
}

/** "X, Y and | A, B": two places, each with what it lies in. */
function startsPair(syntax: Syntax, unit: Unit): boolean {
  const [first, comma, second] = [2, 3, 4].map((step) => syntax.units[unit.index + step]);
  return first?.upos === "PROPN" && comma?.lemma === "," && second?.upos === "PROPN";
}

/** Participles that a hyphen ties to a name before them; each is a lemma of its own: "-based". */
const TAILS = new Set([
  "based",
  "headquartered",
  "listed",
  "registered",
  "born",
  "raised",
  "educated",
  "trained",
  "owned",
  "controlled",
  "run",
  "backed",
  "funded",
  "financed",
  "sponsored",
  "led",
  "founded",
  "built",
  "made",
  "developed",
  "designed",
  "powered",
]);

const HYPHENS: ReadonlySet<string> = new Set(["-", "‐", "‑", "–"]);

/** "a Nordheim-based maker": the place hangs on `based`, and that on the noun. */
function basedFrame(syntax: Syntax, unit: Unit): Frame | null {
  const hyphen = syntax.units[unit.index - 1];
  const place = syntax.units[unit.index - 2];
  if (hyphen === undefined || place === undefined || place.mention < 0) return null;
  if (!HYPHENS.has(hyphen.lemma)) return null;
  const word = syntax.document.tokens[unit.anchor]?.text.toLowerCase() ?? "";
  if (!TAILS.has(word)) return null;
  const head = nounBehind(syntax, unit);
  return head === undefined ? null : makeFrame(`-${word}`, head, place, [unit.first, unit.last]);
}

/** The noun that a premodifier belongs to: its head where that stands behind it, else the next noun in reach. */
function nounBehind(syntax: Syntax, unit: Unit): Unit | undefined {
  const behind = syntax.units[unit.index + 1];
  if (behind !== undefined && behind.mention >= 0 && behind.upos === "PROPN") return behind;
  const head = headOf(syntax, unit);
  if (head !== undefined && head.first > unit.first && head.upos !== "VERB") return head;
  for (let at = unit.index + 1; at < unit.index + 5; at++) {
    const next = syntax.units[at];
    if (next === undefined || next.sentence !== unit.sentence) return undefined;
    if (next.upos === "NOUN" || next.upos === "PROPN") return next;
  }
  return undefined;
}

function makeExact(lemma: string, head: Unit, other: Unit): Frame {
  return { ...makeFrame(lemma, head, other, [other.first, other.last]), isExact: true };
}

function makeFrame(
  lemma: string,
  head: Unit,
  other: Unit,
  trigger: readonly [number, number],
): Frame {
  const slots = new SlotMap();
  slots.add("head", head);
  slots.add("other", other);
  return {
    kind: "preposition",
    lemmas: [lemma],
    unit: other,
    trigger,
    slots: slots.map,
    scope: null,
  };
}
