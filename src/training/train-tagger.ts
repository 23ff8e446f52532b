import { hashText, NOTHING } from "../annotate/keys.ts";
import { bestClass } from "../annotate/tagger.ts";
import {
  MAX_TAGGER_FEATURES,
  readTaggerAtoms,
  type TaggerAtoms,
  taggerFeatures,
} from "../annotate/tagger-features.ts";
import { makeRandom, shuffledOrder } from "./random.ts";
import { emptyRows, scoreRows, type TrainingRows, updateRows } from "./rows.ts";

/** A tagged sentence to learn from, with compromise's tags for each word. */
export interface TaggerExample {
  readonly words: readonly string[];
  readonly votes: readonly (readonly string[])[];
  readonly xpos: readonly string[];
}

/** How the tagger is trained. */
export interface TaggerTraining {
  readonly epochs: number;
  readonly seed: number;
}

/** Tags in use, sorted. */
export function listTags(examples: readonly TaggerExample[]): string[] {
  return [...new Set(examples.flatMap((example) => example.xpos))].toSorted();
}

/** Trains on the tagger's own earlier tags, so that it learns to go on after its mistakes. */
export function trainTagger(
  examples: readonly TaggerExample[],
  tags: readonly string[],
  training: TaggerTraining,
  report: (line: string) => void,
): TrainingRows {
  const rows = emptyRows();
  const random = makeRandom(training.seed);
  const numbers = new Map(tags.map((tag, i) => [tag, i]));
  const prepared = examples.map((example) => ({
    atoms: readTaggerAtoms(example.words, example.votes),
    gold: Int32Array.from(example.xpos, (tag) => numbers.get(tag) ?? 0),
  }));
  const room: Room = {
    keys: new Int32Array(MAX_TAGGER_FEATURES),
    found: new Int32Array(MAX_TAGGER_FEATURES),
    scores: new Int32Array(tags.length),
    hashes: Int32Array.from(tags, hashText),
  };
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    let wrong = 0;
    for (const index of shuffledOrder(prepared.length, random)) {
      const example = prepared[index];
      if (example) wrong += learnSentence(rows, example.atoms, example.gold, room);
    }
    report(`tagger epoch ${epoch + 1}: ${wrong} updates, ${rows.rowCount} features`);
  }
  return rows;
}

interface Room {
  readonly keys: Int32Array;
  readonly found: Int32Array;
  readonly scores: Int32Array;
  /** Hash of each tag's name. */
  readonly hashes: Int32Array;
}

function learnSentence(
  rows: TrainingRows,
  atoms: TaggerAtoms,
  gold: Int32Array,
  room: Room,
): number {
  const { keys, found, scores, hashes } = room;
  let previous = NOTHING;
  let before = NOTHING;
  let wrong = 0;
  for (let at = 0; at < atoms.size; at++) {
    const count = taggerFeatures(atoms, at, previous, before, keys);
    scoreRows(rows, keys, count, scores, found);
    const { best } = bestClass(scores);
    const wanted = gold[at] ?? 0;
    rows.clock++;
    if (best !== wanted) {
      updateRows(rows, keys, count, found, wanted, best);
      wrong++;
    }
    before = previous;
    previous = hashes[best] ?? 0;
  }
  return wrong;
}
