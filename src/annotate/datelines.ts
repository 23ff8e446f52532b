/** A dateline is short; further in, a dash is a dash. */
const REACH = 140;
const SEPARATOR = /\s(?:-|–|—|--)\s|(?<=\S)—(?=\S)/g;
/** What may stand in a dateline beside words in capitals. */
const SMALL = /^(?:and|of|the|near|on|a\.m\.|p\.m\.|de|la|al)$/;
const SHOUTED = /^\p{Lu}{3,}/u;
const LONE_PLACE = /^\p{Lu}{5,}$/u;

/**
 * Where the dateline of a paragraph ends, its dash included: "NORDHEIM, Ruritania, 9 April (Harbour Wire) - | The firm …". Equals
 * `start` where there is none. A dateline begins with a place in capitals and holds only names, dates and brackets; a date set
 * off by a second dash belongs to it.
 */
export function datelineEnd(text: string, start: number, end: number): number {
  const opening = text.slice(start, Math.min(end, start + REACH));
  if (!SHOUTED.test(opening)) return start;
  const breaks = [...opening.matchAll(SEPARATOR)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const [first, second] = breaks;
  if (first === undefined || !isDateline(opening.slice(0, first.from))) return start;
  const between = second === undefined ? "" : opening.slice(first.to, second.from);
  const isDated = /\d/.test(between) && isPlain(between);
  return start + (second !== undefined && isDated ? second.to : first.to);
}

function isDateline(words: string): boolean {
  const hasMore = /[,(\d]/.test(words);
  return isPlain(words) && (hasMore || LONE_PLACE.test(words));
}

/** Whether all words are names, numbers or the small words of names. */
function isPlain(words: string): boolean {
  return words
    .split(/[\s,()/]+/)
    .filter((word) => word !== "")
    .every((word) => /^[\p{Lu}\d]/u.test(word) || SMALL.test(word));
}
