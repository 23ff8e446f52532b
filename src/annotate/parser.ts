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
import { type Atoms, readAtoms } from "./parser-atoms.ts";
import { MAX_FEATURES, singleFeatures } from "./parser-features.ts";
import { GROUP_COUNT, groupCodes, groupFeatures } from "./parser-groups.ts";
import { viewOf } from "./parser-view.ts";
import {
  applyMove,
  type Configuration,
  isComplete,
  MOST_LEAD,
  mayAttachLeft,
  mayAttachRight,
  mayShift,
  SHIFT,
  stackWord,
  startParse,
} from "./transitions.ts";

/** A trained parser. */
export interface ParserModel {
  readonly moves: LinearModel;
  /** Labels by number, without `root`. */
  readonly labels: readonly string[];
  /** Where each decision is made: one model reads one sentence at a time. */
  readonly room: Room;
}

/** Makes a parser of its packed rows; labels without `root`. */
export function makeParserModel(packed: Uint8Array, labels: readonly string[]): ParserModel {
  const room = makeRoom(labels.length);
  return { moves: readModel(packed, countMoves(labels.length), GROUP_COUNT), labels, room };
}

/** A dependency tree over the words of one sentence. */
export interface Parse {
  /** Index of each word's head in the sentence, -1 for the root. */
  readonly heads: number[];
  /** Label of each word's arc, `root` for the root. */
  readonly labels: string[];
  /** How clearly each arc was decided: the lead of the best move over the second best, in the model's integer points. */
  readonly leads: number[];
}

/** The decile 0 (doubtful) to 9 (sure) of a lead, by nine ascending bounds: a lead below the first is in decile 0. */
export function decileOf(deciles: readonly number[], lead: number): number {
  let decile = 0;
  for (const least of deciles) if (lead >= least) decile++;
  return decile;
}

/** Parses one sentence, greedily: time and space are linear in its words. */
export function parseWith(
  model: ParserModel,
  words: readonly string[],
  xpos: readonly string[],
): Parse {
  const { room } = model;
  const at = startParse(words.length, room.at);
  const atoms = readAtoms(words, xpos, room.atoms);
  room.at = at;
  room.atoms = atoms;
  while (!isComplete(at)) takeBestMove(model, at, atoms);
  return readParse(at, atoms, model);
}

interface Room {
  /** Those of the last sentence, whose arrays are used again. */
  at: Configuration | undefined;
  atoms: Atoms | undefined;
  readonly keys: Int32Array;
  readonly codes: Int32Array;
  readonly scores: Scores;
}

function makeRoom(labelCount: number): Room {
  return {
    at: undefined,
    atoms: undefined,
    keys: new Int32Array(MAX_FEATURES),
    codes: new Int32Array(GROUP_COUNT),
    scores: makeScores(countMoves(labelCount)),
  };
}

/** Number of moves: shift, and a left and a right arc for each label. */
function countMoves(labelCount: number): number {
  return 1 + 2 * labelCount;
}

function takeBestMove(model: ParserModel, at: Configuration, atoms: Atoms): void {
  if (at.depth === 0) {
    // Nothing else is allowed.
    applyMove(at, SHIFT, 0, MOST_LEAD);
    return;
  }
  const labelCount = model.labels.length;
  scoreMoves(model.moves, at, atoms, model.room);
  const { best, lead } = bestMove(model.room.scores.sums, at, labelCount, mayHang(at, atoms));
  applyMove(at, best, labelCount, lead);
}

/** Whether the top of the stack may hang on the next word: no word hangs on punctuation. */
function mayHang(at: Configuration, { marks }: Atoms): boolean {
  return marks[at.next] !== 1 || marks[stackWord(at, 0)] === 1;
}

function scoreMoves(
  moves: LinearModel,
  at: Configuration,
  atoms: Atoms,
  { keys, codes, scores }: Room,
): void {
  const view = viewOf(at);
  startScores(scores);
  addFeatures(moves, keys, singleFeatures(at, view, atoms, keys), scores);
  groupCodes(at, view, atoms, codes);
  for (let group = 0; group < GROUP_COUNT; group++) {
    const code = codes[group] ?? 0;
    if (addKept(moves, group, code, scores)) continue;
    const count = groupFeatures(group, at, view, atoms, keys, 0);
    keepSum(moves, group, code, keys, count, scores);
  }
  finishScores(moves, scores);
}

/** The allowed move of highest score, the lower number among equals, and its lead over the second; left arcs only with `hasLeft`. */
export function bestMove(
  scores: Int32Array,
  at: Configuration,
  labelCount: number,
  hasLeft = true,
): { best: number; lead: number } {
  // What is allowed stands side by side: all but left arcs and shift, all but right arcs, or everything.
  const from = mayShift(at) ? SHIFT : 1 + labelCount;
  const to = 1 + (mayAttachRight(at) ? 2 : mayAttachLeft(at) ? 1 : 0) * labelCount;
  let best = -1;
  let first = LEAST;
  let second = LEAST;
  const afterShift = 1 + (hasLeft ? 0 : labelCount);
  for (let move = from; move < to; move = move === SHIFT ? afterShift : move + 1) {
    const score = scores[move] ?? 0;
    if (score > first) {
      second = first;
      first = score;
      best = move;
    } else if (score > second) second = score;
  }
  return { best, lead: second === LEAST ? MOST_LEAD : first - second };
}

/** The head of a word; where the end of the sentence left it nothing but punctuation, what that hangs on. */
function headOf({ heads, size }: Configuration, { marks }: Atoms, word: number): number {
  let head = heads[word] ?? 0;
  if (marks[word] === 1) return head;
  while (head < size && marks[head] === 1 && (heads[head] ?? size) < size) head = heads[head] ?? 0;
  return head;
}

function readParse(at: Configuration, atoms: Atoms, model: ParserModel): Parse {
  const heads: number[] = [];
  const labels: string[] = [];
  const leads: number[] = [];
  for (let word = 0; word < at.size; word++) {
    const head = headOf(at, atoms, word);
    const isRoot = head >= at.size;
    heads.push(isRoot ? -1 : head);
    labels.push(isRoot ? "root" : (model.labels[at.labels[word] ?? 0] ?? "dep"));
    leads.push(at.leads[word] ?? 0);
  }
  return { heads, labels, leads };
}
