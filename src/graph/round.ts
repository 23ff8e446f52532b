/** Rounded to three decimals: what of a float is the same on every machine. Never -0. */
export function round3(value: number): number {
  return Math.round(value * 1e3) / 1e3 + 0;
}

/** Rounded to six decimals. Never -0. */
export function round6(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
