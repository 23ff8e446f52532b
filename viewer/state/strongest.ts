import type { Line } from "./graph-index.ts";

/**
 * The lines with most and surest sentences, at most so many, in the order given; of equally strong ones the first. Linear
 * but for the sort of one list of numbers.
 */
export function strongestOf(lines: readonly Line[], most: number): readonly Line[] {
  if (lines.length <= most) return lines;
  const strengths = Float64Array.from(lines, strengthOf);
  const least = strengths.toSorted()[lines.length - most] ?? 0;
  let ties = most - strengths.reduce((sum, strength) => sum + Number(strength > least), 0);
  return lines.filter((_, at) => {
    const strength = strengths[at] ?? 0;
    if (strength === least) ties -= 1;
    return strength > least || (strength === least && ties >= 0);
  });
}

/** Sentences behind a line times the confidence of its surest relation. */
function strengthOf({ edges }: Line): number {
  let [weight, confidence] = [0, 0];
  for (const edge of edges) {
    weight += edge.weight;
    confidence = Math.max(confidence, edge.confidence);
  }
  return weight * confidence;
}
