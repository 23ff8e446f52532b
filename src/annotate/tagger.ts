import type { Upos } from "../model/annotation.ts";
import { findLostVerb, verbBehind } from "./finite.ts";
import { hashText, NOTHING } from "./keys.ts";
import { type LinearModel, makeScores, scoreClasses } from "./linear-model.ts";
import { MAX_TAGGER_FEATURES, readTaggerAtoms, taggerFeatures } from "./tagger-features.ts";

/** A trained tagger. */
export interface TaggerModel {
  readonly scores: LinearModel;
  /** Penn tags by number. */
  readonly tags: readonly string[];
  /** Universal part of speech by Penn tag, or by Penn tag, blank and lower-case word where that differs. */
  readonly upos: { readonly [key: string]: Upos };
}

/** The tags of one sentence. */
export interface Tagging {
  readonly xpos: string[];
  readonly upos: Upos[];
  /** Lead of each word's tag over the second best, in the model's integer points. */
  readonly margins: number[];
}

/**
 * Tags one sentence. `compromiseTags` holds for each word compromise's raw tags, the most specific first; it may be empty where
 * there are none.
 */
export function tagWith(
  model: TaggerModel,
  words: readonly string[],
  compromiseTags: readonly (readonly string[])[],
): Tagging {
  const { tagging, gaps } = tagGreedily(model, words, compromiseTags);
  const lost = findLostVerb(words, tagging.xpos, gaps);
  if (lost === undefined) return tagging;
  const { xpos, upos, margins } = tagging;
  return {
    xpos: xpos.with(lost.at, lost.tag),
    upos: upos.with(lost.at, uposOf(model, lost.tag, words[lost.at] ?? "")),
    margins: margins.with(lost.at, 0),
  };
}

/**
 * Tags one sentence from left to right, each word for good (Collins 2002). Also gives for each word by how much its tag leads that
 * of the finite verb that it might be.
 */
export function tagGreedily(
  model: TaggerModel,
  words: readonly string[],
  compromiseTags: readonly (readonly string[])[],
): { readonly tagging: Tagging; readonly gaps: readonly number[] } {
  const atoms = readTaggerAtoms(words, compromiseTags);
  const keys = new Int32Array(MAX_TAGGER_FEATURES);
  const scores = makeScores(model.tags.length);
  const tagging: Tagging = { xpos: [], upos: [], margins: [] };
  const gaps: number[] = [];
  const verbs = model.tags.map((tag) => model.tags.indexOf(verbBehind(tag) ?? tag));
  let previous = NOTHING;
  let before = NOTHING;
  words.forEach((word, at) => {
    const count = taggerFeatures(atoms, at, previous, before, keys);
    scoreClasses(model.scores, keys, count, scores);
    const { best, lead } = bestClass(scores.sums);
    const tag = model.tags[best] ?? "NN";
    before = previous;
    previous = hashText(tag);
    tagging.xpos.push(tag);
    tagging.upos.push(uposOf(model, tag, word));
    tagging.margins.push(lead);
    gaps.push((scores.sums[best] ?? 0) - (scores.sums[verbs[best] ?? 0] ?? 0));
  });
  return { tagging, gaps };
}

/** The class of highest score, the lower number among equals, and its lead over the second. */
export function bestClass(scores: Int32Array): { best: number; lead: number } {
  let best = 0;
  let first = scores[0] ?? 0;
  let second = Number.NEGATIVE_INFINITY;
  for (let chosen = 1; chosen < scores.length; chosen++) {
    const score = scores[chosen] ?? 0;
    if (score > first) {
      second = first;
      first = score;
      best = chosen;
    } else if (score > second) second = score;
  }
  return { best, lead: first - second };
}

function uposOf(model: TaggerModel, tag: string, word: string): Upos {
  return model.upos[`${tag} ${word.toLowerCase()}`] ?? model.upos[tag] ?? "X";
}
