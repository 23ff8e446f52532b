import type { GraphClaim } from "../model/graph.ts";
import { foldName } from "../model/text.ts";

/** Path of the original of each document that is a copy. */
export type Copies = ReadonlyMap<string, string>;

/**
 * How many sources of claims do not depend on each other. Claims depend if their documents are one text or copies of one, if
 * they are the same sentence, or if they report the same speaker; what depends on the same thing is one source, also by way
 * of a third. So the count is never too high.
 */
export function countIndependent(claims: readonly GraphClaim[], copies: Copies): number {
  const [first] = claims;
  if (first === undefined) return 0;
  if (claims.every(({ document }) => document === first.document)) return 1;
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  const roots = new Set<string>();
  for (const claim of claims) {
    const [own, ...others] = dependencesOf(claim, copies).map(rootOf);
    if (own === undefined) continue;
    roots.add(own);
    for (const other of others) {
      if (rootOf(other) === own) continue;
      parents.set(rootOf(other), own);
      roots.delete(other);
    }
  }
  return roots.size;
}

/** What a claim rests on: its text, its sentence, its speaker. */
function dependencesOf(claim: GraphClaim, copies: Copies): readonly string[] {
  const { document, evidence, modality, attribution } = claim;
  const speaker = attribution === null ? null : (attribution.entity ?? foldName(attribution.name));
  return [
    `text ${copies.get(document) ?? document}`,
    `words ${foldName(evidence.quote)}`,
    ...(modality === "claimed" && speaker !== null ? [`speaker ${speaker}`] : []),
  ];
}
