import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultPack, readList, thingsIn, withThings } from "../../src/domain/index.ts";
import { extractDocument, readFile } from "../../src/index.ts";
import type { KnownThing } from "../../src/model/lexicon.ts";

const read = (text: string): ReturnType<typeof readList> => readList(text, defaultPack.entityTypes);

function shown({ type, name, aliases }: KnownThing): string {
  return [type, name, ...aliases].join(" | ");
}

describe("a list of names", () => {
  it.each<[string, string, readonly string[]]>([
    ["nothing", "", []],
    [
      "tabs",
      "Organization\tHarrow Trust\tHT\tThe Harrow\n",
      ["Organization | Harrow Trust | HT | The Harrow"],
    ],
    [
      "commas",
      "Person, Ann Lee, A. Lee\nPlace,Lund",
      ["Person | Ann Lee | A. Lee", "Place | Lund"],
    ],
    [
      "commas in quotes",
      'Organization,"Tarn, Inc.","The ""Tarn"""',
      ['Organization | Tarn, Inc. | The "Tarn"'],
    ],
    ["quotes inside a name", 'Person,Ann "Ace" Lee', ['Person | Ann "Ace" Lee']],
    [
      "a comma between tabs",
      'Organization\tTarn, Inc.\t"Tarn, Ltd"',
      ["Organization | Tarn, Inc. | Tarn, Ltd"],
    ],
    [
      "comments, headings, blank lines",
      "# mine\n\ntype,name,alias\nWork,Vesper\n  # more\n",
      ["Work | Vesper"],
    ],
    [
      "a mark and Windows line ends",
      "\uFEFFEvent\tTern Days\r\nmodel\tOrca 4\r\n",
      ["Event | Tern Days", "Model | Orca 4"],
    ],
    ["empty cells and repeats", "Product\tOrca\t\tOrca\tOrca X\t\t\n", ["Product | Orca | Orca X"]],
    [
      "the same again",
      "Product\tOrca\nProduct\tOrca\tOX",
      ["Product | Orca", "Product | Orca | OX"],
    ],
  ])("is read with %s", (_, text, things) => {
    const { problems, things: found } = read(text);
    expect(problems).toEqual([]);
    expect(found.map(shown)).toEqual(things);
  });

  it.each<[string, string, RegExp]>([
    [
      "an unknown type",
      "Organisation\tNova",
      /^"Organisation" is no type; did you mean Organization\?/,
    ],
    ["a type like none", "Xyzzy\tNova", /^"Xyzzy" is no type; there are Person, /],
    ["no name", "Person", /^names no Person/],
    ["no word", "Person\t--", /has neither letter nor digit/],
    ["an open quote", 'Person,"Ann Lee', /double quote is not closed/],
    ["two types", "Product\tVesper Hall", /^Vesper Hall is a Work in line 1, which holds/],
  ])("tells the line of %s", (_, line, message) => {
    const { problems, things } = read(`Work\tVesper Hall\n${line}\nPlace\tLund\n`);
    expect(problems).toMatchObject([{ line: 2, kind: "bad" }]);
    expect(problems[0]?.message).toMatch(message);
    expect(things.map(shown)).toEqual(["Work | Vesper Hall", "Place | Lund"]);
  });

  it("never fails, whatever the file", () => {
    const piece = fc.constantFrom(
      "Person",
      "Ann",
      ",",
      "\t",
      '"',
      '""',
      " ",
      "\n",
      "#",
      "\r",
      "Work",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { things } = read(pieces.join(""));
        for (const { name } of things) expect(name.trim()).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });
});

/** The names that the records of a text have, "Name:Type = alias", with the list and without. */
async function namesIn(text: string, list: string): Promise<readonly string[]> {
  const { documents } = await readFile("a.txt", new TextEncoder().encode(text));
  const pack = withThings(defaultPack, read(list).things);
  return documents.flatMap((document) =>
    extractDocument(document, pack)
      .entities.filter(({ isWeak }) => !isWeak)
      .map(({ name, type, aliases }) => [`${name}:${type}`, ...aliases].join(" = ")),
  );
}

describe("a listed name in a text", () => {
  it.each<[string, string, string, readonly string[], readonly string[]]>([
    [
      "has the listed type",
      "Then Vesper grew. Many spoke of Vesper again.",
      "Product\tVesper",
      ["Vesper:Product"],
      ["Vesper:Person"],
    ],
    [
      "is found in small letters",
      "They rewrote it all in quillscript last year.",
      "Product\tquillscript",
      ["quillscript:Product"],
      [],
    ],
    [
      "is found though its words are common ones",
      "Last year the rivals of Target and of House of Cards lost money.",
      "Organization\tTarget\nWork\tHouse of Cards",
      ["Target:Organization", "House of Cards:Work"],
      [],
    ],
    [
      "is one with its other names",
      "The Harrow Trust paid. Later Bellring sold the mill.",
      "Organization\tHarrow Trust\tBellring",
      ["Harrow Trust:Organization = Bellring"],
      ["Harrow Trust:Organization"],
    ],
    [
      "outweighs what the program knows",
      "A song of Georgia was heard. We saw Georgia at noon.",
      "Person\tGeorgia",
      ["Georgia:Person"],
      ["Georgia:Place"],
    ],
  ])("%s", async (_, text, list, names, plain) => {
    expect(await namesIn(text, list)).toEqual(expect.arrayContaining([...names]));
    const without = await namesIn(text, "");
    for (const name of names) expect(without).not.toContain(name);
    expect(without).toEqual(expect.arrayContaining([...plain]));
  });

  it.each<[string, string, readonly string[]]>([
    ["Then VESPER grew.", "Work\tVesper Hall\nWork\tHall of Vesper", ["Vesper Hall"]],
    [
      "A case of the U.N. and Zu\u0308rich",
      "Organization\tUN\nPlace\tZurich\nPlace\tLund",
      ["UN", "Zurich"],
    ],
    ["She met Tern.", "Person\tA. Lee\tTern\nWork\tThe Lund", ["A. Lee"]],
    ["nothing of it", "Person\tLee", []],
  ])("matters to %j alone where it may stand there", (text, list, names) => {
    expect(thingsIn(read(list).things, [text]).map(({ name }) => name)).toEqual(names);
  });

  it("changes nothing of texts to which it does not matter", async () => {
    const texts = [
      "The U.N. met in Z\u00fcrich. Ann Lee of the Harrow Trust spoke. Later HT and the Trust paid for Orca 4.",
      "# VESPER HALL OPENS\n\nVesper Hall, a firm of Lund, bought quillscript. Its founder, Bo Tern, left Georgia.",
      "In June O'Hara\u2019s Box 2 and A/S Norrland sold Target to Ruiz-Hill; de Wit said so in *The Gulf*.",
    ];
    const rows = [
      "UN",
      "Zurich",
      "Harrow\tHT",
      "Trust",
      "Orca",
      "Hall",
      "Vesper",
      "quillscript",
      "Tern",
      "O'Hara",
      "Box",
      "Norrland",
      "Target",
      "de Wit",
      "Gulf",
      "Lee",
      "Oslo\tGeorgia",
      "Nothing Here",
    ];
    const types = fc.constantFrom("Person", "Organization", "Place", "Product", "Work");
    const list = fc.array(fc.tuple(types, fc.constantFrom(...rows)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(list, fc.constantFrom(...texts), async (lines, text) => {
        const { things } = read(lines.map((cells) => cells.join("\t")).join("\n"));
        const { documents } = await readFile("a.md", new TextEncoder().encode(text));
        for (const document of documents) {
          const all = extractDocument(document, withThings(defaultPack, things));
          const few = thingsIn(withThings(defaultPack, things).lexicon.things, [document.text]);
          expect(extractDocument(document, withThings(defaultPack, few))).toEqual(all);
        }
      }),
      { numRuns: 15 },
    );
    // Each list makes an index of the whole pack anew.
  }, 60_000);

  it("gives way to later things of its name", () => {
    const pack = withThings(
      withThings(defaultPack, read("Work\tVesper\tVV").things),
      read("Place\tVesper").things,
    );
    expect(pack.lexicon.things.map(shown)).toEqual(["Work | VV", "Place | Vesper"]);
  });
});
