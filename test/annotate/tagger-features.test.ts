import fc from "fast-check";
import { expect, it } from "vitest";
import {
  MAX_TAGGER_FEATURES,
  readTaggerAtoms,
  singleTaggerFeatures,
  TAGGER_GROUPS,
  taggerCodes,
  taggerFeatures,
  taggerGroup,
} from "../../src/annotate/tagger-features.ts";

const TAGS = [[], ["Noun"], ["ProperNoun", "Noun"], ["PastTense", "Verb"], ["Adjective"]];

const sentence = fc.array(
  fc.tuple(fc.constantFrom("Mill", "mill", "MILL", "x9", "grew", "-"), fc.constantFrom(...TAGS)),
  { minLength: 1, maxLength: 6 },
);

it("gives groups of one code the same features, others others", () => {
  const known = new Map<string, string>();
  const codes = new Int32Array(TAGGER_GROUPS);
  const keys = new Int32Array(MAX_TAGGER_FEATURES);
  fc.assert(
    fc.property(sentence, (words) => {
      const atoms = readTaggerAtoms(
        words.map(([word]) => word),
        words.map(([, tags]) => tags),
      );
      words.forEach((_, at) => {
        taggerCodes(atoms, at, codes);
        for (let group = 0; group < TAGGER_GROUPS; group++) {
          const code = `${group} ${codes[group]}`;
          const features = keys.subarray(0, taggerGroup(group, atoms, at, keys, 0)).join(" ");
          expect(known.get(code) ?? features).toBe(features);
          known.set(code, features);
        }
      });
    }),
    { seed: 1, numRuns: 300 },
  );
  expect(new Set(known.values()).size).toBe(known.size);
});

it("gives every word the same number of features, no two alike", () => {
  const keys = new Int32Array(MAX_TAGGER_FEATURES);
  const counts = new Set<number>();
  fc.assert(
    fc.property(sentence, (words) => {
      const atoms = readTaggerAtoms(
        words.map(([word]) => word),
        words.map(([, tags]) => tags),
      );
      words.forEach((_, at) => {
        const count = taggerFeatures(atoms, at, 1, 2, keys);
        counts.add(count);
        expect(new Set(keys.subarray(0, count)).size).toBe(count);
        expect(singleTaggerFeatures(atoms, at, 1, 2, keys)).toBeLessThan(count);
      });
    }),
    { seed: 1, numRuns: 50 },
  );
  expect(counts.size).toBe(1);
});
