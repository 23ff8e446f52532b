import type { DatePrecision, DateValue } from "../../model/value.ts";

/** A day of the Gregorian calendar: month 1-12, day 1-31. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day as far as it is known: month and day are 0 where not stated. */
export type PartialDay = Day;

/** Days since 1 March of year 0 (algorithm: Howard Hinnant, days_from_civil). */
export function toNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear
  );
}

/** The inverse of {@link toNumber}. */
export function toDay(number: number): Day {
  const era = Math.floor(number / 146097);
  const rest = number - era * 146097;
  const yearOfEra = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36524) - Math.floor(rest / 146096)) / 365,
  );
  const dayOfYear =
    rest - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (toNumber(day) + 2) % 7;
}

/** Number of days in a month. */
export function lengthOfMonth(year: number, month: number): number {
  const next =
    month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return toNumber(next) - toNumber({ year, month, day: 1 });
}

/** Whether there is such a day. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

/** ISO 8601. */
function isoOf({ year, month, day }: Day): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(number: number, size: number): string {
  return String(number).padStart(size, "0");
}

/** The closed interval between two days. */
export function interval(from: Day, to: Day, precision: DatePrecision): DateValue {
  return { kind: "date", text: "", from: isoOf(from), to: isoOf(to), precision };
}

/** One day. */
export function dayValue(day: Day): DateValue {
  return interval(day, day, "day");
}

/** A whole month; months below 1 and above 12 count into the years beside. */
export function monthValue(year: number, month: number): DateValue {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  return interval(
    { year: y, month: m, day: 1 },
    { year: y, month: m, day: lengthOfMonth(y, m) },
    "month",
  );
}

/** Months `first` to `last` of a year. */
export function monthsValue(
  year: number,
  first: number,
  last: number,
  precision: DatePrecision,
): DateValue {
  return interval(
    { year, month: first, day: 1 },
    { year, month: last, day: lengthOfMonth(year, last) },
    precision,
  );
}

/** Years `first` to `last`. */
export function yearsValue(first: number, last: number, precision: DatePrecision): DateValue {
  return interval({ year: first, month: 1, day: 1 }, { year: last, month: 12, day: 31 }, precision);
}

const ISO = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?/;

/** Reads an ISO date as precise as stated; null where it is none. */
export function readIso(iso: string | null): PartialDay | null {
  const [, year, month = "0", day = "0"] = ISO.exec(iso ?? "") ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}
