import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDay, toNumber, weekdayOf } from "../../src/mentions/values/calendar.ts";
import { shiftDecimal } from "../../src/mentions/values/decimals.ts";
import { findValues } from "../../src/mentions/values.ts";
import type { Value } from "../../src/model/value.ts";

/** One value in a line: its words, then what they mean. */
function show({ text, ...value }: Value): string {
  if (value.kind === "text") return `${text} = ?`;
  if (value.kind === "date") return `${text} = ${value.from}..${value.to} ${value.precision}`;
  if (value.kind === "percent") return `${text} = ${value.value} %`;
  return `${text} = ${value.value} ${value.kind === "money" ? value.currency : value.unit}`;
}

function showAll(text: string, date: string | null): readonly string[] {
  return findValues(text, date).map(({ value }) => show(value));
}

/** Text, and its values; none for words that only look like one. */
const AMOUNTS: readonly (readonly [string, ...string[]])[] = [
  ["It paid $14.3 billion.", "$14.3 billion = 14300000000 USD"],
  ["a €18.4m round", "€18.4m = 18400000 EUR"],
  ["US$18 million and A$2bn", "US$18 million = 18000000 USD", "A$2bn = 2000000000 AUD"],
  ["KES 95 a day", "KES 95 = 95 KES"],
  [
    "£31m, ¥100, R$5m, ₹2 crore",
    "£31m = 31000000 GBP",
    "¥100 = 100 JPY",
    "R$5m = 5000000 BRL",
    "₹2 crore = 20000000 INR",
  ],
  ["640 million dollars", "640 million dollars = 640000000 USD"],
  ["12 million Hong Kong dollars", "12 million Hong Kong dollars = 12000000 HKD"],
  ["a $1.5-million grant", "$1.5-million = 1500000 USD"],
  ["$10-20 million", "$10 = 10000000 USD", "20 million = 20000000 USD"],
  ["€3 to €5 billion", "€3 = 3000000000 EUR", "€5 billion = 5000000000 EUR"],
  ["half a million dollars", "half a million dollars = 500000 USD"],
  ["50 cents", "50 cents = 0.5 USD"],
  ["tens of billions of dollars"],
  ["$ and dollars"],
  ["5 pounds of flour", "5 pounds = 5 pound"],
  ["49% or 1.1 per cent or 22 percent", "49% = 49 %", "1.1 per cent = 1.1 %", "22 percent = 22 %"],
  ["10-20%", "10 = 10 %", "20% = 20 %"],
  ["five percent", "five percent = 5 %"],
  [
    "10x, 3.3x, twice, 4 times, 3-fold",
    "10x = 10 times",
    "3.3x = 3.3 times",
    "twice = 2 times",
    "4 times = 4 times",
    "3-fold = 3 times",
  ],
  ["4,000 full-time employees", "4,000 full-time employees = 4000 employee"],
  ["2 billion parameters", "2 billion parameters = 2000000000 parameter"],
  ["70B parameters", "70B parameters = 70000000000 parameter"],
  ["a 70-billion-parameter model", "70-billion-parameter = 70000000000 parameter"],
  ["60 sites, two dozen cities", "60 sites = 60 site", "two dozen cities = 24 city"],
  ["2,100 litres an hour", "2,100 litres an hour = 2100 litre per hour"],
  ["three hundred and more"],
  ["twenty-two people", "twenty-two people = 22 person"],
  ["the 22-year-old", "22-year = 22 year"],
  [
    "500 GB, 5 °C, 120 km/h",
    "500 GB = 500 gigabyte",
    "5 °C = 5 °C",
    "120 km/h = 120 kilometre per hour",
  ],
  ["2000 people", "2000 people = 2000 person"],
  ["the Nova 4 models"],
  ["GPT-5 users and v2.0 fans, 555-713-0365, section 3.1"],
  ["one of the sites"],
  ["1,50 and 1.2.3 sites"],
  ["-2.5% and (−3%)", "-2.5% = -2.5 %", "−3% = -3 %"],
  ["at -5 °C, from -2°C to 4 °C", "-5 °C = -5 °C", "-2°C = -2 °C", "4 °C = 4 °C"],
  ["Lumora -5 and - 5 sites", "5 sites = 5 site"],
  ["a quarter of a million euros", "a quarter of a million euros = 250000 EUR"],
  ["three-quarters of a billion yen", "three-quarters of a billion yen = 750000000 JPY"],
  ["two and a half million people", "two and a half million people = 2500000 person"],
  ["3½ years, 2¼ miles", "3½ years = 3.5 year", "2¼ miles = 2.25 mile"],
  ["two-thirds of the staff, three quarters of it, two fifths"],
  ["three quarters in a row", "three quarters = 3 quarter"],
  [
    "25 basis points, 3.5 percentage points",
    "25 basis points = 25 basis point",
    "3.5 percentage points = 3.5 percentage point",
  ],
  ["5 billion won", "5 billion won = 5000000000 KRW"],
  ["The two won and five won."],
];

