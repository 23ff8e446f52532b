import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultPack } from "../../src/domain/index.ts";
import { canonicalJson } from "../../src/model/json.ts";
import type { DocumentRecord } from "../../src/model/record.ts";
import { resolveEntities } from "../../src/resolve/index.ts";
import { recordOf } from "../support/records.ts";

const resolve = (documents: readonly string[]): ReturnType<typeof resolveEntities> =>
  resolveEntities(
    documents.map((lines, n) => recordOf(`d${n}.txt`, lines)),
    defaultPack,
  );

/** The entities as "name:type = alias …", sorted, with a "?" after those in doubt. */
function namesOf(documents: readonly string[]): readonly string[] {
  return resolve(documents)
    .entities.map(({ name, type, aliases, isAmbiguous }) => {
      return `${[`${name}:${type}`, ...aliases].join(" = ")}${isAmbiguous ? " ?" : ""}`;
    })
    .toSorted();
}

describe("entities of several documents", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["one full name", ["Ann Lee | Person", "ANN LEE | Person"], ["ANN LEE:Person"]],
    [
      "things that share a first word",
      [
        "Nova | Organization\nNova AI | Organization\nNova Superlabs | Organization",
        "Nova | Organization",
      ],
      ["Nova AI:Organization", "Nova Superlabs:Organization", "Nova:Organization"],
    ],
    [
      "family, version, size",
      ["Orca | Model\nOrca 4 | Model", "Orca 4 Mini | Model", "Orca 4 | Model\nOrca | Model"],
      ["Orca 4 Mini:Model", "Orca 4:Model", "Orca:Model"],
    ],
    [
      "a place and a club",
      ["Lund | Place", "Lund | Organization"],
      ["Lund:Organization", "Lund:Place"],
    ],
    [
      "a model is a product; unsure types follow the sure one",
      ["Orca | Model", "Orca | Product", "Orca | Organization=8"],
      ["Orca:Model"],
    ],
    [
      "two persons of one surname",
      ["Ann Lee | Person | Lee = person/surname", "Bob Lee | Person | Lee = person/surname"],
      ["Ann Lee:Person = Lee", "Bob Lee:Person = Lee"],
    ],
    [
      "a lone surname stays alone, in doubt",
      ["Ann Lee | Person | Lee = person/surname", "Lee | Person"],
      ["Ann Lee:Person = Lee", "Lee:Person ?"],
    ],
    [
      "lone names with a companion",
      ["Walt | Person\nNova | Organization", "Walt | Person\nNova | Organization", "Walt | Person"],
      ["Nova:Organization", "Walt:Person ?", "Walt:Person ?"],
    ],
    [
      "declared alias",
      [
        "Ostland Water Commission | Organization | OWC = declared/abbreviation",
        "OWC | Organization",
      ],
      ["Ostland Water Commission:Organization = OWC"],
    ],
    [
      "an acronym of two names",
      [
        "World Fish Forum | Organization | WFF = acronym/initials",
        "West Frankish Fund | Organization | WFF = acronym/initials",
        "WFF | Organization",
      ],
      [
        "WFF:Organization ?",
        "West Frankish Fund:Organization = WFF",
        "World Fish Forum:Organization = WFF",
      ],
    ],
    [
      "legal form",
      ["Tarnwise | Organization", "Tarnwise, Inc. | Organization"],
      ["Tarnwise, Inc.:Organization = Tarnwise"],
    ],
    [
      "short form without company, and with",
      ["Maji Trust | Organization | Maji = organization/first-words", "Maji | Organization"],
      ["Maji Trust:Organization = Maji", "Maji:Organization"],
    ],
    [
      "short form in the same company",
      [
        "Maji Trust | Organization | Maji = organization/first-words\nNova | Organization",
        "Maji | Organization\nNova | Organization",
      ],
      ["Maji Trust:Organization = Maji", "Nova:Organization"],
    ],
    [
      "what a document keeps apart",
      [
        "Nova Trust | Organization | Nova = organization/first-words\nOrca | Model",
        "Nova | Organization\nNova Trust | Organization\nOrca | Model",
      ],
      ["Nova Trust:Organization = Nova", "Nova:Organization", "Orca:Model"],
    ],
    [
      "the owner stands in the other document",
      ["Nova Vision Labs | Organization", "Vision Lab | Organization\nNova | Organization"],
      ["Nova Vision Labs:Organization = Vision Lab", "Nova:Organization"],
    ],
    [
      "without the owner",
      ["Nova Vision Labs | Organization", "Vision Lab | Organization"],
      ["Nova Vision Labs:Organization", "Vision Lab:Organization"],
    ],
    [
      "a name cut in half, in like company",
      [
        "Port Lorne | Place\nPort Lorne Herald | Organization\nNova | Organization",
        "Lorne Herald | Organization\nNova | Organization",
      ],
      ["Nova:Organization", "Port Lorne Herald:Organization = Lorne Herald", "Port Lorne:Place"],
    ],
    [
      "a court that every country has",
      [
        "Aldan | Place\nAldan Supreme Court | Organization\nNova | Organization",
        "Supreme Court | Organization\nNova | Organization",
      ],
      [
        "Aldan Supreme Court:Organization",
        "Aldan:Place",
        "Nova:Organization",
        "Supreme Court:Organization",
      ],
    ],
    [
      "a word for the kind",
      [
        "Lorne Symphony Orchestra | Organization\nNova | Organization",
        "Lorne Symphony | Organization\nNova | Organization",
      ],
      ["Lorne Symphony Orchestra:Organization = Lorne Symphony", "Nova:Organization"],
    ],
    [
      "company under another name",
      ["Nova Inc | Organization\nWilliam Okun | Person", "Nova | Organization\nBill Okun | Person"],
      ["Nova Inc:Organization = Nova", "William Okun:Person = Bill Okun"],
    ],
    [
      "middle initial",
      ["Laura T. Okun | Person", "Laura Okun | Person"],
      ["Laura T. Okun:Person = Laura Okun"],
    ],
    [
      "two middle initials: no chain",
      ["Laura T. Okun | Person", "Laura B. Okun | Person", "Laura Okun | Person"],
      ["Laura B. Okun:Person", "Laura Okun:Person ?", "Laura T. Okun:Person"],
    ],
    [
      "regions",
      ["United States | Place", "U.S. | Place", "USA | Place"],
      ["United States:Place = U.S. = USA"],
    ],
    [
      "two facts differ: two persons",
      [
        "Ann Lee | Person\nLund | Place\n> born_in: Ann Lee, Lund\n> born_on: Ann Lee = 1950-01-01",
        "Ann Lee | Person\nLima | Place\n> born_in: Ann Lee, Lima\n> born_on: Ann Lee = 1990-01-01",
      ],
      ["Ann Lee:Person ?", "Ann Lee:Person ?", "Lima:Place", "Lund:Place"],
    ],
    [
      "one fact differs: in doubt",
      [
        "Ann Lee | Person\n> born_on: Ann Lee = 1950-01-01",
        "Ann Lee | Person\n> born_on: Ann Lee = 1990-01-01",
      ],
      ["Ann Lee:Person ?"],
    ],
    ["a weak name", ["Quill | Product | weak"], []],
    [
      "a weak name that is strong elsewhere",
      ["Quill | Product | weak", "Quill | Product"],
      ["Quill:Product"],
    ],
    [
      "a weak name in three documents",
      ["Quill | Product | weak", "Quill | Product | weak", "Quill | Product | weak"],
      ["Quill:Product"],
    ],
    [
      "a fuller name that hardly anybody uses",
      [
        ...Array.from({ length: 12 }, () => "Nova | Organization"),
        "Nova Global Holdings Ltd | Organization | Nova = organization/legal-form",
      ],
      ["Nova:Organization = Nova Global Holdings Ltd"],
    ],
  ])("%s", (_, documents, names) => {
    expect(namesOf(documents)).toEqual(names);
  });
});

