import type { Upos } from "../model/annotation.ts";
import { findLostVerb, verbBehind } from "./finite.ts";
import { hashOfTag } from "./forms.ts";
import { NOTHING } from "./keys.ts";
import {
  addFeatures,
  addKept,
  finishScores,
  keepSum,
  type LinearModel,
  makeScores,
  type Scores,
  startScores,
} from "./linear-model.ts";
import { readModel } from "./model-file.ts";
import { findParticles, PARTICLE } from "./phrasal.ts";
import {
  MAX_TAGGER_FEATURES,
  readTaggerAtoms,
  singleTaggerFeatures,
  TAGGER_GROUPS,
  type TaggerAtoms,
  taggerCodes,
  taggerGroup,
} from "./tagger-features.ts";

/** A trained tagger. */
export interface TaggerModel {
  readonly scores: LinearModel;
  /** Penn tags by number. */
  readonly tags: readonly string[];
  /** Universal part of speech by Penn tag, or by Penn tag, blank and lower-case word where that differs. */
  readonly upos: { readonly [key: string]: Upos };
  /** Penn tags with words whose part of speech differs. */
  readonly open: ReadonlySet<string>;
  /** Hashes of the tags. */
  readonly hashes: Int32Array;
  /** For each tag the number of that of the finite verb which the word might be, else its own. */
  readonly verbs: readonly number[];
}

/** Makes a tagger of its packed rows. */
export function makeTaggerModel(
  packed: Uint8Array,
  { tags, upos }: Pick<TaggerModel, "tags" | "upos">,
): TaggerModel {
  const keys = Object.keys(upos).filter((key) => key.includes(" "));
  return {
    scores: readModel(packed, tags.length, TAGGER_GROUPS),
    tags,
    upos,
    open: new Set(keys.map((key) => key.slice(0, key.indexOf(" ")))),
    hashes: Int32Array.from(tags, hashOfTag),
    verbs: tags.map((tag) => tags.indexOf(verbBehind(tag) ?? tag)),
  };
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
  const { xpos, upos, margins } = tagging;
  const mend = (at: number, tag: string): void => {
    xpos[at] = tag;
    upos[at] = uposOf(model, tag, words[at] ?? "");
    margins[at] = 0;
  };
  const lost = findLostVerb(words, xpos, gaps);
  if (lost !== undefined) mend(lost.at, lost.tag);
  for (const at of findParticles(words, xpos)) mend(at, PARTICLE);
  return tagging;
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
  const room = { keys: new Int32Array(MAX_TAGGER_FEATURES), codes: new Int32Array(TAGGER_GROUPS) };
  const scores = makeScores(model.tags.length);
  const tagging: Tagging = { xpos: [], upos: [], margins: [] };
  const gaps: number[] = [];
  let previous = NOTHING;
  let before = NOTHING;
  words.forEach((word, at) => {
    const count = singleTaggerFeatures(atoms, at, previous, before, room.keys);
    startScores(scores);
    addFeatures(model.scores, room.keys, count, scores);
    addGroups(model.scores, atoms, at, room, scores);
    finishScores(model.scores, scores);
    const { best, lead } = bestClass(scores.sums);
    const tag = model.tags[best] ?? "NN";
    before = previous;
    previous = model.hashes[best] ?? NOTHING;
    tagging.xpos.push(tag);
    tagging.upos.push(uposOf(model, tag, word));
    tagging.margins.push(lead);
    gaps.push((scores.sums[best] ?? 0) - (scores.sums[model.verbs[best] ?? 0] ?? 0));
  });
  return { tagging, gaps };
}

function addGroups(
  model: LinearModel,
  atoms: TaggerAtoms,
  at: number,
  { keys, codes }: { readonly keys: Int32Array; readonly codes: Int32Array },
  scores: Scores,
): void {
  taggerCodes(atoms, at, codes);
  for (let group = 0; group < TAGGER_GROUPS; group++) {
    const code = codes[group] ?? 0;
    if (addKept(model, group, code, scores)) continue;
    keepSum(model, group, code, keys, taggerGroup(group, atoms, at, keys, 0), scores);
  }
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
  const own = model.open.has(tag) ? model.upos[`${tag} ${word.toLowerCase()}`] : undefined;
  return own ?? model.upos[tag] ?? "X";
}
