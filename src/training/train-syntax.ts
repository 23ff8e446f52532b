import { join } from "node:path";
import type { ParserModel } from "../annotate/parser.ts";
import type { TaggerModel } from "../annotate/tagger.ts";
import { WEIGHTS_VERSION } from "../annotate/weights-file.ts";
import { calibrateLeads } from "./calibrate.ts";
import { makeHeadlines } from "./headlines.ts";
import {
  jackknife,
  makeParser,
  makeTagger,
  PARSER,
  predict,
  type Report,
  TAGGER,
  type Trained,
} from "./models.ts";
import { addVotes, scoreSyntax, type VotedSentence } from "./scores.ts";
import { type GoldSentence, readTreebank } from "./treebank.ts";
import { describeBytes, writeWeights } from "./write-weights.ts";

const HEADER = {
  version: WEIGHTS_VERSION,
  licence: "CC BY-SA 4.0",
  data: [
    "UD English-EWT, CC BY-SA 4.0: Natalia Silveira, Timothy Dozat, Marie-Catherine de Marneffe, Samuel Bowman, Miriam Connor, John Bauer, Christopher D. Manning and others",
    "GUM, annotation CC BY 4.0: Amir Zeldes and the GUM annotators; texts: Wikinews CC BY 2.5, Wikipedia and Wikivoyage CC BY-SA 3.0, OpenStax and academic authors CC BY 4.0, vlogs CC BY 3.0, speeches",
    "Both were changed: only words, tags, heads and labels were used, and turned into weights.",
  ],
};

/** Trains tagger and parser on the treebanks of a folder and writes their weights as modules. */
export function trainSyntax(from: string, to: string, report: Report): void {
  const read = (name: string): GoldSentence[] => readTreebank(join(from, `${name}.conllu.gz`));
  const real = [...read("ewt-train"), ...read("gum-train")];
  const train = addVotes([...real, ...makeHeadlines(real)]);
  const dev = { ewt: addVotes(read("ewt-dev")), gum: addVotes(read("gum-dev")) };
  report(`${real.length} sentences for training, ${train.length - real.length} made headlines`);
  const tagger = makeTagger(train, report);
  const parser = makeParser(jackknife(train, report), report);
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
  const read = (sentence: VotedSentence) => predict(tagger.model, parser.model, sentence);
  const scores: Record<string, number> = {};
  for (const [name, golds] of Object.entries(dev)) {
    const found = scoreSyntax(golds, golds.map(read));
    for (const [measure, value] of Object.entries(found)) scores[`${name}-dev ${measure}`] = value;
    const { upos, xpos, uas, las } = found;
    report(`${name}-dev  UPOS ${upos}  XPOS ${xpos}  UAS ${uas}  LAS ${las}`);
  }
  const golds = Object.values(dev).flat();
  const leads = calibrateLeads(golds, golds.map(read));
  report(`right arcs by decile of lead: ${leads.calibration.join(" ")}`);
  writeWeights(join(to, "tagger.ts"), "TAGGER_WEIGHTS", "TaggerWeights", {
    ...HEADER,
    seeds: TAGGER.seeds,
    epochs: TAGGER.training.epochs,
    scores: pick(scores, /pos$/),
    tags: tagger.model.tags,
    upos: tagger.model.upos,
    ...describeBytes(tagger.packed),
  });
  writeWeights(join(to, "parser.ts"), "PARSER_WEIGHTS", "ParserWeights", {
    ...HEADER,
    seeds: PARSER.seeds,
    epochs: PARSER.training.epochs,
    scores: pick(scores, /as$/),
    labels: parser.model.labels,
    ...leads,
    ...describeBytes(parser.packed),
  });
}

function pick(scores: Record<string, number>, pattern: RegExp): Record<string, number> {
  return Object.fromEntries(Object.entries(scores).filter(([name]) => pattern.test(name)));
}
