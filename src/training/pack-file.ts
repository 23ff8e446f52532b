import { codeWords, LONGEST_CODE, PADDING } from "../annotate/bits.ts";
import { DENSE_FROM } from "../annotate/linear-model.ts";
import { SYMBOLS } from "../annotate/model-file.ts";
import type { ModelRows } from "./pack-rows.ts";

/** Writes rows in the form that `readModel` reads. */
export function packFile(rows: ModelRows): Uint8Array {
  const writer: BitWriter = { bytes: [], held: 0, filled: 0 };
  const { keys, starts, classes, weights } = rows;
  const sizes = Array.from(keys, (_, row) => (starts[row + 1] ?? 0) - (starts[row] ?? 0));
  const low =
    keys.length === 0 ? 1 : Math.max(1, Math.floor(Math.log2((2 ** 32 / keys.length) * 0.7)));
  const dense = sizes.filter((size) => size >= DENSE_FROM);
  const denseEntries = dense.reduce((sum, size) => sum + size, 0);
  for (const count of [keys.length, dense.length, classes.length - denseEntries]) {
    writeBits(writer, count >>> 16, 16);
    writeBits(writer, count & 65535, 16);
  }
  writeBits(writer, Math.min(low, 16), 8);
  const symbols = Uint16Array.from(classes, (chosen, entry) =>
    entrySymbol(chosen, weights[entry] ?? 0),
  );
  const large = weights.filter((_, entry) => (symbols[entry] ?? 0) % 16 === 0);
  const sizeCode = makeCode(sizes, SYMBOLS.sizes);
  const entryCode = makeCode(symbols, SYMBOLS.entries);
  const weightCode = makeCode(
    Array.from(large, (weight) => weight + 127),
    SYMBOLS.weights,
  );
  for (const code of [sizeCode, entryCode, weightCode])
    for (const length of code.lengths) writeBits(writer, length, 4);
  let before = -1;
  keys.forEach((key, row) => {
    writeRice(writer, key - before - 1, Math.min(low, 16));
    before = key;
    writeSymbol(writer, sizeCode, sizes[row] ?? 0);
    for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry++) {
      const symbol = symbols[entry] ?? 0;
      writeSymbol(writer, entryCode, symbol);
      if (symbol % 16 === 0) writeSymbol(writer, weightCode, (weights[entry] ?? 0) + 127);
    }
  });
  writeBits(writer, 0, 7 + 8 * PADDING);
  return Uint8Array.from(writer.bytes);
}

/** Class times 16 plus the number of a small weight, 0 for all others. */
function entrySymbol(chosen: number, weight: number): number {
  const isSmall = weight !== 0 && weight >= -8 && weight <= 7;
  return chosen * 16 + (isSmall ? weight + (weight < 0 ? 9 : 8) : 0);
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

/** A prefix code for symbols by their frequency (Huffman 1952). */
function makeCode(symbols: Iterable<number>, symbolCount: number): Code {
  const counts = new Float64Array(symbolCount);
  for (const symbol of symbols) counts[symbol] = (counts[symbol] ?? 0) + 1;
  // Frequencies are flattened until no code word is too long.
  let lengths = codeLengths(counts);
  while (lengths.some((length) => length > LONGEST_CODE)) {
    for (let i = 0; i < symbolCount; i++)
      if (counts[i] !== 0) counts[i] = Math.ceil((counts[i] ?? 0) / 2) + 1;
    lengths = codeLengths(counts);
  }
  return { lengths, words: codeWords(lengths) };
}

interface Tree {
  readonly count: number;
  readonly symbols: readonly number[];
}

/** Joins the two rarest trees until one is left; both queues stay sorted (van Leeuwen 1976). */
function codeLengths(counts: Float64Array): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const leaves: Tree[] = Array.from(counts, (count, symbol) => ({ count, symbols: [symbol] }))
    .filter((tree) => tree.count > 0)
    .toSorted((a, b) => a.count - b.count);
  if (leaves.length === 1) lengths[leaves[0]?.symbols[0] ?? 0] = 1;
  const joined: Tree[] = [];
  let [leaf, join] = [0, 0];
  const takeRarest = (): Tree | undefined =>
    (leaves[leaf]?.count ?? Number.POSITIVE_INFINITY) <=
    (joined[join]?.count ?? Number.POSITIVE_INFINITY)
      ? leaves[leaf++]
      : joined[join++];
  for (let left = leaves.length; left > 1; left--) {
    const [a, b] = [takeRarest(), takeRarest()];
    if (!a || !b) break;
    const symbols = [...a.symbols, ...b.symbols];
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    joined.push({ count: a.count + b.count, symbols });
  }
  return lengths;
}
