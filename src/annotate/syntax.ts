import type { Upos } from "../model/annotation.ts";
import { decileOf, type ParserModel, parseWith } from "./parser.ts";
import { type TaggerModel, type Tagging, tagWith } from "./tagger.ts";
import { settleUpos } from "./upos.ts";
import { PARSER_WEIGHTS } from "./weights/parser.ts";
import { TAGGER_WEIGHTS } from "./weights/tagger.ts";
import { loadWeights } from "./weights-file.ts";

let tagger: TaggerModel | undefined;
let parser: ParserModel | undefined;

/**
 * Penn and universal parts of speech of one sentence's words, and the lead of each tag in the tagger's points.
 * `compromiseTags` holds for each word compromise's raw tags, the most specific first. Weights are decoded on first use.
 */
export function tagSentence(
  words: readonly string[],
  compromiseTags: readonly (readonly string[])[],
): Tagging {
  tagger ??= { ...TAGGER_WEIGHTS, scores: loadWeights(TAGGER_WEIGHTS) };
  return tagWith(tagger, words, compromiseTags);
}

/** A dependency tree over the words of one sentence. */
export interface Tree {
  /** Index of each word's head in the sentence, -1 for the root. */
  readonly heads: readonly number[];
  /** Label of each word's arc, `root` for the root. */
  readonly labels: readonly string[];
  /** How sure each arc is: a decile 0 (doubtful) to 9. */
  readonly margins: readonly number[];
}

/** The dependency tree of one tagged sentence. Weights are decoded on first use. */
export function parseSentence(words: readonly string[], xpos: readonly string[]): Tree {
  parser ??= { ...PARSER_WEIGHTS, moves: loadWeights(PARSER_WEIGHTS) };
  const { heads, labels, leads } = parseWith(parser, words, xpos);
  return { heads, labels, margins: leads.map((lead) => decileOf(PARSER_WEIGHTS.deciles, lead)) };
}

/** All of a sentence's syntax: tags, tree, and parts of speech that agree with the tree. */
export function analyseSyntax(
  words: readonly string[],
  compromiseTags: readonly (readonly string[])[],
): { readonly tagging: Tagging; readonly tree: Tree } {
  const tagging = tagSentence(words, compromiseTags);
  const tree = parseSentence(words, tagging.xpos);
  const upos: Upos[] = settleUpos(tagging, tree.labels);
  return { tagging: { ...tagging, upos }, tree };
}
