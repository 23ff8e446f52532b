import { describe, expect, it } from "vitest";
import { readCorrections } from "../../src/corrections/index.ts";
import { defaultPack, withThings } from "../../src/domain/index.ts";
import type { DocumentRecord } from "../../src/model/record.ts";
import { resolveEntities } from "../../src/resolve/index.ts";
import { recordOf } from "../support/records.ts";

interface Corrected {
  readonly names: readonly string[];
  readonly problems: readonly string[];
  readonly claims: readonly string[];
}

const recordsOf = (documents: readonly string[]): readonly DocumentRecord[] =>
  documents.map((lines, n) => recordOf(`d${n}.txt`, lines));

/** Entities as "name:type = alias", problems as "line kind message", claims as "subject type object". */
async function correct(records: readonly DocumentRecord[], text: string): Promise<Corrected> {
  const read = await readCorrections(text, defaultPack);
  expect(read.problems).toEqual([]);
  const { entities, claims, problems } = resolveEntities(records, defaultPack, read.corrections);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return {
    names: entities
      .map(({ name, type, aliases }) => [`${name}:${type}`, ...aliases].join(" = "))
      .toSorted(),
    problems: problems.map(({ line, kind, message }) => `${line} ${kind} ${message}`),
    claims: claims
      .map(({ subject, type, object }) =>
        [names.get(subject), type, names.get(object ?? "") ?? object].join(" "),
      )
      .toSorted(),
  };
}

async function idOf(records: readonly DocumentRecord[], name: string, text = ""): Promise<string> {
  const { corrections } = await readCorrections(text, defaultPack);
  const { entities } = resolveEntities(records, defaultPack, corrections);
  return entities.find((entity) => entity.name === name)?.id ?? "";
}

