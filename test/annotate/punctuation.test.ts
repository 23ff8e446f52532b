import fc from "fast-check";
import { expect, it } from "vitest";
import { parseSentence } from "../../src/annotate/syntax.ts";

const WORD: readonly (readonly [string, string])[] = [
  ["Holt", "NNP"],
  ["a", "DT"],
  ["maker", "NN"],
  ["of", "IN"],
  ["sold", "VBD"],
  ["and", "CC"],
];
const MARK: readonly (readonly [string, string])[] = [
  [",", ","],
  [".", "."],
  ["(", "-LRB-"],
  [")", "-RRB-"],
  ["“", "``"],
  [":", ":"],
];

it("hangs no word on punctuation, whatever stands where", () => {
  const word = fc.constantFrom(...WORD);
  const any = fc.oneof({ weight: 2, arbitrary: word }, fc.constantFrom(...MARK));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 14 }), word, (before, last) => {
      const words = [...before, last, [".", "."] as const];
      const { heads } = parseSentence(
        words.map(([form]) => form),
        words.map(([, tag]) => tag),
      );
      const isMark = words.map((one) => MARK.some(([form]) => form === one[0]));
      const root = heads.indexOf(-1);
      const wrong = heads.filter(
        (head, at) => head >= 0 && head !== root && isMark[head] === true && isMark[at] === false,
      );
      expect(wrong).toEqual([]);
    }),
    { seed: 3, numRuns: 2000 },
  );
});
