/**
 * A trained linear classifier: for each known feature key a sparse row of classes with integer weights. A feature's key is
 * exact to 32 bits, so a feature never seen in training practically never finds a row.
 */
export interface LinearModel {
  /** Open addressing: key and row number + 1 side by side, 0 where the slot is free. Its length is a power of two. */
  readonly table: Int32Array;
  /** Row r holds the entries [starts[r], starts[r + 1]). */
  readonly starts: Int32Array;
  readonly classes: Uint8Array;
  readonly weights: Int8Array;
}

/** Rows as they stand in a file, keys ascending as unsigned numbers. */
export interface ModelRows {
  readonly keys: Uint32Array;
  readonly starts: Int32Array;
  readonly classes: Uint8Array;
  readonly weights: Int8Array;
}

/** Makes rows quick to find. */
export function indexRows(rows: ModelRows): LinearModel {
  const { keys, starts, classes, weights } = rows;
  let slots = 16;
  while (slots * 0.7 < keys.length) slots *= 2;
  const table = new Int32Array(slots * 2);
  const mask = slots - 1;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    let slot = key & mask;
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    table[slot * 2] = key;
    table[slot * 2 + 1] = row + 1;
  }
  return { table, starts, classes, weights };
}

/** Adds up the rows of the first `count` feature keys; `scores` has one place a class. */
export function scoreClasses(
  model: LinearModel,
  keys: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  const { table, starts, classes, weights } = model;
  const mask = (table.length >> 1) - 1;
  scores.fill(0);
  for (let i = 0; i < count; i++) {
    const key = keys[i] ?? 0;
    let slot = key & mask;
    let row = table[slot * 2 + 1] ?? 0;
    while (row !== 0 && table[slot * 2] !== key) {
      slot = (slot + 1) & mask;
      row = table[slot * 2 + 1] ?? 0;
    }
    if (row === 0) continue;
    const end = starts[row] ?? 0;
    for (let at = starts[row - 1] ?? 0; at < end; at++) {
      const chosen = classes[at] ?? 0;
      scores[chosen] = (scores[chosen] ?? 0) + (weights[at] ?? 0);
    }
  }
}
