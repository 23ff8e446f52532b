import type { Evidence, Range } from "../../src/model/claim.ts";
import type { GraphClaim } from "../../src/model/graph.ts";
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
  const parts: readonly (readonly [Role, Range | null])[] = [
    ["subject", evidence.subject],
    ["object", evidence.object],
    ["trigger", evidence.trigger],
  ];
  const cuts = parts.flatMap(([, range]) => range ?? []);
  const inside = cuts.filter((cut) => cut > evidence.start && cut < evidence.end);
  const bounds = [...new Set([evidence.start, ...inside, evidence.end])].toSorted(compareNumber);
  return bounds.slice(0, -1).map((start, at) => {
    const end = bounds[at + 1] ?? evidence.end;
    const roles = parts.flatMap(([role, range]) =>
      range && range[0] <= start && end <= range[1] ? [role] : [],
    );
    return {
      text: evidence.quote.slice(start - evidence.start, end - evidence.start),
      start,
      roles,
    };
  });
}

/** A stretch of a document: plain text, or a sentence with the claims that it makes. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  /** Ids of the claims whose sentence this is; empty for text without claims. */
  readonly claims: readonly string[];
}

/**
 * Cuts a text at its claims' sentences. Where two sentences overlap (one quoted inside another), the one that begins
 * first, and of these the longer, keeps its words and takes the other's claims.
 */
export function cutPassages(text: string, claims: readonly GraphClaim[]): readonly Passage[] {
  const sorted = claims.toSorted(
    (one, two) => one.evidence.start - two.evidence.start || two.evidence.end - one.evidence.end,
  );
  const sentences: { start: number; end: number; claims: string[] }[] = [];
  for (const claim of sorted) {
    const { start, end } = claim.evidence;
    const last = sentences.at(-1);
    if (last && start < last.end) {
      last.claims.push(claim.id);
      last.end = Math.max(last.end, end);
    } else sentences.push({ start, end, claims: [claim.id] });
  }
  let at = 0;
  const passages: Passage[] = [];
  for (const { start, end, claims: ids } of sentences) {
    if (at < start) passages.push({ text: text.slice(at, start), start: at, claims: [] });
    passages.push({ text: text.slice(start, end), start, claims: ids });
    at = end;
  }
  if (at < text.length) passages.push({ text: text.slice(at), start: at, claims: [] });
  return passages;
}
