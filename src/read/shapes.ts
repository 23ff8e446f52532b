/** A sign or number that begins a list item, with the blanks after it: "• ", "- ", "1. ", "(a) ". */
const MARKER = /^(?:[•‣◦▪▫●○·∙*–—-]|\d{1,3}[.)]|\(\d{1,3}\)|\(?[a-z]\)|\(?[ivx]{1,4}\))\s+(?=\S)/u;

/** Length of the list marker that begins a line, blanks included; 0 where there is none. */
export function markerLength(line: string): number {
  return MARKER.exec(line.slice(0, 40))?.[0].length ?? 0;
}

const LONGEST_HEADING = 160;
const MOST_WORDS = 22;
/** "Q: When did it open?" is said, not set above something. */
const SPEAKER = /^\p{Lu}{1,3}:\s/u;
/** "CHAPTER I." */
const CHAPTER = /^\p{Lu}{3,}[^\p{Ll}.]{0,60}\.$/u;
const CAPTION =
  /^(?:(?:photo|image|picture|figure|fig\.|illustration|graphic|chart|video|table)(?: (?:credit|by|courtesy|source))?(?: \d{1,3}[a-z]?)?\s*[:.|–—]|\(?(?:photo|image|picture|illustration)s? (?:by|courtesy|credit)|file photo|caption:)/i;

/** Whether a line says of itself that it belongs to a picture or table. */
export function isCaption(line: string): boolean {
  return line.length <= 400 && CAPTION.test(line);
}

/** Whether a text closes as prose does: full stop, question or exclamation mark, colon, or a closing mark after one. */
export function endsLikeProse(text: string): boolean {
  return /[.!?:…]["'”’)\]»]*$/.test(text.slice(-8));
}

/** The look of a heading: short, opens with a capital or figure, does not close with a full stop or comma. */
export function looksLikeHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return false;
  if (/\S@\S|https?:/.test(text) || SPEAKER.test(text)) return false;
  if (/[.,;…]["'”’)\]]*$/.test(text) && !CHAPTER.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > MOST_WORDS || /^["'“‘(]*\p{Ll}/u.test(text)) return false;
  return !text.endsWith(":") || (words.length <= 4 && isTitleCase(text));
}

/** Whether capitals mark a line as a heading: all of it, or every word of more than three letters but one in five. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/[\s–—/-]+/).filter((word) => /\p{L}.*\p{L}/u.test(word));
  if (words.length === 0) return false;
  const long = words.filter((word) => word.length > 3);
  const capital = long.filter((word) => /^[^\p{L}]*\p{Lu}|\p{L}\p{Lu}/u.test(word));
  return long.length === 0 || capital.length * 5 >= long.length * 4;
}
