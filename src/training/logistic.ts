import type { VoteRows } from "../relations/vote-model.ts";
import { makeRandom, shuffledOrder } from "./random.ts";

/** A decision with what is known of it: for some of the classes whether it is in them. */
export interface LabelledPair {
  readonly features: readonly number[];
  readonly labels: readonly Label[];
}

/** Whether a decision is in a class, and how much that counts. */
export interface Label {
  readonly chosen: number;
  readonly isYes: boolean;
  readonly weight: number;
}

/** How a logistic regression is fitted. */
export interface LogisticTraining {
  readonly classes: number;
  readonly seed: number;
  readonly epochs: number;
  /** Features of fewer examples are left out. */
  readonly leastCount: number;
  /** First step of AdaGrad. */
  readonly rate: number;
  /** Decay of weights by their size at each step (L2). */
  readonly decay: number;
  /** What a nat is in the integer weights; smaller averaged weights than `least` of these are left out. */
  readonly unit: number;
  readonly least: number;
}

/** One logistic regression a class on shared features, by stochastic gradients with AdaGrad (Duchi, Hazan, Singer 2011). */
export function fitLogistic(
  examples: readonly LabelledPair[],
  training: LogisticTraining,
): VoteRows {
  const { classes, epochs, seed, rate, decay } = training;
  const rows = indexFeatures(examples, training.leastCount);
  const weights = new Float32Array(rows.size * classes);
  const squares = new Float32Array(rows.size * classes);
  const known = examples.map(({ features }) =>
    Int32Array.from(features.flatMap((feature) => rows.get(feature) ?? [])),
  );
  const random = makeRandom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffledOrder(examples.length, random)) {
      const own = known[at] ?? new Int32Array();
      for (const { chosen, isYes, weight } of examples[at]?.labels ?? []) {
        let score = 0;
        for (const row of own) score += weights[row * classes + chosen] ?? 0;
        const off = (1 / (1 + Math.exp(-score)) - (isYes ? 1 : 0)) * weight;
        for (const row of own) {
          const place = row * classes + chosen;
          const now = weights[place] ?? 0;
          const slope = off + decay * now;
          const square = (squares[place] ?? 0) + slope * slope;
          squares[place] = square;
          weights[place] = now - (rate * slope) / (1e-3 + Math.sqrt(square));
        }
      }
    }
  }
  return roundRows(rows, weights, training);
}

function indexFeatures(
  examples: readonly LabelledPair[],
  leastCount: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= leastCount) rows.set(feature, rows.size);
  return rows;
}

function roundRows(
  rows: ReadonlyMap<number, number>,
  weights: Float32Array,
  { classes, unit, least }: LogisticTraining,
): VoteRows {
  const rounded = new Map<number, { chosen: number; weight: number }[]>();
  for (const [feature, row] of rows) {
    const entries: { chosen: number; weight: number }[] = [];
    for (let chosen = 0; chosen < classes; chosen++) {
      const weight = Math.round((weights[row * classes + chosen] ?? 0) * unit);
      if (Math.abs(weight) >= least)
        entries.push({ chosen, weight: Math.max(-127, Math.min(127, weight)) });
    }
    if (entries.length > 0) rounded.set(feature, entries);
  }
  return rounded;
}
