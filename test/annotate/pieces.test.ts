import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutPieces, MOST_UNITS, MOST_WORDS } from "../../src/annotate/pieces.ts";

const LONG = fc.string({
  unit: fc.constantFrom("a", " ", ",", "\n", "word ", "\u{1f600}", "x".repeat(400)),
  maxLength: 3000,
});

describe("cutPieces", () => {
  it("gives pieces that are the text, small and few", () => {
    fc.assert(
      fc.property(LONG, (text) => {
        const pieces = cutPieces(text);
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        for (const { start, end } of pieces) {
          expect(end - start).toBeLessThanOrEqual(MOST_UNITS);
          const piece = text.slice(start, end);
          expect(piece.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(MOST_WORDS);
          expect(/^[\udc00-\udfff]/.test(piece)).toBe(false);
        }
        expect(pieces.length).toBeLessThanOrEqual(text.length / 199 + 2);
      }),
      { seed: 1, numRuns: 300 },
    );
  }, 60_000);

  it("cuts at a comma before it cuts at a blank", () => {
    const text = `${"word ".repeat(210)}word, ${"word ".repeat(100)}`;
    expect(cutPieces(text)[0]?.end).toBe(text.indexOf(",") + 2);
  });
});
