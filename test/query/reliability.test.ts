import { expect, it } from "vitest";
import { reliabilityOf, uniteBins } from "../../src/query/reliability.ts";

it("sorts predictions into tenths of confidence and leaves out those without", () => {
  const bins = reliabilityOf([
    { isRight: true, confidence: 0.9375 },
    { isRight: false, confidence: 1 },
    { isRight: true, confidence: 0.5 },
    { isRight: true, confidence: null },
  ]);
  expect(bins).toEqual([
    { from: 0.5, predicted: 1, right: 1, confidence: 0.5 },
    { from: 0.9, predicted: 2, right: 1, confidence: 1.9375 },
  ]);
});

it("adds up the tenths of several documents", () => {
  const one = reliabilityOf([{ isRight: true, confidence: 0.7 }]);
  expect(uniteBins([...one, ...one])).toEqual([
    { from: 0.7, predicted: 2, right: 2, confidence: 1.4 },
  ]);
});
