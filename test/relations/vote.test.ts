import { describe, expect, it } from "vitest";
import { decodeBase64 } from "../../src/model/base64.ts";
import {
  loadVotes,
  readVoteTable,
  scoreVotes,
  writeVoteRows,
} from "../../src/relations/vote-model.ts";
import { voteWeights } from "../../src/relations/weights/votes.ts";
import { readExample } from "./examples.ts";

describe("the learned vote on relations", () => {
  it("reads rows as they were written, and adds up those of known features", () => {
    const rows = new Map([
      [7, [{ chosen: 1, weight: -5 }]],
      [0xfffffff0, [{ chosen: 0, weight: 127 }]],
      [
        300,
        [
          { chosen: 0, weight: 3 },
          { chosen: 1, weight: 9 },
        ],
      ],
    ]);
    const table = readVoteTable(writeVoteRows(rows));
    expect([...scoreVotes(table, [7, 300, 0xfffffff0, 8], 2)]).toEqual([130, 4]);
    expect([...scoreVotes(table, [], 2)]).toEqual([0, 0]);
  });

  it("refuses damaged weights", () => {
    expect(() => loadVotes({ ...voteWeights, checksum: voteWeights.checksum + 1 })).toThrow(
      /damaged/,
    );
  });

  it("ties what no rule ties, where it is very sure", () => {
    // Which of them it is sure of depends on the trees.
    const tied = [
      "{s:Tarnby|Place} is a town in the hills of {o:Norland|Place}.",
      "{s:Tarnby|Place} is a town on the coast of {o:Norland|Place}.",
      "{s:Tarnby|Place} is a village on the shore of {o:Norland|Place}.",
    ].map((sentence) => {
      const { claims, s, o } = readExample(sentence);
      return claims
        .filter(({ subject, object }) => subject === s && object === o)
        .map(({ rule }) => rule);
    });
    expect(tied).toContainEqual(["located_in/learned"]);
  });

  it("says nothing of two that only stand in one sentence", () => {
    const { claims } = readExample("{s:Tarnby|Place} is a town, and {o:Norland|Place} has many.");
    expect(claims.filter(({ rule }) => rule.endsWith("/learned"))).toEqual([]);
  });

  it("is small, and has a threshold for every class", () => {
    expect(decodeBase64(voteWeights.base64).length).toBeLessThan(800_000);
    expect(voteWeights.thresholds.length).toBe(voteWeights.classes.length);
    expect(loadVotes(voteWeights).weights.length).toBeGreaterThan(0);
  });
});
