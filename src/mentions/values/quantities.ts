import type { PercentValue, QuantityValue } from "../../model/value.ts";
import { type Atom, isCapitalized, isJoint, isMinus, type Reading } from "./atoms.ts";
import { type NumberReading, readNumber } from "./numbers.ts";
import { PLURALS, STOPS, SYMBOLS, singularUnit, TIMES } from "./units.ts";

/** The share that begins at this atom: "49%", "1.1 per cent", "five percent"; in "10-20%" the first share is 10. */
export function readPercent(atoms: readonly Atom[], at: number): Reading<PercentValue> | null {
  if (isMinus(atoms, at)) return negative(readPercent(atoms, at + 1));
  const number = readNumber(atoms, at);
  if (number === null || number.value.zeros > 0) return null;
  const value: PercentValue = { kind: "percent", text: "", value: number.value.decimal };
  const to = endOfPercent(atoms, number.to);
  if (to !== null) return { to, value };
  const isRange =
    isJoint(atoms, number.to) || ["to", "and", "or"].includes(atoms[number.to]?.word ?? "");
  const second = isRange && number.value.isDigits ? readNumber(atoms, number.to + 1) : null;
  return second?.value.isDigits === true && endOfPercent(atoms, second.to) !== null
    ? { to: number.to, value }
    : null;
}

/** The same with a minus; null stays null, and nothing is below nothing. */
function negative<Found extends PercentValue | QuantityValue>(
  reading: Reading<Found> | null,
): Reading<Found> | null {
  if (reading === null || reading.value.value === "0") return reading;
  return { ...reading, value: { ...reading.value, value: `-${reading.value.value}` } };
}

function endOfPercent(atoms: readonly Atom[], from: number): number | null {
  const at = isJoint(atoms, from) ? from + 1 : from;
  const atom = atoms[at];
  if (atom?.raw === "%" || atom?.raw === "％") return at + 1;
  if (atom?.word === "percent" || atom?.word === "pct") return at + 1;
  return atom?.word === "per" && atoms[at + 1]?.word === "cent" ? at + 2 : null;
}

const MULTIPLES: ReadonlyMap<string, string> = new Map([
  ["twice", "2"],
  ["thrice", "3"],
  ["twofold", "2"],
  ["threefold", "3"],
  ["fourfold", "4"],
  ["fivefold", "5"],
  ["tenfold", "10"],
  ["hundredfold", "100"],
]);

/** The words and signs, beside numbers, with which a quantity or share begins. */
export const QUANTITY_WORDS: readonly string[] = [...MULTIPLES.keys(), "-", "\u2212"];

/** The quantity that begins at this atom: "4,000 full-time employees", "3.3x", "twice", "15-year", "2,100 litres an hour", "500 GB". */
export function readQuantity(atoms: readonly Atom[], at: number): Reading<QuantityValue> | null {
  if (isMinus(atoms, at)) {
    // Less than nothing is said of temperatures.
    const reading = readQuantity(atoms, at + 1);
    return reading?.value.unit.startsWith("°") === true ? negative(reading) : null;
  }
  const multiple = MULTIPLES.get(atoms[at]?.word ?? "");
  if (multiple !== undefined) return { to: at + 1, value: quantity(multiple, "times") };
  const number = readNumber(atoms, at);
  if (number === null || isPartOfName(atoms, at)) return null;
  const unit = readTimes(atoms, number.to) ?? readUnit(atoms, number);
  if (unit === null) return null;
  const rate = readRate(atoms, unit);
  return { to: rate.to, value: quantity(number.value.decimal, rate.value) };
}

function quantity(value: string, unit: string): QuantityValue {
  return { kind: "quantity", text: "", value, unit };
}

/** "Nova 4 models", "GPT-5 users": a number behind a capitalised word, a hyphen or a letter belongs to a name. */
function isPartOfName(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1];
  if (before === undefined || isMinus(atoms, at - 1)) return false;
  if (atoms[at]?.isJoined === true && (before.kind === "word" || isJoint(atoms, at - 1)))
    return true;
  if (["#", "§", "/", "."].includes(before.raw) && atoms[at]?.isJoined === true) return true;
  return (
    atoms[at]?.kind === "number" &&
    isCapitalized(before) &&
    at > 1 &&
    !STOPS.has(before.word) &&
    !VERBAL.test(before.word)
  );
}

