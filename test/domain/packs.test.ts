import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aiIndustryPack, combinePacks, defaultPack, generalPack } from "../../src/domain/index.ts";

const LISTS = join(import.meta.dirname, "..", "..", "src", "domain", "general");
/** Files of the general pack that hold no words of their own. */
const NO_LISTS = /^(?:index|types|relations|regions|known-names|heads)\.ts$/;

describe("the lists of words of the general pack", () => {
  const names = readdirSync(LISTS).filter((name) => name.endsWith(".ts") && !NO_LISTS.test(name));
  const licences = readFileSync(join(LISTS, "..", "..", "..", "LICENSES.md"), "utf8");

  it.each(names)("say where %s comes from, at its head and in LICENSES.md", (name) => {
    const text = readFileSync(join(LISTS, name), "utf8");
    expect(text.split("\n").slice(0, 6).join("\n")).toMatch(/^\/\/ Source: \S/m);
    expect(licences).toContain(`\`${name}\``);
  });

  it("stand in files of their own", () => {
    expect(names).toEqual(
      expect.arrayContaining(
        ["countries", "states", "cities", "legal-forms", "organization-heads", "product-heads"]
          .concat(["roles", "honorifics", "given-names", "calendar"])
          .map((name) => `${name}.ts`),
      ),
    );
  });
});

describe("the packs", () => {
  it("are plain data: nothing is lost as JSON", () => {
    expect(JSON.parse(JSON.stringify(defaultPack))).toEqual(defaultPack);
  });

  it("define every type that a signature, a word or a known name uses", () => {
    const types = new Set(["*", ...defaultPack.entityTypes.map(({ type }) => type)]);
    const { lexicon, relations } = defaultPack;
    const used = [
      ...relations.flatMap(({ subject, object }) => [...subject, ...object]),
      ...[...lexicon.names, ...lexicon.heads, ...lexicon.classes, ...lexicon.verbs].map(
        ({ type }) => type,
      ),
      ...lexicon.prepositions.map(({ type }) => type),
    ];
    expect(used.filter((type) => !types.has(type))).toEqual([]);
  });

  it("define every relation that a role evokes", () => {
    const relations = new Set(defaultPack.relations.map(({ type }) => type));
    const roles = defaultPack.lexicon.roles.map(({ relation }) => relation);
    expect(roles.filter((relation) => !relations.has(relation))).toEqual([]);
  });

  it.each(["heads", "roles", "kin", "classes"] as const)(
    "hold lists of %s without blanks",
    (list) => {
      const all = defaultPack.lexicon[list].flatMap(({ words }) => words);
      expect(all.filter((word) => word !== word.trim() || word === "")).toEqual([]);
    },
  );

  it("know a country by its people and by its short forms", () => {
    const kenya = defaultPack.lexicon.regions.find(({ peoples }) => peoples.includes("Kenyan"));
    const britain = defaultPack.lexicon.regions.find(({ forms }) => forms.includes("U.K."));
    expect([kenya?.place, britain?.place]).toEqual(["Kenya", "United Kingdom"]);
  });

  it("have one people to one place, so that an adjective tells one country", () => {
    const peoples = defaultPack.lexicon.regions.flatMap((region) => region.peoples);
    expect(peoples.filter((people, index) => peoples.indexOf(people) !== index)).toEqual([]);
  });

  it("join in order, a later definition replacing an earlier one", () => {
    const joined = combinePacks([generalPack, aiIndustryPack]);
    expect(joined.entityTypes.map(({ type }) => type)).toContain("Model");
    expect(joined.entityTypes.find(({ type }) => type === "Model")?.parent).toBe("Product");
    expect(combinePacks([generalPack, generalPack]).relations).toEqual(generalPack.relations);
  });
});
