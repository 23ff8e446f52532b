import type { GraphClaim } from "../../src/model/graph.ts";
import type { ViewDocument } from "../../src/model/view.ts";

/** A claim's sentence with its source as plain text: quote, title, publisher, date, and the place in the document. */
export function citationOf(heads: readonly ViewDocument[], claim: GraphClaim): string {
  const head = heads.find(({ path }) => path === claim.document);
  const { quote, start, end } = claim.evidence;
  const source = [head?.title, head?.author, head?.source, head?.date, head?.url].filter(
    (part): part is string => typeof part === "string" && part !== "",
  );
  const sentence = quote.replace(/\s+/g, " ").trim();
  return `\u201c${sentence}\u201d ${[...source, `${claim.document}, ${start}\u2013${end}`].join(", ")}`;
}
