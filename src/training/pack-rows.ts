import type { ModelRows } from "../annotate/linear-model.ts";
import { CLASSES, type TrainingRows } from "./rows.ts";

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
  const from = rows.runs[row * 2] ?? 0;
  const to = from + (rows.runs[row * 2 + 1] ?? 0);
  const rounded: [number, number][] = [];
  for (let at = from; at < to; at++) {
    const entry = rows.entries[at] ?? 0;
    const total = (rows.totals[at] ?? 0) + (entry >> 7) * (rows.clock - (rows.stamps[at] ?? 0));
    const weight = Math.round(total / rows.clock / unit);
    if (weight !== 0) rounded.push([entry & (CLASSES - 1), Math.max(-127, Math.min(127, weight))]);
  }
  return rounded.toSorted((a, b) => a[0] - b[0]);
}
