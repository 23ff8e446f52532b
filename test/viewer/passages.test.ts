import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphClaim, GraphMention } from "../../src/model/graph.ts";
import { claimsWithin, edgeOfClaim, indexGraph, readPassages } from "../../viewer/state/index.ts";
import { harbourGraph } from "./sample.ts";

const graph = harbourGraph();
const index = indexGraph(graph);

/** A claim whose sentence stands there, its subject at the beginning of it. */
function claimAt(id: string, start: number, length: number): GraphClaim {
  const [claim] = graph.claims;
  if (!claim) throw new Error("no claim");
  const evidence = {
    ...claim.evidence,
    start,
    end: start + length,
    subject: [start, start + 1] as const,
    object: null,
    trigger: null,
  };
  return { ...claim, id, evidence };
}

const spot = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }));
const text = fc.string({ minLength: 53, maxLength: 60 });

describe("the passages of a document", () => {
  it("divide it without loss, however claims and mentions overlap", () => {
    fc.assert(
      fc.property(text, fc.array(spot), fc.array(spot), (words, places, named) => {
        const claims = places.map(([start, length], at) => claimAt(`${at}`, start, length));
        const mentions = named
          .map(([start, length], at): GraphMention => {
            return { entity: `e${at}`, start, end: start + length };
          })
          .toSorted((one, two) => one.start - two.start || two.end - one.end);
        for (const current of [undefined, claims[0]]) {
          const passages = readPassages({ text: words, mentions }, claims, current);
          const pieces = passages.flatMap((passage) => passage.pieces);
          expect(pieces.map((piece) => piece.text).join("")).toBe(words);
          expect(passages.map(({ end }) => end).slice(0, -1)).toEqual(
            passages.map(({ start }) => start).slice(1),
          );
          const shown = claims.filter(
            ({ id, evidence }) =>
              !current ||
              id === current.id ||
              evidence.end <= current.evidence.start ||
              evidence.start >= current.evidence.end,
          );
          expect(passages.flatMap((passage) => passage.claims).toSorted()).toEqual(
            shown.map(({ id }) => id).toSorted(),
          );
          for (const { start, text: part, entity } of pieces) {
            const around = mentions.filter(
              (mention) => mention.start <= start && start + part.length <= mention.end,
            );
            expect(entity).toBe(around.at(-1)?.entity ?? null);
          }
          // Each mention that is seen at all has one head.
          const heads = pieces.flatMap(({ entity, isHead }) => (isHead ? [entity] : []));
          const seen = pieces.flatMap(({ entity }) => entity ?? []);
          expect(new Set(heads)).toEqual(new Set(seen));
          expect(heads.length).toBe(new Set(seen).size);
        }
      }),
    );
  });

  it("mark the roles of the claim that is read, its sentence whole", () => {
    const claims = [claimAt("outer", 0, 9), claimAt("inner", 4, 5)];
    const shown = readPassages({ text: "Ann said: Bo left." }, claims, claims[1]);
    expect(
      shown.map(({ claims: ids, pieces }) => [
        ids,
        pieces.map((piece) => [piece.text, piece.roles]),
      ]),
    ).toEqual([
      [[], [["Ann ", []]]],
      [
        ["inner"],
        [
          ["s", ["subject"]],
          ["aid:", []],
        ],
      ],
      [[], [[" Bo left.", []]]],
    ]);
  });

  it("name in every document of the sample each entity where it stands", () => {
    for (const document of graph.documents) {
      const pieces = readPassages(document, index.claimsIn(document.path), undefined).flatMap(
        (passage) => passage.pieces,
      );
      const named = pieces.filter(({ entity }) => entity !== null);
      expect(named.map(({ entity }) => index.nodes.get(entity ?? "")?.entity.name)).toEqual(
        named.map(({ text: words }) => words),
      );
    }
  });
});

describe("a stretch of a document", () => {
  it("tells the claims whose sentences it touches, and these their relations", () => {
    const [document] = graph.documents;
    const claims = index.claimsIn(document?.path ?? "");
    const [one, two] = claims;
    if (!one || !two) throw new Error("too few claims");
    const within = (start: number, end: number): readonly string[] =>
      claimsWithin(claims, start, end).map(({ id }) => id);
    expect(within(one.evidence.end - 1, two.evidence.start + 1)).toEqual([one.id, two.id]);
    expect(within(one.evidence.end, two.evidence.start)).toEqual([]);
    for (const claim of graph.claims) {
      const edge = edgeOfClaim(index, claim);
      expect(edge?.claims.includes(claim.id) ?? false).toBe(
        claim.object !== null && index.nodes.has(claim.object),
      );
    }
  });
});
