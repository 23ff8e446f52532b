/** Open addressing over distinct keys: slot to row + 1, 0 where free. A power of two of slots, at least twice as many as keys. */
export function fillSlots(keys: Uint32Array): Uint32Array {
  let size = 2;
  while (size < 2 * keys.length) size *= 2;
  const slots = new Uint32Array(size);
  keys.forEach((key, row) => {
    let slot = key & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = row + 1;
  });
  return slots;
}

/** The row of a key in what {@link fillSlots} made of the keys; -1 where there is none. */
export function rowOfKey(slots: Uint32Array, keys: Uint32Array, key: number): number {
  const mask = slots.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const row = (slots[slot] ?? 0) - 1;
    if (row < 0 || keys[row] === key) return row;
  }
}
