import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphClaim } from "../../src/model/graph.ts";
import {
  type ClaimHits,
  createHaystack,
  type GraphIndex,
  indexGraph,
  nearMatcher,
  readClaims,
  readNames,
  searchClaims,
  searchEntities,
  strongestOf,
  textAt,
} from "../../viewer/state/index.ts";
import { harbourGraph } from "./sample.ts";

const index = indexGraph(harbourGraph());
const namesFound = (query: string): readonly string[] =>
  searchEntities(index, query, 5).hits.map(({ name }) => name);

describe("the search of names", () => {
  it.each([
    ["whole names come before beginnings", "auk 4", ["Auk 4"]],
    ["beginnings of words", "max", ["Gannet Max"]],
    ["words in any order", "marine calder", ["Calder Marine"]],
    ["a letter left out", "norbrok", ["Norbrook Yards"]],
    ["a letter too many", "saltthholm", ["Saltholm"]],
    ["two letters swapped", "gannte", ["Gannet Max"]],
    ["a short word forgives nothing", "auq", []],
  ])("%s", (_what, query, names) => {
    expect(namesFound(query)).toEqual(names);
  });

  it("finds what it would find alone after a search in vain", () => {
    for (const query of ["norbxx", "norbxxok", "xxxxxxxx", "norbxxok yards", "norbrok"]) {
      const other = indexGraph(harbourGraph());
      expect(searchEntities(index, query, 5)).toEqual(searchEntities(other, query, 5));
    }
  });

  it("tells how many there are beyond those it lists", () => {
    const { hits, count } = searchEntities(index, "a", 3);
    expect(hits).toHaveLength(3);
    expect(count).toBe(
      index.graph.nodes.filter(({ entity }) =>
        [entity.name, ...entity.aliases].some((name) => name.toLowerCase().includes("a")),
      ).length,
    );
  });

  it("reads names ahead, some at a time, and finds the same", () => {
    const other = indexGraph(harbourGraph());
    let turns = 1;
    while (!readNames(other, 3)) turns += 1;
    expect(turns).toBe(Math.ceil(other.ranked.length / 3));
    expect(searchEntities(other, "marine", 5)).toEqual(searchEntities(index, "marine", 5));
  });
});

function find(query: string, limit = 5): ClaimHits {
  while (!readClaims(index));
  const search = searchClaims(index, query, limit);
  while (!search.step());
  return search.hits();
}

function quotes(query: string): readonly string[] {
  return find(query).hits.map(({ evidence }) => evidence.quote);
}

describe("the search of sentences", () => {
  it.each([
    ["a phrase", "money from her aunt"],
    ["words in any order, and parts of them", "aunt money"],
    ["the words of the sentence with the name of the graph", "aunt ines calder develops"],
    ["a phrase in quotation marks", '"from her aunt"'],
    ["a phrase whose end is not typed yet", '"from her'],
  ])("finds by %s", (_what, query) => {
    expect(quotes(query)).toEqual([expect.stringContaining("with money from her aunt")]);
  });

  it.each(['"aunt money"', "", "  ", "aunt xyzzy"])("finds nothing by %j", (query) => {
    expect(find(query)).toEqual({ hits: [], count: 0, isAll: true });
  });

  it("shows the surest and counts all", () => {
    const all = index.graph.claims.filter(({ evidence }) => /norbrook/i.test(evidence.quote));
    const { hits, count } = find("norbrook", 3);
    const confidences = all.map(({ confidence }) => confidence).toSorted((one, two) => two - one);
    expect(count).toBeGreaterThanOrEqual(all.length);
    expect(hits.map(({ confidence }) => confidence)).toEqual(confidences.slice(0, 3));
  });

  it("says while not all were read", () => {
    const other = indexGraph(harbourGraph());
    const search = searchClaims(other, "aunt", 5);
    expect(search.step()).toBe(true);
    expect(search.hits()).toEqual({ hits: [], count: 0, isAll: false });
  });
});

/** The same graph with no sentence read, in blocks of a few. */
function inBlocks(): GraphIndex {
  const { claims } = index.graph;
  const block = (at: number): readonly GraphClaim[] => claims.slice(at * 5, at * 5 + 5);
  const source = { ...index.claimSource(), count: Math.ceil(claims.length / 5), block };
  return { ...index, claimSource: () => source };
}

/** Searches after all sentences were read. */
function findIn(graph: GraphIndex, text: string): ClaimHits {
  while (!readClaims(graph));
  const search = searchClaims(graph, text, 4);
  while (!search.step());
  return search.hits();
}

