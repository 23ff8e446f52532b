import type { GoldDocument, GoldEntity, PredictedEntity } from "./gold.ts";
import { isConcept, type Matching, typesAgree } from "./match.ts";
import { scoredNames } from "./names.ts";
import type { PredictedVerdict, WantedVerdict } from "./score.ts";

/** What is said of the entities of one document. Concepts stand apart: only their recall counts. */
export interface EntityVerdicts {
  readonly predicted: readonly PredictedVerdict[];
  readonly wanted: readonly WantedVerdict[];
  readonly concepts: readonly WantedVerdict[];
}

/** Judges predicted entities that have been matched with the gold. Optional gold entities neither cost nor earn. */
export function judgeEntities(
  predicted: readonly PredictedEntity[],
  gold: GoldDocument,
  matching: Matching,
): EntityVerdicts {
  return {
    predicted: predicted.flatMap((entity, p): PredictedVerdict[] => {
      const match = gold.entities[matching.goldOf.get(p) ?? -1];
      const isOutside = match !== undefined && (isConcept(match) || match.isOptional);
      if (isConcept(entity) || isOutside) return [];
      const why = match === undefined ? whyFalse(entity, predicted, gold.entities, matching) : "";
      const type = entity.types[0];
      return [{ type, isRight: match !== undefined, text: `${entity.name} [${type}] - ${why}` }];
    }),
    wanted: wantedVerdicts(predicted, gold.entities, matching, false),
    concepts: wantedVerdicts(predicted, gold.entities, matching, true),
  };
}

function wantedVerdicts(
  predicted: readonly PredictedEntity[],
  gold: readonly GoldEntity[],
  matching: Matching,
  ofConcepts: boolean,
): readonly WantedVerdict[] {
  return gold.flatMap((wanted, g) => {
    if (wanted.isOptional || isConcept(wanted) !== ofConcepts) return [];
    const match = predicted[matching.predictedOf.get(g) ?? -1];
    const isFound = match !== undefined && (!ofConcepts || isConcept(match));
    const why = isFound ? "" : whyMissed(wanted, predicted, gold, matching);
    return [
      { type: wanted.types[0], isFound, text: `${wanted.name} [${wanted.types.join("/")}]${why}` },
    ];
  });
}

function whyFalse(
  entity: PredictedEntity,
  predicted: readonly PredictedEntity[],
  gold: readonly GoldEntity[],
  matching: Matching,
): string {
  const g = gold.findIndex((wanted) => sharesName(entity, wanted));
  const namesake = gold[g];
  if (namesake === undefined) return "not in the gold";
  if (!typesAgree(entity.types, namesake.types)) {
    return `type: gold says ${namesake.types.join("/")}`;
  }
  const taken = predicted[matching.predictedOf.get(g) ?? -1];
  return `split of "${namesake.name}" (already matched by "${taken?.name ?? ""}")`;
}

function whyMissed(
  wanted: GoldEntity,
  predicted: readonly PredictedEntity[],
  gold: readonly GoldEntity[],
  matching: Matching,
): string {
  const p = predicted.findLastIndex((entity) => sharesName(entity, wanted));
  const namesake = predicted[p];
  if (namesake === undefined) return "";
  const match = gold[matching.goldOf.get(p) ?? -1];
  return match === undefined
    ? ` - found with type ${namesake.types[0]}`
    : ` - merged into "${namesake.name}" (= gold "${match.name}")`;
}

function sharesName(a: PredictedEntity, b: GoldEntity): boolean {
  const names = scoredNames(b);
  return scoredNames(a).some((name) => names.includes(name));
}
