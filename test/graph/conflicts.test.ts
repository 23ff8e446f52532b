import { describe, expect, it } from "vitest";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { type SampleDocument, sampleGraph } from "./sample.ts";

/** A graph of documents of one sentence each, of the given dates. */
function graphOf(
  ...texts: readonly (string | readonly [date: string, text: string])[]
): KnowledgeGraph {
  const corpus = texts.map((each, at): SampleDocument => {
    const [date, text] = typeof each === "string" ? [undefined, each] : each;
    return { path: `${at}.txt`, sentences: [text], ...(date === undefined ? {} : { date }) };
  });
  return sampleGraph(corpus);
}

/** A text with or without a date before it. */
function read([first = "", second]: readonly string[]): string | readonly [string, string] {
  return second === undefined ? first : [first, second];
}

function independentIn(...texts: readonly string[]): readonly number[] {
  return graphOf(...texts).edges.map((edge) => edge.independent);
}

const LEADS = "[A|Person] {leads|leads} [B|Organization]";
const LEADS_NOT = "[A|Person] {leads not|leads negated} [B|Organization]";
const BUYS = "[A|X] {buys|acquired} [B|X]";
const BUYS_NOT = "[A|X] {buys not|acquired negated} [B|X]";

describe("times", () => {
  it.each([
    [[`${BUYS}.`], [`${BUYS_NOT}.`], 1],
    [["2024-01", `${BUYS}.`], ["2024-02", `${BUYS_NOT}.`], 1],
    // What had not been done was done later.
    [["2024-09", `${BUYS}.`], ["2022-02", `${BUYS_NOT}.`], 0],
    [[`${LEADS} since <date=2019>.`], [`${LEADS_NOT} in <date=2021>.`], 1],
    [[`${LEADS} until <date=2019>.`], [`${LEADS_NOT} in <date=2021>.`], 0],
    [[`${LEADS} in <date=2019>.`], [`${LEADS_NOT} in <date=2021>.`], 0],
    [["2019", `${LEADS}.`], ["2023", `${LEADS_NOT}.`], 0],
    [["2023-02", `${LEADS}.`], ["2023-04", `${LEADS_NOT}.`], 1],
  ])("%j and %j: %i", (one, two, count) => {
    expect(graphOf(read(one), read(two)).conflicts).toHaveLength(count);
  });
});

describe("sources", () => {
  it("counts a text, a sentence and a speaker once", () => {
    const claimed = "[A|X] {buys|acquired claimed} [B|X], says [C|Person]";
    expect(independentIn(`${BUYS} at last.`, `${BUYS} indeed.`, `${BUYS} for sure.`)).toEqual([3]);
    expect(independentIn(`${BUYS} at last.`, `${BUYS} at last.`, `“${BUYS}” at last.`)).toEqual([
      1,
    ]);
    expect(independentIn(`${claimed}.`, `${claimed} again.`)).toEqual([1]);
  });
});

describe("sides", () => {
  it("hold their claims, the best supported first, and mark what they dispute", () => {
    const graph = graphOf(`${BUYS_NOT}.`, `${BUYS} now.`, `${BUYS} at last.`, `${BUYS} the [C|X].`);
    const [conflict, ...others] = graph.conflicts;
    expect(others).toEqual([]);
    expect(conflict?.sides.map(({ said, independent }) => [said, independent])).toEqual([
      ["affirmed", 3],
      ["negated", 1],
    ]);
    const disputed = graph.edges.filter((edge) => edge.isDisputed).flatMap(({ claims }) => claims);
    expect(disputed.toSorted()).toEqual(conflict?.sides.flatMap(({ claims }) => claims).toSorted());
  });

  it("hold facts too", () => {
    const graph = graphOf(
      "[A|X] {is|is_a} <word=maker of looms>.",
      "[A|X] {is no|is_a negated} <word=maker of looms>, it says.",
    );
    expect(graph.conflicts.map(({ kind, about }) => [kind, about])).toEqual([["denied", "is_a"]]);
    expect(graph.nodes.flatMap(({ facts }) => facts.map((fact) => fact.isDisputed))).toEqual([
      true,
      true,
    ]);
  });
});