describe("a search of sentences after another", () => {
  const query = fc.stringMatching(/^"?[aeinor]{1,2}( [aeinort]{1,2}){0,2}"?$/);

  it("finds what it would find alone, however far others went and whatever was read since", () => {
    fc.assert(
      fc.property(query, query, fc.nat(6), fc.nat(6), (typed, added, blocks, steps) => {
        const other = inBlocks();
        for (const begun of [typed, typed + added]) {
          for (let block = 0; block < blocks; block++) readClaims(other);
          const before = searchClaims(other, begun, 2);
          for (let step = 0; step < steps; step++) before.step();
        }
        const last = `${typed}${added}s`;
        expect(findIn(other, last)).toEqual(findIn(inBlocks(), last));
      }),
    );
  });

  it.each([
    ["a longer word", "mon", "money"],
    ["one more word", "aunt", "aunt money"],
    ["a phrase of its words", "aunt her", '"from her aunt'],
    ["another word", "aunt", "yards"],
    ["a shorter word", "money", "mon"],
    ["words instead of a phrase", '"from her aunt', "aunt from"],
  ])("by %s", (_what, before, after) => {
    const other = inBlocks();
    findIn(other, before);
    expect(findIn(other, after)).toEqual(findIn(inBlocks(), after));
  });
});

describe("a haystack", () => {
  it("finds what a search of each text finds, in order", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word), word, fc.nat(3), (texts, needle, sealing) => {
        const hay = createHaystack();
        for (const [at, text] of texts.entries()) {
          hay.add(text);
          if (at % 4 === sealing) hay.seal();
        }
        hay.seal();
        const found: [number, string][] = [];
        const all: string[] = [];
        const among: [number, string][] = [];
        let first = 0;
        for (let block = 0; block < hay.blocks; block++) {
          hay.scan(block, needle, (at, spot) => found.push([at, textAt(spot)]));
          hay.each(block, (_, spot) => all.push(textAt(spot)));
          const numbers = Array.from({ length: all.length - first }, (_, at) => first + at);
          const odd = numbers.filter((at) => at % 2 === 1);
          hay.scanAmong(block, odd, needle, (at, spot) => among.push([at, textAt(spot)]));
          first = all.length;
        }
        expect(all).toEqual(texts);
        expect(found).toEqual(
          needle === "" ? [] : [...texts.entries()].filter(([, text]) => text.includes(needle)),
        );
        expect(among).toEqual(found.filter(([at]) => at % 2 === 1));
      }),
    );
  });
});

describe("matching with slips", () => {
  it("counts them as the plain table does", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 });
    fc.assert(
      fc.property(word, word, (text, pattern) => {
        fc.pre(pattern !== "");
        expect(nearMatcher(pattern, 9)(text)).toBe(Math.min(10, slipsByTable(text, pattern)));
        // A search in vain is remembered because of this.
        const longer = nearMatcher(`${pattern}a`, 9)(text);
        expect(longer).toBeGreaterThanOrEqual(nearMatcher(pattern, 9)(text));
      }),
      { numRuns: 500 },
    );
  });
});

/** The least distance of a pattern to any part of a text, cell by cell. */
function slipsByTable(text: string, pattern: string): number {
  const rows: number[][] = [Array.from({ length: text.length + 1 }, () => 0)];
  for (let i = 1; i <= pattern.length; i++) {
    const row = [i];
    for (let j = 1; j <= text.length; j++) {
      const above = rows[i - 1] ?? [];
      const isSame = pattern[i - 1] === text[j - 1];
      let best = Math.min(
        (above[j - 1] ?? 0) + Number(!isSame),
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
      );
      const isSwapped =
        i > 1 && j > 1 && pattern[i - 1] === text[j - 2] && pattern[i - 2] === text[j - 1];
      if (isSwapped) best = Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return Math.min(...(rows.at(-1) ?? []));
}

describe("the strongest lines", () => {
  it("are as many as asked, none weaker than one left out", () => {
    const lines = [...index.lines.values()];
    for (const most of [1, 7, lines.length, lines.length + 3]) {
      const chosen = strongestOf(lines, most);
      const strength = (line: (typeof lines)[number]): number =>
        line.edges.reduce((sum, edge) => sum + edge.weight, 0) *
        Math.max(...line.edges.map((edge) => edge.confidence));
      expect(chosen).toHaveLength(Math.min(most, lines.length));
      const left = lines.filter((line) => !chosen.includes(line)).map(strength);
      expect(Math.min(...chosen.map(strength))).toBeGreaterThanOrEqual(Math.max(0, ...left));
    }
  });
});
