const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** What each digit stands for, by code unit. */
const VALUES = new Uint8Array(256);
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

/**
 * Decodes base64 (RFC 4648) without blanks. Plain TypeScript, as pages and node 20 share no fast way that is not deprecated; from bytes, since
 * asking a string for millions of characters takes longer.
 */
export function decodeBase64(text: string): Uint8Array {
  const digits = new TextEncoder().encode(text);
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((digits.length / 4) * 3 - padding);
  for (let at = 0, to = 0; at < digits.length; at += 4) {
    const bits =
      ((VALUES[digits[at] ?? 0] ?? 0) << 18) |
      ((VALUES[digits[at + 1] ?? 0] ?? 0) << 12) |
      ((VALUES[digits[at + 2] ?? 0] ?? 0) << 6) |
      (VALUES[digits[at + 3] ?? 0] ?? 0);
    bytes[to++] = bits >> 16;
    bytes[to++] = bits >> 8;
    bytes[to++] = bits;
  }
  return bytes;
}
