import { describe, expect, it } from "vitest";
import { FIRST_PAIRS } from "./conflicts/first-pairs.ts";
import { faultsOf, graphOf, type Pair } from "./conflicts/pair.ts";
import { SECOND_PAIRS } from "./conflicts/second-pairs.ts";
import { THIRD_PAIRS } from "./conflicts/third-pairs.ts";

/** Share of pairs of documents of which all is right: conflicts, copies, independent sources. */
const LEAST_RIGHT = 0.9;

const PAIRS: readonly Pair[] = [...FIRST_PAIRS, ...SECOND_PAIRS, ...THIRD_PAIRS];

describe("documents that disagree, or only seem to", () => {
  it("are told apart, from texts to conflicts", async () => {
    const faults: string[] = [];
    for (const pair of PAIRS) {
      const found = faultsOf(pair, await graphOf(pair));
      if (found.length > 0) faults.push(`${pair.name}: ${found.join("; ")}`);
    }
    const right = PAIRS.length - faults.length;
    console.log(`conflicts: ${right} of ${PAIRS.length} pairs right`, faults);
    expect(right / PAIRS.length).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });

  it("hold as many conflicts as agreements", () => {
    const conflicts = PAIRS.filter(({ conflict }) => conflict !== null).length;
    expect(conflicts / PAIRS.length).toBeGreaterThan(0.4);
    expect(conflicts / PAIRS.length).toBeLessThan(0.6);
  });
});
