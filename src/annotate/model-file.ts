import { type BitReader, codeTable, LONGEST_CODE, readBits, readBitsFrom } from "./bits.ts";
import type { ModelRows } from "./linear-model.ts";

/** Number of symbols of the codes for sizes of rows, for entries and for weights. */
export const SYMBOLS = { sizes: 128, entries: 2048, weights: 256 } as const;

/**
 * Reads packed rows. The file: number of rows and of entries (32 bits each), the low bits of the gaps between keys (8); for
 * each symbol of three prefix codes the length of its word (4 bits); then for each row the gap to the key before (Golomb &
 * Rice: the high part as that many ones and a zero, then the low bits), its size, and its entries. An entry is one symbol, class
 * times 16 plus 1 to 15 for the weights -8 to -1 and 1 to 7; plus 0 where the weight follows as a symbol of its own, plus 127.
 */
export function unpackRows(bytes: Uint8Array): ModelRows {
  const reader = readBitsFrom(bytes, 0);
  const rowCount = readBits(reader, 16) * 65536 + readBits(reader, 16);
  const entryCount = readBits(reader, 16) * 65536 + readBits(reader, 16);
  const low = readBits(reader, 8);
  const readCode = (length: number): Int32Array =>
    codeTable(Uint8Array.from({ length }, () => readBits(reader, 4)));
  const codes: Codes = {
    low,
    sizes: readCode(SYMBOLS.sizes),
    entries: readCode(SYMBOLS.entries),
    weights: readCode(SYMBOLS.weights),
  };
  const rows: ModelRows = {
    keys: new Uint32Array(rowCount),
    starts: new Int32Array(rowCount + 1),
    classes: new Uint8Array(entryCount),
    weights: new Int8Array(entryCount),
  };
  readRows(bytes, reader, codes, rows);
  return rows;
}

interface Codes {
  readonly low: number;
  readonly sizes: Int32Array;
  readonly entries: Int32Array;
  readonly weights: Int32Array;
}

/** One loop with the reader's state in local variables: millions of symbols are read before the first sentence. */
function readRows(bytes: Uint8Array, reader: BitReader, codes: Codes, rows: ModelRows): void {
  const { low, sizes, entries, weights: weightCode } = codes;
  const { keys, starts, classes, weights } = rows;
  const window = (1 << LONGEST_CODE) - 1;
  const gap = (1 << low) - 1;
  let { at: next, held, filled } = reader;
  let key = -1;
  let entry = 0;
  for (let row = 0; row < keys.length; row++) {
    for (;;) {
      if (filled < 16) {
        held = (held << 16) | ((bytes[next] ?? 0) << 8) | (bytes[next + 1] ?? 0);
        next += 2;
        filled += 16;
      }
      filled--;
      if (((held >>> filled) & 1) === 0) break;
      key += gap + 1;
    }
    if (filled < 16) {
      held = (held << 16) | ((bytes[next] ?? 0) << 8) | (bytes[next + 1] ?? 0);
      next += 2;
      filled += 16;
    }
    filled -= low;
    key += ((held >>> filled) & gap) + 1;
    keys[row] = key;
    if (filled < 16) {
      held = (held << 16) | ((bytes[next] ?? 0) << 8) | (bytes[next + 1] ?? 0);
      next += 2;
      filled += 16;
    }
    const size = sizes[(held >>> (filled - LONGEST_CODE)) & window] ?? 0;
    filled -= size & 15;
    for (const end = entry + (size >>> 4); entry < end; entry++) {
      if (filled < 16) {
        held = (held << 16) | ((bytes[next] ?? 0) << 8) | (bytes[next + 1] ?? 0);
        next += 2;
        filled += 16;
      }
      const both = entries[(held >>> (filled - LONGEST_CODE)) & window] ?? 0;
      filled -= both & 15;
      classes[entry] = both >>> 8;
      const small = (both >>> 4) & 15;
      if (small !== 0) {
        weights[entry] = small < 9 ? small - 9 : small - 8;
        continue;
      }
      if (filled < 16) {
        held = (held << 16) | ((bytes[next] ?? 0) << 8) | (bytes[next + 1] ?? 0);
        next += 2;
        filled += 16;
      }
      const weight = weightCode[(held >>> (filled - LONGEST_CODE)) & window] ?? 0;
      filled -= weight & 15;
      weights[entry] = (weight >>> 4) - 127;
    }
    starts[row + 1] = entry;
  }
}