/** Text, and its dates in a document of Wednesday, 8 April 2026. */
const DATES: readonly (readonly [string, ...string[]])[] = [
  ["3 May 1971", "3 May 1971 = 1971-05-03..1971-05-03 day"],
  ["May 3, 2024", "May 3, 2024 = 2024-05-03..2024-05-03 day"],
  ["the 3rd of March 2020", "3rd of March 2020 = 2020-03-03..2020-03-03 day"],
  ["2026-04-08", "2026-04-08 = 2026-04-08..2026-04-08 day"],
  ["Sept. 9, 2019", "Sept. 9, 2019 = 2019-09-09..2019-09-09 day"],
  ["February 2024", "February 2024 = 2024-02-01..2024-02-29 month"],
  ["in 2023", "2023 = 2023-01-01..2023-12-31 year"],
  ["1998–2004", "1998–2004 = 1998-01-01..2004-12-31 year"],
  ["2023-24", "2023-24 = 2023-01-01..2024-12-31 year"],
  ["the 1990s", "1990s = 1990-01-01..1999-12-31 decade"],
  ["the ’80s", "’80s = 1980-01-01..1989-12-31 decade"],
  ["Q3 2025", "Q3 2025 = 2025-07-01..2025-09-30 quarter"],
  ["the first half of 2024", "first half of 2024 = 2024-01-01..2024-06-30 quarter"],
  ["the fourth quarter", "fourth quarter = 2025-10-01..2025-12-31 quarter"],
  ["on May 3", "May 3 = 2026-05-03..2026-05-03 day"],
  ["on 20 December", "20 December = 2025-12-20..2025-12-20 day"],
  ["in January", "January = 2026-01-01..2026-01-31 month"],
  ["in November", "November = 2025-11-01..2025-11-30 month"],
  ["last May", "May = 2025-05-01..2025-05-31 month"],
  ["last year", "last year = 2025-01-01..2025-12-31 year"],
  ["this year’s plan", "this year = 2026-01-01..2026-12-31 year"],
  ["next month", "next month = 2026-05-01..2026-05-31 month"],
  ["last quarter", "last quarter = 2026-01-01..2026-03-31 quarter"],
  ["last week", "last week = 2026-03-30..2026-04-05 month"],
  ["on Thursday", "Thursday = 2026-04-02..2026-04-02 day"],
  ["on Wednesday", "Wednesday = 2026-04-08..2026-04-08 day"],
  ["next Friday", "next Friday = 2026-04-10..2026-04-10 day"],
  ["It will open on Friday.", "Friday = 2026-04-10..2026-04-10 day"],
  ["It is due in February.", "February = 2027-02-01..2027-02-28 month"],
  ["She plans to leave on March 3.", "March 3 = 2027-03-03..2027-03-03 day"],
  ["It will stay. It came in February.", "February = 2026-02-01..2026-02-28 month"],
  ["yesterday", "yesterday = 2026-04-07..2026-04-07 day"],
  ["two years ago", "two years ago = 2024-01-01..2024-12-31 year"],
  ["three months ago", "three months ago = 2026-01-01..2026-01-31 month"],
  ["He may march."],
  ["May 3-5, 2024", "May 3-5, 2024 = 2024-05-03..2024-05-05 day"],
  ["3–5 May 2024", "3–5 May 2024 = 2024-05-03..2024-05-05 day"],
  ["June 3-5", "June 3-5 = 2026-06-03..2026-06-05 day"],
  ["the 3rd to 5th June", "3rd to 5th June = 2026-06-03..2026-06-05 day"],
  ["March–June 2024", "March–June 2024 = 2024-03-01..2024-06-30 month"],
  ["in November-January", "November-January = 2025-11-01..2026-01-31 month"],
  [
    "from March to June 2024",
    "March = 2024-03-01..2024-03-31 month",
    "June 2024 = 2024-06-01..2024-06-30 month",
  ],
  [
    "between November and March 2024",
    "November = 2023-11-01..2023-11-30 month",
    "March 2024 = 2024-03-01..2024-03-31 month",
  ],
  [
    "May 3 to June 5, 2024",
    "May 3 = 2024-05-03..2024-05-03 day",
    "June 5, 2024 = 2024-06-05..2024-06-05 day",
  ],
  ["on Monday, January 12", "Monday, January 12 = 2026-01-12..2026-01-12 day"],
  ["Sunday 5 April 2020", "Sunday 5 April 2020 = 2020-04-05..2020-04-05 day"],
  ["on Monday, 24 people", "Monday = 2026-04-06..2026-04-06 day", "24 people = 24 person"],
  ["the day before yesterday", "day before yesterday = 2026-04-06..2026-04-06 day"],
  ["the day after tomorrow", "day after tomorrow = 2026-04-10..2026-04-10 day"],
  ["the day before the sale"],
  ["08.04.2026", "08.04.2026 = 2026-04-08..2026-04-08 day"],
  ["28/04/2026", "28/04/2026 = 2026-04-28..2026-04-28 day"],
  ["04/28/2026", "04/28/2026 = 2026-04-28..2026-04-28 day"],
  ["the 19th century", "19th century = 1801-01-01..1900-12-31 decade"],
  ["an eighteenth-century mill", "eighteenth-century = 1701-01-01..1800-12-31 decade"],
  ["the 1800s", "1800s = 1800-01-01..1899-12-31 decade"],
  ["the 2000s", "2000s = 2000-01-01..2009-12-31 decade"],
  ["31 April and June 31"],
  ["on 31 February 2020", "February 2020 = 2020-02-01..2020-02-29 month"],
  ["May Doe and Black Friday Sale"],
  ["at 9:30"],
];

