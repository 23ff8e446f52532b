import { type Atom, isCapitalized, isJoint, type Reading } from "./atoms.ts";
import { dayValue, isDay, monthsValue, monthValue, type PartialDay } from "./calendar.ts";
import { readDayRange, readMonthRange } from "./date-ranges.ts";
import { type DateReading, isOrdinal, readYearAfter, UNPLACED, wholeOf } from "./date-reading.ts";
import { afterMonth, MONTH_WORDS, monthOf, readSharedYear } from "./months.ts";
import { looksAhead, nearestDay, nearestShift, nextShift, pastShift } from "./nearest.ts";
import { readNumericDate } from "./numeric-dates.ts";
import { CENTURY_WORDS, readCentury, readShortDecade, readYear } from "./years.ts";

/** The date with a stated day, month, quarter or year that begins at this atom; `today` is the document's date, as precise as known. */
export function readDate(
  atoms: readonly Atom[],
  at: number,
  today: PartialDay | null,
): DateReading | null {
  const atom = atoms[at];
  if (atom === undefined || isInName(atoms, at)) return null;
  if (atom.kind === "number")
    return (
      readNumericDate(atoms, at) ??
      readDayRange(atoms, at, today) ??
      readDayFirst(atoms, at, today) ??
      readCentury(atoms, at) ??
      readYear(atoms, at)
    );
  if (atom.kind === "word")
    return (
      readMonthRange(atoms, at, today) ??
      readMonthFirst(atoms, at, today) ??
      readQuarter(atoms, at, today) ??
      readHalf(atoms, at) ??
      readCentury(atoms, at)
    );
  return readShortDecade(atoms, at);
}

/** Joined to a word or to a sign other than an opening one: "GPT-2023", "v2020", "/2001". */
function isInName(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1];
  if (before === undefined || atoms[at]?.isJoined !== true) return false;
  if (isJoint(atoms, at - 1))
    return !/^(?:mid|early|late|pre|post|since|[0-9]{4})$/.test(atoms[at - 2]?.word ?? "");
  return !/^[("'“‘[—–]$/.test(before.raw);
}

/** "3 May 1971", "3rd of May, 1971", "3 May". */
function readDayFirst(
  atoms: readonly Atom[],
  at: number,
  today: PartialDay | null,
): DateReading | null {
  const day = wholeOf(atoms[at], 2);
  if (day < 1 || day > 31) return null;
  let next = at + 1;
  if (isOrdinal(atoms[next])) next++;
  if (atoms[next]?.word === "of") next++;
  const month = monthOf(atoms[next]);
  if (month === 0 || atoms[next]?.isJoined === true) return null;
  const year = yearOf(atoms, next + 1, month);
  return placeDay(day, month, year, next + 1, today, looksAhead(atoms, at));
}

/** "May 3, 2024", "May 3rd", "May 2024", "May". */
function readMonthFirst(
  atoms: readonly Atom[],
  at: number,
  today: PartialDay | null,
): DateReading | null {
  const month = monthOf(atoms[at]);
  if (month === 0) return null;
  const afterDot = afterMonth(atoms, at);
  const day = wholeOf(atoms[afterDot], 2);
  const isDayHere =
    day >= 1 && day <= 31 && atoms[afterDot + 1]?.raw !== ":" && atoms[afterDot + 1]?.raw !== "%";
  if (isDayHere) {
    const next = isOrdinal(atoms[afterDot + 1]) ? afterDot + 2 : afterDot + 1;
    return placeDay(day, month, yearOf(atoms, next, month), next, today, looksAhead(atoms, at));
  }
  const year = yearOf(atoms, afterDot, month);
  if (year !== null) return { to: year.to, value: monthValue(year.value, month) };
  return readBareMonth(atoms, at, month, today);
}

/** The year behind a day or month, its own or the one that it shares with the next date. */
function yearOf(atoms: readonly Atom[], at: number, month: number): Reading<number> | null {
  const own = readYearAfter(atoms, at);
  if (own !== null) return own;
  const shared = readSharedYear(atoms, at, month);
  return shared === null ? null : { to: at, value: shared };
}

const BEFORE_MONTH =
  /^(?:in|since|until|till|by|during|through|from|between|early|late|mid|to|last|next|this|of|and|for|before|after|every)$/;

/** "in January", "last May": words that are no months too ("may", "march") need such a word before them; "Jan" does too. */
function readBareMonth(
  atoms: readonly Atom[],
  at: number,
  month: number,
  today: PartialDay | null,
): DateReading | null {
  const before = atoms[at - 1]?.word ?? "";
  const isCertain = BEFORE_MONTH.test(before) || isJoint(atoms, at - 1);
  if (!isCertain || isCapitalized(atoms[at + 1])) return null;
  if (before === "every" || today === null || today.month === 0)
    return { to: at + 1, value: UNPLACED };
  const shift =
    before === "last"
      ? pastShift(month, today)
      : before === "next"
        ? 1 + pastShift(month, today)
        : looksAhead(atoms, at)
          ? nextShift(month, today)
          : nearestShift(month, today);
  return { to: at + 1, value: monthValue(today.year + shift, month) };
}

function placeDay(
  day: number,
  month: number,
  year: Reading<number> | null,
  to: number,
  today: PartialDay | null,
  isAhead: boolean,
): DateReading | null {
  if (year !== null) {
    const stated = { year: year.value, month, day };
    return isDay(stated) ? { to: year.to, value: dayValue(stated) } : null;
  }
  // The longest that the month may be: a day that there never is is no date.
  if (!isDay({ year: 2024, month, day })) return null;
  if (today === null || today.month === 0) return { to, value: UNPLACED };
  return { to, value: dayValue(nearestDay(day, month, today, isAhead)) };
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
]);

