import type { Span } from "../model/span.ts";

/** A line without the blanks around it. A blank line is an empty span. */
export interface Line extends Span {
  /** Number of blanks before it; a tab counts to the next multiple of four. */
  readonly indent: number;
  readonly text: string;
}

/** Line ends are LF here; form feeds, vertical tabs, NEL and the Unicode separators end a line too. */
const LINE_END = /[\n\v\f\u0085\u2028\u2029]/g;

/** The lines of a text, in order, blank ones included. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    lines.push(trimLine(text, start, match.index));
    start = match.index + 1;
  }
  lines.push(trimLine(text, start, text.length));
  return lines;
}

/** The span without the blanks at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function trimLine(text: string, from: number, to: number): Line {
  const { start, end } = trimSpan(text, { start: from, end: to });
  return { start, end, indent: indentOf(text, from, start), text: text.slice(start, end) };
}

function indentOf(text: string, from: number, to: number): number {
  let indent = 0;
  for (let i = from; i < to; i++) indent += text[i] === "\t" ? 4 - (indent % 4) : 1;
  return indent;
}

/** Whether a code unit is white space to a reader (byte-order marks and zero-width spaces too). */
function isBlank(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
