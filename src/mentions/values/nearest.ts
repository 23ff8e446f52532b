import type { Atom } from "./atoms.ts";
import { type Day, lengthOfMonth, type PartialDay, toNumber } from "./calendar.ts";

/** How many words before a date may tell that it lies ahead. */
const REACH = 8;
const AHEAD =
  /^(?:will|would|shall|plans?|planned|expects?|expected|due|scheduled|hopes?|aims?|intends?|upcoming)$/;
const CLAUSE_END = /^[.;!?]$/;

/** Whether the words before a date in its sentence tell that it lies ahead: "will open on Friday", "is due in May". */
export function looksAhead(atoms: readonly Atom[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - REACH; before--) {
    const atom = atoms[before];
    if (atom === undefined || CLAUSE_END.test(atom.raw)) return false;
    if (AHEAD.test(atom.word)) return true;
  }
  return false;
}

/** Years to add to today's so that the month is the last one before today's. */
export function pastShift(month: number, today: PartialDay): number {
  return month < today.month ? 0 : -1;
}

/** Years to add so that the month is today's or the next one of its name. */
export function nextShift(month: number, today: PartialDay): number {
  return month < today.month ? 1 : 0;
}

/** Years to add so that the month is within half a year of today's. */
export function nearestShift(month: number, today: PartialDay): number {
  return month - today.month > 6 ? -1 : month - today.month < -6 ? 1 : 0;
}

/** The day of that name nearest to today; where it lies ahead, the next one. */
export function nearestDay(day: number, month: number, today: PartialDay, isAhead: boolean): Day {
  const now = toNumber({ ...today, day: Math.max(1, today.day) });
  const days = [-1, 0, 1].map((shift) => inYear(today.year + shift, month, day));
  if (isAhead)
    return days.find((one) => toNumber(one) >= now) ?? inYear(today.year + 1, month, day);
  const distance = (one: Day): number => Math.abs(toNumber(one) - now);
  return days.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

function inYear(year: number, month: number, day: number): Day {
  return { year, month, day: Math.min(day, lengthOfMonth(year, month)) };
}
