import { type Atom, isCapitalized } from "./atoms.ts";
import { isOrdinal, readYearAfter, wholeOf } from "./date-reading.ts";

const NAMES =
  "january february march april may june july august september october november december".split(
    " ",
  );
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...NAMES.map((name, i) => [name, i + 1] as const),
  ...NAMES.map((name, i) => [name.slice(0, 3), i + 1] as const),
  ["sept", 9],
]);

/** The names of months, as a date may begin with them. */
export const MONTH_WORDS: readonly string[] = [...MONTHS.keys()];

/** The month that a capitalised word names, 0 for none. */
export function monthOf(atom: Atom | undefined): number {
  return atom !== undefined && isCapitalized(atom) ? (MONTHS.get(atom.word) ?? 0) : 0;
}

/** The atom behind a month and the dot of its short form ("Sept. 9"), which a number follows. */
export function afterMonth(atoms: readonly Atom[], at: number): number {
  const isShort = (atoms[at]?.raw.length ?? 9) <= 4;
  const isDot = atoms[at + 1]?.raw === "." && atoms[at + 2]?.kind === "number";
  return isShort && isDot ? at + 2 : at + 1;
}

const BETWEEN_DATES = /^(?:to|until|till|through|and|or)$/;

/** The year that the second of two dates states for both, or null: "March | to June 2024", "3 May | and 5 June 2024". */
export function readSharedYear(atoms: readonly Atom[], from: number, month: number): number | null {
  if (!BETWEEN_DATES.test(atoms[from]?.word ?? "")) return null;
  const name = afterDay(atoms, from + 1);
  const second = monthOf(atoms[name]);
  if (second === 0) return null;
  const year = readYearAfter(atoms, afterDay(atoms, afterMonth(atoms, name)));
  // "November to March 2024" begins in the year before.
  return year === null ? null : year.value - (month > second ? 1 : 0);
}

/** The atom behind a day's number and its ending, or the same atom. */
function afterDay(atoms: readonly Atom[], at: number): number {
  const day = wholeOf(atoms[at], 2);
  if (day < 1 || day > 31) return at;
  return isOrdinal(atoms[at + 1]) ? at + 2 : at + 1;
}
