import type { ModelRows } from "../annotate/linear-model.ts";
import type { TrainingRows } from "./rows.ts";

/** What of the trained rows is kept. */
export interface Packing {
  /** Rows touched by fewer updates are dropped. */
  readonly minUpdates: number;
  /** The average weight that becomes 1. */
  readonly unit: number;
}

/** Averages the weights over all decisions (Collins 2002), rounds them to 8 bits and sorts the rows by key. */
export function packRows(rows: TrainingRows, packing: Packing): ModelRows {
  const kept: number[] = [];
  for (let row = 0; row < rows.rowCount; row++)
    if ((rows.updates[row] ?? 0) >= packing.minUpdates) kept.push(row);
  kept.sort((a, b) => ((rows.keys[a] ?? 0) >>> 0) - ((rows.keys[b] ?? 0) >>> 0));
  const keys: number[] = [];
  const starts: number[] = [0];
  const classes: number[] = [];
  const weights: number[] = [];
  for (const row of kept) {
    const before = classes.length;
    for (const [chosen, weight] of roundedRow(rows, row, packing.unit)) {
      classes.push(chosen);
      weights.push(weight);
    }
    if (classes.length === before) continue;
    keys.push((rows.keys[row] ?? 0) >>> 0);
    starts.push(classes.length);
  }
  return {
    keys: Uint32Array.from(keys),
    starts: Int32Array.from(starts),
    classes: Uint8Array.from(classes),
    weights: Int8Array.from(weights),
  };
}

function roundedRow(rows: TrainingRows, row: number, unit: number): [number, number][] {
  const from = rows.start[row] ?? 0;
  const entries: [number, number][] = [];
  for (let at = from; at < from + (rows.size[row] ?? 0); at++) {
    const weight = rows.weights[at] ?? 0;
    const total = (rows.totals[at] ?? 0) + weight * (rows.clock - (rows.stamps[at] ?? 0));
    const rounded = Math.round(total / rows.clock / unit);
    if (rounded !== 0)
      entries.push([rows.classes[at] ?? 0, Math.max(-127, Math.min(127, rounded))]);
  }
  return entries.toSorted((a, b) => a[0] - b[0]);
}
