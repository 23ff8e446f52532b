/** Ids are shortened to beginnings of at least so many characters that are unique in the graph. */
const SHORTEST = 6;

/** The shortest beginning of an id that no other of the ids has. */
export function shorten(id: string, ids: readonly string[]): string {
  let length = SHORTEST;
  for (const other of ids) if (other !== id) length = Math.max(length, shared(id, other) + 1);
  return id.slice(0, length);
}

function shared(one: string, two: string): number {
  let at = 0;
  while (at < one.length && one[at] === two[at]) at += 1;
  return at;
}

/** The one id that begins so; null where none or several do. */
export function lengthen(short: string, ids: readonly string[]): string | null {
  const found = short.length < SHORTEST ? [] : ids.filter((id) => id.startsWith(short));
  return found.length === 1 ? (found[0] ?? null) : null;
}
