import type { DocumentRecord } from "../model/record.ts";
import { atLeast } from "../model/sure.ts";

/** What `extract` prints beside the record itself. */
export interface LineOptions {
  /** Add the document's text. */
  readonly hasText: boolean;
}

/** A document's record as the line of JSON that `extract` prints, with its line break. */
export function extractionLine(record: DocumentRecord, options: LineOptions): string {
  const { id, path, format, title, date, author, source, url } = record.source;
  const line = {
    format: "claimgraph/extraction@1",
    document: path,
    meta: { id, title, date, source, author, url, format },
    entities: record.entities.map((chain) => ({
      id: chain.id,
      name: chain.name,
      type: chain.type,
      aliases: chain.aliases,
      mentions: chain.mentions.map(({ start, end, kind }) => ({ start, end, kind })),
    })),
    claims: record.claims,
    ...(record.facts === undefined ? {} : { facts: record.facts }),
    ...(options.hasText ? { text: record.text } : {}),
  };
  return `${JSON.stringify(line)}\n`;
}

/**
 * The record as one document alone supports it: names that need the confirmation of other documents are left out, with
 * what is claimed of them, and so are claims below a confidence.
 */
export function standingAlone(record: DocumentRecord, minConfidence: number): DocumentRecord {
  const strong = record.entities.filter((chain) => !chain.isWeak);
  const weak = new Set(record.entities.filter((chain) => chain.isWeak).map((chain) => chain.id));
  const claims = record.claims.filter(
    (claim) => !weak.has(claim.subject) && !weak.has(claim.object ?? ""),
  );
  return atLeast({ ...record, entities: strong, claims }, minConfidence);
}
