import { readFile as readPage } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCorrections } from "../../src/corrections/index.ts";
import { defaultPack } from "../../src/domain/index.ts";
import type { Correction, EntityAddress } from "../../src/model/correction.ts";

const read = (text: string): ReturnType<typeof readCorrections> =>
  readCorrections(text, defaultPack);

function shownAddress({ name, type, documents, id }: EntityAddress): string {
  const known = name ?? `#${id}`;
  const narrow = [type === null ? "" : ` (${type})`, ...documents.map((one) => ` in ${one}`)];
  return known + narrow.join("");
}

/** A correction in a line: "3 same A + B", "1 type A = Product". */
function shown(correction: Correction): string {
  const { line, verb } = correction;
  switch (correction.verb) {
    case "same":
    case "different":
      return `${line} ${verb} ${correction.things.map(shownAddress).join(" + ")}`;
    case "type":
      return `${line} ${verb} ${shownAddress(correction.thing)} = ${correction.type}`;
    case "name":
      return `${line} ${verb} ${shownAddress(correction.thing)} = ${correction.name}`;
    case "drop":
      return `${line} ${verb} ${shownAddress(correction.thing)}`;
    case "reject-claim": {
      const { id, quote, subject, relation, object } = correction.claim;
      const ends = [subject, object].map((end) => (end === null ? "-" : shownAddress(end)));
      return `${line} ${verb} ${id ?? "-"} | ${quote ?? "-"} | ${ends[0]} ${relation ?? "-"} ${ends[1]}`;
    }
    default:
      return correction satisfies never;
  }
}

/** The blocks of YAML of a page of the documentation. */
async function shownIn(name: string): Promise<readonly string[]> {
  const page = await readPage(join(import.meta.dirname, "..", "..", name), "utf8");
  return [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, block = ""]) => block);
}

