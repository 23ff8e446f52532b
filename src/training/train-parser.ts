import { bestMove } from "../annotate/parser.ts";
import { readAtoms } from "../annotate/parser-atoms.ts";
import { MAX_FEATURES, parserFeatures } from "../annotate/parser-features.ts";
import {
  applyMove,
  type Configuration,
  isComplete,
  mayAttachLeft,
  mayAttachRight,
  mayShift,
  SHIFT,
  startParse,
} from "../annotate/transitions.ts";
import { makeRandom, shuffledOrder } from "./random.ts";
import { emptyRows, scoreRows, type TrainingRows, updateRows } from "./rows.ts";

/** A tree to learn from, with the tags that the tagger gives. */
export interface ParserExample {
  readonly words: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
}

/** How the parser is trained. */
export interface ParserTraining {
  readonly epochs: number;
  readonly seed: number;
  /** Share of moves that follow the prediction instead of the oracle, from the second epoch on. */
  readonly exploration: number;
}

/** Labels in use, sorted, without `root`. */
export function listLabels(examples: readonly ParserExample[]): string[] {
  const labels = new Set(examples.flatMap((example) => example.labels));
  labels.delete("root");
  return [...labels].toSorted();
}

/** Trains with a dynamic oracle (Goldberg & Nivre 2012, 2013): after a wrong move the best of what is left is learned. */
export function trainParser(
  examples: readonly ParserExample[],
  labels: readonly string[],
  training: ParserTraining,
  report: (line: string) => void,
): TrainingRows {
  const rows = emptyRows();
  const random = makeRandom(training.seed);
  const golds = examples.map((example) => readGold(example, labels));
  const room: Room = {
    keys: new Int32Array(MAX_FEATURES),
    found: new Int32Array(MAX_FEATURES),
    scores: new Int32Array(1 + 2 * labels.length),
    labelCount: labels.length,
  };
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    const exploration = epoch === 0 ? 0 : training.exploration;
    let wrong = 0;
    for (const index of shuffledOrder(examples.length, random)) {
      const example = examples[index];
      const gold = golds[index];
      if (example && gold) wrong += learnSentence(rows, example, gold, room, exploration, random);
    }
    report(`parser epoch ${epoch + 1}: ${wrong} updates, ${rows.rowCount} features`);
  }
  return rows;
}

interface Room {
  readonly keys: Int32Array;
  readonly found: Int32Array;
  readonly scores: Int32Array;
  readonly labelCount: number;
}

interface Gold {
  /** Head of each word; the root is the number of words. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly children: readonly (readonly number[])[];
}

function readGold(example: ParserExample, labels: readonly string[]): Gold {
  const size = example.words.length;
  const numbers = new Map(labels.map((label, i) => [label, i]));
  const children: number[][] = Array.from({ length: size + 1 }, () => []);
  example.heads.forEach((head, word) => children[head < 0 ? size : head]?.push(word));
  return {
    heads: Int32Array.from(example.heads, (head) => (head < 0 ? size : head)),
    labels: Int32Array.from(example.labels, (label) => numbers.get(label) ?? -1),
    children,
  };
}

function learnSentence(
  rows: TrainingRows,
  example: ParserExample,
  gold: Gold,
  room: Room,
  exploration: number,
  random: () => number,
): number {
  const { keys, found, scores, labelCount } = room;
  const at = startParse(example.words.length);
  const atoms = readAtoms(example.words, example.xpos);
  let updates = 0;
  while (!isComplete(at)) {
    if (at.depth === 0) {
      applyMove(at, SHIFT, labelCount, 0);
      continue;
    }
    const count = parserFeatures(at, atoms, keys);
    scoreRows(rows, keys, count, scores, found);
    const { best } = bestMove(scores, at, labelCount);
    const costs = moveCosts(at, gold);
    const wanted = bestOfLeastCost(scores, costs, at, gold, labelCount);
    rows.clock++;
    const isWrong = best !== wanted && costOf(best, costs, at, gold, labelCount) > costs.least;
    if (isWrong) {
      updateRows(rows, keys, count, found, wanted, best);
      updates++;
    }
    const next = isWrong && random() >= exploration ? wanted : best;
    applyMove(at, next, labelCount, 0);
  }
  return updates;
}

interface Costs {
  /** Gold arcs that can no longer be made after each move; infinite where the move is not allowed. */
  readonly shift: number;
  readonly left: number;
  readonly right: number;
  readonly least: number;
}

function moveCosts(at: Configuration, gold: Gold): Costs {
  const top = at.stack[at.depth - 1] ?? 0;
  const below = at.depth > 1 ? (at.stack[at.depth - 2] ?? -1) : -1;
  const shift = mayShift(at) ? shiftCost(at, gold) : Number.POSITIVE_INFINITY;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.POSITIVE_INFINITY;
  if (mayAttachRight(at) || mayAttachLeft(at)) {
    const head = gold.heads[top] ?? -1;
    const lostChildren = (gold.children[top] ?? []).filter((child) => child >= at.next).length;
    if (mayAttachRight(at)) right = lostChildren + (head >= at.next ? 1 : 0);
    if (mayAttachLeft(at)) left = lostChildren + (head > at.next || head === below ? 1 : 0);
  }
  return { shift, left, right, least: Math.min(shift, left, right) };
}

/** Shifting the next word parts it from heads and children in the stack, but for a head on top of it. */
function shiftCost(at: Configuration, gold: Gold): number {
  const word = at.next;
  const head = gold.heads[word] ?? -1;
  const top = at.depth > 0 ? (at.stack[at.depth - 1] ?? -1) : -1;
  let cost = 0;
  if (head < word && head !== top && isOnStack(at, head)) cost++;
  for (const child of gold.children[word] ?? []) if (child < word && isOnStack(at, child)) cost++;
  return cost;
}

/** A word left of the buffer that has no head yet. */
function isOnStack(at: Configuration, word: number): boolean {
  return word < at.next && at.heads[word] === at.size + 1;
}

/** A wrong label on a right arc costs as much as a lost arc would; on a lost arc the gold label is wanted too. */
function costOf(
  move: number,
  costs: Costs,
  at: Configuration,
  gold: Gold,
  labelCount: number,
): number {
  if (move === SHIFT) return costs.shift;
  const isLeft = move <= labelCount;
  const label = isLeft ? move - 1 : move - 1 - labelCount;
  const top = at.stack[at.depth - 1] ?? 0;
  const wanted = gold.labels[top] ?? -1;
  return (isLeft ? costs.left : costs.right) + (label === wanted || wanted < 0 ? 0 : 1);
}

function bestOfLeastCost(
  scores: Int32Array,
  costs: Costs,
  at: Configuration,
  gold: Gold,
  labelCount: number,
): number {
  const top = at.stack[at.depth - 1] ?? 0;
  const label = Math.max(gold.labels[top] ?? 0, 0);
  const candidates: number[] = [];
  if (costs.shift === costs.least) candidates.push(SHIFT);
  if (costs.left === costs.least) candidates.push(1 + label);
  if (costs.right === costs.least) candidates.push(1 + labelCount + label);
  return candidates.reduce((best, move) =>
    (scores[move] ?? 0) > (scores[best] ?? 0) ? move : best,
  );
}
