import { firstIndex } from "../model/search.ts";
import type { DateValue, ValueMention } from "../model/value.ts";
import { weigh } from "./confidence.ts";
import { describe } from "./describe.ts";
import type { End } from "./end-context.ts";
import { directEnd } from "./ends.ts";
import type { Finding } from "./findings.ts";
import type { Frame } from "./frame.ts";
import type { Reading } from "./reading.ts";
import type { Unit } from "./syntax.ts";

/** Points of a life written out ("1 May 1920 – 3 June 1992", "born 1945"), of bare years, and of the places beside them. */
const PLAIN = 20;
const BY_YEARS = 14;
const PLACE = 14;
/** The longest bracket that is read, in units, and the shortest life that two bare dates may be: shorter ones are terms of office. */
const REACH = 45;
const YEARS = 16;

const BORN = new Set(["born", "b.", "b", "née", "*"]);
const DIED = new Set(["died", "d.", "d", "†", "killed"]);
const DASHES = new Set(["-", "–", "—", "‐", "‑", "to"]);

/** A life in brackets: where it stands, and what parts birth from death. */
interface Bracket {
  readonly open: Unit;
  /** Index of the unit behind the last one inside. */
  readonly end: number;
  /** Index of the unit from which on death is told. */
  readonly turn: number;
}

/**
 * The dates and places of a life in the brackets right behind a person's name: "Ann Lee (3 May 1920 – 4 June 1992)",
 * "(born 1945 in Nordheim)", "(Nordheim, 3 May 1920 – Karsten, 4 June 1992)".
 */
export function findLifespans(
  reading: Reading,
  unit: Unit,
  isHeading: boolean,
): readonly Finding[] {
  const bracket = bracketBehind(reading, unit);
  if (bracket === null) return [];
  const [person] = directEnd(reading.context, unit);
  if (person === undefined || reading.context.kinds[person.chain] !== "Person") return [];
  const dates = datesIn(reading, bracket);
  if (dates.length === 0) return [];
  return [
    ...tell(reading, bracket, person, dates, isHeading),
    ...places(reading, bracket, person, dates, isHeading),
  ];
}

function bracketBehind({ syntax }: Reading, unit: Unit): Bracket | null {
  const open = openingBehind(syntax.units, unit);
  if (open === undefined) return null;
  let turn = -1;
  for (let at = open.index + 1; at < open.index + REACH; at++) {
    const inside = syntax.units[at];
    if (inside === undefined || inside.sentence !== unit.sentence) return null;
    if (inside.lemma === ")") return { open, end: at, turn: turn < 0 ? at : turn };
    const word = wordOf(syntax.document.tokens, inside);
    if (turn < 0 && (DIED.has(word) || (DASHES.has(word) && at > open.index + 1))) turn = at;
  }
  return null;
}

/** The bracket right behind a name, after a comma or another bracket if need be: "Ann Lee (A. L.) (born 1945)". */
function openingBehind(units: readonly Unit[], unit: Unit): Unit | undefined {
  const next = units[unit.index + 1];
  const open = next?.lemma === "," ? units[next.index + 1] : next;
  return open?.lemma === "(" && open.sentence === unit.sentence ? open : undefined;
}

function wordOf(tokens: Reading["syntax"]["document"]["tokens"], unit: Unit): string {
  return tokens[unit.first]?.text.toLowerCase() ?? "";
}

interface Dated {
  readonly date: DateValue;
  readonly mention: ValueMention;
}

function datesIn({ syntax, input }: Reading, { open, end }: Bracket): readonly Dated[] {
  const { tokens } = syntax.document;
  const from = tokens[open.first]?.end ?? 0;
  const to = tokens[syntax.units[end]?.first ?? 0]?.start ?? from;
  const { values } = input;
  const found: Dated[] = [];
  const first = firstIndex(values.length, (at) => (values[at]?.start ?? 0) >= from);
  for (let at = first; at < values.length && (values[at]?.end ?? to + 1) <= to; at++) {
    const mention = values[at];
    if (mention?.value.kind === "date") found.push({ date: mention.value, mention });
  }
  return found;
}

