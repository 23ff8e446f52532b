/** Adds to a list in a map. */
export function collect<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Items by key, keys and items in the order in which they come. */
export function groupBy<T, K>(
  items: Iterable<T>,
  key: (item: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) collect(groups, key(item), item);
  return groups;
}
