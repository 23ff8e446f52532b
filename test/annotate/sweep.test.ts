import { expect, it } from "vitest";
import {
  makeSweep,
  type SweepNet,
  type SweepPattern,
  type SweepTerm,
} from "../../src/annotate/sweep.ts";

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

/** A library whose clauses hold their words and tags, and in which every pattern matches. */
const METHODS = {
  one: {
    cacheDoc: (clauses: readonly (readonly SweepTerm[])[]) =>
      clauses.map(
        (terms) =>
          new Set(
            terms.flatMap(({ normal, tags }) => [normal ?? "", ...[...tags].map((t) => `#${t}`)]),
          ),
      ),
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
  const found = makeSweep<SweepTerm, number[]>()([termsOf(clause)], NET, METHODS);
  expect(found.map((one) => ("match" in one ? one.match : "")).join(" ")).toBe(tried);
});

it("tells in which clause a pattern matched", () => {
  const found = makeSweep<SweepTerm, number[]>()([termsOf("x"), termsOf("y")], NET, METHODS);
  expect(found).toMatchObject([{ pointer: [0, 0, 1] }, { pointer: [1, 0, 1] }]);
});

const STEPS: SweepNet = {
  hooks: {
    "#Noun": [
      pattern("tag tag", { regs: [{ tag: "Adj" }, { tag: "Noun" }] }),
      pattern("word tag", { regs: [{ word: "the" }, { tag: "Noun" }] }),
      pattern("list tag", { regs: [{ fastOr: new Set(["old", "new"]) }, { tag: "Noun" }] }),
      pattern("tag? tag", { regs: [{ tag: "Adj", optional: true }, { tag: "Noun" }] }),
      pattern("tag+ tag", { regs: [{ tag: "Adj", greedy: true }, { tag: "Noun" }] }),
      pattern("!tag tag", { regs: [{ tag: "Adj", negative: true }, { tag: "Noun" }] }),
    ],
  },
  always: [],
};

it.each([
  ["the #Noun", "word tag, tag? tag, tag+ tag, !tag tag"],
  ["the #Adj #Noun", "tag tag, tag? tag, tag+ tag, !tag tag"],
  ["old #Noun", "list tag, tag? tag, tag+ tag, !tag tag"],
  ["#Noun the", "tag? tag, tag+ tag, !tag tag"],
  ["x #Noun #Adj #Noun", "tag tag, tag? tag, tag+ tag, !tag tag"],
])("tries for %s only what may stand side by side in it", (clause, tried) => {
  const found = makeSweep<SweepTerm, number[]>()([termsOf(clause)], STEPS, METHODS);
  expect(found.map((one) => ("match" in one ? one.match : "")).join(", ")).toBe(tried);
});

it("tries all in a clause with a contraction, whose parts may be stepped over", () => {
  const terms = [...termsOf("#Noun"), { normal: "", implicit: "is", tags: new Set<string>() }];
  expect(makeSweep<SweepTerm, number[]>()([terms], STEPS, METHODS)).toHaveLength(6);
});

/** Terms from words and, behind a `#`, tags. */
function termsOf(clause: string): readonly SweepTerm[] {
  return clause
    .split(" ")
    .map((item) =>
      item.startsWith("#")
        ? { normal: "", tags: new Set([item.slice(1)]) }
        : { normal: item, tags: new Set<string>() },
    );
}
