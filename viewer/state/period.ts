import type { GraphIndex } from "./graph-index.ts";
import type { Period } from "./state.ts";

/** More months than this make a timeline of years. */
const MOST_MONTHS = 48;
/** More days than this make a timeline of months. */
const MOST_DAYS = 45;
const DAY = 86_400_000;

/** Whether a date (2026, 2026-03, 2026-03-02) lies in a period: as soon as some day of it does. */
export function isInPeriod(date: string | undefined, { from, to }: Period): boolean {
  if (date === undefined) return false;
  if (from !== null && date.slice(0, from.length) < from.slice(0, date.length)) return false;
  return to === null || date.slice(0, to.length) <= to.slice(0, date.length);
}

/** A month or year of the timeline. */
export interface Bucket {
  /** `2026-03-02`, `2026-03` or `2026`, by the time that the corpus spans. */
  readonly name: string;
  readonly documents: number;
  /** Relations of which these documents speak. */
  readonly relations: number;
}

/** The days, months or years, whichever are not too many, from the first to the last date, each with what it holds. */
export function bucketsOf(index: GraphIndex): readonly Bucket[] {
  const dates = [...index.dates.values()].filter((date) => /^\d{4}/.test(date)).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  const names = namesBetween(first, last, Math.min(...dates.map((date) => date.length)));
  const length = names[0]?.length ?? 0;
  const documents = new Map<string, number>();
  for (const date of dates) add(documents, date.slice(0, length));
  const relations = new Map<string, number>();
  for (const { sources } of index.graph.edges)
    for (const name of new Set(sources.map((path) => index.dates.get(path)?.slice(0, length))))
      if (name !== undefined) add(relations, name);
  return names.map((name) => ({
    name,
    documents: documents.get(name) ?? 0,
    relations: relations.get(name) ?? 0,
  }));
}

/**
 * The window of time after this one: as wide, and one bar further; from the beginning where none is set or the end is reached.
 */
export function nextWindow(buckets: readonly Bucket[], period: Period): Period {
  const { from, to } = period;
  const isIn = buckets.map(({ name }) => isInPeriod(name, period));
  const [first, last] = [isIn.indexOf(true), isIn.lastIndexOf(true)];
  const isWhole =
    (from === null && to === null) || first < 0 || last - first + 1 === buckets.length;
  const width = isWhole ? 1 : last - first + 1;
  const begin = isWhole || last === buckets.length - 1 ? 0 : first + 1;
  return { from: buckets[begin]?.name ?? null, to: buckets[begin + width - 1]?.name ?? null };
}

/** Whether a window reaches the last bar, so that there is none after it. */
export function isLastWindow(buckets: readonly Bucket[], { to }: Period): boolean {
  const last = buckets.at(-1)?.name;
  return to === null || last === undefined || to.slice(0, last.length) >= last;
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** As fine as all dates are, at most so many characters, and as the number of bars allows. */
function namesBetween(first: string, last: string, length: number): readonly string[] {
  const days = length >= 10 ? daysBetween(first, last) : [];
  if (days.length > 0 && days.length <= MOST_DAYS) return days;
  const months = length >= 7 ? monthsBetween(first, last) : [];
  return months.length > 0 && months.length <= MOST_MONTHS ? months : yearsBetween(first, last);
}

function daysBetween(first: string, last: string): readonly string[] {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  const count = Math.round((to - from) / DAY) + 1;
  if (!(count <= MOST_DAYS)) return [];
  return Array.from({ length: count }, (_, at) =>
    new Date(from + at * DAY).toISOString().slice(0, 10),
  );
}

function yearsBetween(first: string, last: string): readonly string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at).padStart(4, "0"));
}

function monthsBetween(first: string, last: string): readonly string[] {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  return Array.from({ length: Math.min(to - from, MOST_MONTHS) + 1 }, (_, at) => {
    const month = from + at;
    return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}

/** Months since the year 0; a year alone stands for its January. */
function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Math.max(1, Number(date.slice(5, 7) || 1)) - 1;
}
