import type { Entity } from "../model/entity.ts";
import type { GraphClaim } from "../model/graph.ts";
import type { Pack } from "../model/pack.ts";
import { readFirstNames } from "../model/person-names.ts";
import type { DocumentRecord } from "../model/record.ts";
import { proposeAcronyms } from "./acronyms.ts";
import { mergeDeclared, proposeShortForms } from "./aliases.ts";
import { addressClaims } from "./claims.ts";
import { plantForest } from "./clusters.ts";
import { readCompanions } from "./companions.ts";
import { readDifferences } from "./differences.ts";
import { makeEntities } from "./entities.ts";
import { distinctRecords, type Item, readItems } from "./items.ts";
import { readKeys } from "./keys.ts";
import { mergeLegalForms } from "./legal-forms.ts";
import { doubtLoneNames, proposePersons } from "./persons.ts";
import { mergeSameNames, proposeLoneNames } from "./same-name.ts";
import { joinWeakly } from "./weak.ts";

/** What all documents together speak of and say. */
export interface Resolution {
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  /** Sorted by id; both ends are entities of the list. */
  readonly claims: readonly GraphClaim[];
}

/**
 * Decides which entities of different documents are one, and readdresses all claims to them. A function of the set of
 * records: neither their order nor repetitions matter. Names are looked up by their folded forms, never compared pair by
 * pair; strong merges come first, weak ones join them and carry nothing along.
 */
export function resolveEntities(records: readonly DocumentRecord[], pack: Pack): Resolution {
  const distinct = distinctRecords(records);
  const items = readItems(distinct, pack);
  const companions = readCompanions(items);
  const forest = plantForest(items);
  const differences = readDifferences(distinct, items, pack, companions);
  mergeSameNames(forest, readKeys(items, pack), differences, companions);
  mergeLegalForms(forest);
  mergeDeclared(forest);
  joinWeakly(forest, [
    ...proposeLoneNames(forest, companions),
    ...proposeShortForms(forest, companions),
    ...proposeAcronyms(forest, companions),
    ...proposePersons(forest, companions, readFirstNames(pack.lexicon.nicknames)),
  ]);
  doubtLoneNames(forest);
  const made = makeEntities(forest.clusters(), pack);
  const byPlace = new Map(
    made.flatMap(({ entity, items: own }) => own.map((item) => [placeOf(item), entity] as const)),
  );
  const entityOf = (document: string, chain: string): Entity | undefined =>
    byPlace.get(`${document} ${chain}`);
  return {
    entities: made.map(({ entity }) => entity),
    claims: addressClaims(distinct, entityOf, pack),
  };
}

function placeOf(item: Item): string {
  return `${item.document} ${item.chain.id}`;
}
