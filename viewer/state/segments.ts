import type { Evidence, Range } from "../../src/model/claim.ts";
import { compareNumber } from "../../src/model/order.ts";

/** The part that words play in a claim. */
export type Role = "subject" | "object" | "trigger";

/** A stretch of text with the roles it plays; segments follow each other without gaps. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly roles: readonly Role[];
}

/** Cuts a sentence at the ends of its subject, object and trigger, which may overlap; parts outside it are not shown. */
export function segmentQuote(evidence: Evidence): readonly Segment[] {
  const { quote, start: begin } = evidence;
  const cuts = partsOf(evidence).flatMap(([, range]) => range ?? []);
  return cutAt(begin, evidence.end, cuts).map(([start, end]) => ({
    text: quote.slice(start - begin, end - begin),
    start,
    roles: rolesIn(evidence, start, end),
  }));
}

/** The roles that a stretch of a document plays in a claim. */
export function rolesIn(evidence: Evidence, start: number, end: number): readonly Role[] {
  return partsOf(evidence).flatMap(([role, range]) =>
    range && range[0] <= start && end <= range[1] ? [role] : [],
  );
}

/** The stretches between those of the cuts that lie inside, in order. */
export function cutAt(start: number, end: number, cuts: readonly number[]): readonly Range[] {
  const inside = cuts.filter((cut) => cut > start && cut < end);
  const bounds = [...new Set([start, ...inside, end])].toSorted(compareNumber);
  return bounds.slice(0, -1).map((from, at) => [from, bounds[at + 1] ?? end]);
}

function partsOf({
  subject,
  object,
  trigger,
}: Evidence): readonly (readonly [Role, Range | null])[] {
  return [
    ["subject", subject],
    ["object", object],
    ["trigger", trigger],
  ];
}
