import { indexRows, type ModelRows } from "../annotate/linear-model.ts";
import { countMoves, type Parse, type ParserModel, parseWith } from "../annotate/parser.ts";
import { type TaggerModel, tagGreedily, tagWith } from "../annotate/tagger.ts";
import { settleUpos } from "../annotate/upos.ts";
import { learnUpos } from "./learn-upos.ts";
import { type Packing, packRows } from "./pack-rows.ts";
import type { PredictedSentence, VotedSentence } from "./scores.ts";
import {
  listLabels,
  type ParserExample,
  type ParserTraining,
  trainParser,
} from "./train-parser.ts";
import { listTags, type TaggerTraining, trainTagger } from "./train-tagger.ts";

/** The seed of all that chance decides in training. */
export const SEED = 1;

/** How a model is trained, and what of it is kept. */
interface Making<Training> {
  readonly training: Training;
  readonly packing: Packing;
}

/** How the tagger is made. */
export const TAGGER: Making<TaggerTraining> = {
  training: { epochs: 8, seed: SEED },
  packing: { minUpdates: 2, unit: 1 },
};
/** How the parser is made. */
export const PARSER: Making<ParserTraining> = {
  training: { epochs: 8, seed: SEED, exploration: 0.9 },
  packing: { minUpdates: 4, unit: 2 },
};
/** One sentence of this many is learned without compromise's tags too. */
const VOTELESS_EVERY = 25;

/** Takes lines on how training goes on. */
export type Report = (line: string) => void;

/** A model as it is used, and the rows that are written. */
export interface Trained<Model> {
  readonly rows: ModelRows;
  readonly model: Model;
}

/** Trains a tagger. */
export function makeTagger(
  train: readonly VotedSentence[],
  report: Report,
  { training, packing }: typeof TAGGER = TAGGER,
): Trained<TaggerModel> {
  const tags = listTags(train);
  const rows = packRows(
    trainTagger([...train, ...withoutVotes(train)], tags, training, report),
    packing,
  );
  return { rows, model: { scores: indexRows(rows, tags.length), tags, upos: learnUpos(train) } };
}

/** Some sentences once more without compromise's tags, as a sentence may come where it cannot be asked. */
function withoutVotes(sentences: readonly VotedSentence[]): VotedSentence[] {
  return sentences
    .filter((_, i) => i % VOTELESS_EVERY === 7)
    .map((sentence) => ({ ...sentence, votes: [] }));
}

/** Tags each half of the documents by a tagger trained on the other, so that the parser meets mistakes as it will later. */
export function jackknife(train: readonly VotedSentence[], report: Report): ParserExample[] {
  const tags = listTags(train);
  const halves = [0, 1].map((half): TaggerModel => {
    const others = train.filter((sentence) => sentence.document % 2 !== half);
    const rows = packRows(
      trainTagger([...others, ...withoutVotes(others)], tags, TAGGER.training, report),
      TAGGER.packing,
    );
    return { scores: indexRows(rows, tags.length), tags, upos: {} };
  });
  return train.map((sentence) => {
    const model = halves[sentence.document % 2];
    if (model === undefined) return sentence;
    return { ...sentence, xpos: tagGreedily(model, sentence.words, sentence.votes).tagging.xpos };
  });
}

/** Trains a parser. */
export function makeParser(
  examples: readonly ParserExample[],
  report: Report,
  { training, packing }: typeof PARSER = PARSER,
): Trained<ParserModel> {
  const labels = listLabels(examples);
  const rows = packRows(trainParser(examples, labels, training, report), packing);
  return { rows, model: { moves: indexRows(rows, countMoves(labels.length)), labels } };
}

/** Reads a sentence as programs do that use both models. */
export function predict(
  tagger: TaggerModel,
  parser: ParserModel,
  { words, votes }: Pick<VotedSentence, "words" | "votes">,
): PredictedSentence & Parse {
  const tagging = tagWith(tagger, words, votes);
  const parse = parseWith(parser, words, tagging.xpos);
  return { ...parse, xpos: tagging.xpos, upos: settleUpos(tagging, parse.labels) };
}