describe("claims of several documents", () => {
  it("point at the entities of the corpus, and only those that fit", () => {
    const { entities, claims } = resolve([
      `Ann Lee | Person
       Nova | Organization
       > leads: Ann Lee, Nova
       > is_a: Nova, start-up
       > leads: Nova, Ann Lee
       > related_to: Nova, nothing
       > founded_on: Nova = 2016-01-01`,
      `Nova Ltd | Organization | Nova = organization/legal-form
       Lee | Person
       > related_to: Nova Ltd, Nova Ltd
       > partners_with: Nova Ltd, Lee`,
    ]);
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    const shown = claims.map(({ type, subject, object, document }) =>
      [document, type, names.get(subject), names.get(object ?? "") ?? object].join(" "),
    );
    expect(shown.toSorted()).toEqual([
      "d0.txt founded_on Nova Ltd ",
      "d0.txt is_a Nova Ltd start-up",
      "d0.txt leads Ann Lee Nova Ltd",
      "d1.txt partners_with Nova Ltd Lee",
    ]);
  });

  it("say why entities were merged", () => {
    const [entity] = resolve(["Tarnwise | Organization", "Tarnwise Inc | Organization"]).entities;
    expect(entity?.merges.map(({ rule }) => rule)).toEqual(["legal-form"]);
    expect(new Set(entity?.merges[0]?.names)).toEqual(new Set(["Tarnwise", "Tarnwise Inc"]));
  });

  it("say where the names stand, and what else joins them", () => {
    const records = [
      "Nova | Organization\nWilliam Okun | Person | Okun = person/surname",
      "Nova | Organization\nBill Okun | Person",
    ].map((lines, n) => recordOf(`d${n}.txt`, lines));
    const texts = new Map(records.map(({ source, text }) => [source.id, text]));
    const { entities } = resolveEntities(records, defaultPack);
    const person = entities.find(({ type }) => type === "Person");
    const shown = person?.merges.map(({ rule, points, evidence }) => [
      rule,
      points,
      ...evidence.map(({ document, start, end }) => texts.get(document)?.slice(start, end)),
    ]);
    expect(shown).toEqual([
      ["nickname", 25, "William Okun", "Bill Okun", "Nova", "Nova"],
      ["person/surname", 40, "William Okun", "Okun"],
    ]);
  });
});

