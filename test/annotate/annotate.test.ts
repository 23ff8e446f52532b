import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate/index.ts";
import type { Block, Document } from "../../src/model/document.ts";
import { textOf } from "../../src/model/span.ts";
import { anyText } from "../support/any-text.ts";

const SOURCE = {
  id: "0",
  path: "a.txt",
  format: "text",
  title: null,
  date: null,
  author: null,
  source: null,
  url: null,
} as const;

/** A document of paragraphs. */
function documentOf(...paragraphs: readonly string[]): Document {
  const text = paragraphs.join("\n\n");
  let start = 0;
  const blocks = paragraphs.map((paragraph): Block => {
    const block = { kind: "paragraph", level: 0, start, end: start + paragraph.length } as const;
    start += paragraph.length + 2;
    return block;
  });
  return { source: SOURCE, text, blocks, marks: [] };
}

describe("annotate", () => {
  it("gives sentences in their blocks and tokens in their sentences", () => {
    const document = documentOf("Ann Lee left Lumora. She was its founder.", "A second paragraph");
    const { annotated, diagnostics } = annotate(document);
    expect(
      annotated.sentences.map((sentence) => [textOf(document.text, sentence), sentence.block]),
    ).toEqual([
      ["Ann Lee left Lumora.", 0],
      ["She was its founder.", 0],
      ["A second paragraph", 1],
    ]);
    expect(annotated.sentences.map(({ first, last }) => [first, last])).toEqual([
      [0, 5],
      [5, 10],
      [10, 13],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it("takes words of capitals and digits for names", () => {
    const { annotated } = annotate(documentOf("They use Orvex-5.4 data and F-160 jets."));
    const names = annotated.tokens.filter((token) => token.upos === "PROPN");
    expect(names.map((token) => token.text)).toEqual(["Orvex-5.4", "F-160"]);
  });

  it("cuts and reports a sentence that is too long", () => {
    const { annotated, diagnostics } = annotate(documentOf("word ".repeat(1000)));
    expect(diagnostics.map(({ code, place }) => [code, place])).toEqual([["sentence-too-long", 0]]);
    expect(annotated.tokens).toHaveLength(1000);
    expect(annotated.sentences.length).toBeGreaterThan(3);
  });

  it("holds together on any text", () => {
    fc.assert(
      fc.property(fc.array(anyText(30), { maxLength: 3 }), (paragraphs) => {
        const document = documentOf(...paragraphs);
        const { annotated } = annotate(document);
        let next = 0;
        const read = annotated.tokens.map(({ text }) => text).join("");
        expect(read).toBe(document.text.replace(/\s/g, ""));
        for (const sentence of annotated.sentences) {
          expect(sentence.first).toBe(next);
          expect(sentence.last).toBeGreaterThan(sentence.first);
          next = sentence.last;
          for (const token of annotated.tokens.slice(sentence.first, sentence.last)) {
            expect(token.start >= sentence.start && token.end <= sentence.end).toBe(true);
            expect(token.text).toBe(textOf(document.text, token));
            expect(
              token.head === -1 || (token.head >= sentence.first && token.head < sentence.last),
            ).toBe(true);
          }
        }
        expect(next).toBe(annotated.tokens.length);
      }),
      { seed: 5, numRuns: 200 },
    );
  }, 60_000);
});
