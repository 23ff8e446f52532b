/**
 * A half-open range [start, end) of a document's text, in UTF-16 code units: `text.slice(start, end)` is what it covers.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether the first span holds all of the second. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
