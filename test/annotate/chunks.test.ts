import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate, findChunks } from "../../src/annotate/index.ts";
import type { Document } from "../../src/model/document.ts";

function documentOf(text: string): Document {
  const source = { id: "0", path: "a.txt", format: "text" } as const;
  const unknown = { title: null, date: null, author: null, source: null, url: null };
  const block = { kind: "paragraph", level: 0, start: 0, end: text.length } as const;
  return { source: { ...source, ...unknown }, text, blocks: [block], marks: [] };
}

/** The sentence with noun chunks in square and verb chunks in round brackets, and the head of each marked by a star. */
function bracket(text: string): string {
  const { annotated } = annotate(documentOf(text));
  let shown = "";
  let at = 0;
  for (const { kind, start, end, head } of findChunks(annotated)) {
    const main = annotated.tokens[head];
    const [open, close] = kind === "noun" ? ["[", "]"] : ["(", ")"];
    const before = text.slice(start, main?.start ?? start);
    shown += `${text.slice(at, start)}${open}${before}*${text.slice(main?.start ?? start, end)}${close}`;
    at = end;
  }
  return shown + text.slice(at);
}

describe("noun chunks", () => {
  it.each([
    ["[The small *firm] (*makes) [*engines]."],
    // Coordinated nouns are chunks of their own; coordinated words before one noun are not.
    ["[*Brightholm] and [*Orvana] (*sold) [small and large *boats]."],
    ["[Small and large *firms] and [their old *owners] (*met) [*Ann Lee] and [*Bo Holt]."],
    [
      "[*Orvana] and [*Velden Bank] (*built), (*ran) and (*sold) [*mills], [*farms] and [a big *hotel].",
    ],
    ["Neither [the *judge] nor [the *jury] (*believed) [*him] or [his *wife]."],
    ["[*Bread] and [*butter] and [*tea] or [*coffee] (were *served)."],
    ["[Black and white *photographs] and [short *films] (*hung) in [the *hall] and [the *stairs]."],
    ["[The *mayor] and [her *deputy]'s [*plan] (to *build) and (*run) [*schools] (*failed)."],
    ["[*Holt] (*founded) and (*led) [the *firm], and later [the *bank]."],
    // A relative clause, a preposition and an apposition end a chunk.
    ["[The *firm] [*that] [*Holt] (*leads) (*is) in [*Velden]."],
    ["[The old *judge], [the *mayor] of [*Velden], (did not *resign)."],
    // The owner is a chunk, its "'s" is none; a possessive pronoun stays inside.
    ["[*Orvana]'s [new *engine] (*failed)."],
    ["[*She] (*sold) [her old *house]."],
    ["[*He] (*paid) [*$3.5 billion] for [two *ships]."],
  ])("%s", (expected) => {
    expect(bracket(expected.replace(/[[\]()*]/g, ""))).toBe(expected);
  });
});

describe("verb chunks", () => {
  it.each([
    ["[The *fund] (has also been *sold)."],
    ["[*Orvana] (*designed) and (*built) [*it]."],
    ["[*She] (will never *leave) [the *team]."],
    ["[*She] (*wants) (to *buy) or (*rent) [a *house]."],
    ["[*He] (has been *arrested) and (*charged)."],
    ["[*He] (does n't *know)."],
    ["[*They] (*agreed) (to *buy) [the *bank]."],
    ["[*Holt] (has *been) [*mayor] since [*May]."],
    ["[*Lumora] (*took over) [the *plant]."],
  ])("%s", (expected) => {
    const text = expected.replace(/[[\]()*]/g, "");
    expect(bracket(text)).toBe(expected);
  });
});

it("gives chunks in order that never overlap, hold their head and stay in their sentence, on any words", () => {
  const words =
    "the a small firm Orvana 's and , bought has not been to up it who is 5 of in . - $".split(" ");
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (list) => {
      const { annotated } = annotate(documentOf(list.join(" ")));
      let end = 0;
      for (const { first, last, head, ...chunk } of findChunks(annotated)) {
        expect(first).toBeGreaterThanOrEqual(end);
        expect(head).toBeGreaterThanOrEqual(first);
        expect(head).toBeLessThan(last);
        expect(annotated.tokens[first]?.start).toBe(chunk.start);
        expect(annotated.tokens[last - 1]?.end).toBe(chunk.end);
        expect(annotated.sentences.some((one) => one.first <= first && last <= one.last)).toBe(
          true,
        );
        end = last;
      }
    }),
    { seed: 3, numRuns: 300 },
  );
});
