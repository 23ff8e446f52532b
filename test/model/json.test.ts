import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson } from "../../src/model/json.ts";

/** The same by JSON.stringify and a function that sorts keys; engines put keys like "7" first, so there are none. */
function sortedJson(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

it("is JSON with sorted keys", () => {
  const key = fc.string({ unit: "binary", maxLength: 5 }).filter((text) => !/^\d+$/.test(text));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, -0, 0.1, 1e21, Number.NaN, Number.POSITIVE_INFINITY, undefined),
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom("\ud800", '"\\\u2028', "__proto__"),
      fc.array(tie("tree"), { maxLength: 4 }),
      fc.dictionary(fc.oneof(key, fc.constant("__proto__")), tie("tree"), { maxKeys: 5 }),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      expect(canonicalJson(value)).toBe(sortedJson(value) ?? "null");
    }),
    { numRuns: 1000, seed: 8 },
  );
});

it("sorts keys by code unit, also those that engines put first", () => {
  expect(canonicalJson({ b: 1, 9: 2, a: undefined, 10: 3, B: 4 })).toBe(
    '{"10":3,"9":2,"B":4,"b":1}',
  );
});
