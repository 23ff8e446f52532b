import type { QualifierName, Qualifiers } from "../model/claim.ts";
import type { RelationDefinition } from "../model/pack.ts";
import type { Pattern } from "../model/pattern.ts";
import { firstIndex } from "../model/search.ts";
import type { Value, ValueMention } from "../model/value.ts";
import type { Frame } from "./frame.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { caseOf, childrenBy, childrenOf, isLabel, isVerb, textBetween } from "./tree.ts";

/** Levels below the trigger in which its values stand: "took | stake | of 49%". */
const DEPTH = 3;

/** Kinds of what a thing can happen in or at: a court is one. */
const SITES: readonly string[] = ["Place", "Organization"];

/** The qualifiers that the frame's own phrase gives and that the relation may carry. `kindOf`: the root type of what a unit means. */
export function readQualifiers(
  syntax: Syntax,
  frame: Frame,
  pattern: Pattern,
  definition: RelationDefinition,
  values: readonly ValueMention[],
  kindOf: (unit: Unit) => string,
): Qualifiers {
  const allowed = new Set<QualifierName>(definition.qualifiers ?? []);
  const near = valuesNear(syntax, frame, values);
  const found: { [name in QualifierName]?: Value } = {};
  const set = (name: QualifierName, value: Value | undefined): void => {
    if (value !== undefined && (allowed.has(name) || pattern.phraseAs === name))
      found[name] ??= value;
  };
  if (pattern.phraseAs !== undefined) set(pattern.phraseAs, phraseOf(syntax, frame));
  set("amount", near.find(({ value }) => value.kind === "money")?.value);
  set("stake", near.find(({ value }) => value.kind === "percent")?.value);
  set("by", near.find(({ value }) => isMultiple(value))?.value);
  set("duration", near.find(({ value }) => isDuration(value))?.value);
  set("date", dateOf(syntax, near));
  set("place", placeOf(syntax, frame, kindOf));
  if (frame.kind === "comparison") set("metric", metricOf(syntax, frame));
  return found;
}

/** The values that stand in the frame's own phrases, those nearest to the trigger first. */
export function valuesNear(
  syntax: Syntax,
  frame: Frame,
  values: readonly ValueMention[],
): readonly ValueMention[] {
  const [first, last] = syntax.ranges[frame.unit.sentence] ?? [0, 0];
  const { tokens } = syntax.document;
  const start = tokens[syntax.units[first]?.first ?? 0]?.start ?? 0;
  const end = tokens[(syntax.units[last - 1]?.last ?? 1) - 1]?.end ?? 0;
  const inSentence = within(values, start, end);
  if (inSentence.length === 0) return [];
  const reach = reachOf(syntax, frame);
  const center = tokens[frame.unit.anchor]?.start ?? 0;
  return inSentence
    .filter((value) => touches(syntax, reach, value) && !isAside(syntax, frame, value))
    .filter((value) => !isInName(syntax, value) && !isOfNoun(syntax, value))
    .toSorted(
      (a, b) => Math.abs(a.start - center) - Math.abs(b.start - center) || a.start - b.start,
    );
}

/** The values inside [start, end), by binary search in a sorted list. */
function within(
  values: readonly ValueMention[],
  start: number,
  end: number,
): readonly ValueMention[] {
  const first = firstIndex(values.length, (at) => (values[at]?.start ?? 0) >= start);
  let stop = first;
  while (stop < values.length && (values[stop]?.end ?? end + 1) <= end) stop++;
  return values.slice(first, stop);
}

/** Units of the trigger's phrase down to a depth, without clauses of their own. */
function reachOf(syntax: Syntax, frame: Frame): ReadonlySet<number> {
  const reach = new Set<number>();
  let level: readonly Unit[] = [frame.unit, ...(frame.scope === null ? [] : [frame.scope])];
  for (let depth = 0; depth <= DEPTH; depth++) {
    for (const unit of level) reach.add(unit.index);
    level = level
      .flatMap((unit) => childrenOf(syntax, unit))
      .filter((child) => !reach.has(child.index) && !startsClause(child));
  }
  return reach;
}

function startsClause(unit: Unit): boolean {
  return isVerb(unit) && /^(?:conj|acl|advcl|ccomp|parataxis|csubj)/.test(unit.label);
}

function touches(syntax: Syntax, reach: ReadonlySet<number>, value: ValueMention): boolean {
  const { tokens } = syntax.document;
  const low = firstTokenOf(syntax, value);
  for (let at = low; at < tokens.length && (tokens[at]?.start ?? value.end) < value.end; at++) {
    if (reach.has(syntax.unitOf[at] ?? -1)) return true;
  }
  return false;
}

/** The first token that a value covers, by binary search. */
function firstTokenOf(syntax: Syntax, value: ValueMention): number {
  const { tokens } = syntax.document;
  return firstIndex(tokens.length, (at) => (tokens[at]?.end ?? 0) > value.start);
}