describe("corrections", () => {
  it.each<[string, readonly string[], string, readonly string[]]>([
    [
      "same",
      ["Nova | Organization", "Orca | Organization"],
      "- same: [Nova, Orca]",
      ["Nova:Organization = Orca"],
    ],
    [
      "same, of names that a document keeps apart",
      ["Nova | Organization\nOrca | Organization"],
      "- same: [The Orca, nova]",
      ["Orca:Organization = Nova"],
    ],
    [
      "same, by another name",
      ["Nova Trust | Organization | Nova = organization/first-words", "Orca | Organization"],
      "- same: [Nova, Orca]",
      ["Nova Trust:Organization = Nova = Orca"],
    ],
    [
      "same, of all that bear one name",
      ["Walt | Person", "Walt | Person", "Nova | Organization"],
      "- same: Walt",
      ["Nova:Organization", "Walt:Person"],
    ],
    [
      "same, told apart by type",
      ["Lund | Place", "Lund | Organization", "Lund City | Place"],
      "- same: [Lund (Place), Lund City]",
      ["Lund City:Place = Lund", "Lund:Organization"],
    ],
    [
      "different, in two documents",
      ["Tarnwise | Organization", "Tarnwise Inc | Organization"],
      "- different: [Tarnwise, Tarnwise Inc]",
      ["Tarnwise Inc:Organization", "Tarnwise:Organization"],
    ],
    [
      "different, in one document",
      ["Nova Trust | Organization | Nova = organization/first-words"],
      "- different: [Nova Trust, Nova]",
      ["Nova Trust:Organization", "Nova:Organization"],
    ],
    [
      "different, of one name",
      ["Ann Lee | Person", "Ann Lee | Person", "Ann Lee | Person"],
      "- different: [{name: Ann Lee, in: d1.txt}, Ann Lee]",
      ["Ann Lee:Person", "Ann Lee:Person"],
    ],
    [
      "different, three ways",
      ["Orca | Product | Orca X = product/maker | Orca Y = product/maker"],
      "- different: [Orca, Orca X, Orca Y]",
      ["Orca X:Product", "Orca Y:Product", "Orca:Product"],
    ],
    ["type", ["Orca | Product", "Orca | Organization"], "- type: {Orca: Place}", ["Orca:Place"]],
    [
      "type, of one of two",
      ["Orca | Product", "Orca | Organization"],
      "- type: {Orca (Organization): Person}",
      ["Orca:Person", "Orca:Product"],
    ],
    [
      "type, by another name",
      ["Nova Trust | Organization | NT = declared/x"],
      "- type: {NT: Work}",
      ["Nova Trust:Work = NT"],
    ],
    [
      "name",
      ["Nova Systms | Organization"],
      "- name: {Nova Systms: Nova Systems}",
      ["Nova Systems:Organization = Nova Systms"],
    ],
    [
      "name, by its other name",
      ["Nova Trust | Organization | NT = declared/x"],
      "- name: {NT: NT}",
      ["NT:Organization = Nova Trust"],
    ],
    ["drop", ["Nova | Organization\nOrca | Organization"], "- drop: Orca", ["Nova:Organization"]],
    ["drop, of all of a name", ["Lund | Place", "Lund | Organization"], "- drop: Lund", []],
    [
      "all at once, in any order",
      ["Nova | Organization", "Orca | Organization", "Vesper | Organization"],
      "- name: {Orca: Orca Group}\n- type: {Orca Group: Product}\n- same: [Nova, Orca]\n- drop: Vesper",
      ["Orca Group:Product = Nova = Orca"],
    ],
    [
      "a weak name that is another's",
      ["Quill | Product | weak\nOrca | Product"],
      "- same: [Quill, Orca]",
      ["Quill:Product = Orca"],
    ],
  ])("of %s", async (_, documents, text, names) => {
    expect(await correct(recordsOf(documents), text)).toMatchObject({ names, problems: [] });
  });

  it.each<[string, readonly string[], string, readonly RegExp[]]>([
    [
      "nothing of that name",
      ["Brightholm | Organization"],
      "- drop: Brihtholm",
      [/^1 idle drop: nothing .* called Brihtholm; did you mean Brightholm\?$/],
    ],
    [
      "one of two names",
      ["Nova | Organization"],
      "- same: [Nova, Orca]",
      [/^1 idle same: nothing .* called Orca$/],
    ],
    [
      "one side of a difference",
      ["Nova | Organization"],
      "- different: [Nova, Orca]",
      [/^1 idle different: nothing .* called Orca$/],
    ],
    [
      "a name of two",
      ["Lund | Place", "Lund | Organization"],
      "- name: {Lund: Lunden}",
      [/^1 bad name: Lund may be Lund \(.*\) in d\d.txt or Lund/],
    ],
    [
      "one of two for another",
      ["Lund | Place", "Lund | Organization", "Oslo | Place"],
      "- same: [Lund, Oslo]",
      [/^1 bad same: Lund may be/],
    ],
    [
      "a difference, by way of a third",
      ["A1 | Organization\nB1 | Organization\nC1 | Organization"],
      "- different: [A1, C1]\n- same: [A1, B1]\n- same: [B1, C1]",
      [/^3 bad same: contradicts line 1/],
    ],
    [
      "a drop of another name",
      ["Nova Trust | Organization | NT = declared/x"],
      "- drop: NT",
      [/^1 bad drop: NT is another name of Nova Trust/],
    ],
    [
      "an unknown claim",
      ["Nova | Organization"],
      "- reject-claim: 0123abcd",
      [/^1 idle reject-claim: no claim/],
    ],
    [
      "a document without it",
      ["Nova | Organization"],
      "- type: {name: Nova, in: e.txt, is: Place}",
      [/^1 idle type: nothing/],
    ],
  ])("tell of %s", async (_, documents, text, problems) => {
    const found = (await correct(recordsOf(documents), text)).problems;
    expect(found).toHaveLength(problems.length);
    for (const [index, message] of problems.entries()) expect(found[index]).toMatch(message);
  });

  it("find an id, from before and after other corrections", async () => {
    const records = recordsOf(["Nova | Organization", "Orca | Organization"]);
    const rename = "- name: {Nova: Vesper}";
    const [before, after] = [await idOf(records, "Nova"), await idOf(records, "Vesper", rename)];
    expect(before).not.toBe(after);
    for (const id of [before, before.slice(0, 8), after, after.slice(0, 12)]) {
      const { names, problems } = await correct(
        records,
        `${rename}\n- type: {${id}: Product}\n- same: [{id: ${id}}, Orca]`,
      );
      expect({ names, problems }).toEqual({
        names: ["Vesper:Product = Nova = Orca"],
        problems: [],
      });
    }
  });

  it("part claims with the mentions they are about", async () => {
    const record = recordOf(
      "a.txt",
      "Nova Trust | Organization | Nova = organization/first-words\nLund | Place\n> located_in: Nova Trust, Lund",
    );
    const claims = record.claims.map((claim) => {
      const start = record.text.indexOf("Nova.");
      return { ...claim, evidence: { ...claim.evidence, subject: [start, start + 4] as const } };
    });
    expect(
      (await correct([{ ...record, claims }], "- different: [Nova Trust, Nova]")).claims,
    ).toEqual(["Nova located_in Lund"]);
    expect((await correct([record], "- different: [Nova Trust, Nova]")).claims).toEqual([
      "Nova Trust located_in Lund",
    ]);
  });

  it("leave no claim with what is dropped, nor of a thing with itself", async () => {
    const records = recordsOf(["Nova | Organization\nOrca | Organization\n> acquired: Nova, Orca"]);
    for (const text of ["- drop: Orca", "- same: [Nova, Orca]"]) {
      expect(await correct(records, text)).toMatchObject({ claims: [], problems: [] });
    }
  });

  const LINES =
    "Ann Lee | Person\nNova | Organization\nOrca | Organization\n> leads: Ann Lee, Nova\n> partners_with: Nova, Orca";
  const quoted = recordsOf([LINES]).map((record) => ({
    ...record,
    claims: record.claims.map((claim) => ({
      ...claim,
      evidence: {
        ...claim.evidence,
        quote: `They \u201csaid\u201d that in  spring \u2014 ${claim.type}.`,
      },
    })),
  }));
  const leads = quoted[0]?.claims[0]?.id ?? "";

  it.each<[string, string, readonly string[]]>([
    ["an id", leads, ["Nova partners_with Orca"]],
    ["a part of an id", leads.slice(0, 9), ["Nova partners_with Orca"]],
    ["words of a sentence", "that in spring - leads", ["Nova partners_with Orca"]],
    ["words in other quotation marks", `"They 'said' that"`, []],
    [
      "words and a relation",
      "{quote: that in spring, relation: leads}",
      ["Nova partners_with Orca"],
    ],
    [
      "what it says",
      "{subject: Ann Lee, relation: leads, object: Nova}",
      ["Nova partners_with Orca"],
    ],
    [
      "what it says, the other way round",
      "{subject: Orca, relation: partners with, object: Nova}",
      ["Ann Lee leads Nova"],
    ],
    ["whom it is about", "{subject: Nova (Organization), object: Orca}", ["Ann Lee leads Nova"]],
  ])("reject claims by %s", async (_, claim, claims) => {
    expect(await correct(quoted, `- reject-claim: ${claim}`)).toMatchObject({
      claims,
      problems: [],
    });
  });

  it("reject before persons are told apart by what is said of them", async () => {
    const records = recordsOf([
      "Ann Lee | Person\nLund | Place\n> born_in: Ann Lee, Lund\n> born_on: Ann Lee = 1950-01-01",
      "Ann Lee | Person\nLima | Place\n> born_in: Ann Lee, Lima\n> born_on: Ann Lee = 1990-01-01",
    ]);
    const id = records[1]?.claims[0]?.id ?? "";
    expect((await correct(records, "")).names).toHaveLength(4);
    expect((await correct(records, `- reject-claim: ${id}`)).names).toEqual([
      "Ann Lee:Person",
      "Lima:Place",
      "Lund:Place",
    ]);
  });
});

describe("listed names of one thing", () => {
  const pack = withThings(defaultPack, [
    { type: "Organization", points: 50, name: "Harrow Trust", aliases: ["HT", "The Harrow"] },
  ]);
  const namesOf = (documents: readonly string[]): readonly string[] =>
    resolveEntities(recordsOf(documents), pack)
      .entities.map(({ name, type, aliases }) => [`${name}:${type}`, ...aliases].join(" = "))
      .toSorted();

  it.each<[string, readonly string[], readonly string[]]>([
    [
      "are one over documents",
      ["Harrow Trust | Organization", "HT | Organization", "Harrow | Organization"],
      ["Harrow Trust:Organization = HT = Harrow"],
    ],
    [
      "are not where the type differs",
      ["Harrow Trust | Organization", "HT | Product"],
      ["HT:Product", "Harrow Trust:Organization"],
    ],
  ])("%s", (_, documents, names) => {
    expect(namesOf(documents)).toEqual(names);
  });
});
