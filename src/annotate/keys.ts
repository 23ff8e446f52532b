/** Stands for "nothing there" (before the first word, no child, empty stack) in a feature. */
export const NOTHING = 0x5bd1e995;

/** A 32-bit hash of a text's UTF-16 code units: FNV-1a (Fowler, Noll, Vo), then the finishing steps of MurmurHash3 (Appleby). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return finish(hash);
}

/** Joins two 32-bit values into one; the order counts. Features are such joins, so that no string is built or compared. */
export function join2(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b1, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}

/** Joins three values. */
export function join3(a: number, b: number, c: number): number {
  return join2(join2(a, b), c);
}

/** Joins four values. */
export function join4(a: number, b: number, c: number, d: number): number {
  return join2(join2(join2(a, b), c), d);
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
