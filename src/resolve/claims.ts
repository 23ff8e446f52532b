import type { Claim } from "../model/claim.ts";
import type { Entity } from "../model/entity.ts";
import { readTypeTree, type TypeTree } from "../model/family.ts";
import type { GraphClaim } from "../model/graph.ts";
import { byText } from "../model/order.ts";
import type { Pack, RelationDefinition } from "../model/pack.ts";
import type { DocumentRecord } from "../model/record.ts";

/** The entity of a chain of a document; undefined where it became none. */
export type EntityFinder = (document: string, chain: string) => Entity | undefined;

/**
 * The claims of all records with the entities of the corpus as their ends, sorted by id. Left out are those whose ends are
 * no entities, have become one, or no longer fit the signature of the relation now that types are settled by all documents.
 */
export function addressClaims(
  records: readonly DocumentRecord[],
  entityOf: EntityFinder,
  pack: Pack,
): readonly GraphClaim[] {
  const tree = readTypeTree(pack.entityTypes);
  const relations = new Map(pack.relations.map((relation) => [relation.type, relation]));
  const found = new Map<string, GraphClaim>();
  for (const record of records) {
    const find = (chain: string): Entity | undefined => entityOf(record.source.id, chain);
    const chains = new Set(record.entities.map(({ id }) => id));
    for (const claim of record.claims) {
      const relation = relations.get(claim.type);
      const subject = find(claim.subject);
      if (relation === undefined || subject === undefined || found.has(claim.id)) continue;
      const object = objectOf(claim, relation, chains, find);
      if (object === undefined || !fits(tree, relation, subject, object)) continue;
      found.set(claim.id, {
        ...claim,
        document: record.source.path,
        subject: subject.id,
        object: typeof object === "object" && object !== null ? object.id : object,
        attribution: attributionOf(claim, find),
      });
    }
  }
  return [...found.values()].toSorted(byText((claim) => claim.id));
}

/** The object: an entity, a word, null for a value; undefined where an entity is meant that does not exist. */
function objectOf(
  claim: Claim,
  relation: RelationDefinition,
  chains: ReadonlySet<string>,
  find: (chain: string) => Entity | undefined,
): Entity | string | null | undefined {
  if (claim.object === null) return null;
  if (chains.has(claim.object)) return find(claim.object);
  return relation.objectKind === "word" ? claim.object : undefined;
}

/** Whether the types of both ends are allowed; an end that is a word or value has none. */
function fits(
  tree: TypeTree,
  relation: RelationDefinition,
  subject: Entity,
  object: Entity | string | null,
): boolean {
  if (!tree.isWithin(subject.type, relation.subject)) return false;
  if (object === null || typeof object === "string") return true;
  if (object.id === subject.id) return false;
  const isSameKind = tree.rootOf(subject.type) === tree.rootOf(object.type);
  if (relation.sameKind && !isSameKind) return false;
  return relation.objectKind === "word" || tree.isWithin(object.type, relation.object);
}

function attributionOf(
  claim: Claim,
  find: (chain: string) => Entity | undefined,
): Claim["attribution"] {
  const { attribution } = claim;
  if (attribution === null || attribution.entity === null) return attribution;
  return { ...attribution, entity: find(attribution.entity)?.id ?? null };
}
