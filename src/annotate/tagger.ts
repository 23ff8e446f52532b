import type { Upos } from "../model/annotation.ts";
import { findLostVerb, verbBehind } from "./finite.ts";
import { hashOfTag } from "./forms.ts";
import { NOTHING } from "./keys.ts";
import {
  addFeatures,
  addKept,
  finishScores,
  keepSum,
  LEAST,
  type LinearModel,
  makeScores,
  type Scores,
  startScores,
} from "./linear-model.ts";
import { readModel } from "./model-file.ts";
import { findAmounts, findParticles, NOUN, PARTICLE } from "./phrasal.ts";
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
  /** The last by Penn tag, then by word: no key is put together for every word. */
  readonly differing: ReadonlyMap<string, ReadonlyMap<string, Upos>>;
  /** Hashes of the tags. */
  readonly hashes: Int32Array;
  /** For each tag the number of that of the finite verb which the word might be, else its own. */
  readonly verbs: readonly number[];
  /** Where each decision is made: one model reads one sentence at a time. */
  readonly room: Room;
}

interface Room {
  /** Those of the last sentence, whose arrays are used again. */
  atoms: TaggerAtoms | undefined;
  readonly keys: Int32Array;
  readonly codes: Int32Array;
  readonly scores: Scores;
}

/** Makes a tagger of its packed rows. */
export function makeTaggerModel(
  packed: Uint8Array,
  { tags, upos }: Pick<TaggerModel, "tags" | "upos">,
): TaggerModel {
  return {
    scores: readModel(packed, tags.length, TAGGER_GROUPS),
    tags,
    upos,
    differing: differingWords(upos),
    hashes: Int32Array.from(tags, hashOfTag),
    verbs: tags.map((tag) => tags.indexOf(verbBehind(tag) ?? tag)),
    room: {
      atoms: undefined,
      keys: new Int32Array(MAX_TAGGER_FEATURES),
      codes: new Int32Array(TAGGER_GROUPS),
      scores: makeScores(tags.length),
    },
  };
}

function differingWords(upos: TaggerModel["upos"]): Map<string, Map<string, Upos>> {
  const found = new Map<string, Map<string, Upos>>();
  for (const [key, value] of Object.entries(upos)) {
    const [tag = "", word] = key.split(" ");
    if (word === undefined) continue;
    const words = found.get(tag) ?? new Map<string, Upos>();
    found.set(tag, words.set(word, value));
  }
  return found;
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
  for (const at of findAmounts(words, xpos)) mend(at, NOUN);
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
  const { room } = model;
  const { scores } = room;
  const atoms = readTaggerAtoms(words, compromiseTags, room.atoms);
  room.atoms = atoms;
  const tagging: Tagging = { xpos: [], upos: [], margins: [] };
  const gaps: number[] = [];
  let previous = NOTHING;
  let before = NOTHING;
  words.forEach((word, at) => {
    const count = singleTaggerFeatures(atoms, at, previous, before, room.keys);
    startScores(scores);
    addFeatures(model.scores, room.keys, count, scores);
    addGroups(model.scores, atoms, at, room);
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
  { keys, codes, scores }: Room,
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
  let second = LEAST;
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
  const own = model.differing.get(tag)?.get(word.toLowerCase());
  return own ?? model.upos[tag] ?? "X";
}