describe("a file of corrections", () => {
  it.each<[string, string, readonly string[]]>([
    ["nothing", "", []],
    ["comments and blank lines", "# none\n\n  # yet\n", []],
    ["names of one thing", "- same: [Nova, Nova Group]", ["1 same Nova + Nova Group"]],
    ["a list over lines", "- same:\n    - Nova\n    - Nova Group", ["1 same Nova + Nova Group"]],
    ["all that bear one name", "- same: Walt", ["1 same Walt"]],
    [
      "several groups under one verb",
      "same:\n- [Nova, Nova Group]\n- [Orca, The Orca]\ndrop: [A, B]",
      ["2 same Nova + Nova Group", "3 same Orca + The Orca", "4 drop A", "4 drop B"],
    ],
    ["a verb that comes again", "drop: Alpha\ndrop: Beta\n", ["1 drop Alpha", "2 drop Beta"]],
    [
      "types in braces and below",
      "- type: {Mercury: Product, Halcyon: person}\n- type:\n    Vesper: Work",
      ["1 type Mercury = Product", "1 type Halcyon = Person", "3 type Vesper = Work"],
    ],
    ["a type beside a name", "- drop: Lund (Place)", ["1 drop Lund (Place)"]],
    ["brackets that are no type", "- drop: Orbit (Lund)", ["1 drop Orbit (Lund)"]],
    [
      "documents",
      "- different: [{name: Ann Lee, in: court.txt}, {name: Ann Lee, in: [a.md, b/]}]",
      ["1 different Ann Lee in court.txt + Ann Lee in a.md in b/"],
    ],
    [
      "one of several of a name",
      "- type: {name: Lee, in: a.txt, is: Person}\n- name: {id: 0123ABCD, is: Ann Lee}",
      ["1 type Lee in a.txt = Person", "2 name #0123abcd = Ann Lee"],
    ],
    [
      "a name that needs no quotes",
      "- drop: No\n- drop: 2024\n- drop: ~\n- drop: AT&T",
      ["1 drop No", "2 drop 2024", "3 drop ~", "4 drop AT&T"],
    ],
    [
      "a name in quotes",
      `- drop: "Alien: Romulus"\n- drop: 'C #2'`,
      ["1 drop Alien: Romulus", "2 drop C #2"],
    ],
    ["a name with a star", "- drop: *Vesper", ["1 drop *Vesper"]],
    [
      "claims by id, by words, by what they say",
      [
        "- reject-claim: 3f9a0c1d",
        "- reject-claim: who founded the firm",
        "- reject-claim: {subject: Ann Lee, relation: leads, object: Nova}",
        "- Reject Claim: {quote: in spring, subject: Nova, relation: Partners with}",
      ].join("\n"),
      [
        "1 reject-claim 3f9a0c1d | - | - - -",
        "2 reject-claim - | who founded the firm | - - -",
        "3 reject-claim - | - | Ann Lee leads Nova",
        "4 reject-claim - | in spring | Nova partners_with -",
      ],
    ],
    [
      "Windows line ends, a mark, a document start",
      "\uFEFF---\r\n- drop: A\r\n- drop: B\r\n",
      ["2 drop A", "3 drop B"],
    ],
  ])("says %s", async (_, text, corrections) => {
    const reading = await read(text);
    expect(reading.problems).toEqual([]);
    expect(reading.corrections.map(shown)).toEqual(corrections);
  });

  it.each<[string, string, readonly (readonly [number, RegExp])[]]>([
    ["an unknown verb", "- sme: [A, B]", [[1, /"sme" is not known; did you mean same\?/]]],
    [
      "no verb",
      "- A\nB",
      [
        [1, /no correction/],
        [2, /no correction/],
      ],
    ],
    ["one name", "- different: A", [[1, /two|2 names or more, in brackets/]]],
    [
      "an unknown type",
      "- type: {A: Prodcut}",
      [[1, /"Prodcut" is no type; did you mean Product\?/]],
    ],
    ["a type without a name", "- type: Product", [[1, /a pair in braces/]]],
    ["a pair without a type", "- type: {A}", [[1, /does not say what "A" is/]]],
    [
      "an unknown relation",
      "- reject-claim: {subject: A, relation: lead}",
      [[1, /did you mean leads/]],
    ],
    ["too few words", "- reject-claim: the firm", [[1, /three words or more/]]],
    [
      "too wide a claim",
      "- reject-claim: {relation: leads}",
      [[1, /needs an id, a quote, or two/]],
    ],
    [
      "an unknown field",
      "- drop: {nam: A}",
      [[1, /"nam" is not known here; there are name, type/]],
    ],
    ["no name", "- drop:", [[1, /a name is missing/]]],
    ["no id", "- drop: {id: xyz}", [[1, /"xyz" is no id/]]],
    ["an id where names are due", "- different: [{id: 0123abcd}, A]", [[1, /is an id/]]],
    ["a colon in a name", "- drop: Alien: Romulus", [[1, /cannot be read .*double quotes/]]],
    ["an open quote", '- drop: "A\n- drop: B', [[1, /cannot be read/]]],
    ["a reserved sign", "\n- drop: @nova", [[2, /cannot be read/]]],
    ["a place further down", "- same:\n    - A\n    - [B", [[3, /cannot be read/]]],
  ])("tells the line of %s", async (_, text, problems) => {
    const found = await read(`${text}\n- drop: Vesper Hall\n`);
    for (const [index, [line, message]] of problems.entries()) {
      expect(found.problems[index]).toMatchObject({ line, kind: "bad" });
      expect(found.problems[index]?.message).toMatch(message);
    }
    expect(found.problems).toHaveLength(problems.length);
    expect(found.corrections.map(shown).at(-1)).toMatch(/drop Vesper Hall/);
  });

  it.each<[string, string, RegExp]>([
    [
      "a name",
      "- same: [A, B]\n- different: [The B, A]",
      /^different: contradicts line 1 \(same\)/,
    ],
    ["a type", "- type: {A: Place}\n- type: {a: Person}", /^type: contradicts line 1 \(Place\)/],
    ["another name", "- name: {A: B}\n- name: {A: C}", /^name: contradicts line 1 \(B\)/],
    ["what is dropped", "- drop: A\n- type: {A: Person}", /^type: contradicts line 1 \(drop\)/],
  ])("tells a contradiction in %s, and the earlier line holds", async (_, text, message) => {
    const { corrections, problems } = await read(text);
    expect(corrections.map(({ line }) => line)).toEqual([1]);
    expect(problems).toMatchObject([{ line: 2, kind: "bad" }]);
    expect(problems[0]?.message).toMatch(message);
  });

  it("may say the same twice", async () => {
    const { corrections, problems } = await read(
      "- type: {A: Place}\n- type: {A: Place}\n- same: [B, C]\n- same: [C, B]",
    );
    expect([corrections.length, problems]).toEqual([4, []]);
  });

  it("gives extraction the types that hold everywhere", async () => {
    const text =
      "- type: {Vesper: Work, target: Product, 東京: Place, Lund (Place): Organization}\n- type: {name: Lee, in: a.txt, is: Person}";
    const { things } = await read(text);
    expect(things.map(({ name, type }) => `${name} ${type}`)).toEqual([
      "Vesper Work",
      "東京 Place",
    ]);
  });

  it("works as the documentation shows it", async () => {
    const blocks = [...(await shownIn("docs/corrections.md")), ...(await shownIn("README.md"))];
    expect(blocks.length).toBeGreaterThan(2);
    for (const block of blocks) {
      const { corrections, problems } = await read(block);
      expect(problems).toEqual([]);
      expect(corrections.length).toBeGreaterThan(2);
    }
  });

  it("never fails, whatever the file", async () => {
    const piece = fc.constantFrom(
      "- ",
      "same",
      ": ",
      "[",
      "]",
      "{",
      "}",
      "\n",
      "  ",
      '"',
      "'",
      "A",
      ", ",
      "#",
      "&a",
      "*a",
      "!t",
      "|",
      "\t",
      "\uFEFF",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const text = pieces.join("");
        const lines = text.split("\n").length;
        for (const { line } of (await read(text)).problems)
          expect(line).toBeLessThanOrEqual(lines + 1);
      }),
      { numRuns: 500 },
    );
    const { problems } = await read(`- drop: ${"[".repeat(50_000)}`);
    expect(problems).toHaveLength(1);
  });
});
