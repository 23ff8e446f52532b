import type { GoldDocument, PredictedRelation, Prediction } from "./gold.ts";
import { edgeKey, type GoldIndex, pairKey, wordKey } from "./gold-index.ts";
import { isConcept, type Matching } from "./match.ts";
import { scoredWord, sharesHead } from "./names.ts";
import type { PredictedVerdict } from "./score.ts";

/** Types that precision leaves out: the gold does not label them all, or they say too little. */
const OUTSIDE_PRECISION: ReadonlySet<string> = new Set([
  "related_to",
  "is_a",
  "citizen_of",
  "born_on",
  "died_on",
  "founded_on",
  "released_on",
  "measures",
]);

/** A document's prediction and gold, matched and indexed. */
export interface Scene {
  readonly prediction: Prediction;
  readonly gold: GoldDocument;
  readonly matching: Matching;
  readonly index: GoldIndex;
  /** Predicted entities by id, as index. */
  readonly entityOf: ReadonlyMap<string, number>;
}

/** Whether the modality of a right relation is right, and whether the gold's is anything but asserted. */
interface ModalityVerdict {
  readonly isRight: boolean;
  readonly isMarked: boolean;
}

/** What is said of one predicted relation. */
export interface RelationVerdict extends PredictedVerdict {
  /** Numbers of the gold relations that it finds, and of the `is_a` ones that it finds by head noun. */
  readonly hits: readonly number[];
  readonly headHits: readonly number[];
  /** Why precision leaves it out; null where it counts. */
  readonly unscored: string | null;
  readonly modality: ModalityVerdict | null;
  /** With which it was predicted, if any. */
  readonly confidence: number | null;
}

/** An end of a predicted relation: the predicted entity and the gold entity it was matched with, as indices. */
interface End {
  readonly predicted: number | undefined;
  readonly gold: number | undefined;
  readonly name: string;
}

/** Judges a relation between two entities. */
export function judgeEdge(relation: PredictedRelation, scene: Scene): RelationVerdict {
  const [subject, object] = [endOf(relation.subject, scene), endOf(relation.object, scene)];
  const { gold, prediction, index } = scene;
  const hits =
    subject.gold === undefined || object.gold === undefined
      ? []
      : (index.edges.get(edgeKey(subject.gold, relation.type, object.gold, relation.polarity)) ??
        []);
  const touchesConcept = [subject, object].some((end) =>
    [prediction.entities[end.predicted ?? -1], gold.entities[end.gold ?? -1]].some(
      (entity) => entity !== undefined && isConcept(entity),
    ),
  );
  const isOptional = isOptionalEnd(subject, scene) || isOptionalEnd(object, scene);
  const unscored = OUTSIDE_PRECISION.has(relation.type)
    ? relation.type
    : touchesConcept
      ? "Concept end"
      : isOptional
        ? "optional end"
        : null;
  const why = hits.length > 0 ? "" : whyNoEdge(relation, subject, object, scene);
  return verdictOf(relation, { subject, object, hits, headHits: [], unscored, why }, scene);
}

/** Judges a relation whose object is compared as a word. */
export function judgeWord(relation: PredictedRelation, scene: Scene): RelationVerdict {
  const [subject, object] = [endOf(relation.subject, scene), endOf(relation.object, scene)];
  const said = wordsOf(relation.object, scene);
  const wanted = wantedWords(subject, relation.type, relation.polarity, scene);
  const hits = wanted.filter(({ words }) => words.some((word) => said.includes(word)));
  const headHits = wanted.filter(({ words }) =>
    words.some((word) => said.some((other) => sharesHead(word, other))),
  );
  const isOptional = isOptionalEnd(subject, scene);
  const parts = {
    subject,
    object,
    hits: hits.map((word) => word.relation),
    headHits: headHits.map((word) => word.relation),
    unscored: isOptional ? "optional end" : relation.type === "is_a" ? "is_a" : null,
    why: hits.length > 0 ? "" : whyNoWord(relation, subject, said, scene),
  };
  return verdictOf(relation, parts, scene);
}

interface Parts {
  readonly subject: End;
  readonly object: End;
  readonly hits: readonly number[];
  readonly headHits: readonly number[];
  readonly unscored: string | null;
  readonly why: string;
}

function verdictOf(relation: PredictedRelation, parts: Parts, scene: Scene): RelationVerdict {
  const { subject, object, hits, headHits, unscored, why } = parts;
  const isRight = hits.length > 0;
  const negation = relation.polarity === "affirmed" ? "" : " (negated)";
  const text = `${subject.name} -${relation.type}-> ${object.name}${negation} - ${why}`;
  const isCounted = isRight && unscored === null;
  const modality = isCounted ? judgeModality(relation.modality, hits, scene) : null;
  const { type, confidence } = relation;
  return { type, isRight, text, hits, headHits, unscored, modality, confidence };
}

function judgeModality(
  said: string | null,
  hits: readonly number[],
  scene: Scene,
): ModalityVerdict | null {
  if (said === null) return null;
  const right = hits.map((hit) => scene.gold.relations[hit]?.modality ?? "asserted");
  return { isRight: right.includes(said), isMarked: !right.includes("asserted") };
}

function whyNoEdge(
  relation: PredictedRelation,
  subject: End,
  object: End,
  { index }: Scene,
): string {
  if (subject.gold === undefined || object.gold === undefined) {
    const unmatched = [subject, object].filter((end) => end.gold === undefined);
    return `no matched entity: ${unmatched.map((end) => end.name).join(", ")}`;
  }
  const opposite = otherPolarity(relation.polarity);
  if (index.edges.has(edgeKey(subject.gold, relation.type, object.gold, opposite))) {
    return "polarity";
  }
  if (index.edges.has(edgeKey(object.gold, relation.type, subject.gold, relation.polarity))) {
    return "direction";
  }
  const said = index.pairs.get(pairKey(subject.gold, object.gold));
  return said === undefined ? "not in the gold" : `type; gold has ${[...new Set(said)].join("; ")}`;
}

function whyNoWord(
  relation: PredictedRelation,
  subject: End,
  said: readonly string[],
  scene: Scene,
): string {
  if (subject.gold === undefined) return "subject is no matched entity";
  const opposite = otherPolarity(relation.polarity);
  const others = wantedWords(subject, relation.type, opposite, scene);
  const isOpposite = others.some(({ words }) => words.some((word) => said.includes(word)));
  return isOpposite ? "polarity" : "not in the gold";
}

function wantedWords(
  subject: End,
  type: string,
  polarity: string,
  { index }: Scene,
): readonly { readonly relation: number; readonly words: readonly string[] }[] {
  if (subject.gold === undefined) return [];
  return index.words.get(wordKey(subject.gold, type, polarity)) ?? [];
}

function wordsOf(object: string | null, scene: Scene): readonly string[] {
  const entity = scene.prediction.entities[scene.entityOf.get(object ?? "") ?? -1];
  const names = entity === undefined ? [] : [entity.name, ...entity.aliases];
  return [object ?? "", ...names].map(scoredWord);
}

function endOf(id: string | null, { prediction, matching, entityOf }: Scene): End {
  const predicted = id === null ? undefined : entityOf.get(id);
  const gold = predicted === undefined ? undefined : matching.goldOf.get(predicted);
  return { predicted, gold, name: prediction.entities[predicted ?? -1]?.name ?? id ?? "" };
}

function isOptionalEnd(end: End, { gold }: Scene): boolean {
  return gold.entities[end.gold ?? -1]?.isOptional === true;
}

function otherPolarity(polarity: string): string {
  return polarity === "affirmed" ? "negated" : "affirmed";
}
