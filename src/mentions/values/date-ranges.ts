import { type Atom, isCapitalized, isJoint, type Reading } from "./atoms.ts";
import { type Day, interval, isDay, lengthOfMonth, type PartialDay } from "./calendar.ts";
import { type DateReading, isOrdinal, readYearAfter, UNPLACED, wholeOf } from "./date-reading.ts";
import { afterMonth, monthOf } from "./months.ts";
import { looksAhead, nearestDay, nearestShift } from "./nearest.ts";

/** Days of one month, the days first: "3–5 May 2024", "3 to 5 May". */
export function readDayRange(
  atoms: readonly Atom[],
  at: number,
  today: PartialDay | null,
): DateReading | null {
  const first = readDay(atoms, at);
  if (first === null) return null;
  const isRange = isJoint(atoms, first.to) || atoms[first.to]?.word === "to";
  const last = isRange ? readDay(atoms, first.to + 1) : null;
  const month = last === null ? 0 : monthOf(atoms[last.to]);
  if (last === null || month === 0 || atoms[last.to]?.isJoined === true) return null;
  const days = { month, first: first.value, last: last.value };
  return placeDays(days, atoms, at, afterMonth(atoms, last.to), today);
}

/** Days or months, the month first: "May 3-5, 2024", "March–June 2024". */
export function readMonthRange(
  atoms: readonly Atom[],
  at: number,
  today: PartialDay | null,
): DateReading | null {
  const month = monthOf(atoms[at]);
  if (month === 0) return null;
  if (isJoint(atoms, at + 1)) return readMonths(atoms, at, month, today);
  const first = readDay(atoms, afterMonth(atoms, at));
  const last = first !== null && isJoint(atoms, first.to) ? readDay(atoms, first.to + 1) : null;
  if (first === null || last === null || /^[:%]$/.test(atoms[last.to]?.raw ?? "")) return null;
  return placeDays({ month, first: first.value, last: last.value }, atoms, at, last.to, today);
}

/** A day of a month, with its ending ("3rd"). */
function readDay(atoms: readonly Atom[], at: number): Reading<number> | null {
  const day = wholeOf(atoms[at], 2);
  if (day < 1 || day > 31) return null;
  return { to: isOrdinal(atoms[at + 1]) ? at + 2 : at + 1, value: day };
}

interface Days {
  readonly month: number;
  readonly first: number;
  readonly last: number;
}

/** The days in the year stated from `to` on, else nearest to today. */
function placeDays(
  { month, first, last }: Days,
  atoms: readonly Atom[],
  at: number,
  to: number,
  today: PartialDay | null,
): DateReading | null {
  const year = readYearAfter(atoms, to);
  const inYear = (day: number): Day => ({ year: year?.value ?? 2024, month, day });
  if (last <= first || !isDay(inYear(last))) return null;
  if (year !== null) return { to: year.to, value: interval(inYear(first), inYear(last), "day") };
  if (today === null || today.month === 0) return { to, value: UNPLACED };
  const from = nearestDay(first, month, today, looksAhead(atoms, at));
  const end = Math.min(last, lengthOfMonth(from.year, month));
  return { to, value: interval(from, { ...from, day: end }, "day") };
}

/** "March–June 2024", "November-March": the second month may lie in the next year. */
function readMonths(
  atoms: readonly Atom[],
  at: number,
  month: number,
  today: PartialDay | null,
): DateReading | null {
  const second = monthOf(atoms[at + 2]);
  if (second === 0 || second === month) return null;
  const year = readYearAfter(atoms, at + 3);
  const to = year?.to ?? at + 3;
  if (year === null && isCapitalized(atoms[to])) return null;
  const isAcross = second < month;
  if (year !== null) return { to, value: months(year.value - (isAcross ? 1 : 0), month, second) };
  if (today === null || today.month === 0) return { to, value: UNPLACED };
  return { to, value: months(today.year + nearestShift(month, today), month, second) };
}

/** From one month of a year to another, of the next year where it comes first. */
function months(year: number, month: number, second: number): ReturnType<typeof interval> {
  const end = second < month ? year + 1 : year;
  const last = { year: end, month: second, day: lengthOfMonth(end, second) };
  return interval({ year, month, day: 1 }, last, "month");
}
