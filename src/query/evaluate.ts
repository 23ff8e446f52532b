import { byText } from "../model/order.ts";
import type { GoldDocument, PredictedEntity, Prediction } from "./gold.ts";
import { judgeEntities } from "./judge-entities.ts";
import { judgeRelations, scoredVerdicts } from "./judge-relations.ts";
import { matchEntities } from "./match.ts";
import { type ReliabilityBin, reliabilityOf, uniteBins } from "./reliability.ts";
import { addScores, NO_SCORE, type Score, scoreOf, scoresByType } from "./score.ts";

/** The figures that are kept for a document and summed for a corpus. */
const FIGURES = [
  "entities",
  "relations",
  "concepts",
  "classes",
  "classHeads",
  "conceptRelations",
  "implied",
  "modality",
  "markedModality",
] as const;

/** Name of a figure. `classes` are `is_a` relations; `markedModality` those whose gold modality is not asserted. */
export type Figure = (typeof FIGURES)[number];

/** Scores of a document, or of a whole gold standard. */
export interface Scores {
  readonly figures: Readonly<Record<Figure, Score>>;
  readonly byEntityType: ReadonlyMap<string, Score>;
  readonly byRelationType: ReadonlyMap<string, Score>;
  /** How many predicted relations precision leaves out, by reason. */
  readonly unscored: ReadonlyMap<string, number>;
  /** How often relations of a confidence are right, of those that precision counts. */
  readonly reliability: readonly ReliabilityBin[];
}

/** Scores of one document with every error in words. */
export interface DocumentScores extends Scores {
  readonly document: string;
  readonly falseEntities: readonly string[];
  readonly missedEntities: readonly string[];
  readonly falseRelations: readonly string[];
  readonly missedRelations: readonly string[];
}

/** The result of an evaluation: micro averages, and each document in order of name. */
export interface Evaluation {
  readonly total: Scores;
  readonly documents: readonly DocumentScores[];
}

/**
 * Scores predictions against the gold standard by its own rules: entities one to one by name and type, relations by their
 * matched ends, type and polarity. A gold document without prediction counts as one in which nothing was found.
 */
export function evaluate(
  golds: readonly GoldDocument[],
  predictions: ReadonlyMap<string, Prediction>,
): Evaluation {
  const documents = golds
    .toSorted(byText((gold) => gold.document))
    .map((gold) => scoreDocument(gold, predictions.get(gold.document)));
  return { total: documents.reduce(sumScores, NO_SCORES), documents };
}

/** The name of the gold document that a prediction is for: same file name, or the same without its ending; null if none. */
export function goldNameOf(document: string, golds: readonly GoldDocument[]): string | null {
  const base = document.slice(document.lastIndexOf("/") + 1);
  const names = golds.map((gold) => gold.document);
  if (names.includes(base)) return base;
  return names.findLast((name) => withoutEnding(name) === withoutEnding(base)) ?? null;
}

