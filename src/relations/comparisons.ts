import type { ClauseCues } from "../model/pattern.ts";
import type { Frame } from "./frame.ts";
import { SlotMap } from "./slots.ts";
import { subjectOf } from "./subjects.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { caseOf, childBy, childrenBy, copulaOf, headOf, isLabel, isVerb } from "./tree.ts";

const NONE: readonly Frame[] = [];
/** How far before "than" the comparative may stand. */
const REACH = 8;

/**
 * "X is faster than Y", "X needs less power than Y", "X, more efficient than Y": the unit is Y with its "than". `head` is X,
 * `other` is Y; lemmas are the comparative with the word it compares, then alone.
 */
export function comparisonFrames(syntax: Syntax, unit: Unit, cues: ClauseCues): readonly Frame[] {
  const before = syntax.units[unit.index - 1];
  if (isOwner(syntax, unit)) return [];
  const behind = before?.upos === "DET" ? syntax.units[unit.index - 2] : before;
  const than = behind?.lemma === "than" || caseOf(syntax, unit) === "than";
  if (!than) {
    return behind !== undefined && LINKS.has(behind.lemma)
      ? rankedFrames(syntax, unit, behind, cues)
      : equalFrames(syntax, unit, cues);
  }
  const comparative = comparativeBefore(syntax, unit);
  if (comparative === undefined) return NONE;
  const slots = new SlotMap();
  slots.add("other", unit);
  const scope = addCompared(syntax, unit, comparative, slots, cues);
  return [
    {
      kind: "comparison",
      lemmas: lemmasOf(syntax, comparative),
      unit,
      trigger: [comparative.first, comparative.last],
      slots: slots.map,
      scope,
    },
  ];
}

/** What links a word of rank or likeness with the thing that it is measured by. */
const LINKS = new Set(["of", "to", "with"]);
const RANKS = new Set([
  "ahead",
  "superior",
  "inferior",
  "par",
  "similar",
  "comparable",
  "equal",
  "identical",
  "akin",
  "compare",
]);

/** "X is ahead of Y", "X is on a par with Y", "compared with Y, X is small": the lemma is the word with its preposition. */
function rankedFrames(syntax: Syntax, unit: Unit, link: Unit, cues: ClauseCues): readonly Frame[] {
  const rank = syntax.units[link.index - 1];
  if (rank === undefined || !RANKS.has(rank.lemma) || rank.sentence !== unit.sentence) return [];
  if (rank.lemma === "compare" && rank.xpos !== "VBN") return [];
  const slots = new SlotMap();
  slots.add("other", unit);
  const scope = addCompared(syntax, unit, rank, slots, cues);
  const word = rank.lemma === "compare" ? "compared" : rank.lemma;
  const trigger = [rank.first, link.last] as const;
  const phrase = `${word} ${link.lemma}`;
  const verb = scope !== null && isVerb(scope) ? scope.lemma : "be";
  const lemmas = [`${verb} ${phrase}`, phrase];
  return [{ kind: "comparison", lemmas, unit, trigger, slots: slots.map, scope }];
}

/** "as fast as Y", "twice as fast as Y": lemmas "as *adj" and, where X has more of it, "times as *adj". */
function equalFrames(syntax: Syntax, unit: Unit, cues: ClauseCues): readonly Frame[] {
  const as = syntax.units[unit.index - 1];
  if (as?.lemma !== "as") return NONE;
  const [quality, first] = [syntax.units[unit.index - 2], syntax.units[unit.index - 3]];
  const times = syntax.units[unit.index - 4];
  if (first?.lemma !== "as" || quality === undefined) return NONE;
  if (quality.sentence !== unit.sentence || !/^(?:ADJ|ADV)$/.test(quality.upos)) return [];
  // "X and Y as well as Z" is a list; "X runs as well as Y" compares.
  if (quality.lemma === "well" && (times === undefined || !isVerb(times))) return [];
  const isMore = times !== undefined && /^(?:twice|time|x|fold)$/.test(times.lemma);
  const slots = new SlotMap();
  slots.add("other", unit);
  const scope = addCompared(syntax, unit, quality, slots, cues);
  const lemmas = isMore ? ["times as *adj"] : ["as *adj"];
  return [
    { kind: "comparison", lemmas, unit, trigger: [first.first, as.last], slots: slots.map, scope },
  ];
}

/** "than | Nordal's last tractor", "than | its last tractor": not the owner is compared. In "than Nordal's" nothing else is named. */
function isOwner(syntax: Syntax, unit: Unit): boolean {
  if (unit.xpos === "PRP$") return true;
  const next = syntax.units[unit.index + 2];
  const isEnding = syntax.units[unit.index + 1]?.xpos === "POS";
  return isEnding && next !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.upos);
}

function comparativeBefore(syntax: Syntax, unit: Unit): Unit | undefined {
  for (let at = unit.index - 1; at > unit.index - REACH; at--) {
    const before = syntax.units[at];
    if (before === undefined || before.sentence !== unit.sentence) return undefined;
    if (
      before.xpos === "JJR" ||
      before.xpos === "RBR" ||
      /^(?:more|less|fewer)$/.test(before.lemma)
    ) {
      return before;
    }
  }
  return undefined;
}

function lemmasOf(syntax: Syntax, comparative: Unit): readonly string[] {
  const word = syntax.document.tokens[comparative.anchor]?.text.toLowerCase() ?? comparative.lemma;
  const before = syntax.units[comparative.index - 1];
  if (before?.lemma === "no") return ["no *adj"];
  const lemmas = before !== undefined && isVerb(before) ? [`${before.lemma} ${word}`] : [];
  for (let at = comparative.index + 1; at < comparative.index + 4; at++) {
    const next = syntax.units[at];
    if (next === undefined || next.lemma === "than" || next.sentence !== comparative.sentence)
      break;
    const kind =
      next.upos === "ADJ" || next.upos === "ADV" ? "*adj" : next.upos === "NOUN" ? "*noun" : "";
    lemmas.push(`${word} ${next.lemma}`);
    if (kind !== "") lemmas.push(`${word} ${kind}`);
  }
  return [...lemmas, word];
}

/** What is compared: the subject of the clause in which the comparative stands, or the noun that it describes. */
function addCompared(
  syntax: Syntax,
  unit: Unit,
  comparative: Unit,
  slots: SlotMap,
  cues: ClauseCues,
): Unit | null {
  let at: Unit | undefined = headOf(syntax, unit) ?? comparative;
  for (let step = 0; step < 4 && at !== undefined; step++) {
    const isPredicate = isVerb(at) || copulaOf(syntax, at) !== undefined;
    if (isPredicate) {
      const subject = subjectOf(syntax, at, cues);
      const object = isVerb(at) ? childBy(syntax, at, "obj") : undefined;
      slots.add("head", subject);
      if (subject !== undefined && syntax.units[unit.index + 1]?.xpos === "POS") {
        for (const owner of childrenBy(syntax, subject, "nmod:poss"))
          slots.add("head", owner, true);
      }
      if (object?.mention !== undefined && object.mention >= 0) slots.add("head", object, true);
      return at;
    }
    if (at.mention >= 0 && at.index !== unit.index) slots.add("head", at);
    if (isLabel(at, "appos") || isLabel(at, "acl") || isLabel(at, "amod")) {
      const head: Unit | undefined = headOf(syntax, at);
      slots.add("head", head, true);
    }
    at = headOf(syntax, at);
  }
  return null;
}
