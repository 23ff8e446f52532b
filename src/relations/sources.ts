import type { ClauseCues } from "../model/pattern.ts";
import { isCue } from "./cue.ts";
import type { Speaker } from "./speaker.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { childrenOf } from "./tree.ts";

/** Units in which a source is named. */
const NEAR = 12;

const known = new WeakMap<Syntax, Map<number, ReadonlyMap<number, Unit>>>();

/** The name behind an "according to" that belongs to the clause of a head. */
export function sourceOf(syntax: Syntax, head: Unit): Unit | undefined {
  let bySentence = known.get(syntax);
  if (bySentence === undefined) {
    bySentence = new Map();
    known.set(syntax, bySentence);
  }
  let sources = bySentence.get(head.sentence);
  if (sources === undefined) {
    sources = findSources(syntax, head.sentence);
    bySentence.set(head.sentence, sources);
  }
  return sources.get(head.index);
}

/**
 * The sources of a sentence by the heads of the clauses they speak for, by the surface, as the tree often hangs them on the noun
 * beside. In front of a clause ("and according to X it fell") for that clause; else for the one before; at either end of
 * the sentence for its main clause too.
 */
function findSources(syntax: Syntax, sentence: number): ReadonlyMap<number, Unit> {
  const sources = new Map<number, Unit>();
  const [first, last] = syntax.ranges[sentence] ?? [0, 0];
  let verb: Unit | undefined;
  let waiting: Unit | undefined;
  let main: Unit | undefined;
  for (let at = first; at < last; at++) {
    const unit = syntax.units[at];
    if (unit === undefined) break;
    const source = isAccording(syntax, unit) ? nounBehind(syntax, at + 2) : undefined;
    if (source !== undefined) {
      if (at === first || last - source.index < 4) main = source;
      const isFront = at === first || /^[CS]CONJ$/.test(syntax.units[at - 1]?.upos ?? "");
      if (isFront || verb === undefined) waiting = source;
      else if (!sources.has(verb.index)) sources.set(verb.index, source);
      at = source.index;
    } else if (isFiniteVerb(unit)) {
      verb = predicateOf(syntax, unit);
      if (waiting !== undefined) sources.set(verb.index, waiting);
      waiting = undefined;
    }
  }
  const root = syntax.units
    .slice(first, last)
    .find((unit) => unit.head < 0 && unit.upos !== "PUNCT");
  if (root !== undefined && main !== undefined) sources.set(root.index, main);
  return sources;
}

function isFiniteVerb(unit: Unit): boolean {
  return /^(?:VB[DZP]|MD)$/.test(unit.xpos) || (unit.xpos === "VBN" && unit.label === "root");
}

/** The head of the clause to which a finite verb or auxiliary belongs. */
function predicateOf(syntax: Syntax, verb: Unit): Unit {
  const isHelp = /^(?:aux|cop)/.test(verb.label);
  return (isHelp ? syntax.units[verb.head] : undefined) ?? verb;
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

/** Who says the main clause of a sentence by its surface, where the tree does not tell: "…, X said" with nothing said behind it. */
export function speakerOfSentence(syntax: Syntax, head: Unit, cues: ClauseCues): Speaker | null {
  const [first, last] = syntax.ranges[head.sentence] ?? [0, 0];
  for (let at = first; at < last; at++) {
    const unit = syntax.units[at];
    if (unit === undefined) break;
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
