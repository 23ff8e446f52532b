import type { Syntax, Unit } from "./syntax.ts";
import { isName, isVerb } from "./tree.ts";

const DAYS: ReadonlySet<string> = new Set(["today", "yesterday", "tonight", "tomorrow"]);

/** Whether a unit is a day, which does nothing. */
export function isDay(unit: Unit): boolean {
  return DAYS.has(unit.lemma);
}

/** "Nordal, maker of pumps, today | announced it": a day does nothing; the name that opens the sentence does. */
export function openingName(syntax: Syntax, head: Unit): Unit | undefined {
  const [first] = syntax.ranges[head.sentence] ?? [0];
  const opening = syntax.units[first];
  const name = opening?.upos === "DET" ? syntax.units[first + 1] : opening;
  return name !== undefined && name.index < head.index && isName(name) ? name : undefined;
}

const OPENINGS = new Set([
  "before",
  "after",
  "since",
  "while",
  "when",
  "upon",
  "on",
  "by",
  "until",
]);
const OPENING_REACH = 16;

/** "Before | joining Y, Ann Lee led Z": the name or pronoun behind the comma of an opening gerund, wherever the tree hangs it. */
export function subjectBehindOpening(syntax: Syntax, head: Unit): Unit | undefined {
  if (head.xpos !== "VBG") return undefined;
  const { units } = syntax;
  const [first] = syntax.ranges[head.sentence] ?? [0];
  const mark = units[head.index - 1];
  const isPrior =
    mark?.lemma === "to" && head.index - first === 2 && units[first]?.lemma === "prior";
  const isOpening = mark?.index === first && OPENINGS.has(mark.lemma);
  if (!isPrior && !isOpening) return undefined;
  for (let at = head.index + 1; at < head.index + OPENING_REACH; at++) {
    const comma = units[at];
    if (comma === undefined || comma.sentence !== head.sentence || isVerb(comma)) return undefined;
    if (comma.lemma !== ",") continue;
    const next = units[at + 1];
    const named = next?.mention !== undefined && next.mention >= 0 ? next : units[at + 2];
    const after = units[(named?.index ?? 0) + 1];
    const isSubject = named !== undefined && named.mention >= 0 && after !== undefined;
    if (isSubject && (isVerb(after) || after.upos === "ADV")) return named;
  }
  return undefined;
}
