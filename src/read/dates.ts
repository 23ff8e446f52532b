/** A date found in a text: ISO 8601 as precise as stated, and where it stands. */
export interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS: readonly string[] = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
const YEAR = "(?:1[5-9]|20)\\d\\d";

/** One way to write a date; groups `y`, `m` (number or name), `d`. The first row that matches at the earliest place wins. */
interface DateForm {
  readonly id: string;
  readonly pattern: RegExp;
  readonly example: readonly [text: string, iso: string];
}

/** How dates are written, most precise first. Day and month in figures count only where no other reading is possible. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    id: "iso",
    pattern: new RegExp(`\\b(?<y>${YEAR})[-/.](?<m>0?[1-9]|1[0-2])[-/.](?<d>${DAY})(?!\\d)`, "iu"),
    example: ["2026-04-08T10:00:00Z", "2026-04-08"],
  },
  {
    id: "day-month-year",
    pattern: new RegExp(
      `\\b(?<d>${DAY})(?:st|nd|rd|th)?(?: of)?[ \\-](?<m>${MONTH}),?[ \\-](?<y>${YEAR})\\b`,
      "iu",
    ),
    example: ["8th April 2026", "2026-04-08"],
  },
  {
    id: "month-day-year",
    pattern: new RegExp(`\\b(?<m>${MONTH}) (?<d>${DAY})(?:st|nd|rd|th)?,? (?<y>${YEAR})\\b`, "iu"),
    example: ["Apr. 8, 2026", "2026-04-08"],
  },
  {
    id: "dotted",
    pattern: new RegExp(`\\b(?<d>${DAY})\\.(?<m>0?[1-9]|1[0-2])\\.(?<y>${YEAR})\\b`, "iu"),
    example: ["8.4.2026", "2026-04-08"],
  },
  {
    id: "figures, day over twelve first",
    pattern: new RegExp(
      `\\b(?<d>1[3-9]|2\\d|3[01])[/-](?<m>0?[1-9]|1[0-2])[/-](?<y>${YEAR})\\b`,
      "iu",
    ),
    example: ["28/04/2026", "2026-04-28"],
  },
  {
    id: "figures, day over twelve second",
    pattern: new RegExp(
      `\\b(?<m>0?[1-9]|1[0-2])[/-](?<d>1[3-9]|2\\d|3[01])[/-](?<y>${YEAR})\\b`,
      "iu",
    ),
    example: ["04/28/2026", "2026-04-28"],
  },
  {
    id: "month-year",
    pattern: new RegExp(`\\b(?<m>${MONTH}),? (?<y>${YEAR})\\b`, "iu"),
    example: ["April 2026", "2026-04"],
  },
  {
    id: "iso month",
    pattern: new RegExp(`\\b(?<y>${YEAR})-(?<m>0[1-9]|1[0-2])(?![-\\d])`, "iu"),
    example: ["2026-04", "2026-04"],
  },
  {
    id: "year",
    pattern: new RegExp(`^(?<y>${YEAR})$`, "u"),
    example: ["2026", "2026"],
  },
];

/** Every form states a year: most texts need no look at the forms. */
const SOME_YEAR = new RegExp(YEAR);

/** The first date in a short text (a line, a field), or null. */
export function findDate(text: string): FoundDate | null {
  if (!SOME_YEAR.test(text)) return null;
  for (const form of DATE_FORMS) {
    const match = form.pattern.exec(text);
    const iso = toIso(match?.groups ?? {});
    if (match && iso !== null) {
      return { iso, start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

/** The date that a field states ("2026-04-08T10:00:00Z", "April 2026"), or null. */
export function isoDate(field: string): string | null {
  return findDate(field.trim().slice(0, 200))?.iso ?? null;
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
const TIME =
  /^[\s,]*(?:(?:at|T)?\s*\d{1,2}[:.]\d\d(?:[:.]\d\d(?:\.\d{1,9})?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[A-Z]{2,4}|[+-]\d\d:?\d\d)?)?$/i;

/** The date of a text that is nothing but a date, with or without weekday and time; else null. */
export function dateOnly(text: string): string | null {
  if (text.length > 60) return null;
  const bare = text.trim().replace(WEEKDAY, "");
  const found = findDate(bare);
  return found?.start === 0 && TIME.test(bare.slice(found.end)) ? found.iso : null;
}

function toIso(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { y, m, d } = groups;
  if (y === undefined) return null;
  if (m === undefined) return y;
  const month = /^\d/.test(m) ? Number(m) : MONTHS.indexOf(m.slice(0, 3).toLowerCase()) + 1;
  const prefix = `${y}-${String(month).padStart(2, "0")}`;
  if (d === undefined) return prefix;
  return Number(d) <= daysIn(Number(y), month) ? `${prefix}-${d.padStart(2, "0")}` : null;
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
