/**
 * Open addressing over distinct keys: for each slot a key and the key's row + 1, 0 where the slot is free; side by side, so that a look
 * takes one place of memory. A power of two of slots, at least twice as many as keys.
 */
export function fillSlots(keys: Uint32Array): Uint32Array {
  let size = 2;
  while (size < 2 * keys.length) size *= 2;
  const slots = new Uint32Array(2 * size);
  keys.forEach((key, row) => {
    let slot = key & (size - 1);
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & (size - 1);
    slots[2 * slot] = key;
    slots[2 * slot + 1] = row + 1;
  });
  return slots;
}

/** The row of a key in what {@link fillSlots} made of the keys; -1 where there is none. */
export function rowOfKey(slots: Uint32Array, key: number): number {
  const mask = slots.length / 2 - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const row = (slots[2 * slot + 1] ?? 0) - 1;
    if (row < 0 || slots[2 * slot] === key) return row;
  }
}
