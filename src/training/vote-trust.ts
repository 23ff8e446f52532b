import {
  readVoteTable,
  scoreVotes,
  type VoteRows,
  writeVoteRows,
} from "../relations/vote-model.ts";
import type { VoteExample } from "./vote-examples.ts";

/** A pair with the scores that a vote gave it which had not seen its text. */
export interface JudgedPair {
  readonly example: VoteExample;
  readonly scores: Int32Array;
}

/** Of the pairs that no rule ties and the vote proposes, so many must be right. */
const WANTED = 0.85;
const LEAST_RIGHT = 5;

/** What rows make of examples, as the weights are kept. */
export function judgePairs(
  rows: VoteRows,
  examples: readonly VoteExample[],
  classes: number,
): readonly JudgedPair[] {
  const table = readVoteTable(writeVoteRows(rows));
  return examples.map((example) => ({
    example,
    scores: scoreVotes(table, example.features, classes),
  }));
}

/** The least score of each class from which enough of the pairs that no rule ties are right; null where there is none. */
export function fitThresholds(
  judged: readonly JudgedPair[],
  classes: readonly string[],
): readonly (number | null)[] {
  const free = judged.filter(({ example }) =>
    example.claims.every(({ type }) => type === "related_to"),
  );
  console.log("pairs that no rule ties");
  return classes.map((name, chosen) => {
    const pairs = free
      .flatMap(({ example, scores }) => {
        const label = example.labels.find((one) => one.chosen === chosen);
        return label === undefined ? [] : [{ ...label, score: scores[chosen] ?? 0 }];
      })
      .toSorted((a, b) => b.score - a.score);
    let right = 0;
    // One wrong one more than was seen, so that a few lucky pairs do not settle it.
    let all = 1;
    let least: number | null = null;
    let told = "none";
    pairs.forEach(({ score, isYes, weight }, at) => {
      if (isYes) right += weight;
      all += weight;
      if (pairs[at + 1]?.score === score || right < LEAST_RIGHT || right / all < WANTED) return;
      least = score;
      told = `from ${score}: ${right.toFixed(1)} of ${(all - 1).toFixed(1)}`;
    });
    console.log(`  ${name.padEnd(14)}${told}`);
    return least;
  });
}
