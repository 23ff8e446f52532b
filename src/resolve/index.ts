import { type Correction, type LineProblem, withVerb } from "../model/correction.ts";
import type { Entity } from "../model/entity.ts";
import { readTypeTree } from "../model/family.ts";
import type { GraphClaim } from "../model/graph.ts";
import type { Pack } from "../model/pack.ts";
import { readFirstNames } from "../model/person-names.ts";
import type { DocumentRecord } from "../model/record.ts";
import { settleType } from "../model/typing.ts";
import { proposeAcronyms } from "./acronyms.ts";
import { mergeDeclared, proposeShortForms } from "./aliases.ts";
import { amendDrafts } from "./amend.ts";
import { addressClaims } from "./claims.ts";
import { type Cluster, plantForest } from "./clusters.ts";
import { readCompanions } from "./companions.ts";
import { readDifferences } from "./differences.ts";
import { draftEntity, makeEntities } from "./entities.ts";
import { distinctRecords, type Item, readItems } from "./items.ts";
import { readKeys } from "./keys.ts";
import { mergeLegalForms } from "./legal-forms.ts";
import { mergeListed } from "./listed.ts";
import { partChains } from "./part-chains.ts";
import { doubtLoneNames, proposePersons } from "./persons.ts";
import { readRejections } from "./rejections.ts";
import { mergeSameNames, proposeLoneNames } from "./same-name.ts";
import { readSides, type Sides } from "./sides.ts";
import { tellTypes } from "./told-types.ts";
import { joinWeakly } from "./weak.ts";

export { addConcepts } from "./concepts.ts";

/** What all documents together speak of and say. */
export interface Resolution {
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  /** Sorted by id; both ends are entities of the list. */
  readonly claims: readonly GraphClaim[];
  /** The records, each once, with the chains to which the entities' places point: corrections part some. */
  readonly records: readonly DocumentRecord[];
  /** Corrections that could not be followed or met nothing, by line. */
  readonly problems: readonly LineProblem[];
}

/**
 * Decides which entities of different documents are one, and readdresses all claims to them. A function of the set of
 * records: neither their order nor repetitions matter. Names are looked up by their folded forms, never compared pair by
 * pair; strong merges come first, weak ones join them and carry nothing along. What a person corrects stands above all.
 */
export function resolveEntities(
  records: readonly DocumentRecord[],
  pack: Pack,
  corrections: readonly Correction[] = [],
): Resolution {
  const differents = withVerb(corrections, "different");
  const rejections = readRejections(withVerb(corrections, "reject-claim"), pack);
  const distinct = distinctRecords(records).map((record) =>
    partChains(rejections.fromRecord(record), differents),
  );
  const told = tellTypes(readItems(distinct, pack), withVerb(corrections, "type"), pack);
  const { isWithin } = readTypeTree(pack.entityTypes);
  const parted = readSides(told.items, differents, isWithin);
  const clusters = clusterItems(distinct, told.items, parted.sides, pack);
  const differences = differents.map(({ line }, at) => ({ line, sides: parted.sides[at] ?? NONE }));
  const drafts = clusters.map((cluster) => draftEntity(cluster, pack));
  const amended = amendDrafts(drafts, { corrections, met: told.met, differences }, pack);
  const made = makeEntities(amended.drafts, pack);
  const byPlace = new Map(
    made.flatMap(({ entity, items: own }) => own.map((item) => [placeOf(item), entity] as const)),
  );
  const entityOf = (document: string, chain: string): Entity | undefined =>
    byPlace.get(`${document} ${chain}`);
  const entities = made.map(({ entity }) => entity);
  const claims = rejections.fromClaims(addressClaims(distinct, entityOf, pack), entities);
  const problems = [...parted.problems, ...amended.problems, ...rejections.idle()];
  return {
    entities,
    claims,
    records: distinct,
    problems: problems.toSorted((a, b) => a.line - b.line),
  };
}

const NONE: Sides = new Map();

function clusterItems(
  records: readonly DocumentRecord[],
  items: readonly Item[],
  sides: readonly Sides[],
  pack: Pack,
): readonly Cluster[] {
  const forest = plantForest(items, sides);
  const alike = readCompanions(forest);
  const keyOf = readKeys(items, pack);
  const sidesOf = (item: Item): string => sides.map((side) => side.get(item.index) ?? "").join();
  const apart = (item: Item): string => `${keyOf(item)}\n${sidesOf(item)}`;
  const differences = readDifferences(records, items, pack, alike);
  const { rootOf } = readTypeTree(pack.entityTypes);
  const typeOf = (of: readonly Item[]): string => {
    const evidence = of.flatMap(({ chain }) => chain.evidence);
    return rootOf(settleType(evidence, pack.entityTypes).type);
  };
  mergeSameNames(forest, sides.length === 0 ? keyOf : apart, differences, alike, typeOf);
  mergeListed(forest, pack);
  mergeLegalForms(forest);
  mergeDeclared(forest);
  const companions = readCompanions(forest);
  const { heads, topics } = pack.lexicon.institutions;
  joinWeakly(forest, [
    ...proposeLoneNames(forest, companions),
    ...proposeShortForms(forest, companions, new Set([...heads, ...topics])),
    ...proposeAcronyms(forest, companions),
    ...proposePersons(forest, companions, readFirstNames(pack.lexicon.nicknames)),
  ]);
  doubtLoneNames(forest);
  return forest.clusters();
}

function placeOf(item: Item): string {
  return `${item.document} ${item.chain.id}`;
}
