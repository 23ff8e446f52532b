import { type BitReader, codeTable, LONGEST_CODE, peekBits, readBits, readBitsOf } from "./bits.ts";
import {
  addToCell,
  CLASSES,
  DENSE,
  DENSE_FROM,
  FREE,
  type LinearModel,
  makeModel,
  orderOf,
  widthOf,
} from "./linear-model.ts";

/** Number of symbols of the codes for sizes of rows, for entries and for weights. */
export const SYMBOLS = { sizes: 128, entries: 2048, weights: 256 } as const;

/**
 * Reads a packed model of at most 127 classes; for `groups` groups of features sums can be kept. The file: number of rows, of dense
 * rows and of entries of the others (32 bits each), the low bits of the gaps between keys (8); for
 * each symbol of three prefix codes the length of its word (4 bits); then for each row the gap to the key before (Golomb &
 * Rice: the high part as that many ones and a zero, then the low bits), its size, and its entries. An entry is one symbol, class
 * times 16 plus 1 to 15 for the weights -8 to -1 and 1 to 7; plus 0 where the weight follows as a symbol of its own, plus 127.
 */
export function readModel(bytes: Uint8Array, classCount: number, groups = 0): LinearModel {
  const reader = readBitsOf(bytes);
  const [rows, denseRows, sparseEntries] = [
    readCount(reader),
    readCount(reader),
    readCount(reader),
  ];
  const low = readBits(reader, 8);
  const readCode = (length: number): Int32Array =>
    codeTable(Uint8Array.from({ length }, () => readBits(reader, 4)));
  const codes: Codes = {
    low,
    sizes: readCode(SYMBOLS.sizes),
    entries: readCode(SYMBOLS.entries),
    weights: readCode(SYMBOLS.weights),
  };
  const model = makeModel({ rows, denseRows, sparseEntries }, classCount, groups);
  readRows(reader, codes, rows, model, widthOf(classCount));
  return model;
}

function readCount(reader: BitReader): number {
  return readBits(reader, 16) * 65536 + readBits(reader, 16);
}

interface Codes {
  readonly low: number;
  readonly sizes: Int32Array;
  readonly entries: Int32Array;
  readonly weights: Int32Array;
}

/** Puts every row at its place, where it will be used. One plain loop: millions of symbols are read before the first sentence. */
function readRows(
  { bits, at: start }: BitReader,
  codes: Codes,
  rowCount: number,
  { table, scale, entries, cells }: LinearModel,
  width: number,
): void {
  const { low, sizes, entries: entryCode, weights: weightCode } = codes;
  let at = start;
  let key = -1;
  let slot = -1;
  let entry = 1;
  let cell = 0;
  for (let row = 0; row < rowCount; row++) {
    for (; peekBits(bits, at, 1) === 1; at++) key += 1 << low;
    key += peekBits(bits, at + 1, low) + 1;
    at += 1 + low;
    const size = sizes[peekBits(bits, at, LONGEST_CODE)] ?? 0;
    at += size & 15;
    const length = size >>> 4;
    const isDense = length >= DENSE_FROM;
    const share = Math.floor(key * scale);
    for (slot++; slot < share; slot++) table[slot * 2] = FREE;
    table[slot * 2] = orderOf(key);
    table[slot * 2 + 1] = isDense ? cell * CLASSES + DENSE : entry * CLASSES + length;
    for (let left = length; left > 0; left--) {
      const both = entryCode[peekBits(bits, at, LONGEST_CODE)] ?? 0;
      at += both & 15;
      const small = (both >>> 4) & 15;
      let weight = small < 9 ? small - 9 : small - 8;
      if (small === 0) {
        const large = weightCode[peekBits(bits, at, LONGEST_CODE)] ?? 0;
        at += large & 15;
        weight = (large >>> 4) - 127;
      }
      if (isDense) addToCell(cells, cell, both >>> 8, weight);
      else entries[entry++] = weight * CLASSES + (both >>> 8);
    }
    if (isDense) cell += width;
  }
  for (let free = slot + 1; free * 2 < table.length; free++) table[free * 2] = FREE;
  if (slot * 2 + 2 >= table.length) throw new Error("keys of features are not spread evenly");
}
