import type { DateValue } from "../../model/value.ts";
import { type Atom, isCapitalized, type Reading } from "./atoms.ts";
import {
  dayValue,
  interval,
  monthsValue,
  monthValue,
  type PartialDay,
  toDay,
  toNumber,
  weekdayOf,
  yearsValue,
} from "./calendar.ts";
import { type DateReading, UNPLACED } from "./date-reading.ts";
import { readDate } from "./dates.ts";
import { looksAhead } from "./nearest.ts";
import { readNumber } from "./numbers.ts";

/** The date told from the document's own that begins at this atom: "last year", "on Thursday", "two months ago", "yesterday". */
export function readRelativeDate(
  atoms: readonly Atom[],
  at: number,
  today: PartialDay | null,
): DateReading | null {
  const atom = atoms[at];
  if (atom?.kind !== "word" && atom?.kind !== "number") return null;
  const shift = readShift(atoms, at) ?? readAgo(atoms, at);
  if (shift !== null) return { to: shift.to, value: place(shift.value, today) ?? UNPLACED };
  return readWeekday(atoms, at, today);
}

type Period = "day" | "week" | "month" | "quarter" | "year" | "decade";

interface Shift {
  readonly period: Period;
  /** How many periods from the document's. */
  readonly by: number;
}

const DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);
/** Behind "the day". */
const BEYOND: ReadonlyMap<string, number> = new Map([
  ["before yesterday", -2],
  ["after tomorrow", 2],
]);
const STEPS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);
const PERIODS: ReadonlyMap<string, Period> = new Map([
  ["day", "day"],
  ["week", "week"],
  ["month", "month"],
  ["quarter", "quarter"],
  ["year", "year"],
  ["decade", "decade"],
]);
const PARTS = /^(?:morning|afternoon|evening)$/;

/** "yesterday", "the day before yesterday", "last week", "this morning". */
function readShift(atoms: readonly Atom[], at: number): Reading<Shift> | null {
  const word = atoms[at]?.word ?? "";
  const beyond =
    word === "day" ? BEYOND.get(`${atoms[at + 1]?.word} ${atoms[at + 2]?.word}`) : undefined;
  if (beyond !== undefined) return { to: at + 3, value: { period: "day", by: beyond } };
  const day = DAYS.get(word);
  if (day !== undefined) return { to: at + 1, value: { period: "day", by: day } };
  const by = STEPS.get(word);
  if (by === undefined) return null;
  const noun = atoms[at + 1]?.word ?? "";
  if (by === 0 && PARTS.test(noun)) return { to: at + 2, value: { period: "day", by } };
  const period = PERIODS.get(noun);
  return period === undefined || period === "day" ? null : { to: at + 2, value: { period, by } };
}

/** "three weeks ago", "a year ago". */
function readAgo(atoms: readonly Atom[], at: number): Reading<Shift> | null {
  const isArticle = atoms[at]?.word === "a" || atoms[at]?.word === "an";
  const number = isArticle ? { to: at + 1, value: { decimal: "1" } } : readNumber(atoms, at);
  if (number === null || !/^[0-9]{1,3}$/.test(number.value.decimal)) return null;
  const period = PERIODS.get((atoms[number.to]?.word ?? "").replace(/s$/, ""));
  if (period === undefined || atoms[number.to + 1]?.word !== "ago") return null;
  return { to: number.to + 2, value: { period, by: -Number(number.value.decimal) } };
}

/** The interval of a shift, null where the document's date is not precise enough. */
function place({ period, by }: Shift, today: PartialDay | null): DateValue | null {
  if (today === null) return null;
  if (period === "year") return yearsValue(today.year + by, today.year + by, "year");
  if (period === "decade") {
    const first = today.year - (today.year % 10) + by * 10;
    return yearsValue(first, first + 9, "decade");
  }
  if (today.month === 0) return null;
  if (period === "month") return monthValue(today.year, today.month + by);
  if (period === "quarter") return placeQuarter(today, by);
  if (today.day === 0) return null;
  const number = toNumber(today);
  if (period === "day") return dayValue(toDay(number + by));
  const monday = number - weekdayOf(today) + 7 * by;
  // A week is known better than a month and worse than a day.
  return interval(toDay(monday), toDay(monday + 6), "month");
}

function placeQuarter(today: PartialDay, by: number): DateValue {
  const quarter = today.year * 4 + Math.floor((today.month - 1) / 3) + by;
  const first = (((quarter % 4) + 4) % 4) * 3 + 1;
  return monthsValue(Math.floor(quarter / 4), first, first + 2, "quarter");
}

const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

/** The words, beside numbers, with which such a date begins. */
export const RELATIVE_WORDS: readonly string[] = [
  "day",
  ...DAYS.keys(),
  ...STEPS.keys(),
  ...WEEKDAYS,
];

/** "Thursday", "last Thursday", "next Monday": without a word before it the last such day up to the document's, or the next one where the sentence looks ahead. */
function readWeekday(
  atoms: readonly Atom[],
  at: number,
  today: PartialDay | null,
): DateReading | null {
  const step = STEPS.get(atoms[at]?.word ?? "");
  const name = step === undefined ? at : at + 1;
  const weekday = WEEKDAYS.indexOf(atoms[name]?.word ?? "");
  if (weekday < 0 || !isCapitalized(atoms[name])) return null;
  const dated = step === undefined ? readDated(atoms, name + 1, today) : null;
  if (dated !== null) return dated;
  if (step === undefined && isCapitalized(atoms[name + 1])) return null;
  if (today === null || today.day === 0) return { to: name + 1, value: UNPLACED };
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const isPast = step === undefined ? !looksAhead(atoms, at) : step < 0;
  const days = isPast
    ? -(back === 0 && step === -1 ? 7 : back)
    : (7 - back) % 7 || (step === 1 ? 7 : 0);
  return { to: name + 1, value: dayValue(toDay(toNumber(today) + days)) };
}

/** The day stated behind a weekday: "Monday|, January 12", "Sunday| 5 April". */
function readDated(
  atoms: readonly Atom[],
  at: number,
  today: PartialDay | null,
): DateReading | null {
  const date = readDate(atoms, atoms[at]?.raw === "," ? at + 1 : at, today);
  if (date === null || (date.value.kind === "date" && date.value.precision !== "day")) return null;
  return date;
}
