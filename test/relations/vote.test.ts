import { describe, expect, it } from "vitest";
import { decodeBase64 } from "../../src/model/base64.ts";
import {
  loadVotes,
  readVoteTable,
  scoreVotes,
  writeVoteRows,
} from "../../src/relations/vote-model.ts";
import { voteWeights } from "../../src/relations/weights/votes.ts";

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

  it("is small, and has a threshold for every class", () => {
    expect(decodeBase64(voteWeights.base64).length).toBeLessThan(800_000);
    expect(voteWeights.thresholds.length).toBe(voteWeights.classes.length);
    expect(loadVotes(voteWeights).weights.length).toBeGreaterThan(0);
  });
});
