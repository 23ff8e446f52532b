import type { ClauseCues } from "../model/pattern.ts";
import { isCue } from "./cue.ts";
import type { Speaker } from "./speaker.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { childrenOf, isVerb } from "./tree.ts";

/** Units in which a source is named. */
const NEAR = 12;

/** The name behind "according to" among a head's phrases down to a depth, not those of other clauses. */
export function findSource(syntax: Syntax, head: Unit, depth: number): Unit | undefined {
  for (const child of childrenOf(syntax, head)) {
    const mark = childrenOf(syntax, child).find((one) => isAccording(syntax, one));
    if (mark !== undefined && !isVerb(child)) return nounBehind(syntax, mark.index + 2);
    const isClause = isVerb(child) || /^(?:conj|parataxis|ccomp|appos)/.test(child.label);
    const inner = depth === 0 || isClause ? undefined : findSource(syntax, child, depth - 1);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function isAccording(syntax: Syntax, unit: Unit): boolean {
  return unit.lemma.startsWith("accord") && syntax.units[unit.index + 1]?.lemma === "to";
}

/** The head of the noun phrase that begins at a place: its last noun before the next mark, preposition or verb. */
function nounBehind(syntax: Syntax, from: number): Unit | undefined {
  let found: Unit | undefined;
  const sentence = syntax.units[from]?.sentence;
  for (let at = from; at < from + NEAR; at++) {
    const unit = syntax.units[at];
    if (unit === undefined || unit.sentence !== sentence || !isPhrase(unit)) break;
    if (found !== undefined && /^(?:DET|PRON)$/.test(unit.upos)) break;
    if (/^(?:NOUN|PROPN|PRON)$/.test(unit.upos)) found = unit;
  }
  return found;
}

function isPhrase(unit: Unit): boolean {
  return (
    /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV)$/.test(unit.upos) || /^(?:POS|VBN|VB)$/.test(unit.xpos)
  );
}

/**
 * Who says the main clause of a sentence by its surface, where the tree does not tell: "According to X, …" and "…, according to
 * X." at its ends, and "…, X said" with nothing said behind it.
 */
export function speakerOfSentence(syntax: Syntax, head: Unit, cues: ClauseCues): Speaker | null {
  const [first, last] = syntax.ranges[head.sentence] ?? [0, 0];
  for (let at = first; at < last; at++) {
    const unit = syntax.units[at];
    if (unit === undefined) break;
    const source = isAccording(syntax, unit) ? nounBehind(syntax, at + 2) : undefined;
    const isAtEnd = source !== undefined && last - source.index < 4;
    if (source !== undefined && (at === first || isAtEnd)) return { unit: source };
    const speaker = unit.index === head.index ? undefined : asideAt(syntax, unit, cues);
    if (speaker !== undefined) return { unit: speaker };
  }
  return null;
}

/** The noun phrase between a comma and a verb of saying that says no more: "…, the X reported on Monday". */
function asideAt(syntax: Syntax, verb: Unit, cues: ClauseCues): Unit | undefined {
  if (!/^VB[DZ]$/.test(verb.xpos) || !isCue(syntax, verb, cues.speech)) return undefined;
  const saysMore = childrenOf(syntax, verb).some(
    (child) => /^(?:ccomp|xcomp|obj)$/.test(child.label) && child.first > verb.first,
  );
  if (saysMore || !isEndOfSaying(syntax.units[verb.index + 1])) return undefined;
  let found: Unit | undefined;
  for (let at = verb.index - 1; at > verb.index - NEAR; at--) {
    const unit = syntax.units[at];
    if (unit === undefined || unit.sentence !== verb.sentence) return undefined;
    if (/^[,”"»]$/.test(unit.lemma)) return found;
    if (!isPhrase(unit) || unit.xpos.startsWith("W")) return undefined;
    if (found === undefined && /^(?:NOUN|PROPN|PRON)$/.test(unit.upos)) found = unit;
  }
  return undefined;
}

/** Behind "X said" stands a mark, or when and where it was said. */
function isEndOfSaying(next: Unit | undefined): boolean {
  return next === undefined || /^(?:PUNCT|ADP|ADV)$/.test(next.upos) || next.upos === "PROPN";
}
