import type { GraphClaim, NodeFact } from "../model/graph.ts";
import { collect, groupBy } from "../model/groups.ts";
import { canonicalJson } from "../model/json.ts";
import { byText } from "../model/order.ts";
import { claimIds, commonStatus } from "./claim-ids.ts";
import { meaningOf } from "./meaning.ts";
import { type Copies, countIndependent } from "./support.ts";

/**
 * Claims whose object is a word or a value, by the entity they speak of: one fact a (type, object or value, polarity,
 * modality), sorted by its smallest claim id. Figures of different metrics stay apart, also where the number is the same.
 */
export function gatherFacts(
  claims: readonly GraphClaim[],
  copies: Copies,
): ReadonlyMap<string, readonly NodeFact[]> {
  const groups = [...groupBy(claims, factKey).values()];
  const facts = groups
    .map((group) => uniteFact(group, copies))
    .toSorted(byText(({ fact }) => fact.claims[0]));
  const bySubject = new Map<string, NodeFact[]>();
  for (const { subject, fact } of facts) collect(bySubject, subject, fact);
  return bySubject;
}

function factKey(claim: GraphClaim): string {
  const { subject, type, object, value, polarity, modality } = claim;
  const metric = claim.qualifiers.metric;
  const said = value === null ? object : meaningOf(value);
  const measured = metric === undefined ? null : meaningOf(metric);
  return canonicalJson([subject, type, said, measured, polarity, modality]);
}

function uniteFact(
  claims: readonly GraphClaim[],
  copies: Copies,
): {
  readonly subject: string;
  readonly fact: NodeFact;
} {
  const [first] = claims.toSorted(byText((claim) => claim.id));
  if (first === undefined) throw new Error("a fact without a claim");
  const { subject, type, object, value, polarity, modality } = first;
  const said = { ...(object === null ? {} : { object }), ...(value === null ? {} : { value }) };
  const fact = {
    type,
    ...said,
    polarity,
    modality,
    status: commonStatus(claims),
    independent: countIndependent(claims, copies),
    isDisputed: false,
    claims: claimIds(claims),
  };
  return { subject, fact };
}
