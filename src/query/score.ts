/** Counts behind precision and recall. `right` of `predicted` gives precision, `found` of `gold` recall. */
export interface Score {
  readonly right: number;
  readonly predicted: number;
  readonly found: number;
  readonly gold: number;
}

/** Nothing predicted, nothing wanted. */
export const NO_SCORE: Score = { right: 0, predicted: 0, found: 0, gold: 0 };

/** The sum of two scores: micro average. */
export function addScores(a: Score, b: Score): Score {
  return {
    right: a.right + b.right,
    predicted: a.predicted + b.predicted,
    found: a.found + b.found,
    gold: a.gold + b.gold,
  };
}

/** Share of the predicted that is right; null where nothing was predicted. */
export function precisionOf(score: Score): number | null {
  return score.predicted === 0 ? null : score.right / score.predicted;
}

/** Share of the gold that was found; null where there is no gold. */
export function recallOf(score: Score): number | null {
  return score.gold === 0 ? null : score.found / score.gold;
}

/** Harmonic mean of precision and recall; null where one of them is. */
export function f1Of(score: Score): number | null {
  const [precision, recall] = [precisionOf(score), recallOf(score)];
  if (precision === null || recall === null) return null;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** What was predicted: whether it is right, and in words what it is and why not. */
export interface PredictedVerdict {
  readonly type: string;
  readonly isRight: boolean;
  readonly text: string;
}

/** What was wanted: whether it was found, and in words what it is. */
export interface WantedVerdict {
  readonly type: string;
  readonly isFound: boolean;
  readonly text: string;
}

/** The score of verdicts. */
export function scoreOf(
  predicted: readonly PredictedVerdict[],
  wanted: readonly WantedVerdict[],
): Score {
  return {
    right: predicted.filter((verdict) => verdict.isRight).length,
    predicted: predicted.length,
    found: wanted.filter((verdict) => verdict.isFound).length,
    gold: wanted.length,
  };
}

/** The scores of verdicts by type: a prediction counts under its own type, a wanted thing under the gold's. */
export function scoresByType(
  predicted: readonly PredictedVerdict[],
  wanted: readonly WantedVerdict[],
): ReadonlyMap<string, Score> {
  const types = new Set([...predicted, ...wanted].map((verdict) => verdict.type));
  return new Map(
    [...types].map((type) => {
      const ofType = (verdict: { readonly type: string }): boolean => verdict.type === type;
      return [type, scoreOf(predicted.filter(ofType), wanted.filter(ofType))];
    }),
  );
}
