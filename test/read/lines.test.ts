import { describe, expect, it } from "vitest";
import { BOILERPLATE, boilerplateOf } from "../../src/read/boilerplate.ts";
import { parseByline, parseDateline } from "../../src/read/bylines.ts";
import { DATE_FORMS, dateOnly, isoDate } from "../../src/read/dates.ts";
import { formatOf, isReadable } from "../../src/read/index.ts";

describe("boilerplate", () => {
  it.each(BOILERPLATE)(
    "$id: its examples and no counterexample",
    ({ id, examples, counterexamples }) => {
      expect(examples.map(boilerplateOf)).toEqual(examples.map(() => id));
      expect(counterexamples.map(boilerplateOf)).toEqual(counterexamples.map(() => null));
    },
  );
  it("knows labels that lost their blanks", () => {
    expect(boilerplateOf("Ports TidesHarboursAndDredgingWorks Kelp")).toBe("glued-labels");
    expect(boilerplateOf("Norvane opens KelpStore")).toBeNull();
  });
});

describe("dates", () => {
  it.each(DATE_FORMS)("$id", ({ example: [text, iso] }) => {
    expect(isoDate(text)).toBe(iso);
  });
  it.each([
    ["Wednesday, 8 April 2026", "2026-04-08"],
    ["Apr 8, 2026, 10:30 am UTC", "2026-04-08"],
    ["8 April 2026 and later", null],
    ["31 February 2026", null],
    ["04/05/2026", null],
    ["29 February 2024", "2024-02-29"],
    ["May", null],
    ["2026-13-01", null],
  ])("%s alone is %s", (text, iso) => {
    expect(dateOnly(text)).toBe(iso);
  });
});

const NOTHING = { title: null, url: null, author: null, source: null, date: null };

describe("bylines", () => {
  it.each([
    ["By Jo Marsh", { author: "Jo Marsh" }],
    ["by Jo Marsh and Bo van der Berg", { author: "Jo Marsh and Bo van der Berg" }],
    ["By Jo Marsh, Harbour Dispatch", { author: "Jo Marsh", source: "Harbour Dispatch" }],
    ["Jo Marsh | 9 April 2026", { author: "Jo Marsh", date: "2026-04-09" }],
    ["Harbour Dispatch | 9 April 2026", { source: "Harbour Dispatch", date: "2026-04-09" }],
    ["By Jo Marsh · April 9, 2026 · 5 min read", { author: "Jo Marsh", date: "2026-04-09" }],
    ["By Jo Marsh, 9 April 2026", { author: "Jo Marsh", date: "2026-04-09" }],
    ["April 8, 2026", { date: "2026-04-08" }],
    ["Published: 8 April 2026", { date: "2026-04-08" }],
    ["Source: Harbour Dispatch", { source: "Harbour Dispatch" }],
    ["Title: The quay opens", { title: "The quay opens" }],
    ["URL: https://dispatch.example/q", { url: "https://dispatch.example/q" }],
    ["Date: 2026-04", { date: "2026-04" }],
  ])("%s", (line, stated) => {
    expect(parseByline(line)).toEqual({ ...NOTHING, ...stated });
  });
  it.each([
    "By Friday the river had risen",
    "By 2030 Norvane will be gone",
    "Norvane opened on 9 April 2026",
    "Jo Marsh",
    "Harbour Dispatch",
    "Source code for the quay was lost.",
    "By the sea",
    "Via Norvania",
    "Published in 2009",
  ])("%s is none", (line) => {
    expect(parseByline(line)).toBeNull();
  });
});

describe("datelines", () => {
  it.each([
    ["TOLMOUTH, Cornwall - 12 September 2025 - Norvane said", { date: "2025-09-12" }],
    ["BREMEN, April 8, 2026 (Tidewire) — Norvane said", { date: "2026-04-08", source: "Tidewire" }],
    [
      "BREMEN, April 8, 2026 /Tidewire/ -- Norvane said",
      { date: "2026-04-08", source: "Tidewire" },
    ],
  ])("%s", (paragraph, stated) => {
    expect(parseDateline(paragraph)).toEqual({ ...NOTHING, ...stated });
  });
  it.each([
    "NCC members said on 9 April 2026 — a Thursday — that they left.",
    "Norvane grew. It sold - 12 September 2025 - a quay.",
  ])("%s is none", (paragraph) => {
    expect(parseDateline(paragraph)).toBeNull();
  });
});

it.each([
  ["a.txt", "text"],
  ["a/b.MD", "markdown"],
  ["a.xhtml", "html"],
  ["a.ndjson", "jsonl"],
  ["a.json", "json"],
  ["a.pdf", null],
  ["README", null],
  [".txt", null],
  ["a.txt/b", null],
  ["__proto__", null],
])("format of %s is %s", (path, format) => {
  expect(formatOf(path)).toBe(format);
  expect(isReadable(path)).toBe(format !== null);
});
