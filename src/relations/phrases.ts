import type { SlotMap } from "./slots.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { caseOf, childrenBy, headOf, isLabel, isName } from "./tree.ts";

/** "began at Nordal and lives | in Velden": a phrase right behind the verb that the tree hangs on a word before it. */
export function addPhraseBehind(syntax: Syntax, verb: Unit, slots: SlotMap): void {
  const mark = syntax.units[verb.index + 1];
  if (mark === undefined || !isLabel(mark, "case")) return;
  const phrase = headOf(syntax, mark);
  const above = phrase === undefined ? undefined : headOf(syntax, phrase);
  if (phrase === undefined || above === undefined || above.index >= verb.index) return;
  if (phrase.index > mark.index) slots.addWeak(caseOf(syntax, phrase), phrase);
}

/** A prepositional phrase often hangs on the noun beside it: "invested $5 million in X", "worked with Y at X". */
export function addFromNeighbours(syntax: Syntax, slots: SlotMap): void {
  for (const [slot, fillers] of Array.from(slots.map)) {
    if (slot === "subj") continue;
    for (const { unit } of fillers.slice()) {
      addPhrasesOf(syntax, unit, slots);
      for (const part of childrenBy(syntax, unit, "appos", "conj"))
        addPhrasesOf(syntax, part, slots);
    }
  }
}

function addPhrasesOf(syntax: Syntax, noun: Unit, slots: SlotMap, depth = 0): void {
  for (const child of childrenBy(syntax, noun, "nmod", "obl")) {
    const preposition = caseOf(syntax, child);
    if (preposition === "of" || isLabel(child, "nmod:poss")) continue;
    slots.addWeak(preposition, child);
    // "licensed the drug in Ruritania | to Nordal": one phrase is hung on the other.
    if (depth === 0) addPhrasesOf(syntax, child, slots, 1);
  }
}

/** "was fined £2m | by Y", "was charged with fraud | by Y": the tree may hang the agent on the phrase before it. */
export function addAgentOfPhrase(syntax: Syntax, slots: SlotMap): void {
  if (slots.has("subj")) return;
  for (const [slot, fillers] of Array.from(slots.map)) {
    if (slot === "by") continue;
    for (const { unit } of fillers) {
      if (isName(unit)) continue;
      for (const child of childrenBy(syntax, unit, "nmod", "obl")) {
        if (caseOf(syntax, child) === "by") slots.addWeak("subj", child);
      }
    }
  }
}
