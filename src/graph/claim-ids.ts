import type { Status } from "../model/claim.ts";
import type { GraphClaim } from "../model/graph.ts";
import { compareText } from "../model/order.ts";

/** Ids of claims, sorted. Throws on an empty list: nothing stands in the graph without a claim. */
export function claimIds(claims: readonly GraphClaim[]): readonly [string, ...string[]] {
  const [first, ...others] = claims.map((claim) => claim.id).toSorted(compareText);
  if (first === undefined) throw new Error("an edge or fact without a claim");
  return [first, ...others];
}

/** The status of all claims, null where they differ. */
export function commonStatus(claims: readonly GraphClaim[]): Status | null {
  const [status = null, ...others] = new Set(claims.map((claim) => claim.status));
  return others.length === 0 ? status : null;
}
