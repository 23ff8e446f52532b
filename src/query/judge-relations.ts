import type { PredictedRelation } from "./gold.ts";
import { type GoldDocument, type GoldRelation, type Prediction, WORD_RELATIONS } from "./gold.ts";
import { indexGold, isSymmetric } from "./gold-index.ts";
import { judgeEdge, judgeWord, type RelationVerdict, type Scene } from "./judge-relation.ts";
import { isConcept, type Matching } from "./match.ts";
import type { WantedVerdict } from "./score.ts";

/** A wanted `is_a` relation: found with its exact class, or with its head noun. */
interface WantedClass {
  readonly isFound: boolean;
  readonly isHeadFound: boolean;
}

/** What is said of the relations of one document. */
export interface RelationVerdicts {
  /** One a distinct prediction; what is not scored carries the reason. */
  readonly predicted: readonly RelationVerdict[];
  /** Explicit gold relations between entities that are no concepts. */
  readonly wanted: readonly WantedVerdict[];
  /** Explicit ones with a concept at an end. */
  readonly wantedOfConcepts: readonly WantedVerdict[];
  readonly implied: readonly WantedVerdict[];
  readonly classes: readonly WantedClass[];
}

/** Judges the predicted relations of a document whose entities have been matched with the gold. */
export function judgeRelations(
  prediction: Prediction,
  gold: GoldDocument,
  matching: Matching,
): RelationVerdicts {
  const index = indexGold(gold);
  const entityOf = new Map(prediction.entities.map((entity, number) => [entity.id, number]));
  const scene: Scene = { prediction, gold, matching, index, entityOf };
  const predicted = distinctRelations(prediction.relations).map((relation) =>
    WORD_RELATIONS.has(relation.type) ? judgeWord(relation, scene) : judgeEdge(relation, scene),
  );
  const found = new Set(predicted.flatMap((verdict) => verdict.hits));
  const foundHeads = new Set(predicted.flatMap((verdict) => verdict.headHits));
  const numbered = gold.relations.map((relation, number) => ({ relation, number }));
  const edges = numbered.filter(({ relation }) => relation.type !== "is_a");
  const explicit = edges.filter(({ relation }) => relation.isExplicit);
  const verdictOf = (item: (typeof numbered)[number]): WantedVerdict => ({
    type: item.relation.type,
    isFound: found.has(item.number),
    text: wantedText(item.relation, scene),
  });
  const touches = (item: (typeof numbered)[number]): boolean =>
    touchesConcept(item.relation, scene);
  return {
    predicted,
    wanted: explicit.filter((item) => !touches(item)).map(verdictOf),
    wantedOfConcepts: explicit.filter(touches).map(verdictOf),
    implied: edges.filter(({ relation }) => !relation.isExplicit).map(verdictOf),
    classes: numbered
      .filter(({ relation }) => relation.type === "is_a" && relation.isExplicit)
      .map(({ number }) => ({ isFound: found.has(number), isHeadFound: foundHeads.has(number) })),
  };
}

/** The same edge said twice is one edge: the first is kept; a symmetric type is the same in both directions. */
function distinctRelations(relations: readonly PredictedRelation[]): readonly PredictedRelation[] {
  const first = new Map<string, PredictedRelation>();
  for (const relation of relations) {
    const ends = [relation.subject, relation.object ?? ""];
    const key = [
      relation.type,
      relation.polarity,
      ...(isSymmetric(relation.type) ? ends.toSorted() : ends),
    ];
    const text = JSON.stringify(relation.object === null ? [...key, null] : key);
    if (!first.has(text)) first.set(text, relation);
  }
  return [...first.values()];
}

function touchesConcept(relation: GoldRelation, scene: Scene): boolean {
  const { gold, index } = scene;
  const subject = gold.entities[index.entityOf.get(relation.subject) ?? -1];
  const object = gold.entities[index.entityOf.get(relation.object) ?? -1];
  const isConceptObject = object !== undefined && isConcept(object);
  return (
    (subject !== undefined && isConcept(subject)) ||
    (isConceptObject && !WORD_RELATIONS.has(relation.type))
  );
}

function wantedText(relation: GoldRelation, scene: Scene): string {
  const { gold, index, matching } = scene;
  const nameOf = (id: string): string => gold.entities[index.entityOf.get(id) ?? -1]?.name ?? id;
  const needed = WORD_RELATIONS.has(relation.type)
    ? [relation.subject]
    : [relation.subject, relation.object];
  const absent = needed.filter((id) => !matching.predictedOf.has(index.entityOf.get(id) ?? -1));
  const types = [relation.type, ...relation.alternatives].join("/");
  const negation = relation.polarity === "affirmed" ? "" : " (negated)";
  const evidence = relation.evidence === null ? "" : ` | ${relation.evidence}`;
  const why = absent.map((id) => `no entity "${nameOf(id)}"`).join(", ");
  const edge = `${nameOf(relation.subject)} -${types}-> ${nameOf(relation.object)}`;
  return `${edge}${negation}${evidence}${why === "" ? "" : ` - ${why}`}`;
}

/** Keeps those verdicts that count towards precision. */
export function scoredVerdicts(verdicts: RelationVerdicts): readonly RelationVerdict[] {
  return verdicts.predicted.filter((verdict) => verdict.unscored === null);
}
