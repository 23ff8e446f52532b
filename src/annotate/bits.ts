/** A place in a string of bits, the highest bit of each byte first. */
export interface BitReader {
  readonly bytes: Uint8Array;
  /** Next byte to take in. */
  at: number;
  /** Bits taken in but not yet read, in the low `filled` bits. */
  held: number;
  filled: number;
}

/** Longest word of a prefix code, in bits. */
export const LONGEST_CODE = 15;

/** Starts reading at a byte. */
export function readBitsFrom(bytes: Uint8Array, at: number): BitReader {
  return { bytes, at, held: 0, filled: 0 };
}

/** Reads up to 16 bits as an unsigned number; behind the end all bits are 0. */
export function readBits(reader: BitReader, count: number): number {
  fill(reader);
  reader.filled -= count;
  return (reader.held >>> reader.filled) & ((1 << count) - 1);
}

/** Takes in bytes until more than 16 bits are held. */
function fill(reader: BitReader): void {
  while (reader.filled <= 16) {
    reader.held = (reader.held << 8) | (reader.bytes[reader.at++] ?? 0);
    reader.filled += 8;
  }
}

/** The code words of a canonical prefix code (Huffman; Schwartz & Kallick 1964) from the length of each symbol's word, 0 for none. */
export function codeWords(lengths: Uint8Array): Uint16Array {
  const words = new Uint16Array(lengths.length);
  let next = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    next *= 2;
    for (let symbol = 0; symbol < lengths.length; symbol++)
      if (lengths[symbol] === length) words[symbol] = next++;
  }
  return words;
}

/**
 * The table with which a canonical prefix code is read: for every {@link LONGEST_CODE} bits the symbol times 16 plus the length
 * of its word.
 */
export function codeTable(lengths: Uint8Array): Int32Array {
  const table = new Int32Array(1 << LONGEST_CODE);
  const words = codeWords(lengths);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const from = (words[symbol] ?? 0) << (LONGEST_CODE - length);
    table.fill(symbol * 16 + length, from, from + (1 << (LONGEST_CODE - length)));
  }
  return table;
}
