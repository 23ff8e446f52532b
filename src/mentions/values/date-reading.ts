import type { DateValue, TextValue } from "../../model/value.ts";
import type { Atom, Reading } from "./atoms.ts";

/** A date, or the words of one that cannot be placed without a date of the document. */
export type DateReading = Reading<DateValue | TextValue>;

export const UNPLACED: TextValue = { kind: "text", text: "" };

/** A whole number as a value, -1 where it is none or too long. */
export function wholeOf(atom: Atom | undefined, digits: number): number {
  return atom?.kind === "number" && atom.raw.length <= digits && /^[0-9]+$/.test(atom.raw)
    ? Number(atom.raw)
    : -1;
}

/** A year of four digits, after a comma or "of" too. */
export function readYearAfter(atoms: readonly Atom[], at: number): Reading<number> | null {
  const next = atoms[at]?.raw === "," || atoms[at]?.word === "of" ? at + 1 : at;
  const year = wholeOf(atoms[next], 4);
  const isJoinedAfter =
    atoms[next + 1]?.isJoined === true && /^[%\p{L}]/u.test(atoms[next + 1]?.raw ?? "");
  return year >= 1000 && year <= 2199 && !isJoinedAfter ? { to: next + 1, value: year } : null;
}

/** Whether the atom is the ending of the number that it is joined to: "3rd". */
export function isOrdinal(atom: Atom | undefined): boolean {
  return atom?.isJoined === true && /^(?:st|nd|rd|th)$/.test(atom.word);
}
