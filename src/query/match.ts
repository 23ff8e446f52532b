import type { GoldEntity, PredictedEntity } from "./gold.ts";
import { scoredNames } from "./names.ts";

/** A subtype is right where its supertype is asked, and the other way round. */
const SUPERTYPES: ReadonlyMap<string, string> = new Map([["Model", "Product"]]);
const CONCEPT = "Concept";

/** Which predicted entity is which gold entity, by index, one to one. */
export interface Matching {
  readonly goldOf: ReadonlyMap<number, number>;
  readonly predictedOf: ReadonlyMap<number, number>;
}

/**
 * Pairs entities that share a name and agree in type, closest pairs first: name with name, name among the gold's aliases,
 * gold name among ours, alias with alias; then concepts with concepts, required before optional, more common names.
 */
export function matchEntities(
  predicted: readonly PredictedEntity[],
  gold: readonly GoldEntity[],
): Matching {
  const goldNames = gold.map(scoredNames);
  const pairs = predicted.flatMap((entity, p) => {
    const names = scoredNames(entity);
    return gold.flatMap((wanted, g) => {
      const rank = rankOf(entity, names, wanted, goldNames[g] ?? []);
      return rank === null ? [] : [[...rank, p, g] as const];
    });
  });
  const goldOf = new Map<number, number>();
  const predictedOf = new Map<number, number>();
  for (const pair of pairs.toSorted(compareRanks)) {
    const [p, g] = [pair[4], pair[5]];
    if (goldOf.has(p) || predictedOf.has(g)) continue;
    goldOf.set(p, g);
    predictedOf.set(g, p);
  }
  return { goldOf, predictedOf };
}

type Rank = readonly [tier: number, clash: number, optional: number, common: number];

function rankOf(
  entity: PredictedEntity,
  names: readonly string[],
  wanted: GoldEntity,
  wantedNames: readonly string[],
): Rank | null {
  const common = names.filter((name) => wantedNames.includes(name)).length;
  const [own = "", theirs = ""] = [names[0], wantedNames[0]];
  if (common === 0 || !typesAgree(entity.types, wanted.types)) return null;
  const aliasTier = names.includes(theirs) ? 2 : 3;
  const tier = own === theirs ? 0 : wantedNames.includes(own) ? 1 : aliasTier;
  const clash = Number(isConcept(entity) !== isConcept(wanted));
  return [tier, clash, Number(wanted.isOptional), -common];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Whether a type of one list is, or is the sub- or supertype of, a type of the other. */
export function typesAgree(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) =>
    b.some(
      (other) => one === other || SUPERTYPES.get(one) === other || SUPERTYPES.get(other) === one,
    ),
  );
}

/** Whether an entity is a concept by its first type: concepts are scored apart, recall only. */
export function isConcept(entity: { readonly types: readonly [string, ...string[]] }): boolean {
  return entity.types[0] === CONCEPT;
}
