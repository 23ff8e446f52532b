import { makeParserModel, type Parse, type ParserModel, parseWith } from "../annotate/parser.ts";
import { makeTaggerModel, type TaggerModel, tagGreedily, tagWith } from "../annotate/tagger.ts";
import { settleUpos } from "../annotate/upos.ts";
import { learnUpos } from "./learn-upos.ts";
import { packFile } from "./pack-file.ts";
import { type Packing, packRows } from "./pack-rows.ts";
import type { PredictedSentence, VotedSentence } from "./scores.ts";
import {
  listLabels,
  type ParserExample,
  type ParserTraining,
  trainParser,
} from "./train-parser.ts";
import { listTags, type TaggerTraining, trainTagger } from "./train-tagger.ts";

/** How a model is trained, and what of it is kept. */
interface Making<Training> {
  readonly training: Omit<Training, "seed">;
  /** Of all that chance decides in training: the model is the mean of those trained with each. */
  readonly seeds: readonly number[];
  readonly packing: Packing;
}

/** How the tagger is made. */
export const TAGGER: Making<TaggerTraining> = {
  training: { epochs: 8 },
  seeds: [1, 2, 3, 4],
  packing: { unit: 1, least: 3 },
};
/** How the parser is made. */
export const PARSER: Making<ParserTraining> = {
  training: { epochs: 8, exploration: 0.9 },
  seeds: [1, 2, 3, 4],
  packing: { unit: 1, least: 6 },
};
/** One sentence of this many is learned without compromise's tags too. */
const VOTELESS_EVERY = 25;

/** Takes lines on how training goes on. */
export type Report = (line: string) => void;

/** A model as it is used, and its rows as they are written. */
export interface Trained<Model> {
  readonly packed: Uint8Array;
  readonly model: Model;
}

/** Trains a tagger. */
export function makeTagger(
  train: readonly VotedSentence[],
  report: Report,
  { training, seeds, packing }: typeof TAGGER = TAGGER,
): Trained<TaggerModel> {
  const tags = listTags(train);
  const examples = [...train, ...withoutVotes(train)];
  const trainings = seeds.map((seed) => trainTagger(examples, tags, { ...training, seed }, report));
  const packed = packFile(packRows(trainings, packing));
  return { packed, model: makeTaggerModel(packed, { tags, upos: learnUpos(train) }) };
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
    const examples = [...others, ...withoutVotes(others)];
    const trainings = TAGGER.seeds.map((seed) =>
      trainTagger(examples, tags, { ...TAGGER.training, seed }, report),
    );
    return makeTaggerModel(packFile(packRows(trainings, TAGGER.packing)), { tags, upos: {} });
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
  { training, seeds, packing }: typeof PARSER = PARSER,
): Trained<ParserModel> {
  const labels = listLabels(examples);
  const trainings = seeds.map((seed) =>
    trainParser(examples, labels, { ...training, seed }, report),
  );
  const packed = packFile(packRows(trainings, packing));
  return { packed, model: makeParserModel(packed, labels) };
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
