import type { Atom } from "./atoms.ts";
import { dayValue, isDay } from "./calendar.ts";
import { type DateReading, wholeOf } from "./date-reading.ts";

/** A day in numbers alone: "2026-04-08", "2026/04/08", "08.04.2026", "28/04/2026". */
export function readNumericDate(atoms: readonly Atom[], at: number): DateReading | null {
  return readDotted(atoms, at) ?? readSeparated(atoms, at);
}

const DOTTED = /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$/;

/** With dots the day comes first. */
function readDotted(atoms: readonly Atom[], at: number): DateReading | null {
  const [, day, month, year] = DOTTED.exec(atoms[at]?.raw ?? "") ?? [];
  return placed(Number(year), Number(month), Number(day), at + 1);
}

/** Three numbers and two equal signs between them. Which of month and day comes first without the year, only a number above 12 tells. */
function readSeparated(atoms: readonly Atom[], at: number): DateReading | null {
  const sign = atoms[at + 1]?.raw ?? "";
  if (sign !== "/" && sign !== "-") return null;
  if (atoms[at + 3]?.raw !== sign) return null;
  if (atoms[at + 2]?.isJoined !== true || atoms[at + 4]?.isJoined !== true) return null;
  const [first, second] = [wholeOf(atoms[at], 4), wholeOf(atoms[at + 2], 2)];
  const last = wholeOf(atoms[at + 4], 4);
  if (first >= 1000) return placed(first, second, last, at + 5);
  if (sign !== "/" || last < 1000) return null;
  if (first > 12) return placed(last, second, first, at + 5);
  return second > 12 ? placed(last, first, second, at + 5) : null;
}

function placed(year: number, month: number, day: number, to: number): DateReading | null {
  const stated = { year, month, day };
  return isDay(stated) ? { to, value: dayValue(stated) } : null;
}
