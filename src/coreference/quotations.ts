import type { AnnotatedDocument } from "../model/annotation.ts";
import type { Span } from "../model/span.ts";

/** A stretch in quotation marks, the marks included; none crosses a block, but one left open runs to its block's end. */
export interface Quotation extends Span {
  readonly block: number;
}

/** The code units of the marks. */
const STRAIGHT = 0x22;
const OPENING = 0x201c;
const CLOSING = 0x201d;

/** The quotations of a document, in order. Curly marks open and close; straight ones take turns. */
export function findQuotations(document: AnnotatedDocument): readonly Quotation[] {
  const { text, blocks } = document.document;
  return blocks.flatMap((block, index) => {
    const found: Quotation[] = [];
    let open = -1;
    for (let at = block.start; at < block.end; at++) {
      const mark = text.charCodeAt(at);
      if (mark === STRAIGHT || mark === (open < 0 ? OPENING : CLOSING)) {
        if (open >= 0) found.push({ start: open, end: at + 1, block: index });
        open = open < 0 ? at : -1;
      }
    }
    if (open >= 0) found.push({ start: open, end: block.end, block: index });
    return found;
  });
}

/** For each token 1 where it stands in a quotation. */
export function markQuoted(document: AnnotatedDocument): Uint8Array {
  const quoted = new Uint8Array(document.tokens.length);
  const quotations = findQuotations(document);
  let at = 0;
  document.tokens.forEach((token, index) => {
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++;
    if ((quotations[at]?.start ?? Number.POSITIVE_INFINITY) <= token.start) quoted[index] = 1;
  });
  return quoted;
}
