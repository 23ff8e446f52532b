import type { Pack } from "../model/pack.ts";
import { weigh } from "./confidence.ts";
import { describe } from "./describe.ts";
import { denote } from "./ends.ts";
import type { Finding } from "./findings.ts";
import type { Frame } from "./frame.ts";
import type { Reading } from "./reading.ts";
import type { Unit } from "./syntax.ts";

const PRIOR = 16;
/** How many words before the noun may part it from the adjective: "a Swiss-born | professional ice hockey player". */
const REACH = 6;
/** Nouns of those who study or teach a language and its books. */
const OF_LANGUAGE = new Set([
  "teacher",
  "professor",
  "student",
  "scholar",
  "tutor",
  "lecturer",
  "speaker",
  "translator",
  "interpreter",
]);

/** The country of each adjective of nationality, by pack. */
const COUNTRIES = new WeakMap<Pack, ReadonlyMap<string, string>>();

function countriesOf(pack: Pack): ReadonlyMap<string, string> {
  const known = COUNTRIES.get(pack);
  if (known !== undefined) return known;
  const countries = new Map(
    pack.lexicon.regions
      .filter((region) => region.isCountry === true)
      .flatMap(({ place, peoples }) => peoples.map((people) => [people, place] as const)),
  );
  COUNTRIES.set(pack, countries);
  return countries;
}

/** "a Swiss mathematician", "the French minister Ann Lee": the country from which a person's noun says he is. */
export function findCitizens(
  reading: Reading,
  frame: Frame,
  isHeading: boolean,
): readonly Finding[] {
  const { unit } = frame;
  if (unit.upos !== "NOUN" || OF_LANGUAGE.has(unit.lemma)) return [];
  const bearer = frame.slots.get("bearer")?.[0];
  if (bearer === undefined || bearer.unit.index === unit.index) return [];
  const found = adjectiveBefore(reading, unit);
  if (found === null) return [];
  const [subject] = denote(reading.context, bearer.unit);
  if (subject === undefined || reading.context.kinds[subject.chain] !== "Person") return [];
  const named = reading.input.chains.findIndex(
    ({ name, aliases }) => name === found.country || aliases.includes(found.country),
  );
  const finding = describe(reading, frame, {
    subject,
    object: null,
    word: named < 0 ? found.country : `e${named + 1}`,
    value: null,
    type: "citizen_of",
    rule: "citizen_of/adjective",
    predicate: "be",
    parts: weigh(reading, { prior: PRIOR, frame, subject, object: null, isWeak: false, isHeading }),
    match: null,
    wordUnit: found.unit,
  });
  return finding === null ? [] : [finding];
}

function adjectiveBefore(
  reading: Reading,
  noun: Unit,
): { readonly unit: Unit; readonly country: string } | null {
  const { units, document } = reading.syntax;
  const countries = countriesOf(reading.pack);
  for (let at = noun.index - 1; at >= noun.index - REACH; at--) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== noun.sentence) return null;
    const country = countries.get(document.tokens[unit.anchor]?.text ?? "");
    if (country !== undefined && unit.last - unit.first === 1) return { unit, country };
    if (!/^(?:ADJ|NOUN|PROPN|ADV|CCONJ|PUNCT)$/.test(unit.upos)) return null;
    if (unit.upos === "PUNCT" && !/^[-–,/]$/.test(unit.lemma)) return null;
  }
  return null;
}
