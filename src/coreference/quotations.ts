import type { AnnotatedDocument } from "../model/annotation.ts";
import type { Span } from "../model/span.ts";

/** A stretch in quotation marks, the marks included; none crosses a block, but one left open runs to its block's end. */
export interface Quotation extends Span {
  readonly block: number;
}

/** The quotations of a document, in order. Curly marks open and close; straight ones take turns. */
export function findQuotations(document: AnnotatedDocument): readonly Quotation[] {
  const { text, blocks } = document.document;
  return blocks.flatMap((block, index) => {
    const found: Quotation[] = [];
    let open = -1;
    for (let at = block.start; at < block.end; at++) {
      const mark = text[at];
      if (open < 0 ? mark === "\u201c" || mark === '"' : mark === "\u201d" || mark === '"') {
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
