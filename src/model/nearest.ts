/** The known name that a misspelt one most likely means, at most so many edits away; null where none is near. */
export function nearestName(
  typed: string,
  known: readonly string[],
  most: number = Math.max(1, Math.floor(typed.length / 2)),
): string | null {
  const ranked = known
    .map((name) => ({ name, distance: distanceOf(typed, name) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = ranked;
  const isNear = best !== undefined && best.distance <= most;
  return isNear ? best.name : null;
}

/** Edits from one word to the other: insert, delete, replace (Levenshtein 1966). Words are short; long ones are cut at 40. */
function distanceOf(a: string, b: string): number {
  const [from, to] = [a.slice(0, 40).split(""), b.slice(0, 40).split("")];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [line, letter] of from.entries()) {
    const next = [line + 1];
    for (const [column, other] of to.entries()) {
      const replace = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replace, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
