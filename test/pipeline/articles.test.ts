import { expect, it } from "vitest";
import { defaultPack } from "../../src/domain/index.ts";
import { projectGraph } from "../../src/index.ts";
import type { Entity } from "../../src/model/entity.ts";
import { withData } from "../support/data.ts";
import { recordOf } from "../support/records.ts";
import { recordsOf } from "./load.ts";

/** What the customer's first five articles must give, as one node each. */
const NODES: readonly string[] = [
  "Meta",
  "Meta Superintelligence Labs",
  "Alexandr Wang",
  "Scale AI",
  "Muse Spark",
  "Llama",
  "Llama 4 Maverick",
  "OpenAI",
  "Anthropic",
  "Google",
  "Mark Zuckerberg",
  "Yann LeCun",
];
/** Subject, relation, object, polarity, and words that the quote and the qualifiers must hold. */
const CLAIMS: readonly (readonly [string, string, string, string, RegExp, readonly string[]])[] = [
  ["Alexandr Wang", "founded", "Scale AI", "affirmed", /founder|founded/, []],
  ["Meta", "invested_in", "Scale AI", "affirmed", /invested/, ["$14.3 billion", "49%"]],
  ["Alexandr Wang", "leads", "Meta Superintelligence Labs", "affirmed", /lead|led/, []],
  ["Meta", "competes_with", "OpenAI", "affirmed", /compete/, []],
  ["Meta", "competes_with", "Anthropic", "affirmed", /compete/, []],
  ["Muse Spark", "has_license", "proprietary", "affirmed", /[Pp]roprietary/, []],
  ["Meta", "discontinues", "Llama", "negated", /has not discontinued/, []],
];

/** Names of different things that share words. */
const APART: readonly (readonly string[])[] = [
  ["Meta", "Meta AI", "Meta Superintelligence Labs"],
  ["Llama", "Llama 4", "Llama 4 Maverick"],
];

function bears(entity: Entity, name: string): boolean {
  return entity.name === name || entity.aliases.includes(name);
}

/** The figures in a name: what tells versions apart. */
function figuresOf(name: string): string {
  return (name.match(/\d+/g) ?? []).join(" ");
}

withData(NODES.length + CLAIMS.length + APART.length + 3, "the five articles", (path) => {
  const loading = recordsOf(path("articles")).then((records) => ({
    records,
    graph: projectGraph(records, defaultPack),
  }));

  it.each(NODES)("%s is one node", async (name) => {
    const { graph } = await loading;
    const own = graph.nodes.filter(
      ({ entity }) => entity.name === name || entity.aliases.includes(name),
    );
    expect(own.map(({ entity }) => `${entity.name} (${entity.type})`)).toHaveLength(1);
    expect(own[0]?.entity.name).toBe(name);
  });

  it.each(CLAIMS)("%s %s %s (%s)", async (subject, type, object, polarity, quote, values) => {
    const { graph } = await loading;
    const names = new Map(graph.nodes.map(({ id, entity }) => [id, entity.name]));
    const found = graph.claims.filter(
      (claim) =>
        names.get(claim.subject) === subject &&
        claim.type === type &&
        (names.get(claim.object ?? "") ?? claim.object) === object &&
        claim.polarity === polarity,
    );
    expect(found.map((claim) => claim.evidence.quote).join("\n")).toMatch(quote);
    const said = found.flatMap((claim) => Object.values(claim.qualifiers).map(({ text }) => text));
    for (const value of values) expect(said).toContain(value);
  });

  it.each(APART)("%s and their like stay apart", async (...names) => {
    const { graph } = await loading;
    const found = names.map((name) => graph.nodes.filter(({ entity }) => bears(entity, name)));
    expect(found.map((own) => own.map(({ entity }) => entity.name))).toEqual(
      names.map((name) => [name]),
    );
  });

  it("nobody is joined to a place, and no family to its version", async () => {
    const { graph } = await loading;
    const unlike = graph.nodes.flatMap(({ entity: { name, aliases } }) =>
      aliases
        .filter((alias) => figuresOf(alias) !== "" && figuresOf(alias) !== figuresOf(name))
        .map((alias) => `${name} = ${alias}`),
    );
    expect(unlike).toEqual([]);
  });

  it("of two persons of one surname, or a person and a place of one name, none is lost", async () => {
    const { records } = await loading;
    const more = [
      "Priya Wang | Person | Wang = person/surname",
      "Wang | Place",
      "Llama | Place",
      "Mark Zuckerberg | Place",
    ].map((lines, n) => recordOf(`more-${n}.txt`, lines));
    const { nodes } = projectGraph([...records, ...more], defaultPack);
    const shown = nodes
      .filter(({ entity }) => /Wang$|^Llama$|Zuckerberg$/.test(entity.name))
      .map(({ entity }) => `${entity.name}: ${entity.type}`);
    expect(shown.toSorted()).toEqual([
      "Alexandr Wang: Person",
      "Llama: Model",
      "Llama: Place",
      "Mark Zuckerberg: Person",
      "Mark Zuckerberg: Place",
      "Priya Wang: Person",
      "Wang: Place",
    ]);
  });

  it("every quote stands in its document", async () => {
    const { records } = await loading;
    for (const { text, claims } of records) {
      for (const { evidence } of claims) {
        expect(evidence.quote).toBe(text.slice(evidence.start, evidence.end));
      }
    }
  });
});
