const PRIME = 0x01000193;

/** FNV-1a (Fowler, Noll, Vo) of a text's code units, to which further ones may be added. */
export function begin(text: string): number {
  return extend(0x811c9dc5, text);
}

export function extend(state: number, text: string): number {
  let hash = state;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/** Adds a word behind a blank. */
export function join(state: number, word: string): number {
  return extend(Math.imul(state ^ 32, PRIME), word);
}

/** The finishing steps of MurmurHash3 (Appleby): the key of all that was added. */
export function finish(state: number): number {
  let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
