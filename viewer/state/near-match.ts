/** Longer patterns are matched by their beginnings: a machine word holds no more. */
const MOST = 31;

/** How many slips of the hand words of a length forgive: none in short ones, where a slip makes another word. */
export function slipsOf(length: number): number {
  return length < 4 ? 0 : length < 9 ? 1 : 2;
}

/**
 * Makes a function that tells with how few slips a pattern stands somewhere in a text, or between two places of it: letters left out, put in, changed, or two
 * neighbours swapped. More than `most` count as `most + 1`. One machine word a letter of text: Myers 1999 (approximate string
 * matching by bit vectors), with the swaps of Hyyrö 2003.
 */
export function nearMatcher(
  pattern: string,
  most: number,
): (text: string, start?: number, end?: number) => number {
  const wanted = pattern.slice(0, MOST);
  const masks = new Int32Array(1 << 16);
  for (let at = 0; at < wanted.length; at++) {
    const code = wanted.charCodeAt(at);
    masks[code] = (masks[code] ?? 0) | (1 << at);
  }
  const last = 1 << (wanted.length - 1);
  return (text, start = 0, end = text.length) => {
    let [plus, minus] = [-1, 0];
    let [diagonal, before] = [0, 0];
    let score = wanted.length;
    let best = score;
    for (let at = start; at < end; at++) {
      const mask = masks[text.charCodeAt(at)] ?? 0;
      const swapped = ((~diagonal & mask) << 1) & before;
      diagonal = (((mask & plus) + plus) ^ plus) | mask | minus | swapped;
      const up = minus | ~(diagonal | plus);
      const down = diagonal & plus;
      if ((up & last) !== 0) score += 1;
      else if ((down & last) !== 0) score -= 1;
      // A match may begin anywhere, so no slip is carried in from the left.
      const shifted = up << 1;
      plus = (down << 1) | ~(diagonal | shifted);
      minus = shifted & diagonal;
      before = mask;
      if (score < best) best = score;
    }
    return Math.min(best, most + 1);
  };
}