/** The words and signs, beside numbers, with which a date begins. */
export const DATE_WORDS: readonly string[] = [
  ...MONTH_WORDS,
  ...ORDINALS.keys(),
  ...CENTURY_WORDS,
  "q",
  "h",
  "'",
  "’",
];

/** "Q3 2025", "third quarter of 2025", "fourth-quarter", "Q2". */
function readQuarter(
  atoms: readonly Atom[],
  at: number,
  today: PartialDay | null,
): DateReading | null {
  const short =
    atoms[at]?.raw === "Q" && atoms[at + 1]?.isJoined === true ? wholeOf(atoms[at + 1], 1) : -1;
  const isLong =
    atoms[at + 1]?.word === "quarter" ||
    (isJoint(atoms, at + 1) && atoms[at + 2]?.word === "quarter");
  const quarter =
    short >= 1 && short <= 4 ? short : isLong ? (ORDINALS.get(atoms[at]?.word ?? "") ?? 0) : 0;
  if (quarter === 0) return null;
  const next = isLong && short < 1 && isJoint(atoms, at + 1) ? at + 3 : at + 2;
  const year = readYearAfter(atoms, next);
  if (year !== null)
    return { to: year.to, value: monthsValue(year.value, quarter * 3 - 2, quarter * 3, "quarter") };
  if (today === null || today.month === 0) return { to: next, value: UNPLACED };
  // Without a year it is the last one that began before today.
  const shift = quarter * 3 - 2 > today.month ? -1 : 0;
  return {
    to: next,
    value: monthsValue(today.year + shift, quarter * 3 - 2, quarter * 3, "quarter"),
  };
}

/** "first half of 2024", "H1 2024". */
function readHalf(atoms: readonly Atom[], at: number): DateReading | null {
  const short =
    atoms[at]?.raw === "H" && atoms[at + 1]?.isJoined === true ? wholeOf(atoms[at + 1], 1) : -1;
  const long = atoms[at + 1]?.word === "half" ? (ORDINALS.get(atoms[at]?.word ?? "") ?? 0) : 0;
  const half = short > 0 ? short : long;
  const year = half === 1 || half === 2 ? readYearAfter(atoms, at + 2) : null;
  return year === null
    ? null
    : { to: year.to, value: monthsValue(year.value, half * 6 - 5, half * 6, "quarter") };
}
