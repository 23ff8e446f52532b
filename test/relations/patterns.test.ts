import { describe, expect, it } from "vitest";
import { defaultPack } from "../../src/domain/index.ts";
import { readExample } from "./examples.ts";

const definitions = new Map(defaultPack.relations.map((relation) => [relation.type, relation]));

/** The claims of a type between the two marked ends, in that direction (either one where the type is symmetric). */
function claimsBetween(sentence: string, type: string): readonly string[] {
  const { claims, s, o } = readExample(sentence);
  const isSymmetric = definitions.get(type)?.isSymmetric ?? false;
  const hasObject = sentence.includes("{o:");
  return claims
    .filter((claim) => claim.type === type)
    .filter(
      (claim) =>
        (claim.subject === s && (!hasObject || claim.object === o)) ||
        (isSymmetric && claim.subject === o && claim.object === s),
    )
    .map((claim) => claim.rule);
}

describe.each(defaultPack.patterns)("$id", (pattern) => {
  it("has examples and a counterexample", () => {
    expect(pattern.examples.length).toBeGreaterThan(0);
    expect(pattern.counterexamples.length).toBeGreaterThan(0);
  });
  it.each(pattern.examples)("reads: %s", (example) => {
    expect(claimsBetween(example, pattern.type)).not.toEqual([]);
  });
  it.each(pattern.counterexamples)("does not read: %s", (example) => {
    expect(claimsBetween(example, pattern.type)).toEqual([]);
  });
});

it("has one id a pattern, which names its type", () => {
  const ids = defaultPack.patterns.map((pattern) => pattern.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const pattern of defaultPack.patterns) expect(pattern.id).toMatch(`${pattern.type}/`);
});

it("has a definition for every pattern's type", () => {
  for (const pattern of defaultPack.patterns) expect(definitions.has(pattern.type)).toBe(true);
});
