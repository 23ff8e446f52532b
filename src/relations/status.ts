import type { Status } from "../model/claim.ts";
import type { RelationDefinition } from "../model/pack.ts";
import type { ClauseCues, Pattern } from "../model/pattern.ts";
import type { ClauseFacts } from "./clause.ts";
import type { Frame } from "./frame.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { caseOf, childBy, childrenBy, headOf } from "./tree.ts";

const WORDS_BEFORE = 5;
/** Adverbs of a state that is over. */
const OVER = /^(?:once|formerly|previously)$/;

/** Verbs after which an office is held no more: "stepped down as | chair of Y". */
const LEAVING = new Set(["step", "resign", "retire", "quit", "leave", "depart", "stand", "bow"]);

/** "In late | 2019", "the previous | season": the word before tells of the time, not of the role. */
const TIME =
  /^(?:\d|(?:year|month|week|decade|season|quarter|century|summer|winter|spring|autumn|fall)s?$|(?:Jan|Febr)uary$|March$|April$|May$|June$|July$|August$|(?:Septem|Octo|Novem|Decem)ber$)/;

/**
 * Whether a role or state holds, held or will hold: by the pattern, by adjectives before the noun ("former", "incoming"), by
 * "no longer", and by tense. Null where the relation is a deed or kinship, which do not end, or nothing tells.
 */
export function readStatus(
  syntax: Syntax,
  frame: Frame,
  pattern: Pattern,
  definition: RelationDefinition,
  facts: ClauseFacts,
  cues: ClauseCues,
): Status | null {
  const own = pattern.set?.status;
  if (own !== undefined) return own === "current" && facts.modality === "planned" ? "future" : own;
  if (facts.isFormer) return "former";
  if (frame.kind === "verb") {
    if (pattern.set === undefined) return null;
    const isOver = childrenBy(syntax, frame.unit, "advmod").some((adverb) =>
      OVER.test(adverb.lemma),
    );
    return isOver ? "former" : statusOfTense(syntax, frame, facts);
  }
  const isState = definition.isState ?? false;
  if (!isState && pattern.phraseAs === undefined) return null;
  const before = wordsBefore(syntax, frame);
  if (before.some((word) => cues.formerAdjectives.includes(word) || word.startsWith("ex-")))
    return "former";
  const isComing = (word: string): boolean =>
    cues.futureAdjectives.includes(word) || /-(?:elect|designate)$/.test(word);
  if (before.some(isComing)) return "future";
  if (frame.kind !== "noun" || !isState) return null;
  if (facts.modality === "planned") return "future";
  if (isUntil(syntax, frame) || isLeft(syntax, frame)) return "former";
  const copula = childBy(syntax, frame.unit, "cop");
  if (copula !== undefined && /^(?:was|were|VBD)$/.test(copula.xpos)) return "former";
  return "current";
}

function statusOfTense(syntax: Syntax, frame: Frame, facts: ClauseFacts): Status | null {
  if (facts.modality === "planned") return "future";
  if (isUntil(syntax, frame)) return "former";
  const auxiliaries = childrenBy(syntax, frame.unit, "aux");
  const isPluperfect = auxiliaries.some((aux) => aux.lemma === "have" && aux.xpos === "VBD");
  if (isPluperfect && frame.unit.xpos !== "VBG") return "former";
  const isPast = frame.unit.xpos === "VBD" && auxiliaries.length === 0;
  if (isPast && facts.isReported) return null;
  return isPast ? "former" : "current";
}

/** The noun is what somebody leaves off being: "resigned as | director". */
function isLeft(syntax: Syntax, frame: Frame): boolean {
  const verb = headOf(syntax, frame.unit);
  return verb !== undefined && LEAVING.has(verb.lemma) && caseOf(syntax, frame.unit) === "as";
}

/** "Until 2023", "from 2015 to 2019" in the trigger's own phrase. */
function isUntil(syntax: Syntax, frame: Frame): boolean {
  const ends = (unit: Unit): boolean =>
    childrenBy(syntax, unit, "case", "mark").some((mark) => /^(?:until|till)$/.test(mark.lemma)) ||
    isRange(syntax, unit);
  const near = [frame.unit, ...(frame.scope === null ? [] : [frame.scope])];
  return near
    .flatMap((unit) => childrenBy(syntax, unit, "obl", "nmod", "advcl", "advmod"))
    .some((child) => ends(child) || childrenBy(syntax, child, "nmod", "obl").some(ends));
}

/** "From | 2015 | to 2019": a number behind "from" or "between" with another behind it. */
function isRange(syntax: Syntax, unit: Unit): boolean {
  const [before, link, last] = [-1, 1, 2].map((step) => syntax.units[unit.index + step]);
  if (unit.upos !== "NUM" || last?.upos !== "NUM") return false;
  return (
    /^(?:from|between)$/.test(before?.lemma ?? "") && /^(?:to|and|until)$/.test(link?.lemma ?? "")
  );
}

/** Lower-cased words of the trigger and of the few before it: "a former partner", "the then chair". */
function wordsBefore(syntax: Syntax, frame: Frame): readonly string[] {
  const words: string[] = [];
  const { tokens } = syntax.document;
  const [first, last] = frame.trigger;
  for (let at = last - 1; at >= Math.max(0, first - WORDS_BEFORE); at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (
      at < first &&
      !/^(?:ADJ|NOUN|PROPN|ADV|X|DET|NUM)$/.test(token.upos) &&
      !/^VB[GN]$/.test(token.xpos) &&
      !/^[-‐‑–]$/.test(token.text) &&
      !/^(?:ex|once|then)$/.test(token.lemma)
    )
      break;
    if (!TIME.test(tokens[at + 1]?.text ?? "")) words.push(token.text.toLowerCase());
  }
  return words;
}
