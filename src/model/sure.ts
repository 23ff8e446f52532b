import type { DocumentRecord } from "./record.ts";

/** Claims and facts below this confidence are left out unless another one is asked for. */
export const LEAST_CONFIDENCE = 0.5;

/** The record without claims and facts below a confidence. */
export function atLeast(record: DocumentRecord, minConfidence: number): DocumentRecord {
  if (minConfidence <= 0) return record;
  const isSure = ({ confidence }: { readonly confidence: number }): boolean =>
    confidence >= minConfidence;
  const { facts } = record;
  const sure = { ...record, claims: record.claims.filter(isSure) };
  return facts === undefined ? sure : { ...sure, facts: facts.filter(isSure) };
}
