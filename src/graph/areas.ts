/** A rectangle; `x`, `y` is its corner with the smallest coordinates. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A rectangle divided into one part a weight (positive, largest first), aligned, each of an area in proportion and as near
 * to a square as the rows allow.
 *
 * Bruls, Huizing, van Wijk: Squarified treemaps, 2000.
 */
export function divideArea(weights: readonly number[], box: Box): readonly Box[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const areas = weights.map((weight) => (weight / total) * box.width * box.height);
  const parts: Box[] = [];
  let rest = box;
  for (let at = 0; at < areas.length; ) {
    const side = Math.min(rest.width, rest.height);
    const end = rowEnd(areas, at, side);
    const row = areas.slice(at, end);
    const cut = cutRow(row, rest);
    parts.push(...cut.parts);
    rest = cut.rest;
    at = end;
  }
  return parts;
}

/** Where the row that begins at `from` ends: before the part that would make its worst part longer. */
function rowEnd(areas: readonly number[], from: number, side: number): number {
  let sum = areas[from] ?? 0;
  const most = sum;
  let worst = elongation(most, most, sum, side);
  for (let end = from + 1; end < areas.length; end++) {
    const area = areas[end] ?? 0;
    const next = elongation(most, area, sum + area, side);
    if (next > worst) return end;
    sum += area;
    worst = next;
  }
  return areas.length;
}

/** Length by breadth of the longest part of a row of that sum, laid along a side. */
function elongation(most: number, least: number, sum: number, side: number): number {
  const breadth = sum / side;
  return Math.max(most / (breadth * breadth), (breadth * breadth) / least);
}

/** The row's parts along the shorter side of the box, and what is left of it. */
function cutRow(
  row: readonly number[],
  box: Box,
): { readonly parts: readonly Box[]; readonly rest: Box } {
  const isWide = box.width >= box.height;
  const side = isWide ? box.height : box.width;
  const breadth = row.reduce((sum, area) => sum + area, 0) / side;
  let along = 0;
  const parts = row.map((area): Box => {
    const length = area / breadth;
    const part = isWide
      ? { x: box.x, y: box.y + along, width: breadth, height: length }
      : { x: box.x + along, y: box.y, width: length, height: breadth };
    along += length;
    return part;
  });
  const rest = isWide
    ? { ...box, x: box.x + breadth, width: Math.max(0, box.width - breadth) }
    : { ...box, y: box.y + breadth, height: Math.max(0, box.height - breadth) };
  return { parts, rest };
}
