import fc from "fast-check";
import { expect, it } from "vitest";
import { readAtoms } from "../../src/annotate/parser-atoms.ts";
import {
  MAX_FEATURES,
  parserFeatures,
  singleFeatures,
} from "../../src/annotate/parser-features.ts";
import { GROUP_COUNT, groupCodes, groupFeatures } from "../../src/annotate/parser-groups.ts";
import { viewOf } from "../../src/annotate/parser-view.ts";
import {
  applyMove,
  type Configuration,
  isComplete,
  mayAttachLeft,
  mayAttachRight,
  mayShift,
  SHIFT,
  startParse,
} from "../../src/annotate/transitions.ts";

const LABELS = 5;
const TAGS = ["NN", "NNP", "VBD", "IN", ",", "."];

/** A sentence of made words with any tags, and numbers by which its moves are chosen. */
const sentence = fc.record({
  xpos: fc.array(fc.constantFrom(...TAGS), { minLength: 1, maxLength: 12 }),
  choices: fc.array(fc.nat({ max: 100 }), { minLength: 30, maxLength: 30 }),
});

function* configurations(
  xpos: readonly string[],
  choices: readonly number[],
): Generator<Configuration> {
  const at = startParse(xpos.length);
  for (let step = 0; !isComplete(at); step++) {
    if (at.depth > 0) yield at;
    const choice = choices[step] ?? 0;
    const moves = [
      ...(mayShift(at) ? [SHIFT] : []),
      ...(mayAttachLeft(at) ? [1 + (choice % LABELS)] : []),
      ...(mayAttachRight(at) ? [1 + LABELS + (choice % LABELS)] : []),
    ];
    applyMove(at, moves[choice % moves.length] ?? SHIFT, LABELS, 0);
  }
}

it("gives groups of one code the same features, others others", () => {
  const known = new Map<string, string>();
  fc.assert(
    fc.property(sentence, ({ xpos, choices }) => {
      const words = xpos.map((_, i) => `w${i}`);
      const atoms = readAtoms(words, xpos);
      const codes = new Int32Array(GROUP_COUNT);
      const keys = new Int32Array(MAX_FEATURES);
      for (const at of configurations(xpos, choices)) {
        const view = viewOf(at);
        groupCodes(at, view, atoms, codes);
        for (let group = 0; group < GROUP_COUNT; group++) {
          const count = groupFeatures(group, at, view, atoms, keys, 0);
          const code = `${group} ${codes[group]}`;
          const features = keys.subarray(0, count).join(" ");
          expect(codes[group]).toBeGreaterThanOrEqual(0);
          expect(known.get(code) ?? features).toBe(features);
          known.set(code, features);
        }
      }
    }),
    { seed: 1, numRuns: 300 },
  );
  expect(new Set(known.values()).size).toBe(known.size);
});

it("gives every configuration the same number of features, no two alike", () => {
  const keys = new Int32Array(MAX_FEATURES);
  const counts = new Set<number>();
  fc.assert(
    fc.property(sentence, ({ xpos, choices }) => {
      const atoms = readAtoms(
        xpos.map((_, i) => `w${i}`),
        xpos,
      );
      for (const at of configurations(xpos, choices)) {
        const singles = singleFeatures(at, viewOf(at), atoms, keys);
        expect(singles).toBeLessThan(parserFeatures(at, atoms, keys));
        const count = parserFeatures(at, atoms, keys);
        counts.add(count);
        expect(new Set(keys.subarray(0, count)).size).toBe(count);
      }
    }),
    { seed: 1, numRuns: 50 },
  );
  expect(counts.size).toBe(1);
});
