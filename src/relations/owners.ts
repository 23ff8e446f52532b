import type { SlotMap } from "./slots.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { caseOf, childrenBy, childrenOf, firstConjunct, isLabel, isName } from "./tree.ts";

/** Adds who owns the noun and what hangs on it. `start`: where the noun's phrase begins. `owner`: who stands before it in the possessive. */
export function addOwners(
  syntax: Syntax,
  noun: Unit,
  start: number,
  owner: Unit | undefined,
  slots: SlotMap,
): void {
  slots.add("poss", owner);
  for (const child of childrenOf(syntax, noun)) {
    if (isLabel(child, "nmod:poss")) slots.add("poss", child);
    else if (isLabel(child, "nmod") || isLabel(child, "obl"))
      slots.add(caseOf(syntax, child), child);
    else if (isPremodifyingName(child, noun)) slots.add("compound", child);
    else if (isLabel(child, "acl") && BRINGING.has(child.lemma)) addDoers(syntax, child, slots);
  }
  addPhrasesOfName(syntax, noun, slots);
  const before = syntax.units[(syntax.unitOf[start] ?? 0) - 1];
  if (before === undefined || before.mention < 0 || before.last !== start) return;
  if (before.sentence !== noun.sentence || before.upos !== "PROPN") return;
  if (!isLabel(before, "nsubj") || isBeforeName(syntax, noun)) slots.add("compound", before, true);
}

/** Participles that say no more than who does what the noun names. */
const BRINGING: ReadonlySet<string> = new Set([
  "bring",
  "file",
  "launch",
  "make",
  "lodge",
  "open",
  "sign",
  "announce",
  "start",
  "begin",
  "issue",
  "impose",
  "submit",
]);

/** "a lawsuit brought | by Nordal" is Nordal's. */
function addDoers(syntax: Syntax, participle: Unit, slots: SlotMap): void {
  for (const child of childrenBy(syntax, participle, "obl"))
    slots.addWeak(caseOf(syntax, child), child);
}

/** "Prime Minister Ann Lee | of Ruritania": what hangs on a name right behind its title belongs to the title. */
function addPhrasesOfName(syntax: Syntax, noun: Unit, slots: SlotMap): void {
  const name = syntax.units[noun.index + 1];
  if (name === undefined || !isName(name) || name.sentence !== noun.sentence) return;
  // "physicists Ann Lee of X and Tom Marsh of Y": to each his own.
  if (noun.xpos === "NNS" || childrenBy(syntax, name, "conj").length > 0) return;
  for (const child of childrenBy(syntax, name, "nmod"))
    if (child.first > name.first && !isLabel(child, "nmod:poss"))
      slots.addWeak(caseOf(syntax, child), child);
}

/** "Nordal | analyst | Ann Lee": between two names a noun ties them, whatever the tree makes of the first. */
function isBeforeName(syntax: Syntax, noun: Unit): boolean {
  const next = syntax.units[noun.index + 1];
  return next?.sentence === noun.sentence && next.mention >= 0 && next.upos === "PROPN";
}

function isPremodifyingName(child: Unit, noun: Unit): boolean {
  const isBefore = child.first < noun.first;
  return isBefore && child.mention >= 0 && PREMODIFYING.has(child.family);
}

const PREMODIFYING: ReadonlySet<string> = new Set(["compound", "amod", "nmod", "det"]);

/** "co-founder and former CEO of X": what hangs on one of two coordinated nouns belongs to both. */
export function addSharedOwners(syntax: Syntax, noun: Unit, slots: SlotMap): void {
  const first = firstConjunct(syntax, noun);
  const joined = childrenBy(syntax, first, "conj");
  if (joined.length === 0 && first.index === noun.index) return;
  for (const other of [first, ...joined]) {
    if (other.index === noun.index || isName(other)) continue;
    const isFirst = other.index === first.index;
    for (const child of childrenOf(syntax, other)) {
      if (isLabel(child, "nmod:poss") && isFirst) slots.addWeak("poss", child);
      else if ((isLabel(child, "nmod") || isLabel(child, "obl")) && child.first > noun.last)
        slots.addWeak(caseOf(syntax, child), child);
      else if (isLabel(child, "appos") && child.mention >= 0) slots.addWeak("bearer", child);
      else if (isFirst && isPremodifyingName(child, other)) slots.addWeak("compound", child);
    }
  }
}

const AMOUNT_WORDS = 9;
const IN_AMOUNT: ReadonlySet<string> = new Set([
  "JJ",
  "JJR",
  "JJS",
  "NN",
  "CD",
  "$",
  "VBN",
  "VBG",
  "HYPH",
  "#",
]);

/** As {@link titleStart}, also over an amount: "X's planned | $640 million takeover". */
function amountStart(syntax: Syntax, noun: Unit): number {
  const { tokens } = syntax.document;
  let first = noun.first;
  for (let step = 0; step < AMOUNT_WORDS; step++) {
    const token = tokens[first - 1];
    if (token === undefined || !IN_AMOUNT.has(token.xpos)) break;
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

/** Who owns a noun whose phrase begins at a token, by the possessive ending before that or before the noun's amount. */
export function ownerOf(syntax: Syntax, noun: Unit, start: number): Unit | undefined {
  return ownerBefore(syntax, start) ?? ownerBefore(syntax, amountStart(syntax, noun));
}

/** "director for the south at X": what hangs on the noun's own phrases may be the noun's. */
export function addNested(syntax: Syntax, noun: Unit, slots: SlotMap): void {
  for (const child of childrenBy(syntax, noun, "nmod")) {
    for (const inner of childrenBy(syntax, child, "nmod")) {
      const preposition = caseOf(syntax, inner);
      if (preposition !== "of" && !isLabel(inner, "nmod:poss")) slots.addWeak(preposition, inner);
    }
  }
}
