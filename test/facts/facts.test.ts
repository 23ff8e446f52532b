import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractionLine, standingAlone } from "../../src/cli/record-line.ts";
import { defaultPack } from "../../src/domain/index.ts";
import { type DocumentRecord, extractDocument, type Fact, readFile } from "../../src/index.ts";
import { SENTENCES } from "./sentences.ts";

describe.each(Object.entries(SENTENCES))("%s", (_, rows) => {
  it.each(rows)("%s", async (text, ...expected) => {
    const { facts } = await read(text);
    expect(facts?.map(show)).toEqual(expected);
  });
});

function show({ arguments: [subject, ...others], relation, polarity, attribution }: Fact): string {
  const teller = attribution === null ? "" : `${attribution}: `;
  return `${polarity === "negated" ? "not: " : ""}${teller}${[subject, relation, ...others].join(" | ")}`;
}

describe("in whole texts", () => {
  const texts = ["corpus", "test/gold/text"].flatMap((folder) =>
    readdirSync(folder).map((name) => join(folder, name)),
  );

  it.each(texts)("%s is told in its own words, in order", async (path) => {
    const record = await read(readFileSync(path, "utf8"), path);
    expect(record.facts?.length).toBeGreaterThan(10);
    checkFacts(record);
  });

  it("changes nothing of entities and claims", async () => {
    const text = readFileSync("test/gold/text/court.txt", "utf8");
    const { facts, ...record } = await read(text);
    const { documents } = await readFile("a.txt", new TextEncoder().encode(text));
    expect(facts).not.toHaveLength(0);
    expect(documents.map((document) => extractDocument(document, defaultPack))).toEqual([record]);
  });
});

describe("the line that extract prints", () => {
  it("holds facts only where they were asked for, and those that are sure enough", async () => {
    const record = await read("Lumora sells pumps. The lake in the valley, frozen.");
    const { facts: _, ...plain } = record;
    expect(lineOf(plain, 0)).not.toHaveProperty("facts");
    expect(lineOf(record, 0)).toHaveProperty("facts", record.facts);
    expect(lineOf(record, 1)).toHaveProperty("facts", []);
  });
});

function lineOf(record: DocumentRecord, least: number): unknown {
  return JSON.parse(extractionLine(standingAlone(record, least), { hasText: false }));
}

describe("in texts without sense", () => {
  const words = [
    ...new Set(
      Object.values(SENTENCES).flatMap((rows) => rows.flatMap(([text]) => text.split(" "))),
    ),
  ];
  const word = fc.constantFrom(
    ...words,
    ",",
    "(",
    ")",
    '"',
    "–",
    "and",
    "who",
    "that",
    "said",
    "to",
  );

  it("keeps to the words and to the bound", async () => {
    const nonsense = fc.array(word, { minLength: 1, maxLength: 80 }).map((all) => all.join(" "));
    await fc.assert(
      fc.asyncProperty(nonsense, async (text) => {
        checkFacts(await read(text));
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(words.length).toBeGreaterThan(100);
  });

  it.each([
    ["lists", "ropes, nails and ", "Ann Lee sold pumps and ", "bolts to Velden."],
    ["told clauses", "Ann Lee said that ", "", "it rained."],
    ["relative clauses", "the dog that bit the man who sold ", "The man who sold ", "it left."],
    ["appositions", "the mayor, ", "Ann Lee, ", "left."],
    ["verbs", "want to ", "The firm will ", "go."],
  ])("stays small on endless %s", async (_, part, start, end) => {
    const { text, facts } = await read(start + part.repeat(1500) + end);
    const length = JSON.stringify(facts).length;
    expect(length).toBeLessThan(40 * text.length);
  });
});

/** Offsets lie inside; the words of each part stand between them, in order; but for the verb that is added to appositions. */
function checkFacts({ text, facts = [] }: DocumentRecord): void {
  for (const fact of facts) {
    expect(0 <= fact.start && fact.start < fact.end && fact.end <= text.length).toBe(true);
    const quote = text.slice(fact.start, fact.end);
    const relation = fact.rule === "apposition" ? [] : [fact.relation];
    for (const part of [...fact.arguments, ...relation]) {
      expect(part.trim()).toBe(part);
      expect(standsIn(part, quote) ? part : { part, quote }).toBe(part);
    }
    expect(fact.confidence).toBeGreaterThan(0);
    expect(fact.confidence).toBeLessThan(1);
  }
}

/** Whether a text is a stretch of another or several of its stretches, in order. */
function standsIn(part: string, whole: string): boolean {
  if (whole.includes(part)) return true;
  let from = 0;
  return part.split(" ").every((piece) => {
    const at = whole.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}

async function read(text: string, path = "a.txt"): Promise<DocumentRecord> {
  const { documents } = await readFile(path, new TextEncoder().encode(text));
  const [document] = documents;
  if (document === undefined) throw new Error("no document");
  return extractDocument(document, defaultPack, { isOpen: true });
}
