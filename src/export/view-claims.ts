import type { Attribution, Evidence } from "../model/claim.ts";
import type { GraphClaim } from "../model/graph.ts";
import type { ClaimColumns, EvidenceBlock, Index } from "../model/view.ts";
import { createTable, encodeQualifiers, find, type Places, type Table } from "./view-table.ts";

/** A block of claims. Throws where a quote is not what stands at its place. */
export function encodeClaims(
  claims: readonly GraphClaim[],
  places: Places,
  texts: readonly string[],
): EvidenceBlock {
  const table = createTable();
  const { text } = table;
  for (const claim of claims)
    checkQuote(claim.evidence, texts[find(places.document, claim.document)]);
  const columns: ClaimColumns = {
    id: claims.map((claim) => text(claim.id)),
    document: claims.map((claim) => find(places.document, claim.document)),
    subject: claims.map((claim) => text(claim.subject)),
    type: claims.map((claim) => text(claim.type)),
    object: claims.map((claim) => text(claim.object)),
    value: claims.map((claim) => table.value(claim.value)),
    predicate: claims.map((claim) => text(claim.predicate)),
    polarity: claims.map((claim) => text(claim.polarity)),
    modality: claims.map((claim) => text(claim.modality)),
    attribution: claims.map((claim) => encodeAttribution(claim.attribution, table)),
    status: claims.map((claim) => text(claim.status)),
    qualifiers: claims.map((claim) => encodeQualifiers(claim.qualifiers, table)),
    confidence: claims.map((claim) => claim.confidence),
    rule: claims.map((claim) => text(claim.rule)),
    spans: claims.map(({ evidence }) => [
      evidence.start,
      evidence.end,
      ...evidence.subject,
      ...(evidence.object ?? [-1, -1]),
      ...(evidence.trigger ?? [-1, -1]),
    ]),
  };
  return { strings: table.strings, values: table.values, claims: columns };
}

function encodeAttribution(attribution: Attribution | null, table: Table): readonly Index[] {
  if (!attribution) return [];
  const { entity, name, start, end } = attribution;
  return [table.text(entity), table.text(name), start, end];
}

/** Makes sure that a quote stands at its place. */
export function checkQuote(evidence: Pick<Evidence, "quote" | "start" | "end">, text = ""): void {
  if (text.slice(evidence.start, evidence.end) !== evidence.quote)
    throw new Error(`A quote is not what stands at its place: ${evidence.quote.slice(0, 80)}`);
}
