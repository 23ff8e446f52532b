import type { QualifierName, Qualifiers } from "../model/claim.ts";
import { QUALIFIERS } from "../model/claim.ts";
import type { EdgeEvidence, GraphClaim, GraphEdge } from "../model/graph.ts";
import { sha256 } from "../model/hash.ts";
import { byText, compareNumber, compareText } from "../model/order.ts";
import type { RelationDefinition } from "../model/pack.ts";
import type { Value } from "../model/value.ts";
import { claimIds, commonStatus } from "./claim-ids.ts";
import { meaningOf } from "./meaning.ts";
import { type Copies, countIndependent } from "./support.ts";

/** The open relation: the one type whose edges differ by the verb. */
const OPEN_RELATION = "related_to";
/** Hex digits of an edge id. */
const ID_LENGTH = 32;
/** An edge shows so many sentences; the others are found by its claims. */
const MAX_EVIDENCE = 5;

/**
 * Claims between entities, united where they say the same: one edge a (subject, type, object, polarity, modality), and a
 * predicate for open relations. Claims are unique; the edges are sorted by id. None is disputed yet.
 */
export function gatherEdges(
  claims: readonly GraphClaim[],
  pack: { readonly relations: readonly RelationDefinition[] },
  copies: Copies,
): readonly GraphEdge[] {
  const symmetric = new Set(
    pack.relations.filter((relation) => relation.isSymmetric).map((relation) => relation.type),
  );
  const groups = new Map<string, { key: EdgeKey; claims: GraphClaim[] }>();
  for (const claim of claims) {
    const key = edgeKey(claim, symmetric.has(claim.type));
    const id = JSON.stringify(Object.values(key));
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { key, claims: [claim] });
    else group.claims.push(claim);
  }
  const edges = [...groups].map(([id, group]) => uniteClaims(id, group.key, group.claims, copies));
  return edges.toSorted(byText((edge) => edge.id));
}

type EdgeKey = Pick<
  GraphEdge,
  "subject" | "type" | "object" | "polarity" | "modality" | "predicate"
>;

function edgeKey(claim: GraphClaim, isSymmetric: boolean): EdgeKey {
  const { subject, type, polarity, modality } = claim;
  const object = claim.object ?? "";
  const isTurned = isSymmetric && object < subject;
  return {
    subject: isTurned ? object : subject,
    type,
    object: isTurned ? subject : object,
    polarity,
    modality,
    predicate: type === OPEN_RELATION ? claim.predicate : null,
  };
}

function uniteClaims(
  id: string,
  key: EdgeKey,
  claims: readonly GraphClaim[],
  copies: Copies,
): GraphEdge {
  const inOrder = claims.toSorted(compareClaims);
  const sentences = distinctSentences(inOrder);
  return {
    id: sha256(id).slice(0, ID_LENGTH),
    ...key,
    status: commonStatus(claims),
    qualifiers: commonQualifiers(inOrder),
    weight: sentences.length,
    sources: [...new Set(claims.map((claim) => claim.document))].toSorted(compareText),
    independent: countIndependent(claims, copies),
    confidence: claims.reduce((most, claim) => Math.max(most, claim.confidence), 0),
    isDisputed: false,
    claims: claimIds(claims),
    evidence: sentences.slice(0, MAX_EVIDENCE),
  };
}

/** By document, place, id. */
function compareClaims(a: GraphClaim, b: GraphClaim): number {
  return (
    compareText(a.document, b.document) ||
    compareNumber(a.evidence.start, b.evidence.start) ||
    compareText(a.id, b.id)
  );
}

function distinctSentences(claims: readonly GraphClaim[]): readonly EdgeEvidence[] {
  const found = new Map<string, EdgeEvidence>();
  for (const { document, evidence } of claims) {
    const { start, end, quote } = evidence;
    const place = `${start} ${end} ${document}`;
    if (!found.has(place)) found.set(place, { document, start, end, quote });
  }
  return [...found.values()];
}

/** The qualifiers on which no two claims differ, in the words of the first claim that has them. */
function commonQualifiers(claims: readonly GraphClaim[]): Qualifiers {
  const agreed = QUALIFIERS.flatMap((name): [QualifierName, Value][] => {
    const [first, ...others] = claims.flatMap(({ qualifiers }) => qualifiers[name] ?? []);
    if (first === undefined) return [];
    const meaning = others.length === 0 ? "" : meaningOf(first);
    return others.every((other) => meaningOf(other) === meaning) ? [[name, first]] : [];
  });
  return Object.fromEntries(agreed);
}
