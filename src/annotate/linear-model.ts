/**
 * A trained linear classifier: for each known feature key a row of classes with integer weights. A feature's key is exact to
 * 32 bits, so a feature never seen in training practically never finds a row.
 */
export interface LinearModel {
  /**
   * Open addressing: a key as {@link orderOf} gives it and a place side by side; {@link FREE} and place 0 where the slot is free. Keys stand
   * in ascending order, each at its share of all slots or soon behind it, so that the table is filled from front to back, and who
   * looks for a key may stop at the first that is no smaller.
   */
  readonly table: Int32Array;
  /** Slots for each unit of the key. */
  readonly scale: number;
  /** A sparse row is a run of entries, weight times {@link CLASSES} plus class; its place is start times {@link CLASSES} plus length. */
  readonly entries: Int16Array;
  /**
   * A row with many classes holds all, two in a cell: the even class in the low 16 bits. Its length in its place is {@link DENSE}.
   * Behind the rows there is room for kept sums.
   */
  readonly cells: Int32Array;
  readonly kept: KeptSums;
}

/** Where the sums of groups of features are kept that come back often: a table of 2^{@link KEPT_BITS} slots for each group. */
interface KeptSums {
  /** The code under which each slot's sum was kept, -1 for none. */
  readonly codes: Int32Array;
  /** Where the slots start in `cells`. */
  readonly start: number;
}

/** Sums of weights: a score for each class, and room for sums of two classes in one. */
export interface Scores {
  readonly sums: Int32Array;
  readonly pairs: Int32Array;
  /** Where the dense rows start that are still to be added, and how many there are. */
  readonly waiting: Int32Array;
  dense: number;
  /** Places of the features that are being added. */
  readonly places: Int32Array;
}

/** More than any model's classes. */
export const CLASSES = 128;
/** In the place of a dense row, instead of its length. */
export const DENSE = 127;
/** Rows with at least this many classes are kept dense: adding two classes at a time is quicker then. */
export const DENSE_FROM = 20;
/** More features than any decision has. Sums of so many weights fit into 16 bits. */
const MOST_KEYS = 250;

/** Below every score. */
export const LEAST = -0x80000000;
/** Stands in free slots of the table: no key is larger. */
export const FREE = 0x7fffffff;
const KEPT_BITS = 11;
/** Slots for each row. */
const SPREAD = 1.4;
/** Slots behind the last share, for rows that their neighbours pushed back. */
const SPARE_SLOTS = 1000;

/** Room for the scores of a model. */
export function makeScores(classCount: number): Scores {
  return {
    sums: new Int32Array(classCount),
    pairs: new Int32Array(widthOf(classCount)),
    waiting: new Int32Array(MOST_KEYS),
    places: new Int32Array(MOST_KEYS),
    dense: 0,
  };
}

/** What a model's tables must have room for. */
export interface ModelSize {
  readonly rows: number;
  /** Of them those with at least {@link DENSE_FROM} classes. */
  readonly denseRows: number;
  /** Weights of the others. */
  readonly sparseEntries: number;
}

/** The tables of a model, to be filled by who reads its rows. At most 127 classes. For `groups` groups of features sums can be kept. */
export function makeModel(size: ModelSize, classCount: number, groups: number): LinearModel {
  const slots = Math.ceil(size.rows * SPREAD) + 1;
  const width = widthOf(classCount);
  const start = size.denseRows * width;
  const codes = new Int32Array(groups << KEPT_BITS).fill(-1);
  return {
    table: new Int32Array((slots + SPARE_SLOTS) * 2),
    scale: slots / 2 ** 32,
    // A first entry that belongs to no row: no place is 0.
    entries: new Int16Array(1 + size.sparseEntries),
    cells: new Int32Array(start + codes.length * width),
    kept: { codes, start },
  };
}

/** Cells of a dense row. */
export function widthOf(classCount: number): number {
  return (classCount + 1) >> 1;
}

/** Adds up the rows of the first `count` feature keys, at most 250. */
export function scoreClasses(
  model: LinearModel,
  keys: Int32Array,
  count: number,
  scores: Scores,
): void {
  startScores(scores);
  addFeatures(model, keys, count, scores);
  finishScores(model, scores);
}

/** Begins a new sum. */
export function startScores(scores: Scores): void {
  scores.sums.fill(0);
  scores.dense = 0;
}

/**
 * Adds the rows of the first `count` feature keys; in all at most 250 features and groups between start and finish. All places are
 * looked up before the first row is read, so that the processor can wait for many of them at once.
 */
