import { join } from "node:path";
import { makeParserModel, type ParserModel } from "../annotate/parser.ts";
import { makeTaggerModel, type TaggerModel } from "../annotate/tagger.ts";
import { PARSER_WEIGHTS } from "../annotate/weights/parser.ts";
import { TAGGER_WEIGHTS } from "../annotate/weights/tagger.ts";
import { loadWeights } from "../annotate/weights-file.ts";
import { type Bank, compareVotes } from "./compare-votes.ts";
import { makeHeadlines } from "./headlines.ts";
import {
  jackknife,
  makeParser,
  makeTagger,
  PARSER,
  predict,
  type Report,
  TAGGER,
} from "./models.ts";
import { addVotes, scoreSyntax, type VotedSentence } from "./scores.ts";
import { readTreebank } from "./treebank.ts";

/** Every feature that an update touched and weights 2.5 times as fine. */
const UNPACKED = {
  tagger: { ...TAGGER, packing: { unit: 0.4, least: 1 } },
  parser: { ...PARSER, packing: { unit: 0.4, least: 1 } },
};

/** The models of one row. */
interface Models {
  readonly tagger: TaggerModel;
  readonly parser: ParserModel;
  /** Whether the tagger is shown no tags of compromise. */
  readonly isVoteless?: true;
}

/**
 * Compares, in Markdown, compromise's word classes with ours; then trains tagger and parser without one ingredient at a time and
 * tells what that does to the development parts, and to headlines made of them. A line comes as soon as it is known; the whole
 * takes half an hour. Writes no file.
 */
export function ablate(from: string, print: Report, report: Report): void {
  const read = (name: string): VotedSentence[] =>
    addVotes(readTreebank(join(from, `${name}.conllu.gz`)));
  const banks = [
    { name: "EWT", golds: read("ewt-dev") },
    { name: "GUM", golds: read("gum-dev") },
  ];
  for (const line of compareVotes(banks)) print(line);
  const headlines = addVotes(makeHeadlines(banks.flatMap(({ golds }) => golds)));
  const devs = [...banks, { name: "headlines", golds: headlines }];
  print(`\n|  | ${devs.map(({ name }) => `${name}: XPOS | UAS | LAS`).join(" | ")} |`);
  print(`|${" --- |".repeat(1 + 3 * devs.length)}`);
  const real = [...read("ewt-train"), ...read("gum-train")];
  for (const [name, make] of listRows(real, report)) print(describeRow(name, make(), devs));
}

/** The rows of the table, each trained when it is asked for. */
function listRows(
  real: readonly VotedSentence[],
  report: Report,
): readonly (readonly [string, () => Models])[] {
  const whole = readModels();
  const train = [...real, ...addVotes(makeHeadlines(real))];
  const examples = jackknife(train, report);
  const trainWith = (training: Partial<typeof PARSER.training>): Models => {
    const making = { ...PARSER, training: { ...PARSER.training, ...training } };
    return { ...whole, parser: makeParser(examples, report, making).model };
  };
  return [
    ["everything", () => whole],
    [
      "tagger without compromise's tags",
      () => {
        const { model } = makeTagger(train.map(hideVotes), report);
        return { ...whole, tagger: model, isVoteless: true };
      },
    ],
    ["parser never led astray in training", () => trainWith({ exploration: 0 })],
    ["parser trained on gold tags", () => ({ ...whole, parser: makeParser(train, report).model })],
    [
      "no made headlines",
      () => ({
        tagger: makeTagger(real, report).model,
        parser: makeParser(jackknife(real, report), report).model,
      }),
    ],
    [
      "weights not packed",
      () => ({
        tagger: makeTagger(train, report, UNPACKED.tagger).model,
        parser: makeParser(examples, report, UNPACKED.parser).model,
      }),
    ],
  ];
}

/** The models that are in use. */
function readModels(): Models {
  return {
    tagger: makeTaggerModel(loadWeights(TAGGER_WEIGHTS), TAGGER_WEIGHTS),
    parser: makeParserModel(loadWeights(PARSER_WEIGHTS), PARSER_WEIGHTS.labels),
  };
}

function hideVotes(sentence: VotedSentence): VotedSentence {
  return { ...sentence, votes: [] };
}

function describeRow(
  name: string,
  { tagger, parser, isVoteless }: Models,
  devs: readonly Bank[],
): string {
  const cells = devs.flatMap(({ golds }) => {
    const shown = isVoteless ? golds.map(hideVotes) : golds;
    const predictions = shown.map((gold) => predict(tagger, parser, gold));
    const { xpos, uas, las } = scoreSyntax(golds, predictions);
    return [xpos, uas, las].map((score) => score.toFixed(3));
  });
  return `| ${[name, ...cells].join(" | ")} |`;
}
