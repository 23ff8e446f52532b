import { foldName } from "../model/text.ts";
import type { Value } from "../model/value.ts";

/** A value with the words before it in its sentence, in which "about" and "more than" stand. */
export interface SaidValue {
  readonly value: Value;
  readonly before: string;
}

/** Words that loosen a figure, just before it. */
const ABOUT =
  /\b(?:about|around|roughly|approximately|some|nearly|almost|close to|circa|estimated(?: at)?|up to|as much as|as many as)\s*$/i;
const OVER = /\b(?:more than|over|at least|above|exceeding|upwards of)\s*$/i;
const UNDER = /\b(?:less than|fewer than|under|below|at most)\s*$/i;

/** Figures within this share of each other are rounded differently, if the rounder one could be the other. */
const ROUNDED = 0.1;
/** The same where one says "about". */
const LOOSELY_ROUNDED = 0.25;
/** "More than 3" says little of what is over twice as much. */
const BOUND_REACH = 2;

/** Whether two values may tell the same fact. Values that cannot be compared (currencies, units, plain words) do not disagree. */
export function mayAgree(a: SaidValue, b: SaidValue): boolean {
  const [one, two] = [a.value, b.value];
  if (one.kind === "date" && two.kind === "date") return one.from <= two.to && two.from <= one.to;
  if (one.kind === "text" || two.kind === "text") return true;
  if (one.kind === "date" || two.kind === "date" || unitOf(one) !== unitOf(two)) return true;
  return figuresAgree(a, b);
}

function unitOf(value: Value): string {
  if (value.kind === "money") return `money ${value.currency}`;
  return value.kind === "quantity" ? `quantity ${foldName(value.unit)}` : value.kind;
}

function figuresAgree(a: SaidValue, b: SaidValue): boolean {
  const [one, two] = [figureOf(a), figureOf(b)];
  if (one.number === two.number) return true;
  if (inReach(one, two) || inReach(two, one)) return true;
  const apart = Math.abs(one.number - two.number);
  const largest = Math.max(Math.abs(one.number), Math.abs(two.number));
  const isLoose = one.isAbout || two.isAbout;
  const step = Math.max(one.step, two.step);
  if (apart > step / 2) return isLoose && apart <= ROUNDED * largest;
  return apart <= (isLoose ? LOOSELY_ROUNDED : ROUNDED) * largest;
}

/** Whether the second figure lies on the open side of the first ("more than 3"), not too far. */
function inReach(bound: Figure, other: Figure): boolean {
  if (bound.isOver)
    return other.number >= bound.number && other.number <= bound.number * BOUND_REACH;
  return (
    bound.isUnder && other.number <= bound.number && other.number * BOUND_REACH >= bound.number
  );
}

interface Figure {
  readonly number: number;
  /** The unit of its last digit that says something: 0.1 billion for "$14.3 billion", 1 billion for "$14 billion". */
  readonly step: number;
  readonly isAbout: boolean;
  readonly isOver: boolean;
  readonly isUnder: boolean;
}

function figureOf({ value, before }: SaidValue): Figure {
  const number = value.kind === "text" || value.kind === "date" ? 0 : Number(value.value);
  const at = value.text.search(/[\d\p{Sc}]/u);
  const lead = `${before}${at > 0 ? value.text.slice(0, at) : ""}`.trimEnd();
  return {
    number,
    step: stepOf(number, value.text),
    isAbout: ABOUT.test(lead),
    isOver: OVER.test(lead),
    isUnder: UNDER.test(lead),
  };
}

/** Digits as written tell how exact a figure is; closing zeros before no decimal point tell nothing. */
function stepOf(number: number, text: string): number {
  const digits = /\d[\d.,\u202f ]*/.exec(text)?.[0].replace(/[^\d.]/g, "") ?? "";
  if (digits === "" || number === 0) return 0;
  const written = Number(digits);
  if (!(written > 0)) return 0;
  const decimals = digits.split(".")[1]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : (/[^0](0*)$/.exec(digits)?.[1]?.length ?? 0);
  return (Math.abs(number) / written) * 10 ** (zeros - decimals);
}
