import type { Span } from "../model/span.ts";
import type { Value, ValueMention } from "../model/value.ts";
import { type Atom, type Reading, readAtoms } from "./values/atoms.ts";
import { type PartialDay, readIso } from "./values/calendar.ts";
import { DATE_WORDS, readDate } from "./values/dates.ts";
import { opensMoney, readMoney } from "./values/money.ts";
import { NUMBER_WORDS } from "./values/numbers.ts";
import { QUANTITY_WORDS, readPercent, readQuantity } from "./values/quantities.ts";
import { RELATIVE_WORDS, readRelativeDate } from "./values/relative-dates.ts";

/**
 * Amounts of money, shares, multiples, quantities and dates of a text, or of its `spans` (sorted), in order and without overlap. Numbers
 * are exact decimal strings. Dates are told from `documentDate` (ISO 8601, as precise as known), never from the clock: "last year" in an
 * undated document is a value of kind `text`. Linear in the text.
 */
export function findValues(
  text: string,
  documentDate: string | null,
  spans: readonly Span[] = [{ start: 0, end: text.length }],
): readonly ValueMention[] {
  const today = readIso(documentDate);
  return spans.flatMap((span) => readValues(text, readAtoms(text, span), today));
}

function readValues(
  text: string,
  atoms: readonly Atom[],
  today: PartialDay | null,
): readonly ValueMention[] {
  const found: ValueMention[] = [];
  for (let at = 0; at < atoms.length; ) {
    const reading = mayOpen(atoms[at]) ? readValue(atoms, at, today) : null;
    const [first, last] = [atoms[at], atoms[(reading?.to ?? 0) - 1]];
    if (reading === null || first === undefined || last === undefined) {
      at++;
      continue;
    }
    const { start } = first;
    const end = endOf(last);
    found.push({ start, end, value: { ...reading.value, text: text.slice(start, end) } });
    at = reading.to;
  }
  return found;
}

const OPENINGS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS,
  ...DATE_WORDS,
  ...RELATIVE_WORDS,
  ...QUANTITY_WORDS,
]);

/** Whether a value may begin with an atom: most words and signs begin none. */
function mayOpen(atom: Atom | undefined): boolean {
  if (atom === undefined) return false;
  return atom.kind === "number" || OPENINGS.has(atom.word) || opensMoney(atom);
}

/** A possessive ending is no part of the value ("last year's"). */
function endOf(atom: Atom): number {
  return atom.start + atom.raw.replace(/['’]s$/, "").length;
}

/** Years with a unit behind them ("2000 people") are quantities; else dates come first, as their numbers mean nothing alone. */
function readValue(
  atoms: readonly Atom[],
  at: number,
  today: PartialDay | null,
): Reading<Value> | null {
  const money = readMoney(atoms, at) ?? readPercent(atoms, at);
  if (money !== null) return money;
  const date = readRelativeDate(atoms, at, today) ?? readDate(atoms, at, today);
  if (date === null) return readQuantity(atoms, at);
  const isBareNumber = date.to === at + 1 && atoms[at]?.kind === "number";
  const quantity =
    isBareNumber && COUNTED.test(atoms[at + 1]?.word ?? "") ? readQuantity(atoms, at) : null;
  return quantity ?? date;
}

/** Nouns that are counted in thousands. */
const COUNTED =
  /^(?:people|employees|workers|jobs|users|customers|students|members|soldiers|troops|homes|miles|kilometres|kilometers|metres|meters|tonnes|tons|years|hours|sites|staff)$/;