/** Birth and death by the words before the dates, by the dash between them, or by two bare years far enough apart. */
function tell(
  reading: Reading,
  bracket: Bracket,
  person: End,
  dates: readonly Dated[],
  isHeading: boolean,
): readonly Finding[] {
  const [first, second] = dates;
  if (first === undefined) return [];
  const turnsAt = startOf(reading, bracket.turn);
  const isDeath = first.mention.start > turnsAt;
  const turnWord = wordAt(reading, bracket.turn);
  if (isDeath) {
    return DIED.has(turnWord)
      ? state(reading, bracket, person, "died_on", first.date, PLAIN, isHeading)
      : [];
  }
  const isTold = isBornTold(reading, bracket, first);
  if (second === undefined || second.mention.start < turnsAt) {
    const years = splitYears(first.date);
    if (years !== null && !isTold) {
      return years.flatMap((date, at) =>
        state(
          reading,
          bracket,
          person,
          at === 0 ? "born_on" : "died_on",
          date,
          BY_YEARS,
          isHeading,
        ),
      );
    }
    return isTold ? state(reading, bracket, person, "born_on", first.date, PLAIN, isHeading) : [];
  }
  if (!isTold && !isLife(first.date, second.date)) return [];
  return [
    ...state(reading, bracket, person, "born_on", first.date, PLAIN, isHeading),
    ...state(reading, bracket, person, "died_on", second.date, PLAIN, isHeading),
  ];
}

function startOf({ syntax }: Reading, index: number): number {
  return syntax.document.tokens[syntax.units[index]?.first ?? 0]?.start ?? 0;
}

function wordAt({ syntax }: Reading, index: number): string {
  const unit = syntax.units[index];
  return unit === undefined ? "" : wordOf(syntax.document.tokens, unit);
}

function isBornTold(reading: Reading, { open }: Bracket, { mention }: Dated): boolean {
  for (let at = open.index + 1; startOf(reading, at) < mention.start; at++) {
    if (BORN.has(wordAt(reading, at).replace(/[.,;]$/, "")) || BORN.has(wordAt(reading, at)))
      return true;
    if (at > open.index + REACH) return false;
  }
  return false;
}

function isLife(birth: DateValue, death: DateValue): boolean {
  return Number(death.from.slice(0, 4)) - Number(birth.from.slice(0, 4)) >= YEARS;
}

/** "1920–1992" is one time; as a life it is two. Null where it is too short for one. */
function splitYears(date: DateValue): readonly DateValue[] | null {
  const [from, to] = [date.from.slice(0, 4), date.to.slice(0, 4)];
  if (date.precision !== "year" || Number(to) - Number(from) < YEARS) return null;
  return [from, to].map((year) => ({
    kind: "date",
    text: year,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    precision: "year",
  }));
}

/** A place in the half that tells of the birth. */
function places(
  reading: Reading,
  bracket: Bracket,
  person: End,
  dates: readonly Dated[],
  isHeading: boolean,
): readonly Finding[] {
  const [first] = dates;
  const isTold = first !== undefined && isBornTold(reading, bracket, first);
  if (dates.length < 2 && !isTold) return [];
  for (let at = bracket.open.index + 1; at < bracket.turn; at++) {
    const unit = reading.syntax.units[at];
    const [end] = unit === undefined ? [] : directEnd(reading.context, unit);
    if (end === undefined || reading.context.kinds[end.chain] !== "Place") continue;
    return state(reading, bracket, person, "born_in", end, PLACE, isHeading);
  }
  return [];
}

function state(
  reading: Reading,
  { open, end }: Bracket,
  subject: End,
  type: "born_on" | "died_on" | "born_in",
  object: DateValue | End,
  prior: number,
  isHeading: boolean,
): readonly Finding[] {
  const { units } = reading.syntax;
  const frame: Frame = {
    kind: "preposition",
    lemmas: ["("],
    unit: subject.unit,
    trigger: [open.first, units[end]?.last ?? open.last],
    slots: new Map(),
    scope: null,
  };
  const isDate = "kind" in object;
  const found = describe(reading, frame, {
    subject,
    object: isDate ? null : object,
    word: null,
    value: isDate ? object : null,
    type,
    rule: `${type}/lifespan`,
    predicate: type === "died_on" ? "die" : "bear",
    parts: weigh(reading, {
      prior,
      frame,
      subject,
      object: isDate ? null : object,
      isWeak: false,
      isHeading,
    }),
    match: null,
  });
  return found === null ? [] : [found];
}
