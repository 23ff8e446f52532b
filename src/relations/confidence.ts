/** The logistic curve at -4.0 to 4.0 nats in steps of 0.1, to three decimals, so that no engine's `exp` decides a digit. */
const CURVE: readonly number[] = Array.from({ length: 81 }, (_, i) =>
  Math.round(1000 / (1 + Math.exp((40 - i) / 10))),
);

/** Probability of points (tenths of a nat of log-odds), three decimals. */
export function confidenceOf(points: number): number {
  const index = Math.min(80, Math.max(0, Math.round(points) + 40));
  return (CURVE[index] ?? 500) / 1000;
}

/** Points off for a doubtful arc on the path from trigger to end, by its decile. */
export function costOfMargin(decile: number): number {
  if (decile <= 0) return 8;
  if (decile === 1) return 5;
  return decile === 2 ? 3 : 0;
}