function scoreDocument(gold: GoldDocument, prediction: Prediction | undefined): DocumentScores {
  const { document } = gold;
  const entities = distinctEntities(prediction?.entities ?? []);
  const said: Prediction = { document, entities, relations: prediction?.relations ?? [] };
  const matching = matchEntities(entities, gold.entities);
  const things = judgeEntities(entities, gold, matching);
  const relations = judgeRelations(said, gold, matching);
  const scored = scoredVerdicts(relations);
  const classes = relations.predicted.filter((verdict) => verdict.unscored === "is_a");
  const modality = relations.predicted.flatMap((verdict) => verdict.modality ?? []);
  const marked = modality.filter((verdict) => verdict.isMarked);
  const outside = relations.predicted.filter(isCountedOutside);
  return {
    document,
    figures: {
      entities: scoreOf(things.predicted, things.wanted),
      relations: scoreOf(scored, relations.wanted),
      concepts: scoreOf([], things.concepts),
      classes: countScore(
        classes.map((verdict) => verdict.isRight),
        relations.classes.map((wanted) => wanted.isFound),
      ),
      classHeads: countScore(
        classes.map((verdict) => verdict.headHits.length > 0),
        relations.classes.map((wanted) => wanted.isHeadFound),
      ),
      conceptRelations: scoreOf([], relations.wantedOfConcepts),
      implied: scoreOf([], relations.implied),
      modality: countScore(
        modality.map((verdict) => verdict.isRight),
        [],
      ),
      markedModality: countScore(
        marked.map((verdict) => verdict.isRight),
        [],
      ),
    },
    byEntityType: scoresByType(things.predicted, things.wanted),
    byRelationType: scoresByType(scored, relations.wanted),
    unscored: countTexts(outside.map((verdict) => verdict.unscored ?? "")),
    reliability: reliabilityOf(scored),
    falseEntities: textsOf(things.predicted.filter((verdict) => !verdict.isRight)),
    missedEntities: textsOf(things.wanted.filter((verdict) => !verdict.isFound)),
    falseRelations: textsOf(scored.filter((verdict) => !verdict.isRight)),
    missedRelations: textsOf(relations.wanted.filter((verdict) => !verdict.isFound)),
  };
}

/** `is_a` predictions have a figure of their own and are not told again among what precision leaves out. */
function isCountedOutside(verdict: {
  readonly type: string;
  readonly unscored: string | null;
}): boolean {
  return verdict.unscored !== null && verdict.type !== "is_a";
}

/** The same id twice is one entity: the first. */
function distinctEntities(entities: readonly PredictedEntity[]): readonly PredictedEntity[] {
  const first = new Map<string, PredictedEntity>();
  for (const entity of entities) if (!first.has(entity.id)) first.set(entity.id, entity);
  return [...first.values()];
}

function countScore(predicted: readonly boolean[], wanted: readonly boolean[]): Score {
  return {
    right: predicted.filter(Boolean).length,
    predicted: predicted.length,
    found: wanted.filter(Boolean).length,
    gold: wanted.length,
  };
}

const NO_FIGURES: Readonly<Record<Figure, Score>> = {
  entities: NO_SCORE,
  relations: NO_SCORE,
  concepts: NO_SCORE,
  classes: NO_SCORE,
  classHeads: NO_SCORE,
  conceptRelations: NO_SCORE,
  implied: NO_SCORE,
  modality: NO_SCORE,
  markedModality: NO_SCORE,
};

const NO_SCORES: Scores = {
  figures: NO_FIGURES,
  byEntityType: new Map(),
  byRelationType: new Map(),
  unscored: new Map(),
  reliability: [],
};

function sumScores(a: Scores, b: Scores): Scores {
  const figures = { ...a.figures };
  for (const name of FIGURES) figures[name] = addScores(a.figures[name], b.figures[name]);
  return {
    figures,
    byEntityType: sumMaps(a.byEntityType, b.byEntityType, addScores),
    byRelationType: sumMaps(a.byRelationType, b.byRelationType, addScores),
    unscored: sumMaps(a.unscored, b.unscored, (one, other) => one + other),
    reliability: uniteBins([...a.reliability, ...b.reliability]),
  };
}

/** Unites two maps; what both hold is added up. Keys come out sorted. */
function sumMaps<V>(
  a: ReadonlyMap<string, V>,
  b: ReadonlyMap<string, V>,
  add: (one: V, other: V) => V,
): ReadonlyMap<string, V> {
  const sum = new Map(a);
  for (const [key, value] of b) {
    const before = sum.get(key);
    sum.set(key, before === undefined ? value : add(before, value));
  }
  return new Map([...sum].toSorted(byText(([key]) => key)));
}

function countTexts(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function textsOf(verdicts: readonly { readonly text: string }[]): readonly string[] {
  return verdicts.map((verdict) => verdict.text);
}

function withoutEnding(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}
