import type { ClauseCues } from "../model/pattern.ts";
import { firstIndex } from "../model/search.ts";
import { speakerOf } from "./attribution.ts";
import { isCue } from "./cue.ts";
import type { Speaker } from "./speaker.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { childrenBy, headOf, isVerb } from "./tree.ts";

/** Words between quotation marks, as units [first, last) without the marks. */
interface Quotation {
  readonly first: number;
  readonly last: number;
  readonly speaker: Speaker | null;
}

/** Shorter ones are titles, terms and scare quotes. */
const MIN_WORDS = 3;
/** Units in which the words that name the speaker stand, before or behind the quotation. */
const REACH = 14;
const OPENING = new Set(["“", "«", "„", "``"]);
const CLOSING = new Set(["”", "»", "''"]);

const known = new WeakMap<Syntax, readonly Quotation[]>();

/** Who speaks where a unit stands inside a quotation: the speaker may be named in a neighbouring sentence. */
export function quotedSpeaker(syntax: Syntax, unit: Unit, cues: ClauseCues): Speaker | null {
  let quotations = known.get(syntax);
  if (quotations === undefined) {
    quotations = findQuotations(syntax, cues);
    known.set(syntax, quotations);
  }
  const { length } = quotations;
  const quotation =
    quotations[firstIndex(length, (at) => (quotations[at]?.last ?? 0) > unit.index)];
  return quotation !== undefined && quotation.first <= unit.index ? quotation.speaker : null;
}

/** All quotations of a document with their speakers. Linear in the units. */
function findQuotations(syntax: Syntax, cues: ClauseCues): readonly Quotation[] {
  const found: Quotation[] = [];
  for (const [first, last] of findMarks(syntax)) {
    if (last - first < MIN_WORDS) continue;
    const speaker =
      speakerBehind(syntax, first, last, cues) ??
      speakerBefore(syntax, first, cues) ??
      speakerAround(syntax, first, last, found.at(-1), cues);
    found.push({ first, last, speaker });
  }
  return found;
}

/** Runs between quotation marks; a straight mark opens and closes in turn; no run goes beyond its block. */
function findMarks(syntax: Syntax): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let open = -1;
  let block = -1;
  for (const unit of syntax.units) {
    const home = blockOf(syntax, unit);
    if (home !== block) open = -1;
    block = home;
    const text = syntax.document.tokens[unit.first]?.text ?? "";
    const isStraight = text === '"';
    if (OPENING.has(text) || (isStraight && open < 0)) open = unit.index + 1;
    else if (open >= 0 && (CLOSING.has(text) || isStraight)) {
      runs.push([open, unit.index]);
      open = -1;
    }
  }
  return runs;
}

function blockOf(syntax: Syntax, unit: Unit): number {
  return syntax.document.sentences[unit.sentence]?.block ?? -1;
}

/** "“…,” said X", "“…,” X said". A mark must close the quotation for its speaker to follow. */
function speakerBehind(
  syntax: Syntax,
  first: number,
  last: number,
  cues: ClauseCues,
): Speaker | null {
  const closing = syntax.units[last - 1];
  const start = syntax.units[last + 1];
  if (closing === undefined || start === undefined) return null;
  const isSameBlock = blockOf(syntax, start) === blockOf(syntax, closing);
  if (!isSameBlock || !/^[,?!.…—–-]/.test(closing.lemma)) return null;
  if (closing.lemma === "." && start.sentence !== syntax.units[first]?.sentence) return null;
  for (let at = last + 1; at < last + REACH; at++) {
    const unit = syntax.units[at];
    if (unit === undefined || unit.sentence !== start.sentence) return null;
    if (isVerb(unit))
      return isSaying(syntax, unit, cues) ? speakerAt(syntax, unit, at === last + 1, cues) : null;
    if (/^[“"«.;:]$/.test(unit.lemma)) return null;
  }
  return null;
}

function isSaying(syntax: Syntax, verb: Unit, cues: ClauseCues): boolean {
  return isCue(syntax, verb, cues.speech) && verb.xpos !== "VBG" && verb.xpos !== "VB";
}

/** "said | X": the noun behind the verb; "X said": its subject. */
function speakerAt(
  syntax: Syntax,
  verb: Unit,
  isInverted: boolean,
  cues: ClauseCues,
): Speaker | null {
  if (!isInverted) return speakerOf(syntax, verb, cues);
  const own = childrenBy(syntax, verb, "nsubj").find((child) => child.first > verb.first);
  if (own !== undefined) return { unit: own };
  for (let at = verb.index + 1; at < verb.index + REACH; at++) {
    const unit = syntax.units[at];
    if (unit === undefined || unit.sentence !== verb.sentence || unit.upos === "PUNCT") return null;
    const isNoun = /^(?:NOUN|PROPN|PRON)$/.test(unit.upos);
    if (isNoun && (unit.mention >= 0 || syntax.units[unit.index + 1]?.upos !== "NOUN"))
      return { unit };
  }
  return null;
}

/** "X said: “…”", "X said, “…”", "X said “…”": the verb of saying nearest before the opening mark. */
function speakerBefore(syntax: Syntax, first: number, cues: ClauseCues): Speaker | null {
  const mark = syntax.units[first - 1];
  if (mark === undefined) return null;
  for (let at = first - 2; at > first - REACH; at--) {
    const unit = syntax.units[at];
    if (unit === undefined || blockOf(syntax, unit) !== blockOf(syntax, mark)) return null;
    const isMark = /^[.;”"»?!]$/.test(unit.lemma);
    if (isMark) return null;
    if (isVerb(unit) && isCue(syntax, unit, cues.speech)) return speakerOf(syntax, unit, cues);
  }
  return null;
}

/**
 * A quotation of whole sentences without a verb of saying: it goes on with what the speaker of the last quotation of its
 * paragraph said, else the subject of the sentence before speaks.
 */
function speakerAround(
  syntax: Syntax,
  first: number,
  last: number,
  before: Quotation | undefined,
  cues: ClauseCues,
): Speaker | null {
  const mark = syntax.units[first - 1];
  const previous = syntax.units[first - 2];
  if (mark === undefined || previous === undefined) return null;
  const isSameBlock = blockOf(syntax, previous) === blockOf(syntax, mark);
  const isWhole =
    /^[.?!:]$/.test(previous.lemma) && /^[.?!…,]/.test(syntax.units[last - 1]?.lemma ?? "");
  if (!isSameBlock || !isWhole) return null;
  const opening = syntax.units[before?.first ?? -1];
  const isNear = opening !== undefined && mark.sentence - opening.sentence < 4;
  const earlier = before?.speaker ?? null;
  if (earlier !== null && isNear && blockOf(syntax, opening) === blockOf(syntax, mark))
    return earlier;
  const [start, end] = syntax.ranges[previous.sentence] ?? [0, 0];
  const root = syntax.units
    .slice(start, end)
    .find((unit) => headOf(syntax, unit) === undefined && unit.upos !== "PUNCT");
  const speaker = root === undefined ? null : speakerOf(syntax, root, cues);
  const isNamed = speaker !== null && speaker.unit.mention >= 0;
  return isNamed && speaker.unit.sentence === previous.sentence ? speaker : null;
}
