import { fillSlots, rowOfKey } from "../model/key-slots.ts";

/** What the module of weights says of itself. Written by `training`, never by hand. */
export interface NameWeights {
  /** Of the weights, not of the code. */
  readonly licence: string;
  /** What they were trained on, with its licence. */
  readonly data: readonly string[];
  readonly seed: number;
  readonly epochs: number;
  /** Percentage of right types on the development parts, by name. */
  readonly scores: { readonly [name: string]: number };
  /** Entity types in the order of their weights; "None" for what is no name. */
  readonly classes: readonly string[];
  /** How much of a weight is one nat. */
  readonly scale: number;
  /** Rows: the difference of their keys, then a mask of the classes, then a weight for each; see `readRows`. */
  readonly base64: string;
}

/** Weights by feature key: one number a class. */
export type NameRows = ReadonlyMap<number, Int8Array>;

/**
 * The same rows, made for looking up: a hash table with open addressing (Knuth, "The Art of Computer Programming", volume 3, 6.4) in
 * flat lists, which is ready many times sooner than a map of small lists. Keys are hashes already, so their low bits tell the slot.
 */
export interface NameTable {
  /** Which row each key has, as `fillSlots` makes it. */
  readonly slots: Uint32Array;
  /** The weights of all rows, one behind the other. */
  readonly weights: Int8Array;
  readonly classes: number;
}

/**
 * Reads rows as they stand in a file, keys ascending: the key less the one before as a varint (seven bits a byte, low ones first), a byte
 * with a bit for each class that has a weight, those weights as signed bytes.
 */
export function readTable(bytes: Uint8Array, classes: number): NameTable {
  // A row takes two bytes at least.
  const most = bytes.length >> 1;
  const keys = new Uint32Array(most);
  const weights = new Int8Array(most * classes);
  let rows = 0;
  let key = 0;
  for (let at = 0; at < bytes.length; rows++) {
    let scale = 1;
    for (; (bytes[at] ?? 0) > 127; at++, scale *= 128) key += ((bytes[at] ?? 0) & 127) * scale;
    key += (bytes[at++] ?? 0) * scale;
    keys[rows] = key;
    const mask = bytes[at++] ?? 0;
    for (let index = 0; index < classes; index++)
      if ((mask >> index) & 1) weights[rows * classes + index] = bytes[at++] ?? 0;
  }
  const slots = fillSlots(keys.subarray(0, rows));
  return { slots, weights: weights.slice(0, rows * classes), classes };
}

/** Writes rows in the form that {@link readRows} reads. */
export function writeRows(rows: NameRows): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const [key, row] of [...rows].toSorted(([a], [b]) => a - b)) {
    let step = key - before;
    before = key;
    for (; step > 127; step = Math.floor(step / 128)) bytes.push((step % 128) + 128);
    bytes.push(step);
    let mask = 0;
    row.forEach((weight, index) => {
      if (weight !== 0) mask |= 1 << index;
    });
    bytes.push(mask);
    for (const weight of row) if (weight !== 0) bytes.push(weight & 255);
  }
  return Uint8Array.from(bytes);
}

/** Adds up the rows of features: one sum a class. */
export function scoreName(table: NameTable, features: readonly number[]): readonly number[] {
  const { slots, weights, classes } = table;
  const scores = Array.from({ length: classes }, () => 0);
  for (const feature of features) {
    const from = rowOfKey(slots, feature) * classes;
    if (from < 0) continue;
    for (let index = 0; index < classes; index++)
      scores[index] = (scores[index] ?? 0) + (weights[from + index] ?? 0);
  }
  return scores;
}

/** The best class and its lead over the second best; the lower class where two are equal. */
export function bestOf(scores: readonly number[]): {
  readonly best: number;
  readonly lead: number;
} {
  let best = 0;
  let second = -Infinity;
  for (let index = 1; index < scores.length; index++) {
    const score = scores[index] ?? 0;
    if (score > (scores[best] ?? 0)) {
      second = scores[best] ?? 0;
      best = index;
    } else second = Math.max(second, score);
  }
  return { best, lead: (scores[best] ?? 0) - second };
}
