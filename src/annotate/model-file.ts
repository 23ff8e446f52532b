import { codeTable, readBits, readBitsFrom, readRice, readSymbol } from "./bits.ts";
import type { ModelRows } from "./linear-model.ts";

/**
 * Reads packed rows. The file: number of rows and of entries (32 bits each), the low bits of the gaps between keys (8); the
 * lengths of three prefix codes, for row sizes, classes and weights + 127, 256 each of 4 bits; then for each row the gap to
 * the key before, its size, and size times a class and a weight.
 */
export function unpackRows(bytes: Uint8Array): ModelRows {
  const reader = readBitsFrom(bytes, 0);
  const rowCount = readBits(reader, 16) * 65536 + readBits(reader, 16);
  const entryCount = readBits(reader, 16) * 65536 + readBits(reader, 16);
  const low = readBits(reader, 8);
  const readCode = (): Uint16Array =>
    codeTable(Uint8Array.from({ length: 256 }, () => readBits(reader, 4)));
  const [sizeCode, classCode, weightCode] = [readCode(), readCode(), readCode()];
  const keys = new Uint32Array(rowCount);
  const starts = new Int32Array(rowCount + 1);
  const classes = new Uint8Array(entryCount);
  const weights = new Int8Array(entryCount);
  let key = -1;
  let entry = 0;
  for (let row = 0; row < rowCount; row++) {
    key += readRice(reader, low) + 1;
    keys[row] = key;
    const end = entry + readSymbol(reader, sizeCode);
    for (; entry < end; entry++) {
      classes[entry] = readSymbol(reader, classCode);
      weights[entry] = readSymbol(reader, weightCode) - 127;
    }
    starts[row + 1] = entry;
  }
  return { keys, starts, classes, weights };
}
