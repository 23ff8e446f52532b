import type { DateValue, TextValue } from "../../model/value.ts";
import { type Atom, isCapitalized, isJoint, type Reading } from "./atoms.ts";
import {
  dayValue,
  isDay,
  monthsValue,
  monthValue,
  type PartialDay,
  yearsValue,
} from "./calendar.ts";
import { looksAhead, nearestDay, nearestShift, nextShift, pastShift } from "./nearest.ts";

/** A date, or the words of one that cannot be placed without a date of the document. */
export type DateReading = Reading<DateValue | TextValue>;

export const UNPLACED: TextValue = { kind: "text", text: "" };

const NAMES =
  "january february march april may june july august september october november december".split(
    " ",
  );
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...NAMES.map((name, i) => [name, i + 1] as const),
  ...NAMES.map((name, i) => [name.slice(0, 3), i + 1] as const),
  ["sept", 9],
]);

/** The month that a capitalised word names, 0 for none. */
function monthOf(atom: Atom | undefined): number {
  return atom !== undefined && isCapitalized(atom) ? (MONTHS.get(atom.word) ?? 0) : 0;
}

/** The date with a stated day, month, quarter or year that begins at this atom; `today` is the document's date, as precise as known. */
export function readDate(
  atoms: readonly Atom[],
  at: number,
  today: PartialDay | null,
): DateReading | null {
  const atom = atoms[at];
  if (atom === undefined || isInName(atoms, at)) return null;
  if (atom.kind === "number")
    return readIsoDate(atoms, at) ?? readDayFirst(atoms, at, today) ?? readYear(atoms, at);
  if (atom.kind === "word")
    return readMonthFirst(atoms, at, today) ?? readQuarter(atoms, at, today) ?? readHalf(atoms, at);
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

/** A whole number as a value, -1 where it is none or too long. */
function wholeOf(atom: Atom | undefined, digits: number): number {
  return atom?.kind === "number" && atom.raw.length <= digits && /^[0-9]+$/.test(atom.raw)
    ? Number(atom.raw)
    : -1;
}

/** "2026-04-08", "2026/04/08". */
function readIsoDate(atoms: readonly Atom[], at: number): DateReading | null {
  const year = wholeOf(atoms[at], 4);
  if (
    year < 1000 ||
    atoms[at + 3]?.raw !== atoms[at + 1]?.raw ||
    !/^[-/]$/.test(atoms[at + 1]?.raw ?? "")
  )
    return null;
  if (atoms[at + 2]?.isJoined !== true || atoms[at + 4]?.isJoined !== true) return null;
  const day = { year, month: wholeOf(atoms[at + 2], 2), day: wholeOf(atoms[at + 4], 2) };
  return isDay(day) ? { to: at + 5, value: dayValue(day) } : null;
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
  const year = readYearAfter(atoms, next + 1);
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
  const afterDot =
    atoms[at + 1]?.raw === "." &&
    (atoms[at]?.raw.length ?? 9) <= 4 &&
    atoms[at + 2]?.kind === "number"
      ? at + 2
      : at + 1;
  const day = wholeOf(atoms[afterDot], 2);
  const isDayHere =
    day >= 1 && day <= 31 && atoms[afterDot + 1]?.raw !== ":" && atoms[afterDot + 1]?.raw !== "%";
  if (isDayHere) {
    const next = isOrdinal(atoms[afterDot + 1]) ? afterDot + 2 : afterDot + 1;
    return placeDay(day, month, readYearAfter(atoms, next), next, today, looksAhead(atoms, at));
  }
  const year = readYearAfter(atoms, afterDot);
  if (year !== null) return { to: year.to, value: monthValue(year.value, month) };
  return readBareMonth(atoms, at, month, today);
}

const BEFORE_MONTH =
  /^(?:in|since|until|till|by|during|through|from|early|late|mid|to|last|next|this|of|and|for|before|after|every)$/;

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

function isOrdinal(atom: Atom | undefined): boolean {
  return atom?.isJoined === true && /^(?:st|nd|rd|th)$/.test(atom.word);
}

/** A year of four digits, after a comma or "of" too. */
function readYearAfter(atoms: readonly Atom[], at: number): Reading<number> | null {
  const next = atoms[at]?.raw === "," || atoms[at]?.word === "of" ? at + 1 : at;
  const year = wholeOf(atoms[next], 4);
  const isJoinedAfter =
    atoms[next + 1]?.isJoined === true && /^[%\p{L}]/u.test(atoms[next + 1]?.raw ?? "");
  return year >= 1000 && year <= 2199 && !isJoinedAfter ? { to: next + 1, value: year } : null;
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
  if (today === null || today.month === 0) return { to, value: UNPLACED };
  return { to, value: dayValue(nearestDay(day, month, today, isAhead)) };
}

/** "2023", "2023-24", "1998–2004", "the 1990s". A number of four digits from 1800 to 2099 is taken for a year. */
function readYear(atoms: readonly Atom[], at: number): DateReading | null {
  const year = wholeOf(atoms[at], 4);
  if (year < 1000 || year > 2099) return null;
  const next = atoms[at + 1];
  if (next?.isJoined === true && next.word === "s" && year % 10 === 0)
    return { to: at + 2, value: yearsValue(year, year + 9, "decade") };
  if (next?.isJoined === true && /^[\p{L}%:@]/u.test(next.raw) && next.kind !== "sign") return null;
  const isStated = BEFORE_YEAR.test(atoms[at - 1]?.word ?? "") || atoms[at - 1]?.raw === "(";
  if (year < 1800 && !isStated) return null;
  const second = readSecondYear(atoms, at, year);
  if (second !== null) return { to: at + 3, value: yearsValue(year, second, "year") };
  return isJoint(atoms, at + 1) && atoms[at + 2]?.kind === "number"
    ? null
    : { to: at + 1, value: yearsValue(year, year, "year") };
}

const BEFORE_YEAR =
  /^(?:in|since|until|till|by|during|from|to|early|late|mid|of|before|after|year|circa|around)$/;

/** The second year of "2023-24", "2023/24", "1998–2004", or null. */
function readSecondYear(atoms: readonly Atom[], at: number, year: number): number | null {
  const isPair =
    isJoint(atoms, at + 1) || (atoms[at + 1]?.raw === "/" && atoms[at + 2]?.isJoined === true);
  if (!isPair) return null;
  const [long, short] = [wholeOf(atoms[at + 2], 4), wholeOf(atoms[at + 2], 2)];
  const second = short >= 0 && atoms[at + 2]?.raw.length === 2 ? year - (year % 100) + short : long;
  return second > year && second <= 2199 && second - year < 200 ? second : null;
}

/** "’90s", "'60s". */
function readShortDecade(atoms: readonly Atom[], at: number): DateReading | null {
  const decade = wholeOf(atoms[at + 1], 2);
  const isDecade =
    /^['’]$/.test(atoms[at]?.raw ?? "") &&
    decade >= 20 &&
    decade % 10 === 0 &&
    atoms[at + 1]?.isJoined === true;
  if (!isDecade || atoms[at + 2]?.word !== "s" || atoms[at + 2]?.isJoined !== true) return null;
  return { to: at + 3, value: yearsValue(1900 + decade, 1909 + decade, "decade") };
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
]);

/** The words and signs, beside numbers, with which a date begins. */
export const DATE_WORDS: readonly string[] = [
  ...MONTHS.keys(),
  ...ORDINALS.keys(),
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
