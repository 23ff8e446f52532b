import type { Upos } from "../model/annotation.ts";
import { mendTree } from "./mend-tree.ts";
import { decileOf, makeParserModel, type ParserModel, parseWith } from "./parser.ts";
import { makeTaggerModel, type TaggerModel, type Tagging, tagWith } from "./tagger.ts";
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
  tagger ??= makeTaggerModel(loadWeights(TAGGER_WEIGHTS), TAGGER_WEIGHTS);
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
  parser ??= makeParserModel(loadWeights(PARSER_WEIGHTS), PARSER_WEIGHTS.labels);
  const { heads, labels, leads } = parseWith(parser, words, xpos);
  const margins = leads.map((lead) => decileOf(PARSER_WEIGHTS.deciles, lead));
  return mendTree(words, xpos, { heads, labels, margins });
}

/**
 * All of a sentence's syntax: tags, tree, and parts of speech that agree with the tree. `mend` may correct the Penn tags before
 * the tree is built, by what is known beyond the words.
 */
export function analyseSyntax(
  words: readonly string[],
  compromiseTags: readonly (readonly string[])[],
  mend: (xpos: readonly string[]) => readonly string[] = (xpos) => xpos,
): { readonly tagging: Tagging; readonly tree: Tree } {
  return treeOver(words, tagSentence(words, compromiseTags), mend);
}

/** The same over tags that are known already. */
export function treeOver(
  words: readonly string[],
  tagged: Tagging,
  mend: (xpos: readonly string[]) => readonly string[] = (xpos) => xpos,
): { readonly tagging: Tagging; readonly tree: Tree } {
  const xpos = [...mend(tagged.xpos)];
  const plain = tagged.upos.map((upos, at) =>
    xpos[at] === tagged.xpos[at] ? upos : mendedUpos(xpos[at]),
  );
  const tagging = { ...tagged, xpos, upos: plain };
  const tree = parseSentence(words, xpos);
  const upos: Upos[] = settleUpos(tagging, tree.labels);
  return { tagging: { ...tagging, upos }, tree };
}

/** The part of speech of a mended tag: what is mended is a verb or a name. */
function mendedUpos(xpos: string | undefined): Upos {
  return xpos?.startsWith("VB") ? "VERB" : "PROPN";
}
