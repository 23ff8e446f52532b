import { type Atom, isJoint } from "./atoms.ts";
import { yearsValue } from "./calendar.ts";
import { type DateReading, isOrdinal, wholeOf } from "./date-reading.ts";

/** "2023", "2023-24", "1998–2004", "the 1990s", "the 1800s". A number of four digits from 1800 to 2099 is taken for a year. */
export function readYear(atoms: readonly Atom[], at: number): DateReading | null {
  const year = wholeOf(atoms[at], 4);
  if (year < 1000 || year > 2099) return null;
  const next = atoms[at + 1];
  if (next?.isJoined === true && next.word === "s" && year % 10 === 0) {
    // "The 1800s" are a century, "the 2000s" mostly the decade.
    const years = year % 100 === 0 && year < 2000 ? 99 : 9;
    return { to: at + 2, value: yearsValue(year, year + years, "decade") };
  }
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
export function readShortDecade(atoms: readonly Atom[], at: number): DateReading | null {
  const decade = wholeOf(atoms[at + 1], 2);
  const isDecade =
    /^['’]$/.test(atoms[at]?.raw ?? "") &&
    decade >= 20 &&
    decade % 10 === 0 &&
    atoms[at + 1]?.isJoined === true;
  if (!isDecade || atoms[at + 2]?.word !== "s" || atoms[at + 2]?.isJoined !== true) return null;
  return { to: at + 3, value: yearsValue(1900 + decade, 1909 + decade, "decade") };
}

const CENTURIES: ReadonlyMap<string, number> = new Map(
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, index) => [word, index + 10] as const),
);

/** The words, beside numbers, with which a century begins. */
export const CENTURY_WORDS: readonly string[] = [...CENTURIES.keys()];

/** "The 19th century", "nineteenth-century": no precision is coarser than a decade's. */
export function readCentury(atoms: readonly Atom[], at: number): DateReading | null {
  const number = wholeOf(atoms[at], 2);
  const century = number > 0 ? number : (CENTURIES.get(atoms[at]?.word ?? "") ?? 0);
  const next = number > 0 ? at + 2 : at + 1;
  if (century < 10 || century > 21 || (number > 0 && !isOrdinal(atoms[at + 1]))) return null;
  const noun = isJoint(atoms, next) ? next + 1 : next;
  if (atoms[noun]?.word !== "century") return null;
  return { to: noun + 1, value: yearsValue(century * 100 - 99, century * 100, "decade") };
}