function isMultiple(value: Value): boolean {
  return (value.kind === "quantity" && value.unit === "times") || value.kind === "percent";
}

function isDuration(value: Value): boolean {
  return value.kind === "quantity" && /^(?:day|week|month|season|year|decade)$/.test(value.unit);
}

/** The nearest date, else a time whose year nothing tells ("in January"); "from 1947 to 1960" is one time from the first to the last. */
function dateOf(syntax: Syntax, near: readonly ValueMention[]): Value | undefined {
  const dates = near.filter(({ value }) => value.kind === "date");
  const [first] = dates;
  if (first === undefined) return near.find(({ value }) => value.kind === "text")?.value;
  const { text } = syntax.document.document;
  for (const other of dates.slice(1)) {
    const [a, b] = first.start < other.start ? [first, other] : [other, first];
    const between = text.slice(a.end, b.start).trim();
    const isRange = /^(?:to|until|till|through|and|-|–|—)$/.test(between);
    const opening = text.slice(Math.max(0, a.start - 9), a.start).trimEnd();
    if (!isRange || a.value.kind !== "date" || b.value.kind !== "date") continue;
    if (between === "and" && !opening.endsWith("between")) continue;
    return { ...a.value, to: b.value.to, text: text.slice(a.start, b.end) };
  }
  return first.value;
}

/** "The Karsten Games | 2026": a number in a name is no date of what happens. */
function isInName(syntax: Syntax, value: ValueMention): boolean {
  const { tokens } = syntax.document;
  const unit = syntax.units[syntax.unitOf[firstTokenOf(syntax, value)] ?? -1];
  if (unit === undefined || unit.upos !== "PROPN" || unit.mention < 0) return false;
  const [start, end] = [tokens[unit.first]?.start ?? 0, tokens[unit.last - 1]?.end ?? 0];
  return start <= value.start && value.end <= end && end - start > value.end - value.start;
}

/** "his 2024 manifesto": the year of the noun behind it, not of what is done with it. */
function isOfNoun(syntax: Syntax, mention: ValueMention): boolean {
  if (mention.value.kind !== "date") return false;
  const unit = syntax.units[syntax.unitOf[firstTokenOf(syntax, mention)] ?? -1];
  const head = syntax.units[unit?.head ?? -1];
  if (unit === undefined || head === undefined || head.index <= unit.index) return false;
  return head.upos === "NOUN" && /^(?:nummod|compound|amod|nmod:unmarked)$/.test(unit.label);
}

/** Inside brackets in which the trigger does not stand: the years of somebody's life. */
function isAside(syntax: Syntax, frame: Frame, value: ValueMention): boolean {
  const { tokens } = syntax.document;
  const trigger = tokens[frame.unit.anchor]?.start ?? 0;
  const [from, to] = trigger < value.start ? [trigger, value.start] : [value.end, trigger];
  const between = syntax.document.document.text.slice(from, to);
  if (trigger < value.start) return between.lastIndexOf("(") > between.lastIndexOf(")");
  const [open, close] = [between.indexOf("("), between.indexOf(")")];
  return close >= 0 && (open < 0 || close < open);
}

/** The words of the trigger's noun phrase, without articles: the role as the text gives it. */
function phraseOf(syntax: Syntax, frame: Frame): Value {
  const [first, last] = frame.trigger;
  return { kind: "text", text: textBetween(syntax, first, last).replace(/\s+/g, " ") };
}

/** Where it happened: a name in an "in" or "at" phrase of the trigger, or of a phrase of its, which is not an end itself. */
function placeOf(syntax: Syntax, frame: Frame, kindOf: (unit: Unit) => string): Value | undefined {
  const own = childrenOf(syntax, frame.unit).filter((child) => !startsClause(child));
  const nested = own
    .filter((child) => isLabel(child, "obj") || isLabel(child, "obl"))
    .flatMap((child) => childrenBy(syntax, child, "nmod"));
  const place = [...own, ...nested].find(
    (child) =>
      child.mention >= 0 &&
      SITES.includes(kindOf(child)) &&
      /^(?:in|at)$/.test(caseOf(syntax, child)),
  );
  return place === undefined
    ? undefined
    : { kind: "text", text: textBetween(syntax, place.first, place.last) };
}

/** What is compared: the adjective or noun behind the comparative. */
function metricOf(syntax: Syntax, frame: Frame): Value | undefined {
  const next = syntax.units[(syntax.unitOf[frame.trigger[1] - 1] ?? 0) + 1];
  const equal = syntax.units[(syntax.unitOf[frame.trigger[0]] ?? 0) + 1];
  if (equal?.last === frame.trigger[1] - 1)
    return { kind: "text", text: textBetween(syntax, equal.first, equal.last) };
  const isWord =
    next !== undefined && next.lemma !== "than" && next.sentence === frame.unit.sentence;
  return isWord
    ? { kind: "text", text: textBetween(syntax, next.first, next.last) }
    : { kind: "text", text: textBetween(syntax, frame.trigger[0], frame.trigger[1]) };
}
