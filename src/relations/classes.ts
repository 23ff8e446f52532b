import { weigh } from "./confidence.ts";
import { describe } from "./describe.ts";
import { denote } from "./ends.ts";
import type { Finding } from "./findings.ts";
import type { Frame } from "./frame.ts";
import { propertyFrames } from "./properties.ts";
import type { Reading } from "./reading.ts";
import type { Unit } from "./syntax.ts";
import { childrenBy, isLabel } from "./tree.ts";

const IS_A = "is_a";
/** Points before costs: a copula says it outright, an apposition nearly so, a noun before a name often. */
const BY_COPULA = 20;
const BY_APPOSITION = 16;
const BESIDE = 12;
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
]);
const CLASS_WORDS = 3;

/** The class that a noun phrase gives to what bears it: "X is a pump", "X, a start-up", "the agency X". */
export function findWords(reading: Reading, frame: Frame, isHeading: boolean): readonly Finding[] {
  const { unit } = frame;
  const isCommon = unit.upos === "NOUN" && unit.mention < 0;
  const isNominal =
    unit.upos === "NOUN" && reading.input.mentions[unit.mention]?.kind === "nominal";
  if ((!isCommon && !isNominal) || EMPTY.has(unit.lemma)) return [];
  if (isPartOfNoun(reading, unit)) return [];
  const bearers = frame.slots.get("bearer") ?? [];
  return bearers.slice(0, 1).flatMap(({ unit: bearer }) => {
    if (!isDirect(frame, bearer)) return [];
    return denote(reading.context, bearer)
      .slice(0, 1)
      .flatMap((subject) => {
        const prior = priorOf(reading, unit, bearer);
        const found = { prior, frame, subject, object: null, isWeak: false, isHeading };
        const finding = describe(reading, frame, {
          subject,
          object: null,
          word: classOf(reading, unit),
          value: null,
          type: IS_A,
          rule: "is_a/class-noun",
          predicate: "be",
          parts: weigh(reading, found),
          match: null,
        });
        return finding === null ? [] : [finding];
      });
  });
}

/** A noun before another noun, or a licence word ("open-weight"), names no class of its own. */
function isPartOfNoun(reading: Reading, unit: Unit): boolean {
  const head = reading.syntax.units[unit.head];
  const isInside = isLabel(unit, "compound") || isLabel(unit, "amod") || isLabel(unit, "flat");
  if (isInside && head !== undefined && head.mention < 0 && head.first > unit.first) return true;
  return propertyFrames(reading.syntax, unit, reading.pack.cues).length > 0;
}

/** Complements of verbs ("joined as CEO") name roles, which other patterns read. */
function isDirect(frame: Frame, bearer: Unit): boolean {
  const { unit } = frame;
  const isTied =
    bearer.head === unit.index || unit.head === bearer.index || bearer.head === unit.head;
  return bearer.index !== unit.index && isTied && !isLabel(unit, "xcomp");
}

function priorOf(reading: Reading, unit: Unit, bearer: Unit): number {
  if (childrenBy(reading.syntax, unit, "cop").length > 0) return BY_COPULA;
  const isApposition = isLabel(unit, "appos") || isLabel(bearer, "appos");
  return isApposition ? BY_APPOSITION : BESIDE;
}

/** The noun with the nouns and adjectives right before it, lower-cased: "irrigation pump". */
function classOf(reading: Reading, unit: Unit): string {
  const words = [unit.lemma];
  const { units, document } = reading.syntax;
  for (let at = unit.index - 1; words.length < CLASS_WORDS; at--) {
    const before = units[at];
    if (before === undefined || before.sentence !== unit.sentence || before.mention >= 0) break;
    const isPart = before.upos === "NOUN" || (before.upos === "ADJ" && before.xpos === "JJ");
    if (!isPart) break;
    words.unshift(document.tokens[before.first]?.text.toLowerCase() ?? "");
  }
  return words.join(" ");
}