export function addFeatures(
  { table, scale, entries }: LinearModel,
  keys: Int32Array,
  count: number,
  scores: Scores,
): void {
  const { sums, waiting, places } = scores;
  for (let i = 0; i < count; i++) places[i] = placeOf(table, scale, keys[i] ?? 0);
  let { dense } = scores;
  for (let i = 0; i < count; i++) {
    const place = places[i] ?? 0;
    const length = place & (CLASSES - 1);
    const from = place >>> 7;
    if (length === DENSE) waiting[dense++] = from;
    else {
      for (let at = from; at < from + length; at++) {
        const entry = entries[at] ?? 0;
        const chosen = entry & (CLASSES - 1);
        sums[chosen] = (sums[chosen] ?? 0) + (entry >> 7);
      }
    }
  }
  scores.dense = dense;
}

/** The place of a key's row, 0 where it has none. */
function placeOf(table: Int32Array, scale: number, key: number): number {
  const wanted = orderOf(key);
  let slot = Math.floor((key >>> 0) * scale) * 2;
  while ((table[slot] ?? FREE) < wanted) slot += 2;
  return table[slot] === wanted ? (table[slot + 1] ?? 0) : 0;
}

/** A 32-bit key so that smaller as a signed number means smaller as an unsigned one. */
export function orderOf(key: number): number {
  return key ^ 0x80000000;
}

/** Adds the kept sum of a group of features under its code, 0 or more; false where none is kept. */
export function addKept(
  { kept }: LinearModel,
  group: number,
  code: number,
  scores: Scores,
): boolean {
  const slot = slotOf(group, code);
  if (kept.codes[slot] !== code) return false;
  scores.waiting[scores.dense++] = kept.start + slot * scores.pairs.length;
  return true;
}

function slotOf(group: number, code: number): number {
  return (group << KEPT_BITS) + (Math.imul(code, 0x9e3779b1) >>> (32 - KEPT_BITS));
}

/** Keeps the sum of a group's features under its code, in place of another, and adds it. */
export function keepSum(
  { table, scale, entries, cells, kept }: LinearModel,
  group: number,
  code: number,
  keys: Int32Array,
  count: number,
  scores: Scores,
): void {
  const width = scores.pairs.length;
  const slot = slotOf(group, code);
  const start = kept.start + slot * width;
  cells.fill(0, start, start + width);
  for (let i = 0; i < count; i++) {
    const place = placeOf(table, scale, keys[i] ?? 0);
    if (place === 0) continue;
    const length = place & (CLASSES - 1);
    const from = place >>> 7;
    if (length === DENSE) {
      for (let at = 0; at < width; at++)
        cells[start + at] = (cells[start + at] ?? 0) + (cells[from + at] ?? 0);
    } else {
      for (let at = from; at < from + length; at++) {
        const entry = entries[at] ?? 0;
        addToCell(cells, start, entry & (CLASSES - 1), entry >> 7);
      }
    }
  }
  kept.codes[slot] = code;
  scores.waiting[scores.dense++] = start;
}

/** Completes the sums. */
export function finishScores({ cells }: LinearModel, scores: Scores): void {
  addDense(cells, scores.dense, scores);
  unpackPairs(scores);
}

/** Adds a class's weight to the dense row that starts at a cell. */
export function addToCell(cells: Int32Array, start: number, chosen: number, weight: number): void {
  const place = start + (chosen >> 1);
  cells[place] = (cells[place] ?? 0) + (chosen % 2 === 0 ? weight : weight * 65536);
}

/** Adds the waiting rows, four at a time so that sums are fetched and kept less often. */
function addDense(cells: Int32Array, dense: number, { pairs, waiting }: Scores): void {
  const width = pairs.length;
  pairs.fill(0);
  let next = 0;
  for (; next + 4 <= dense; next += 4) {
    const a = waiting[next] ?? 0;
    const b = waiting[next + 1] ?? 0;
    const c = waiting[next + 2] ?? 0;
    const d = waiting[next + 3] ?? 0;
    for (let at = 0; at < width; at++)
      pairs[at] =
        (pairs[at] ?? 0) +
        (cells[a + at] ?? 0) +
        (cells[b + at] ?? 0) +
        (cells[c + at] ?? 0) +
        (cells[d + at] ?? 0);
  }
  for (; next < dense; next++) {
    const from = waiting[next] ?? 0;
    for (let at = 0; at < width; at++) pairs[at] = (pairs[at] ?? 0) + (cells[from + at] ?? 0);
  }
}

function unpackPairs({ sums, pairs }: Scores): void {
  for (let pair = 0; pair < pairs.length; pair++) {
    const both = pairs[pair] ?? 0;
    const low = (both << 16) >> 16;
    sums[pair * 2] = (sums[pair * 2] ?? 0) + low;
    if (pair * 2 + 1 < sums.length)
      sums[pair * 2 + 1] = (sums[pair * 2 + 1] ?? 0) + ((both - low) >> 16);
  }
}
