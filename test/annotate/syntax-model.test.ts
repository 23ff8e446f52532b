import fc from "fast-check";
import { expect, it } from "vitest";
import { codeTable, codeWords } from "../../src/annotate/bits.ts";
import {
  addKept,
  finishScores,
  keepSum,
  makeScores,
  scoreClasses,
  startScores,
} from "../../src/annotate/linear-model.ts";
import { readModel } from "../../src/annotate/model-file.ts";
import { decodeBase64 } from "../../src/model/base64.ts";
import { packFile } from "../../src/training/pack-file.ts";
import type { ModelRows } from "../../src/training/pack-rows.ts";

const CLASSES = 101;

/** Rows of arbitrary keys; some of nearly all classes, as the rows of frequent features are. */
const modelRows = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 0xffffffff }),
      fc.uniqueArray(fc.integer({ min: 0, max: CLASSES - 1 }), { minLength: 1, maxLength: 80 }),
      fc.integer({ min: -127, max: 127 }),
    ),
    { maxLength: 40 },
  )
  .map((found): ModelRows => {
    const rows = [...new Map(found.map((row) => [row[0], row]))].map(([, row]) => row);
    const sorted = rows.toSorted((a, b) => a[0] - b[0]);
    const starts = [0];
    for (const [, classes] of sorted) starts.push((starts.at(-1) ?? 0) + classes.length);
    return {
      keys: Uint32Array.from(sorted, ([key]) => key),
      starts: Int32Array.from(starts),
      classes: Uint8Array.from(sorted.flatMap(([, classes]) => classes.toSorted((a, b) => a - b))),
      weights: Int8Array.from(
        sorted.flatMap(([, classes, weight]) =>
          classes.map((_, i) => (i % 3 === 0 ? weight : (weight >> 4) + 9)),
        ),
      ),
    };
  });

it("gives back each row that was packed", () => {
  fc.assert(
    fc.property(modelRows, (rows) => {
      const model = readModel(packFile(rows), CLASSES);
      const scores = makeScores(CLASSES);
      rows.keys.forEach((key, row) => {
        scoreClasses(model, Int32Array.of(key), 1, scores);
        const weights = new Int32Array(CLASSES);
        for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++)
          weights[rows.classes[at] ?? 0] = rows.weights[at] ?? 0;
        expect(scores.sums).toEqual(weights);
      });
    }),
    { seed: 1, numRuns: 40 },
  );
});

it("adds up the rows of known keys alone, sparse or dense", () => {
  fc.assert(
    fc.property(modelRows, fc.array(fc.nat()), (rows, unknown) => {
      const model = readModel(packFile(rows), CLASSES);
      const scores = makeScores(CLASSES);
      const asked = [...rows.keys, ...unknown.filter((key) => !rows.keys.includes(key))];
      scoreClasses(model, Int32Array.from(asked), asked.length, scores);
      const sums = new Int32Array(CLASSES);
      rows.classes.forEach((chosen, i) => {
        sums[chosen] = (sums[chosen] ?? 0) + (rows.weights[i] ?? 0);
      });
      expect(scores.sums).toEqual(sums);
    }),
    { seed: 1, numRuns: 60 },
  );
});

it("keeps the sum of a group of features under its code, until another takes its place", () => {
  fc.assert(
    fc.property(modelRows, fc.nat(), fc.nat(), (rows, code, other) => {
      fc.pre(code !== other);
      const model = readModel(packFile(rows), CLASSES, 2);
      const keys = Int32Array.from(rows.keys);
      const direct = makeScores(CLASSES);
      scoreClasses(model, keys, keys.length, direct);
      const kept = makeScores(CLASSES);
      startScores(kept);
      expect(addKept(model, 1, code, kept)).toBe(false);
      keepSum(model, 1, code, keys, keys.length, kept);
      finishScores(model, kept);
      expect(kept.sums).toEqual(direct.sums);
      startScores(kept);
      expect([addKept(model, 0, code, kept), addKept(model, 1, other, kept)]).toEqual([
        false,
        false,
      ]);
      expect(addKept(model, 1, code, kept)).toBe(true);
      finishScores(model, kept);
      expect(kept.sums).toEqual(direct.sums);
      keepSum(model, 1, other, keys, 0, kept);
      const isGone = !addKept(model, 1, code, kept);
      startScores(kept);
      if (!isGone) addKept(model, 1, code, kept);
      else keepSum(model, 1, code, keys, keys.length, kept);
      finishScores(model, kept);
      expect(kept.sums).toEqual(direct.sums);
    }),
    { seed: 1, numRuns: 50 },
  );
});

it.each([
  [
    [1, 2, 2],
    [0, 2, 3],
  ],
  [
    [2, 0, 1, 2],
    [2, 0, 0, 3],
  ],
])("makes canonical code words of lengths %j", (lengths, words) => {
  expect([...codeWords(Uint8Array.from(lengths))]).toEqual(words);
});

it("reads every window of bits as the symbol whose word it begins with", () => {
  const table = codeTable(Uint8Array.from([1, 2, 2]));
  const symbols = (from: number, to: number) =>
    new Set([...table.subarray(from, to)].map((entry) => entry >> 4));
  const half = table.length / 2;
  expect([symbols(0, half), symbols(half, half * 1.5), symbols(half * 1.5, table.length)]).toEqual([
    new Set([0]),
    new Set([1]),
    new Set([2]),
  ]);
});

it("decodes base64 as the platform encodes it", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(decodeBase64(Buffer.from(bytes).toString("base64"))).toEqual(bytes);
    }),
    { seed: 1 },
  );
});
