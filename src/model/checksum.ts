/** Fletcher's checksum over 16-bit sums (Fletcher 1982), as one unsigned number: finds damage, not malice. */
export function checksumOf(bytes: Uint8Array): number {
  let low = 0;
  let high = 0;
  for (let from = 0; from < bytes.length; from += 4096) {
    const to = Math.min(bytes.length, from + 4096);
    for (let at = from; at < to; at++) {
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= 65521;
    high %= 65521;
  }
  return high * 65536 + low;
}
