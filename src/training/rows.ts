/** Rows of a perceptron in training: exact keys, a row only for features that an update touched, sparse entries. */
export interface TrainingRows {
  /** Key and row + 1 side by side, 0 where free. */
  table: Int32Array;
  rowCount: number;
  entryCount: number;
  keys: Int32Array;
  /** For each row where its entries start and how many there are, side by side. */
  runs: Int32Array;
  /** For how many entries each row has room. */
  room: Int32Array;
  /** Weight times {@link CLASSES} plus class. */
  entries: Int32Array;
  totals: Float64Array;
  stamps: Int32Array;
  /** Number of decisions so far. */
  clock: number;
}

/** More than any model's classes. */
export const CLASSES = 128;

/** No row yet. */
export function emptyRows(): TrainingRows {
  return {
    table: new Int32Array(2 << 20),
    rowCount: 0,
    entryCount: 0,
    keys: new Int32Array(1 << 19),
    runs: new Int32Array(1 << 20),
    room: new Int32Array(1 << 19),
    entries: new Int32Array(1 << 21),
    totals: new Float64Array(1 << 21),
    stamps: new Int32Array(1 << 21),
    clock: 0,
  };
}

/** Scores of all classes under the present weights. `found` receives the row + 1 of each key, 0 for none. */
export function scoreRows(
  rows: TrainingRows,
  keys: Int32Array,
  count: number,
  scores: Int32Array,
  found: Int32Array,
): void {
  const { table, runs, entries } = rows;
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
    found[i] = row;
    if (row === 0) continue;
    const from = runs[row * 2 - 2] ?? 0;
    const to = from + (runs[row * 2 - 1] ?? 0);
    for (let at = from; at < to; at++) {
      const entry = entries[at] ?? 0;
      const chosen = entry & (CLASSES - 1);
      scores[chosen] = (scores[chosen] ?? 0) + (entry >> 7);
    }
  }
}

/** One perceptron update: towards `good`, away from `bad`, for all keys. */
export function updateRows(
  rows: TrainingRows,
  keys: Int32Array,
  count: number,
  found: Int32Array,
  good: number,
  bad: number,
): void {
  for (let i = 0; i < count; i++) {
    const known = found[i] ?? 0;
    const row = known > 0 ? known - 1 : addRow(rows, keys[i] ?? 0);
    bump(rows, row, good, 1);
    bump(rows, row, bad, -1);
  }
}

function addRow(rows: TrainingRows, key: number): number {
  if (rows.rowCount * 3 > rows.table.length) rehash(rows);
  const mask = (rows.table.length >> 1) - 1;
  let slot = key & mask;
  while (rows.table[slot * 2 + 1] !== 0) {
    // Two templates of one decision may share a key once in a few thousand millions.
    if (rows.table[slot * 2] === key) return (rows.table[slot * 2 + 1] ?? 0) - 1;
    slot = (slot + 1) & mask;
  }
  const row = rows.rowCount++;
  if (row >= rows.keys.length) {
    rows.keys = grown(rows.keys);
    rows.runs = grown(rows.runs);
    rows.room = grown(rows.room);
  }
  rows.table[slot * 2] = key;
  rows.table[slot * 2 + 1] = row + 1;
  rows.keys[row] = key;
  return row;
}

function bump(rows: TrainingRows, row: number, chosen: number, by: number): void {
  const from = rows.runs[row * 2] ?? 0;
  const size = rows.runs[row * 2 + 1] ?? 0;
  let at = from;
  while (at < from + size && ((rows.entries[at] ?? 0) & (CLASSES - 1)) !== chosen) at++;
  if (at === from + size) at = addEntry(rows, row, chosen);
  const entry = rows.entries[at] ?? 0;
  rows.totals[at] = (rows.totals[at] ?? 0) + (entry >> 7) * (rows.clock - (rows.stamps[at] ?? 0));
  rows.stamps[at] = rows.clock;
  rows.entries[at] = entry + by * CLASSES;
}

function addEntry(rows: TrainingRows, row: number, chosen: number): number {
  const size = rows.runs[row * 2 + 1] ?? 0;
  if (size === rows.room[row]) moveRow(rows, row, size);
  const at = (rows.runs[row * 2] ?? 0) + size;
  rows.entries[at] = chosen;
  rows.totals[at] = 0;
  rows.stamps[at] = rows.clock;
  rows.runs[row * 2 + 1] = size + 1;
  return at;
}

/** Gives a full row twice the room at the end of the entries. */
function moveRow(rows: TrainingRows, row: number, size: number): void {
  const room = size === 0 ? 2 : size * 2;
  const to = rows.entryCount;
  rows.entryCount += room;
  while (rows.entryCount > rows.entries.length) {
    rows.entries = grown(rows.entries);
    rows.stamps = grown(rows.stamps);
    rows.totals = grownFloats(rows.totals);
  }
  const from = rows.runs[row * 2] ?? 0;
  rows.entries.copyWithin(to, from, from + size);
  rows.stamps.copyWithin(to, from, from + size);
  rows.totals.copyWithin(to, from, from + size);
  rows.runs[row * 2] = to;
  rows.room[row] = room;
}

function rehash(rows: TrainingRows): void {
  const table = new Int32Array(rows.table.length * 2);
  const mask = (table.length >> 1) - 1;
  for (let row = 0; row < rows.rowCount; row++) {
    const key = rows.keys[row] ?? 0;
    let slot = key & mask;
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    table[slot * 2] = key;
    table[slot * 2 + 1] = row + 1;
  }
  rows.table = table;
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function grownFloats(array: Float64Array): Float64Array {
  const larger = new Float64Array(array.length * 2);
  larger.set(array);
  return larger;
}