describe("findValues", () => {
  it.each(AMOUNTS)("%s", (text, ...values) => {
    expect(showAll(text, null)).toEqual(values);
  });

  it.each(DATES)("%s", (text, ...values) => {
    expect(showAll(text, "2026-04-08")).toEqual(values);
  });

  it("places no relative date without the document's", () => {
    expect(showAll("last year, in January, on Thursday, in 2019", null)).toEqual([
      "last year = ?",
      "January = ?",
      "Thursday = ?",
      "2019 = 2019-01-01..2019-12-31 year",
    ]);
  });

  it("places them as far as the document's date is known", () => {
    expect(showAll("last year, last month, yesterday", "2026-04")).toEqual([
      "last year = 2025-01-01..2025-12-31 year",
      "last month = 2026-03-01..2026-03-31 month",
      "yesterday = ?",
    ]);
  });

  it("keeps to the spans and gives sorted, separate values with the words of the text", () => {
    const unit = fc.constantFrom(
      " ",
      "$",
      "5",
      "1,000",
      ".",
      "-",
      "%",
      "million",
      "May",
      "2024",
      "last year",
      "s",
      "x",
      "per cent",
      "employees",
      "Q3",
      "a",
      "'",
      "€",
      "m",
      "to",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), fc.nat(20), (text, cut) => {
        const spans = [
          { start: 0, end: Math.min(cut, text.length) },
          { start: Math.min(cut, text.length), end: text.length },
        ];
        let at = 0;
        for (const { start, end, value } of findValues(text, "2026-04-08", spans)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(value.text).toBe(text.slice(start, end));
          expect(start < cut && end > cut).toBe(false);
          expect("value" in value ? value.value : "0").toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
          at = end;
        }
      }),
      { seed: 8, numRuns: 2000 },
    );
  });
});

describe("decimals and days", () => {
  it.each([
    ["14.3", 9, "14300000000"],
    ["5", -2, "0.05"],
    ["0.5", 1, "5"],
    ["100", 0, "100"],
    ["1.23456", 3, "1234.56"],
  ] as const)("shifts %s by %i", (decimal, zeros, shifted) => {
    expect(shiftDecimal(decimal, zeros)).toBe(shifted);
  });

  it("counts days both ways, weeks without a gap", () => {
    fc.assert(
      fc.property(fc.integer({ min: 365000, max: 800000 }), (number) => {
        expect(toNumber(toDay(number))).toBe(number);
        expect(weekdayOf(toDay(number + 1))).toBe((weekdayOf(toDay(number)) + 1) % 7);
      }),
      { seed: 9, numRuns: 500 },
    );
    expect(weekdayOf({ year: 2026, month: 4, day: 8 })).toBe(2);
    expect(
      toNumber({ year: 2024, month: 3, day: 1 }) - toNumber({ year: 2024, month: 2, day: 28 }),
    ).toBe(2);
  });
});
