import { describe, expect, it } from "vitest";
import { defaultPack } from "../../src/domain/index.ts";
import type { Claim } from "../../src/model/claim.ts";
import { type ReadExample, readExample } from "./examples.ts";
import { mark } from "./facts/cast.ts";
import { FIELDS } from "./facts/fields.ts";
import { MODALITY } from "./facts/modality.ts";
import { POLARITY } from "./facts/polarity.ts";
import { QUALIFIERS } from "./facts/qualifiers.ts";
import { SPEAKERS } from "./facts/speakers.ts";
import { STATUS } from "./facts/status.ts";

type Table = readonly (readonly [string, ...string[]])[];

const END = /^(.+?) ([a-z_]+) (.+?): (.*)$/;

/** The claims of a type between two names, either way round. */
function claimsOf(read: ReadExample, expected: string): readonly Claim[] {
  const [, subject = "", type = "", object = ""] = END.exec(expected) ?? [];
  const ends = [subject, object].map((name) => read.idOf(name)).toSorted();
  return read.claims.filter(
    (claim) =>
      claim.type === type && [claim.subject, claim.object ?? ""].toSorted().join() === ends.join(),
  );
}

function speakerOf({ attribution }: Claim): string {
  if (attribution === null) return "-";
  return attribution.entity === null ? `?${attribution.name}` : attribution.name;
}

/** What a claim carries, as a row writes it; "*" where the row does not say. */
function factsOf(claim: Claim, expected: string): string {
  const asked = (END.exec(expected)?.[4] ?? "").split(" ");
  const facts = [claim.polarity, claim.modality, claim.status ?? "-", speakerOf(claim)];
  return facts.map((fact, index) => (asked[index] === "*" ? "*" : fact)).join(" ");
}

function qualifiersOf({ qualifiers }: Claim): string {
  const pairs = Object.entries(qualifiers).map(([name, value]) => `${name}=${value.text}`);
  return pairs.length === 0 ? "-" : pairs.toSorted().join("; ");
}

/** The lines of a table that come out otherwise: with "none" where the claim is not found, else with what was read. */
function misread(
  table: Table,
  show: (claim: Claim, expected: string) => string,
): {
  readonly all: number;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
} {
  const missing: string[] = [];
  const wrong: string[] = [];
  for (const [text, ...expected] of table) {
    const read = readExample(mark(text));
    for (const line of expected) {
      const shown = [...new Set(claimsOf(read, line).map((claim) => show(claim, line)))];
      if (shown.length === 0) missing.push(`${text} | ${line}`);
      else if (shown.join(" | ") !== factsIn(line))
        wrong.push(`${text} | ${line} | ${shown.join(" | ")}`);
    }
  }
  return { all: table.flatMap((row) => row.slice(1)).length, missing, wrong };
}

function factsIn(line: string): string {
  return END.exec(line)?.[4] ?? "";
}

/** Shares of a table's claims that may be lost or misread: its sentences go through the learned tagger and parser. */
const MAY_BE_MISSING = 0.12;
const MAY_BE_WRONG = 0.03;

const TABLES: readonly (readonly [string, Table, typeof factsOf])[] = [
  ["polarity", POLARITY, factsOf],
  ["modality", MODALITY, factsOf],
  ["speakers", SPEAKERS, factsOf],
  ["status", STATUS, factsOf],
  ["many fields", FIELDS, factsOf],
  ["qualifiers", QUALIFIERS, qualifiersOf],
];

describe.each(TABLES)("%s", (_, table, show) => {
  const { all, missing, wrong } = misread(table, show);
  it("is read as the table says", () => {
    expect(wrong.length <= MAY_BE_WRONG * all ? [] : wrong).toEqual([]);
  });
  it("is read in claims that are found", () => {
    expect(missing.length <= MAY_BE_MISSING * all ? [] : missing).toEqual([]);
  });
});

describe("the cues", () => {
  const lists = Object.entries(defaultPack.cues).flatMap(([name, list]) =>
    Array.isArray(list) ? [[name, list] as const] : [],
  );
  it.each(lists)("%s has no word twice", (_, list) => {
    expect(list).toEqual([...new Set(list)]);
  });
  it("keeps a distance only by words of saying", () => {
    const { contest, speech } = defaultPack.cues;
    expect(contest.filter((word) => !speech.includes(word))).toEqual([]);
  });
});