interface Row {
  readonly name: string;
  readonly type: string;
  readonly alias: string | null;
  readonly rule: string;
  readonly isWeak: boolean;
}

function recordsOf(chains: readonly (readonly Row[])[]): readonly DocumentRecord[] {
  return chains.map((rows, n) => {
    const lines = rows.map(({ name, type, alias, rule, isWeak }) =>
      [
        name,
        type,
        ...(alias === null ? [] : [`${alias} = ${rule}`]),
        ...(isWeak ? ["weak"] : []),
      ].join(" | "),
    );
    const [first, second] = rows;
    const claim = first && second ? [`> related_to: ${first.name}, ${second.name}`] : [];
    return recordOf(`d${n}.txt`, [...lines, ...claim].join("\n"));
  });
}

describe("any set of records", () => {
  const words = fc.constantFrom(
    "Nova",
    "Orca",
    "Ann",
    "Annie",
    "Anne",
    "A.",
    "Lee",
    "Lee-Orca",
    "Li",
    "Labs",
    "Ltd",
    "Inc",
    "4",
    "AI",
    "T.",
    "NOL",
  );
  const chain = fc.record({
    name: fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" ")),
    type: fc.constantFrom("Person", "Organization", "Product", "Model", "Place=9"),
    alias: fc.option(words),
    rule: fc.constantFrom(
      "declared/alias",
      "acronym/initials",
      "person/surname",
      "organization/first-words",
    ),
    isWeak: fc.boolean(),
  });
  const documents = fc.array(
    fc.uniqueArray(chain, { selector: ({ name }) => name, maxLength: 6 }),
    { minLength: 1, maxLength: 6 },
  );

  it("gives the same in any order and with repetitions", () => {
    fc.assert(
      fc.property(
        documents,
        fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
        (chains, chance) => {
          const records = recordsOf(chains);
          const keyed = [...records, ...records.slice(0, 2)].map((record, n) => ({
            record,
            key: chance[n] ?? 0,
          }));
          const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ record }) => record);
          expect(canonicalJson(resolveEntities(shuffled, defaultPack))).toBe(
            canonicalJson(resolveEntities(records, defaultPack)),
          );
        },
      ),
    );
  });

  it("never joins names by chains of weak merges: they stand round one core", () => {
    fc.assert(
      fc.property(documents, (chains) => {
        const records = recordsOf(chains);
        for (const { merges } of resolveEntities(records, defaultPack).entities) {
          const across = merges.filter(({ evidence: [a, b] }) => a?.document !== b?.document);
          const ends = across.map(({ points, evidence: [a, b] }) => ({
            isWeak: points < 50,
            ends: [a, b].map((place) => `${place?.document} ${place?.start}`),
          }));
          const core = new Map<string, string>();
          const find = (place = ""): string => {
            const up = core.get(place) ?? place;
            return up === place ? place : find(up);
          };
          for (const merge of ends.filter(({ isWeak }) => !isWeak)) {
            core.set(find(merge.ends[0]), find(merge.ends[1]));
          }
          const weak = ends.filter(({ isWeak }) => isWeak).map((merge) => merge.ends.map(find));
          const shared = weak.reduce<readonly string[]>(
            (common, own) => common.filter((end) => own.includes(end)),
            weak[0] ?? [],
          );
          expect(weak.length === 0 || shared.length > 0).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("puts every chain in at most one entity, and gives ids once, sorted", () => {
    fc.assert(
      fc.property(documents, (chains) => {
        const { entities, claims } = resolveEntities(recordsOf(chains), defaultPack);
        const places = entities.flatMap((entity) =>
          entity.places.map(({ document, chain: id }) => `${document} ${id}`),
        );
        expect(new Set(places).size).toBe(places.length);
        const ids = entities.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].toSorted());
        for (const claim of claims) {
          expect(ids).toContain(claim.subject);
          expect(ids).toContain(claim.object);
        }
      }),
    );
  });
});
