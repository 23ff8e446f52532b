import type { EntityType } from "../model/pack.ts";
import { type ClassTie, classTie } from "./class-ties.ts";
import { classTypesOf } from "./class-types.ts";
import { weigh } from "./confidence.ts";
import { describe } from "./describe.ts";
import { denote } from "./ends.ts";
import type { Finding } from "./findings.ts";
import type { Frame } from "./frame.ts";
import { propertyFrames } from "./properties.ts";
import type { Reading } from "./reading.ts";
import type { Unit } from "./syntax.ts";
import { isLabel } from "./tree.ts";

const IS_A = "is_a";
/** Points before costs: a copula says it outright, an apposition nearly so, a noun before a name often. */
const PRIORS: Readonly<Record<ClassTie, number>> = {
  copula: 20,
  apposition: 16,
  beside: 12,
  as: 12,
};
/** More where the noun is known to be said of such things; a copula needs no help. */
const FITTING = 4;
/** Nouns that name no class, or only by what follows them. */
const EMPTY = new Set([
  "one",
  "thing",
  "way",
  "part",
  "kind",
  "sort",
  "case",
  "example",
  "reason",
  "result",
  "fact",
  "number",
  "lot",
  "name",
  "time",
  "year",
  "day",
  "week",
  "month",
  "decade",
  "beginning",
  "start",
  "end",
  "bottom",
  "top",
  "question",
  "answer",
  "problem",
  "point",
  "matter",
  "disclosure",
  "note",
  "title",
  "headline",
  "codename",
  "nickname",
  "word",
  "term",
  "match",
  "phrase",
]);
/** "the 3-metre Nordal Telescope" */
const MEASURE = /(?:^| )\d[^ ]*$/;
/** No address, number or sign. */
const WORD = /^[\p{L}][\p{L}'’-]*$/u;
const CLASS_WORDS = 3;

/** The class that a noun phrase gives to what bears it: "X is a pump", "X, a start-up", "the agency X". */
export function findWords(reading: Reading, frame: Frame, isHeading: boolean): readonly Finding[] {
  const { unit } = frame;
  const isCommon = unit.upos === "NOUN" && unit.mention < 0;
  const isNominal =
    unit.upos === "NOUN" && reading.input.mentions[unit.mention]?.kind === "nominal";
  if ((!isCommon && !isNominal) || EMPTY.has(unit.lemma) || !WORD.test(unit.lemma)) return [];
  const bearers = frame.slots.get("bearer");
  if (bearers === undefined || isPartOfNoun(reading, unit)) return [];
  for (const { unit: bearer } of bearers) {
    const found = findWord(reading, frame, bearer, isHeading);
    if (found.length > 0) return found;
  }
  return [];
}

/** What the noun says of one bearer; in the plural, of all of its list. */
function findWord(
  reading: Reading,
  frame: Frame,
  bearer: Unit,
  isHeading: boolean,
): readonly Finding[] {
  const ends = denote(reading.context, bearer);
  const [first] = ends;
  const word = classOf(reading, frame.unit);
  if (first === undefined || MEASURE.test(word)) return [];
  const types = typesOf(reading, frame);
  const kinds = reading.types[first.chain] ?? [];
  const isFitting = kinds.some((kind) => isAmong(reading, kind, types));
  const tie = classTie(reading.syntax, frame, bearer, isFitting);
  if (tie === null) return [];
  const isAgainst = types.length > 0 && !isFitting && !types.includes("*");
  const isNamed = reading.input.mentions[first.mention]?.kind === "name";
  if (isAgainst && (tie !== "copula" || !isNamed)) return [];
  const prior = PRIORS[tie] + (isFitting && tie !== "copula" ? FITTING : 0);
  const subjects = frame.unit.xpos === "NNS" ? ends : [first];
  return subjects.flatMap((subject) => {
    const found = { prior, frame, subject, object: null, isWeak: false, isHeading };
    const finding = describe(reading, frame, {
      subject,
      object: null,
      word,
      value: null,
      type: IS_A,
      rule: "is_a/class-noun",
      predicate: "be",
      parts: weigh(reading, found),
      match: null,
    });
    return finding === null ? [] : [finding];
  });
}

/** What the noun, with the words of its title, is known to be said of; empty where it is not known. */
function typesOf({ pack }: Reading, frame: Frame): readonly EntityType[] {
  const types = classTypesOf(pack);
  for (const lemma of [...frame.lemmas, frame.unit.lemma]) {
    const found = types.get(lemma);
    if (found !== undefined) return found;
  }
  return [];
}

/** Whether a type, or one with which it shares its root, is among those. */
function isAmong({ index }: Reading, kind: EntityType, types: readonly EntityType[]): boolean {
  const rootOf = (type: EntityType): EntityType => index.lineage.get(type)?.at(-1) ?? type;
  return types.some((type) => rootOf(type) === rootOf(kind));
}

/** A noun before another noun, or a licence word ("open-weight"), names no class of its own. */
function isPartOfNoun(reading: Reading, unit: Unit): boolean {
  const head = reading.syntax.units[unit.head];
  const isInside = isLabel(unit, "compound") || isLabel(unit, "amod") || isLabel(unit, "flat");
  if (isInside && head !== undefined && head.mention < 0 && head.first > unit.first) return true;
  const next = reading.syntax.units[unit.index + 1];
  const isName = next !== undefined && reading.input.mentions[next.mention]?.kind === "name";
  const isBound = next?.upos === "NOUN" && !isName && next.sentence === unit.sentence;
  if (isBound && unit.xpos !== "NNS" && !isLabel(next, "nsubj")) return true;
  return propertyFrames(reading.syntax, unit, reading.pack.cues).length > 0;
}

/** The noun with the nouns and adjectives right before it, lower-cased, and what hyphens tie to them: "two-stage irrigation pump". */
function classOf(reading: Reading, unit: Unit): string {
  const words = [unit.lemma];
  const { units, document } = reading.syntax;
  const textOf = (part: Unit): string => document.tokens[part.first]?.text.toLowerCase() ?? "";
  for (let at = unit.index - 1; words.length < CLASS_WORDS; at--) {
    const before = units[at];
    if (before === undefined || before.sentence !== unit.sentence || before.mention >= 0) break;
    const tied = units[at - 1];
    const isHyphen = /^[-‐‑]$/.test(before.lemma) && tied?.last === before.first;
    if (isHyphen && tied !== undefined && tied.mention < 0) {
      words[0] = `${textOf(tied)}-${words[0]}`;
      at--;
      continue;
    }
    const isPart = before.upos === "NOUN" || (before.upos === "ADJ" && before.xpos === "JJ");
    if (!isPart) break;
    words.unshift(textOf(before));
  }
  return words.join(" ");
}
