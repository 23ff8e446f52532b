import { expect, it } from "vitest";
import { makeSweep, type SweepNet, type SweepPattern } from "../../src/annotate/sweep.ts";

const pattern = (match: string, change: Partial<SweepPattern> = {}): SweepPattern => ({
  match,
  needs: [],
  wants: [],
  minWant: 0,
  minWords: 1,
  ...change,
});

const NET: SweepNet = {
  hooks: {
    "#Noun": [pattern("a", { needs: ["#Noun"] }), pattern("b", { needs: ["#Noun", "lamp"] })],
    lamp: [pattern("b", { needs: ["lamp"] }), pattern("c", { needs: ["lamp"], ifNo: ["old"] })],
    tall: [
      pattern("d", { wants: ["tall", "wide"], minWant: 2 }),
      pattern("e", { needs: ["tall"], minWords: 9 }),
    ],
  },
  always: [pattern("f")],
};

/** A library whose clauses are words, which hold themselves, and in which every pattern matches. */
const METHODS = {
  one: {
    cacheDoc: (clauses: readonly (readonly string[])[]) => clauses.map((words) => new Set(words)),
    match: () => ({ ptrs: [[5, 0, 1]] }),
  },
};

it.each([
  ["#Noun", "a f"],
  ["lamp #Noun", "a b c f"],
  ["lamp old", "b f"],
  ["tall", "f"],
  ["tall wide", "d f"],
  ["x", "f"],
])("tries for %s the patterns %s, in the net's order", (clause, tried) => {
  const found = makeSweep<string, number[]>()([clause.split(" ")], NET, METHODS);
  expect(found.map((one) => ("match" in one ? one.match : "")).join(" ")).toBe(tried);
});

it("tells in which clause a pattern matched", () => {
  const found = makeSweep<string, number[]>()([["x"], ["y"]], NET, METHODS);
  expect(found).toMatchObject([{ pointer: [0, 0, 1] }, { pointer: [1, 0, 1] }]);
});
