import { join } from "node:path";
import { indexRows, type ModelRows } from "../annotate/linear-model.ts";
import { countMoves, type ParserModel, parseWith } from "../annotate/parser.ts";
import { type TaggerModel, tagGreedily, tagWith } from "../annotate/tagger.ts";
import { settleUpos } from "../annotate/upos.ts";
import { WEIGHTS_VERSION } from "../annotate/weights-file.ts";
import { calibrateLeads } from "./calibrate.ts";
import { makeHeadlines } from "./headlines.ts";
import { learnUpos } from "./learn-upos.ts";
import { packRows } from "./pack-rows.ts";
import { addVotes, scoreSyntax, type VotedSentence } from "./scores.ts";
import { listLabels, type ParserExample, trainParser } from "./train-parser.ts";
import { listTags, trainTagger } from "./train-tagger.ts";
import { type GoldSentence, readTreebank } from "./treebank.ts";
import { describeBytes, writeWeights } from "./write-weights.ts";

const SEED = 1;
const TAGGER = { epochs: 8, seed: SEED };
const TAGGER_PACKING = { minUpdates: 2, unit: 1 };
const PARSER = { epochs: 8, seed: SEED, exploration: 0.9 };
const PARSER_PACKING = { minUpdates: 4, unit: 2 };
/** One sentence of this many is learned without compromise's tags too. */
const VOTELESS_EVERY = 25;
const HEADER = {
  version: WEIGHTS_VERSION,
  licence: "CC BY-SA 4.0",
  data: [
    "UD English-EWT, CC BY-SA 4.0: Natalia Silveira, Timothy Dozat, Marie-Catherine de Marneffe, Samuel Bowman, Miriam Connor, John Bauer, Christopher D. Manning and others",
    "GUM, annotation CC BY 4.0: Amir Zeldes and the GUM annotators; texts: Wikinews CC BY 2.5, Wikipedia and Wikivoyage CC BY-SA 3.0, OpenStax and academic authors CC BY 4.0, vlogs CC BY 3.0, speeches",
    "Both were changed: only words, tags, heads and labels were used, and turned into weights.",
  ],
  seed: SEED,
};

type Report = (line: string) => void;

/** Trains tagger and parser on the treebanks of a folder and writes their weights as modules. */
export function trainSyntax(from: string, to: string, report: Report): void {
  const read = (name: string): GoldSentence[] => readTreebank(join(from, `${name}.conllu.gz`));
  const real = [...read("ewt-train"), ...read("gum-train")];
  const train = addVotes([...real, ...makeHeadlines(real)]);
  const dev = { ewt: addVotes(read("ewt-dev")), gum: addVotes(read("gum-dev")) };
  report(`${real.length} sentences for training, ${train.length - real.length} made headlines`);
  const tagger = makeTagger(train, report);
  const examples = jackknife(train, tagger.model, report);
  const parser = makeParser(examples, report);
  writeModels(tagger, parser, dev, to, report);
}

/** Scores and calibrates tagger and parser together and writes their modules. */
function writeModels(
  tagger: Trained<TaggerModel>,
  parser: Trained<ParserModel>,
  dev: { readonly [name: string]: readonly VotedSentence[] },
  to: string,
  report: Report,
): void {
  const predict = (sentence: VotedSentence) => {
    const tagging = tagWith(tagger.model, sentence.words, sentence.votes);
    const parse = parseWith(parser.model, sentence.words, tagging.xpos);
    return { ...parse, xpos: tagging.xpos, upos: settleUpos(tagging, parse.labels) };
  };
  const scores: Record<string, number> = {};
  for (const [name, golds] of Object.entries(dev)) {
    const found = scoreSyntax(golds, golds.map(predict));
    for (const [measure, value] of Object.entries(found)) scores[`${name}-dev ${measure}`] = value;
    const { upos, xpos, uas, las } = found;
    report(`${name}-dev  UPOS ${upos}  XPOS ${xpos}  UAS ${uas}  LAS ${las}`);
  }
  const golds = Object.values(dev).flat();
  const leads = calibrateLeads(golds, golds.map(predict));
  report(`right arcs by decile of lead: ${leads.calibration.join(" ")}`);
  writeWeights(join(to, "tagger.ts"), "TAGGER_WEIGHTS", "TaggerWeights", {
    ...HEADER,
    epochs: TAGGER.epochs,
    scores: pick(scores, /pos$/),
    tags: tagger.model.tags,
    upos: tagger.model.upos,
    ...describeBytes(tagger.rows),
  });
  writeWeights(join(to, "parser.ts"), "PARSER_WEIGHTS", "ParserWeights", {
    ...HEADER,
    epochs: PARSER.epochs,
    scores: pick(scores, /as$/),
    labels: parser.model.labels,
    ...leads,
    ...describeBytes(parser.rows),
  });
}

function pick(scores: Record<string, number>, pattern: RegExp): Record<string, number> {
  return Object.fromEntries(Object.entries(scores).filter(([name]) => pattern.test(name)));
}

interface Trained<Model> {
  readonly rows: ModelRows;
  readonly model: Model;
}

function makeTagger(train: readonly VotedSentence[], report: Report): Trained<TaggerModel> {
  const tags = listTags(train);
  const rows = packRows(
    trainTagger([...train, ...withoutVotes(train)], tags, TAGGER, report),
    TAGGER_PACKING,
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
function jackknife(
  train: readonly VotedSentence[],
  whole: TaggerModel,
  report: Report,
): ParserExample[] {
  const halves = [0, 1].map((half) => {
    const others = train.filter((sentence) => sentence.document % 2 !== half);
    const rows = packRows(
      trainTagger([...others, ...withoutVotes(others)], whole.tags, TAGGER, report),
      TAGGER_PACKING,
    );
    return { ...whole, scores: indexRows(rows, whole.tags.length) };
  });
  return train.map((sentence) => {
    const model = halves[sentence.document % 2] ?? whole;
    return { ...sentence, xpos: tagGreedily(model, sentence.words, sentence.votes).tagging.xpos };
  });
}

function makeParser(examples: readonly ParserExample[], report: Report): Trained<ParserModel> {
  const labels = listLabels(examples);
  const rows = packRows(trainParser(examples, labels, PARSER, report), PARSER_PACKING);
  return { rows, model: { moves: indexRows(rows, countMoves(labels.length)), labels } };
}
