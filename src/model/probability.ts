/** The logistic curve at -4.0 to 4.0 nats in steps of 0.1, to three decimals, so that no engine's `exp` decides a digit. */
const CURVE: readonly number[] = Array.from({ length: 81 }, (_, i) =>
  Math.round(1000 / (1 + Math.exp((40 - i) / 10))),
);

/** The probability of points (tenths of a nat of log-odds), three decimals; those beyond the curve are at its end. */
export function probabilityOf(points: number): number {
  return (CURVE[Math.min(80, Math.max(0, Math.round(points) + 40))] ?? 500) / 1000;
}
