import { codeWords, LONGEST_CODE } from "../annotate/bits.ts";
import type { ModelRows } from "../annotate/linear-model.ts";

/** Writes rows in the form that `unpackRows` reads. */
export function packFile(rows: ModelRows): Uint8Array {
  const writer: BitWriter = { bytes: [], held: 0, filled: 0 };
  const { keys, starts, classes, weights } = rows;
  const sizes = Array.from(keys, (_, row) => (starts[row + 1] ?? 0) - (starts[row] ?? 0));
  const low =
    keys.length === 0 ? 0 : Math.max(0, Math.floor(Math.log2((2 ** 32 / keys.length) * 0.7)));
  for (const count of [keys.length, classes.length]) {
    writeBits(writer, count >>> 16, 16);
    writeBits(writer, count & 65535, 16);
  }
  writeBits(writer, Math.min(low, 16), 8);
  const sizeCode = makeCode(sizes);
  const classCode = makeCode(classes);
  const weightCode = makeCode(Array.from(weights, (weight) => weight + 127));
  for (const code of [sizeCode, classCode, weightCode])
    for (const length of code.lengths) writeBits(writer, length, 4);
  let before = -1;
  keys.forEach((key, row) => {
    writeRice(writer, key - before - 1, Math.min(low, 16));
    before = key;
    writeSymbol(writer, sizeCode, sizes[row] ?? 0);
    for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry++) {
      writeSymbol(writer, classCode, classes[entry] ?? 0);
      writeSymbol(writer, weightCode, (weights[entry] ?? 0) + 127);
    }
  });
  writeBits(writer, 0, 7);
  return Uint8Array.from(writer.bytes);
}

interface BitWriter {
  readonly bytes: number[];
  held: number;
  filled: number;
}

function writeBits(writer: BitWriter, value: number, count: number): void {
  for (let bit = count - 1; bit >= 0; bit--) {
    writer.held = writer.held * 2 + ((value >>> bit) & 1);
    if (++writer.filled < 8) continue;
    writer.bytes.push(writer.held);
    writer.held = 0;
    writer.filled = 0;
  }
}

function writeRice(writer: BitWriter, value: number, low: number): void {
  for (let high = Math.floor(value / 2 ** low); high > 0; high--) writeBits(writer, 1, 1);
  writeBits(writer, 0, 1);
  writeBits(writer, value % 2 ** low, low);
}

interface Code {
  readonly lengths: Uint8Array;
  readonly words: Uint16Array;
}

function writeSymbol(writer: BitWriter, code: Code, symbol: number): void {
  writeBits(writer, code.words[symbol] ?? 0, code.lengths[symbol] ?? 0);
}

/** A prefix code for symbols 0 to 255 by their frequency (Huffman 1952). */
function makeCode(symbols: Iterable<number>): Code {
  const counts = new Float64Array(256);
  for (const symbol of symbols) counts[symbol] = (counts[symbol] ?? 0) + 1;
  // Frequencies are flattened until no code word is too long.
  let lengths = codeLengths(counts);
  while (lengths.some((length) => length > LONGEST_CODE)) {
    for (let i = 0; i < 256; i++)
      if (counts[i] !== 0) counts[i] = Math.ceil((counts[i] ?? 0) / 2) + 1;
    lengths = codeLengths(counts);
  }
  return { lengths, words: codeWords(lengths) };
}

interface Tree {
  readonly count: number;
  readonly symbols: readonly number[];
}

function codeLengths(counts: Float64Array): Uint8Array {
  const lengths = new Uint8Array(256);
  let trees: Tree[] = [];
  counts.forEach((count, symbol) => {
    if (count > 0) trees.push({ count, symbols: [symbol] });
  });
  if (trees.length === 1) lengths[trees[0]?.symbols[0] ?? 0] = 1;
  while (trees.length > 1) {
    trees = trees.toSorted(
      (a, b) => a.count - b.count || (a.symbols[0] ?? 0) - (b.symbols[0] ?? 0),
    );
    const [a, b, ...rest] = trees;
    if (!a || !b) break;
    const symbols = [...a.symbols, ...b.symbols];
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    trees = [...rest, { count: a.count + b.count, symbols }];
  }
  return lengths;
}
