import { CLASSES, type TrainingRows } from "./rows.ts";

/** Rows as they stand in a file, keys ascending as unsigned numbers. */
export interface ModelRows {
  readonly keys: Uint32Array;
  /** Row r holds the entries [starts[r], starts[r + 1]). */
  readonly starts: Int32Array;
  readonly classes: Uint8Array;
  readonly weights: Int8Array;
}

/** What of the trained rows is kept. */
export interface Packing {
  /** The average weight that becomes 1. */
  readonly unit: number;
  /** Rows are dropped whose rounded weights, without their signs, add up to less. */
  readonly least: number;
}

/** A row of one of several trainings. */
interface Place {
  /** Its key as an unsigned number. */
  readonly key: number;
  readonly training: number;
  readonly row: number;
}

/**
 * Averages the weights over all decisions (Collins 2002) and over several trainings on the same examples in other orders (parameter
 * mixing: McDonald, Hall & Mann 2010), rounds them to 8 bits and sorts the rows by key.
 */
export function packRows(trainings: readonly TrainingRows[], packing: Packing): ModelRows {
  const places = trainings.flatMap((rows, training) =>
    Array.from(
      { length: rows.rowCount },
      (_, row): Place => ({ key: (rows.keys[row] ?? 0) >>> 0, training, row }),
    ),
  );
  places.sort((a, b) => a.key - b.key || a.training - b.training);
  const keys: number[] = [];
  const starts: number[] = [0];
  const classes: number[] = [];
  const weights: number[] = [];
  for (let from = 0, to = 0; from < places.length; from = to) {
    while (places[to]?.key === places[from]?.key) to++;
    const row = roundedRow(trainings, places.slice(from, to), packing.unit);
    const strength = row.reduce((sum, [, weight]) => sum + Math.abs(weight), 0);
    if (strength < Math.max(1, packing.least)) continue;
    for (const [chosen, weight] of row) {
      classes.push(chosen);
      weights.push(weight);
    }
    keys.push(places[from]?.key ?? 0);
    starts.push(classes.length);
  }
  return {
    keys: Uint32Array.from(keys),
    starts: Int32Array.from(starts),
    classes: Uint8Array.from(classes),
    weights: Int8Array.from(weights),
  };
}

function roundedRow(
  trainings: readonly TrainingRows[],
  places: readonly Place[],
  unit: number,
): [number, number][] {
  const sums = new Map<number, number>();
  for (const { training, row } of places) {
    const rows = trainings[training];
    if (rows === undefined) continue;
    const from = rows.runs[row * 2] ?? 0;
    const to = from + (rows.runs[row * 2 + 1] ?? 0);
    for (let at = from; at < to; at++) {
      const entry = rows.entries[at] ?? 0;
      const chosen = entry & (CLASSES - 1);
      const total = (rows.totals[at] ?? 0) + (entry >> 7) * (rows.clock - (rows.stamps[at] ?? 0));
      sums.set(chosen, (sums.get(chosen) ?? 0) + total / rows.clock);
    }
  }
  const rounded: [number, number][] = [];
  for (const [chosen, sum] of sums) {
    const weight = Math.round(sum / trainings.length / unit);
    if (weight !== 0) rounded.push([chosen, Math.max(-127, Math.min(127, weight))]);
  }
  return rounded.toSorted((a, b) => a[0] - b[0]);
}
