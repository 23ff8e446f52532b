/** Words in a shingle: five in a row hardly stand in two texts by chance, and one changed word costs only five shingles. */
const WIDTH = 5;
const WORD = /[\p{L}\p{N}]+/gu;
/** FNV-1a over the code units of a word (Fowler, Noll, Vo), 32 bits. */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** An odd multiplier, so that the order of the words counts. */
const TURN = 0x9e3779b1;

/** Hashes of all runs of five words of a text, without regard to case and punctuation (Broder 1997). Linear. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = Array.from(text.matchAll(WORD), ([word]) => hashWord(word.toLowerCase()));
  const found = new Set<number>();
  for (let at = 0; at + WIDTH <= words.length; at++) {
    let hash = 0;
    for (let i = at; i < at + WIDTH; i++) hash = Math.imul(hash ^ (words[i] ?? 0), TURN) + i - at;
    found.add((hash ^ (hash >>> 15)) >>> 0);
  }
  return found;
}

function hashWord(word: string): number {
  let hash = FNV_BASIS;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash;
}
