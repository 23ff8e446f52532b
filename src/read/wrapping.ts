import type { Line } from "./lines.ts";

/** Lines that end in the middle of a sentence are at least this long when a program or a typist broke them. */
const SHORTEST_WRAPPED = 30;
const LONGEST_WRAPPED = 120;
/** Share of line pairs that break a sentence, above which the text counts as hard-wrapped. */
const MIN_SHARE = 0.25;

const ENDS_SENTENCE = /[.!?:;…]["'”’)\]»]*$/;
const STARTS_LOWER = /^["'“‘(]*\p{Ll}/u;

/**
 * How full a line must be (its length, a blank, the next line's first word) to have been broken for want of room; null
 * where the text is not hard-wrapped, so that each line is a paragraph. A greedy typesetter breaks only where the next word
 * does not fit, so the breaks inside sentences, which are certain, tell the width.
 */
export function measureWrapping(lines: readonly Line[]): number | null {
  const pairs = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return next === undefined || isEmpty(line) || isEmpty(next) ? [] : [[line, next] as const];
  });
  const certain = pairs.filter(([line, next]) => breaksSentence(line, next));
  if (certain.length === 0 || certain.length < pairs.length * MIN_SHARE) return null;
  const fills = certain.map(([line, next]) => fillOf(line, next)).toSorted((a, b) => a - b);
  return fills[Math.floor(fills.length / 10)] ?? null;
}

/** Whether a line goes on in the next one: its sentence does, or it is too full for the next word. */
export function continues(line: Line, next: Line, fill: number | null): boolean {
  return breaksSentence(line, next) || (fill !== null && fillOf(line, next) >= fill);
}

/** A line of a wrapped text that ends without closing its sentence, before a line that begins in lower case. */
function breaksSentence(line: Line, next: Line): boolean {
  const length = line.end - line.start;
  return (
    length >= SHORTEST_WRAPPED &&
    length <= LONGEST_WRAPPED &&
    !ENDS_SENTENCE.test(line.text.slice(-8)) &&
    STARTS_LOWER.test(next.text.slice(0, 8))
  );
}

function fillOf(line: Line, next: Line): number {
  const blank = next.text.slice(0, 200).search(/\s/);
  return line.indent + line.end - line.start + 1 + (blank < 0 ? next.text.length : blank);
}

function isEmpty(line: Line): boolean {
  return line.start === line.end;
}
