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
  /** Least lead over the second class for each number of points, ascending. */
  readonly leads: readonly number[];
  readonly points: readonly number[];
  /** Rows: the difference of their keys, then a mask of the classes, then a weight for each; see `readRows`. */
  readonly base64: string;
}

/** Weights by feature key: one number a class. */
export type NameRows = ReadonlyMap<number, Int8Array>;

/**
 * Rows as they stand in a file, keys ascending: the key less the one before as a varint (seven bits a byte, low ones first), a byte with a
 * bit for each class that has a weight, those weights as signed bytes.
 */
export function readRows(bytes: Uint8Array, classes: number): NameRows {
  const rows = new Map<number, Int8Array>();
  let key = 0;
  for (let at = 0; at < bytes.length; ) {
    let step = 0;
    let scale = 1;
    for (; (bytes[at] ?? 0) > 127; at++, scale *= 128) step += ((bytes[at] ?? 0) & 127) * scale;
    step += (bytes[at++] ?? 0) * scale;
    key += step;
    const mask = bytes[at++] ?? 0;
    const row = new Int8Array(classes);
    for (let index = 0; index < classes; index++)
      if ((mask >> index) & 1) row[index] = bytes[at++] ?? 0;
    rows.set(key, row);
  }
  return rows;
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
export function scoreName(
  rows: NameRows,
  features: readonly number[],
  classes: number,
): readonly number[] {
  const scores = Array.from({ length: classes }, () => 0);
  for (const feature of features) {
    const row = rows.get(feature);
    if (row)
      for (let index = 0; index < classes; index++)
        scores[index] = (scores[index] ?? 0) + (row[index] ?? 0);
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
