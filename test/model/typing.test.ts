import { expect, it } from "vitest";
import type { EvidenceFamily, TypeEvidence } from "../../src/model/mention.ts";
import { settleType } from "../../src/model/typing.ts";

const TYPES = [
  { type: "Person", description: "" },
  { type: "Organization", description: "" },
  { type: "Product", description: "" },
  { type: "Model", parent: "Product", description: "" },
];

function evidence(family: EvidenceFamily, type: string, points: number): TypeEvidence {
  return { family, type, points, rule: "test" };
}

it("adds families, but within a family only three points a doubling", () => {
  const said = evidence("verb", "Person", 12);
  expect(settleType([said], TYPES).points).toBe(12);
  expect(settleType([said, said], TYPES).points).toBe(15);
  expect(settleType([said, said, said, said], TYPES).points).toBe(18);
  expect(settleType([said, evidence("title", "Person", 40)], TYPES).points).toBe(52);
});

it("caps a family, however often it speaks", () => {
  const many = Array.from({ length: 5000 }, () => evidence("verb", "Person", 12));
  expect(settleType(many, TYPES).points).toBe(25);
});

it("gives the lead over the next family of types, not over a supertype", () => {
  const settled = settleType(
    [
      evidence("form", "Product", 30),
      evidence("class", "Model", 45),
      evidence("verb", "Organization", 12),
    ],
    TYPES,
  );
  expect(settled).toMatchObject({ type: "Model", points: 75, lead: 63 });
  expect(settled.candidates.map(({ type }) => type)).toEqual(["Model", "Organization"]);
});

it("counts negative points against a type", () => {
  const settled = settleType(
    [
      evidence("lexicon", "Person", 35),
      evidence("form", "Person", -20),
      evidence("verb", "Product", 20),
    ],
    TYPES,
  );
  expect(settled).toMatchObject({ type: "Product", points: 20, lead: 5 });
});

it("names a type even where nothing is known, without points", () => {
  expect(settleType([], TYPES)).toEqual({ type: "Person", points: 0, lead: 0, candidates: [] });
});

it("takes the mean of the learned vote, which speaks once for each name", () => {
  const votes = [20, 10, 0].map((points) => evidence("learned", "Person", points));
  expect(settleType([...votes, evidence("learned", "Product", 18)], TYPES)).toMatchObject({
    type: "Person",
    points: 8,
    lead: 3,
  });
});
