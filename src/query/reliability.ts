import type { Json } from "../model/json.ts";

/** Tenths of confidence: claims of one tenth are told together. */
const BINS = 10;

/** What was predicted with a confidence in one tenth, and how much of it is right. */
export interface ReliabilityBin {
  /** Smallest confidence of the bin; the largest is a tenth more. */
  readonly from: number;
  readonly predicted: number;
  readonly right: number;
  /** Sum of the confidences: divided by `predicted` it should be the share of the right ones. */
  readonly confidence: number;
}

/** A prediction with the confidence that it came with; null where the program gives none. */
interface Predicted {
  readonly isRight: boolean;
  readonly confidence: number | null;
}

/** Sorts predictions into tenths of confidence; empty tenths are left out. */
export function reliabilityOf(predicted: readonly Predicted[]): readonly ReliabilityBin[] {
  return uniteBins(
    predicted.flatMap(({ isRight, confidence }) =>
      confidence === null ? [] : [binOf(confidence, isRight)],
    ),
  );
}

function binOf(confidence: number, isRight: boolean): ReliabilityBin {
  const from = Math.min(BINS - 1, Math.floor(confidence * BINS)) / BINS;
  return { from, predicted: 1, right: Number(isRight), confidence };
}

/** Adds up bins of the same tenth; sorted by confidence. */
export function uniteBins(bins: readonly ReliabilityBin[]): readonly ReliabilityBin[] {
  const sums = new Map<number, ReliabilityBin>();
  for (const bin of bins) {
    const before = sums.get(bin.from) ?? { from: bin.from, predicted: 0, right: 0, confidence: 0 };
    sums.set(bin.from, {
      from: bin.from,
      predicted: before.predicted + bin.predicted,
      right: before.right + bin.right,
      confidence: before.confidence + bin.confidence,
    });
  }
  return [...sums.values()].toSorted((a, b) => a.from - b.from);
}

/** Bins for programs: with the mean confidence, to three decimals, and the share that is right. */
export function reliabilityJson(bins: readonly ReliabilityBin[]): Json {
  return bins.map(({ from, predicted, right, confidence }) => ({
    from,
    predicted,
    right,
    confidence: Math.round((1000 * confidence) / predicted) / 1000,
    precision: right / predicted,
  }));
}

/** Bins for people: a table of plain text, ending with a line break. */
export function reliabilityTable(bins: readonly ReliabilityBin[]): string {
  const rows = bins.map(({ from, predicted, right, confidence }) => {
    const shares = [confidence / predicted, right / predicted].map((share) => share.toFixed(3));
    const range = `${from.toFixed(1)} - ${(from + 1 / BINS).toFixed(1)}`;
    return `${range.padEnd(24)}${shares.map((share) => share.padStart(14)).join("")}${`${right}/${predicted}`.padStart(12)}`;
  });
  const head = `${"confidence".padEnd(24)}${"mean".padStart(14)}${"right".padStart(14)}${"right/pred".padStart(12)}`;
  return [head, ...rows, ""].join("\n");
}
