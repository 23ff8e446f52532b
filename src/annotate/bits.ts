/** A place in a string of bits, the highest bit of each byte first. At least {@link PADDING} bytes must follow what is read. */
export interface BitReader {
  readonly bits: DataView;
  /** Number of the next bit. */
  at: number;
}

/** Longest word of a prefix code, in bits. */
export const LONGEST_CODE = 15;
/** Bytes behind the last bit: four are taken at once, wherever in the first of them a word begins. */
export const PADDING = 4;

/** Starts reading at the first byte. */
export function readBitsOf(bytes: Uint8Array): BitReader {
  return { bits: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: 0 };
}

/** Reads 1 to 25 bits as an unsigned number. */
export function readBits(reader: BitReader, count: number): number {
  const value = peekBits(reader.bits, reader.at, count);
  reader.at += count;
  return value;
}

/** The 1 to 25 bits from a place on, as an unsigned number. */
export function peekBits(bits: DataView, at: number, count: number): number {
  return (bits.getInt32(at >>> 3) << (at & 7)) >>> (32 - count);
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