const VERBAL = /(?:ed|ing|ly)$/;

/** "3.3x", "10 times", "3-fold". */
function readTimes(atoms: readonly Atom[], to: number): Reading<string> | null {
  const atom = atoms[to];
  if (atom?.word === "x" && atom.isJoined) return { to: to + 1, value: "times" };
  if (atom?.raw === "×" && atom.isJoined) return { to: to + 1, value: "times" };
  if (atom?.word === "times" || (atom?.word === "fold" && atom.isJoined))
    return { to: to + 1, value: "times" };
  return isJoint(atoms, to) && atoms[to + 1]?.word === "fold"
    ? { to: to + 2, value: "times" }
    : null;
}

function readUnit(atoms: readonly Atom[], number: Reading<NumberReading>): Reading<string> | null {
  const { to } = number;
  const symbol = readSymbol(atoms, number);
  if (symbol !== null) return symbol;
  if (isJoint(atoms, to)) return readJoinedUnit(atoms, to + 1);
  if (atoms[to]?.isJoined === true) return null;
  const isOne = number.value.decimal === "1";
  return isOne ? readSingle(atoms, to) : readPlural(atoms, to);
}

function readSymbol(
  atoms: readonly Atom[],
  { to, value }: Reading<NumberReading>,
): Reading<string> | null {
  const atom = atoms[to];
  if (atom === undefined || !value.isDigits) return null;
  if (atom.raw === "°" && /^[CF]$/.test(atoms[to + 1]?.raw ?? ""))
    return { to: to + 2, value: `°${atoms[to + 1]?.raw ?? ""}` };
  if (atom.raw === "km" && atoms[to + 1]?.raw === "/" && atoms[to + 2]?.raw === "h")
    return { to: to + 3, value: "kilometre per hour" };
  const unit = SYMBOLS.get(atom.raw);
  return unit === undefined ? null : { to: to + 1, value: unit };
}

/** "15-year", "7-billion-parameter": the noun behind the hyphen. */
function readJoinedUnit(atoms: readonly Atom[], at: number): Reading<string> | null {
  const atom = atoms[at];
  if (atom?.kind !== "word" || isCapitalized(atom) || STOPS.has(atom.word) || atom.word.length < 3)
    return null;
  if (PART.test(atom.word)) return null;
  return { to: at + 1, value: singularUnit(atom.word) ?? atom.word };
}

/** Behind a number these are no units: "two-thirds", "three quarters of". */
const PART = /^(?:thirds|quarters|fifths|sixths|eighths|tenths|halves)$/;

function readSingle(atoms: readonly Atom[], at: number): Reading<string> | null {
  const word = atoms[at]?.word ?? "";
  return TIMES.has(word) || [...PLURALS.values()].includes(word)
    ? { to: at + 1, value: word }
    : null;
}

/** A plural noun after at most two lower-case words: "full-time employees", "square kilometres". */
function readPlural(atoms: readonly Atom[], from: number): Reading<string> | null {
  let modifiers = 0;
  for (let at = from; modifiers < 3; modifiers++) {
    const atom = atoms[at];
    if (atom?.kind !== "word" || isCapitalized(atom) || STOPS.has(atom.word)) return null;
    if (isJoint(atoms, at + 1)) {
      at += 3;
      continue;
    }
    if (PART.test(atom.word) && (atom.word !== "quarters" || atoms[at + 1]?.word === "of"))
      return null;
    const unit = singularUnit(atom.word);
    const hasMeasure =
      modifiers === 1 &&
      /^(?:square|cubic|nautical|percentage|basis|metric)$/.test(atoms[at - 1]?.word ?? "");
    if (unit !== null)
      return { to: at + 1, value: hasMeasure ? `${atoms[at - 1]?.word ?? ""} ${unit}` : unit };
    at++;
  }
  return null;
}

/** "litres an hour", "rides per day". */
function readRate(atoms: readonly Atom[], unit: Reading<string>): Reading<string> {
  const isPer = ["a", "an", "per", "each", "every"].includes(atoms[unit.to]?.word ?? "");
  const time = atoms[unit.to + 1]?.word ?? "";
  return isPer && TIMES.has(time) ? { to: unit.to + 2, value: `${unit.value} per ${time}` } : unit;
}
