import type { ClauseCues } from "../model/pattern.ts";
import { isCue, markOf } from "./cue.ts";
import { sourceOf, speakerOfSentence } from "./sources.ts";
import type { Speaker } from "./speaker.ts";
import { subjectOf } from "./subjects.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { childrenBy, childrenOf, isLabel, isVerb, yieldOf } from "./tree.ts";

const NEAR = 12;

/** The speaker of what a verb of saying governs: its subject, its agent where it is passive, else the noun of its clause. */
export function speakerOf(syntax: Syntax, verb: Unit, cues: ClauseCues): Speaker | null {
  if (!isVerb(verb)) return speakerOfNoun(syntax, verb);
  const subject = subjectOf(syntax, verb, cues);
  const unit = subject === undefined ? nounBefore(syntax, verb) : lastName(syntax, subject, verb);
  return unit === undefined || (unit.lemma === "it" && unit.mention < 0) ? null : { unit };
}

/** "Veldland President | Petra Novak | said": of names in one phrase the last speaks, whichever the tree has taken. */
function lastName(syntax: Syntax, subject: Unit, verb: Unit): Unit {
  const last = syntax.units[verb.index - 1];
  if (last === undefined || last.index <= subject.index || last.mention < 0) return subject;
  for (let at = subject.index + 1; at < last.index; at++) {
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(syntax.units[at]?.upos ?? "")) return subject;
  }
  return last.upos === "PROPN" ? last : subject;
}

/** "Ann Lee's claim that …", "the Harbour Times reports that …" (a verb taken for a noun). */
function speakerOfNoun(syntax: Syntax, noun: Unit): Speaker | null {
  const owner = childrenBy(syntax, noun, "nmod:poss", "compound", "nsubj").find(
    (child) => child.mention >= 0 && child.first < noun.first,
  );
  return owner === undefined ? null : { unit: owner };
}

/** The first noun between the last comma and a verb whose subject the tree has lost. */
function nounBefore(syntax: Syntax, verb: Unit): Unit | undefined {
  let found: Unit | undefined;
  for (let at = verb.index - 1; at > verb.index - NEAR; at--) {
    const unit = syntax.units[at];
    if (unit === undefined || unit.sentence !== verb.sentence || unit.upos === "PUNCT") break;
    if (/^(?:NOUN|PROPN|PRON)$/.test(unit.upos)) found = unit;
  }
  return found;
}

/** The speaker that the clause of a head names by "according to X" or by a parenthetical "…, X said". */
export function speakerHere(syntax: Syntax, head: Unit, cues: ClauseCues): Speaker | null {
  const known = speakers.get(head);
  if (known !== undefined) return known;
  const speaker = findSpeaker(syntax, head, cues);
  speakers.set(head, speaker);
  return speaker;
}

/** What was found, once for each head: many clauses may hang on one. */
const speakers = new WeakMap<Unit, Speaker | null>();

function findSpeaker(syntax: Syntax, head: Unit, cues: ClauseCues): Speaker | null {
  for (const child of childrenOf(syntax, head)) {
    if (isParenthetical(syntax, child, cues)) {
      const speaker = speakerOf(syntax, child, cues);
      if (speaker !== null) return speaker;
    }
  }
  const source = sourceOf(syntax, head);
  if (source !== undefined) return { unit: source };
  return head.head < 0 ? speakerOfSentence(syntax, head, cues) : null;
}

const ASIDE = ["parataxis", "ccomp", "advcl", "acl:relcl", "conj"];

/** "…, X said", "…, said X", "As X put it, …": a verb of saying with a subject, set off, and with nothing said in it. */
export function isParenthetical(syntax: Syntax, verb: Unit, cues: ClauseCues): boolean {
  if (!isVerb(verb) || !ASIDE.some((label) => isLabel(verb, label))) return false;
  if (!isCue(syntax, verb, cues.speech)) return false;
  const mark = markOf(syntax, verb);
  if (mark !== "" && mark !== "as") return false;
  const children = childrenOf(syntax, verb);
  const subject = children.find((child) => isLabel(child, "nsubj"));
  if (subject === undefined || /^(?:who|which|that|what)$/.test(subject.lemma)) return false;
  const saysMore = children.some(
    (child) =>
      /^(?:ccomp|xcomp|obj)$/.test(child.label) && child.lemma !== "it" && child.first > verb.first,
  );
  const asks = children.some((child) => child.xpos.startsWith("W") || child.label === "cc");
  return !saysMore && !asks && isSetOff(syntax, verb);
}

/** A comma, bracket, dash or quotation mark stands right before the clause. */
function isSetOff(syntax: Syntax, verb: Unit): boolean {
  const [first] = yieldOf(syntax, verb);
  const start = syntax.units[syntax.unitOf[first] ?? -1];
  if (start === undefined) return false;
  const [opening] = syntax.ranges[verb.sentence] ?? [0, 0];
  const before = syntax.units[start.index - 1];
  return start.index === opening || start.upos === "PUNCT" || before?.upos === "PUNCT";
}
