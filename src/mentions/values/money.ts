import type { MoneyValue } from "../../model/value.ts";
import { type Atom, isJoint, type Reading } from "./atoms.ts";
import { ABBREVIATIONS, DOLLARS, NATIONAL, NOUNS, SIGNS } from "./currencies.ts";
import { shiftDecimal } from "./decimals.ts";
import { type NumberReading, readNumber } from "./numbers.ts";

/** The amount of money that begins at this atom: "$14.3 billion", "US$18m", "KES 95", "640 million dollars", "50 cents". */
export function readMoney(atoms: readonly Atom[], at: number): Reading<MoneyValue> | null {
  return readCurrencyFirst(atoms, at) ?? readNumberFirst(atoms, at) ?? readRangeEnd(atoms, at);
}

/** The second amount of "$10-20 million", which has its currency from the first. */
function readRangeEnd(atoms: readonly Atom[], at: number): Reading<MoneyValue> | null {
  if (atoms[at]?.kind !== "number" || atoms[at - 2]?.kind !== "number") return null;
  if (!isJoint(atoms, at - 1) && atoms[at - 1]?.word !== "to") return null;
  const sign = readSign(atoms, at - 3);
  const number = readNumber(atoms, at);
  if (sign === null || sign.to !== at - 2 || number === null || number.value.zeros === 0)
    return null;
  return { to: number.to, value: money(number.value.decimal, sign.value) };
}

function readCurrencyFirst(atoms: readonly Atom[], at: number): Reading<MoneyValue> | null {
  const sign = readSign(atoms, at);
  if (sign === null || atoms[sign.to]?.kind !== "number") return null;
  const number = readNumber(atoms, sign.to);
  if (number === null) return null;
  const { decimal, zeros } = number.value;
  const shared = zeros > 0 ? 0 : scaleOfRange(atoms, number.to);
  return { to: number.to, value: money(shiftDecimal(decimal, shared), sign.value) };
}

function money(value: string, currency: string): MoneyValue {
  return { kind: "money", text: "", value, currency };
}

/** Whether an atom, beside numbers, may begin an amount. */
export function opensMoney(atom: Atom): boolean {
  if (SIGNS.has(atom.raw)) return true;
  if (atom.kind !== "word") return false;
  return ABBREVIATIONS.has(atom.raw) || DOLLARS.has(withoutDots(atom.word));
}

/** "u.s" is "us"; most words hold no dot. */
function withoutDots(word: string): string {
  return word.includes(".") ? word.replaceAll(".", "") : word;
}

/** A currency before a number: "$", "US$", "U.S. $", "KES", "Rs." */
function readSign(atoms: readonly Atom[], at: number): Reading<string> | null {
  const [atom, next] = [atoms[at], atoms[at + 1]];
  if (atom === undefined) return null;
  const sign = SIGNS.get(atom.raw);
  if (sign !== undefined) return { to: at + 1, value: sign };
  if (atom.kind !== "word") return null;
  const dollar = DOLLARS.get(withoutDots(atom.word));
  if (dollar !== undefined && next?.raw === "$" && next.isJoined)
    return { to: at + 2, value: dollar };
  const code = ABBREVIATIONS.get(atom.raw);
  if (code === undefined) return null;
  return { to: next?.raw === "." && next.isJoined ? at + 2 : at + 1, value: code };
}

/** "$10-20 million", "$10 to $20 billion": the scale of the second number is the first one's too; its zeros, or 0. */
function scaleOfRange(atoms: readonly Atom[], to: number): number {
  const isRange = isJoint(atoms, to) || atoms[to]?.word === "to";
  if (!isRange) return 0;
  const sign = readSign(atoms, to + 1);
  const second = sign?.to ?? to + 1;
  if (atoms[second]?.kind !== "number") return 0;
  return readNumber(atoms, second)?.value.zeros ?? 0;
}

function readNumberFirst(atoms: readonly Atom[], at: number): Reading<MoneyValue> | null {
  const number = readNumber(atoms, at);
  if (number === null) return null;
  const to = isJoint(atoms, number.to) ? number.to + 1 : number.to;
  const [atom, next] = [atoms[to], atoms[to + 1]];
  if (atom === undefined) return null;
  const pair = NATIONAL.get(`${withoutDots(atom.word)}_${next?.word ?? ""}`);
  if (pair !== undefined) return { to: to + 2, value: money(number.value.decimal, pair) };
  const far = farDollars(atoms, to);
  if (far !== null) return { to: far.to, value: money(number.value.decimal, far.value) };
  const small = readCoins(atom.word, number.value);
  if (small !== null) return { to: to + 1, value: small };
  const currency = currencyAfter(atoms, to, atom, number.value);
  return currency === null ? null : { to: to + 1, value: money(number.value.decimal, currency) };
}

/** "5 Hong Kong dollars", "5 New Zealand dollars". */
function farDollars(atoms: readonly Atom[], at: number): Reading<string> | null {
  if (!["hong", "new", "south"].includes(atoms[at]?.word ?? "")) return null;
  const code = NATIONAL.get(`${atoms[at + 1]?.word ?? ""}_${atoms[at + 2]?.word ?? ""}`);
  return code === undefined ? null : { to: at + 3, value: code };
}

function readCoins(word: string, number: NumberReading): MoneyValue | null {
  if (word === "cents" || word === "cent") return money(shiftDecimal(number.decimal, -2), "USD");
  return word === "pence" ? money(shiftDecimal(number.decimal, -2), "GBP") : null;
}

function currencyAfter(
  atoms: readonly Atom[],
  to: number,
  atom: Atom,
  { zeros }: NumberReading,
): string | null {
  const next = atoms[to + 1]?.word;
  // Pounds of something, or in weight, are no money.
  if (/^pounds?$/.test(atom.word) && (next === "of" || next === "in" || next === "heavier"))
    return null;
  // "Two won", "two real": only of a large sum are they surely money.
  if (zeros < 6 && (atom.word === "won" || atom.word === "real")) return null;
  const isSign = atom.kind === "sign" && atom.raw !== "$" ? SIGNS.get(atom.raw) : undefined;
  return isSign ?? ABBREVIATIONS.get(atom.raw) ?? NOUNS.get(atom.word) ?? null;
}
