import type { NameRows } from "../mentions/name-model.ts";
import { CLASSES, type NameExample } from "./name-examples.ts";
import { makeRandom, shuffledOrder } from "./random.ts";

const SEED = 20;
const EPOCHS = 8;
/** Features of fewer examples are left out. */
const LEAST_EXAMPLES = 3;
/** Share of the times an example is shown without its words, and without their forms: names never seen have to be read without. */
const WITHOUT_WORDS = 0.6;
const WITHOUT_FORMS = 0.6;
const RATE = 0.15;
const DECAY = 0.03;
/** Weights, in nats, are multiplied by this and rounded to a signed byte. */
export const SCALE = 24;
/** Rows without a weight of this size are left out. */
const LEAST_WEIGHT = 5;

/** How the weights were learned, for the header of the module. */
export const LEARNING: { readonly seed: number; readonly epochs: number } = {
  seed: SEED,
  epochs: EPOCHS,
};

/** The weights of a feature, and the sums of the squares of its gradients. */
interface Weights {
  readonly now: Float64Array;
  readonly squares: Float64Array;
}

/**
 * Multinomial logistic regression by stochastic gradients with a rate of its own for each weight (AdaGrad: Duchi, Hazan & Singer 2011),
 * in which groups of features are dropped by chance (Hinton et al. 2012), so that the words around a name are learned even where its own words tell all.
 */
export function learnNames(examples: readonly NameExample[]): NameRows {
  const weights = emptyWeights(examples);
  const random = makeRandom(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let loss = 0;
    for (const at of shuffledOrder(examples.length, random)) {
      const example = examples[at];
      if (example) loss += step(weights, example, random);
    }
    console.log(`epoch ${epoch + 1}: ${(loss / examples.length).toFixed(4)} nats an example`);
  }
  return roundRows(weights);
}

type Table = ReadonlyMap<number, Weights>;

function emptyWeights(examples: readonly NameExample[]): Table {
  const counts = new Map<number, number>();
  for (const { words, forms, context } of examples)
    for (const keys of [words, forms, context])
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const size = CLASSES.length;
  return new Map(
    [...counts]
      .filter(([, count]) => count >= LEAST_EXAMPLES)
      .map(([key]) => [
        key,
        { now: new Float64Array(size), squares: new Float64Array(size).fill(1e-8) },
      ]),
  );
}

/** Learns from one example; gives its loss before. */
function step(
  weights: Table,
  { words, forms, context, label, madeUp }: NameExample,
  random: () => number,
): number {
  const isWordless = random() < WITHOUT_WORDS || madeUp !== "no";
  const isFormless = random() < WITHOUT_FORMS || madeUp === "words and form";
  const keys = [...context, ...(isWordless ? [] : words), ...(isFormless ? [] : forms)];
  const rows = keys.flatMap((key) => weights.get(key) ?? []);
  const chances = softmax(rows);
  for (const { now, squares } of rows) {
    for (let at = 0; at < chances.length; at++) {
      const pull = (chances[at] ?? 0) - (at === label ? 1 : 0) + DECAY * (now[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + pull * pull;
      now[at] = (now[at] ?? 0) - (RATE * pull) / Math.sqrt(squares[at] ?? 1);
    }
  }
  return -Math.log((chances[label] ?? 0) + 1e-12);
}

function softmax(rows: readonly Weights[]): readonly number[] {
  const scores = CLASSES.map((_, at) => rows.reduce((sum, { now }) => sum + (now[at] ?? 0), 0));
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / all);
}

/** Signed bytes; rows that say little are left out. */
function roundRows(weights: Table): NameRows {
  const rows = new Map<number, Int8Array>();
  for (const [key, { now }] of weights) {
    const row = [...now].map((weight) => Math.max(-127, Math.min(127, Math.round(weight * SCALE))));
    if (row.some((weight) => Math.abs(weight) >= LEAST_WEIGHT)) rows.set(key, Int8Array.from(row));
  }
  return rows;
}
