import { expect, it } from "vitest";
import { remember } from "../../src/model/memory.ts";

it("asks once for what comes back, however much else comes between", () => {
  const asked: string[] = [];
  const shout = remember((word) => {
    asked.push(word);
    return word.toUpperCase();
  });
  for (let round = 0; round < 60; round++) {
    expect(shout("river")).toBe("RIVER");
    for (let other = 0; other < 1000; other++) shout(`word ${round} ${other}`);
  }
  expect(asked.filter((word) => word === "river")).toHaveLength(1);
});

it("forgets in the end what never comes back", () => {
  let asked = 0;
  const count = remember(() => ++asked);
  expect(count("once")).toBe(1);
  for (let other = 0; other < 50_000; other++) count(`word ${other}`);
  expect(count("once")).toBe(50_002);
});

it("keeps no long texts", () => {
  let asked = 0;
  const count = remember(() => ++asked);
  count("x".repeat(101));
  count("x".repeat(101));
  expect(asked).toBe(2);
});
