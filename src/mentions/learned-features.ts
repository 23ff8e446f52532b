import { remember } from "../model/memory.ts";
import { begin, extend, finish, join } from "./feature-keys.ts";
import { addGovernors } from "./learned-governors.ts";
import { type Page, wordAt } from "./page.ts";
import type { Run } from "./runs.ts";

/** Most words of a name that are looked at. */
const MOST_WORDS = 6;

/** The features of a name in groups: in training each is left out at times, so that a name never seen is read by the others. */
export interface FeatureGroups {
  /** Its words themselves. */
  readonly words: readonly number[];
  /** Shapes, beginnings and endings of its words. */
  readonly forms: readonly number[];
  /** What stands around it. */
  readonly context: readonly number[];
}

/**
 * The features of a name by which the learned vote tells its type, as 32-bit keys: its words, their endings and shapes, the words on
 * both sides and the words that govern it. No lexicon but that of first names is asked, so that the vote says something that the other evidence does not. A
 * key is the hash of a short text ("f Acme" for the first word), of which the parts are hashed one by one rather than put together.
 */
export function nameFeatures(page: Page, run: Run): readonly number[] {
  const keys: number[] = [];
  addFeatures(page, run, { words: keys, forms: keys, context: keys });
  return keys;
}

/** The same features, in groups. */
export function groupFeatures(page: Page, run: Run): FeatureGroups {
  const groups = { words: [], forms: [], context: [] };
  addFeatures(page, run, groups);
  return groups;
}

interface Groups {
  readonly words: number[];
  readonly forms: number[];
  readonly context: number[];
}

function addFeatures(page: Page, run: Run, { words, forms, context }: Groups): void {
  context.push(BIAS);
  const isLone = run.last - run.first === 1;
  if (isLone) context.push(LONE);
  // That a lone word is a first name is told by the list of those: whether a person is meant is for what stands around it to tell.
  const isGiven = isLone && page.index.givenNames.has(page.tokens[run.first]?.text ?? "");
  if (!isGiven) addWords(page, run, words, forms);
  addSides(page, run, context);
  addGovernors(page, run, context);
}

const BIAS = finish(begin("bias"));
const LONE = finish(begin("lone"));

/** Hashes of what the texts begin with. */
const TAG = {
  count: begin("n"),
  shape: begin("s"),
  first: begin("f"),
  last: begin("l"),
  all: begin("all"),
  word: begin("w"),
  pair: begin("ww"),
  before: begin("B"),
  before1: begin("b1"),
  before2: begin("b2"),
  twoBefore: begin("bb"),
  threeBefore: begin("bbb"),
  after: begin("A"),
  after1: begin("a1"),
  after2: begin("a2"),
  twoAfter: begin("aa"),
  threeAfter: begin("aaa"),
  beside: begin("ba"),
  tags: begin("tags"),
} as const;

function addWords(page: Page, { first, last }: Run, words: number[], forms: number[]): void {
  const size = Math.min(last - first, MOST_WORDS);
  let all: number = TAG.all;
  let shape: number = TAG.shape;
  let before = "";
  for (let at = first; at < first + size; at++) {
    const word = page.tokens[at]?.text ?? "";
    const parts = readParts(word);
    all = join(all, word);
    shape = join(shape, parts.shape);
    words.push(parts.key);
    if (at > first) words.push(finish(join(join(TAG.pair, before), word)));
    before = word;
  }
  const opening = page.tokens[first]?.text ?? "";
  const end = page.tokens[last - 1]?.text ?? "";
  forms.push(finish(extend(TAG.count, String(size))), finish(shape));
  words.push(finish(all), finish(join(TAG.first, opening)), finish(join(TAG.last, end)));
  for (const key of readParts(opening).asFirst) forms.push(key);
  for (const key of readParts(end).asLast) forms.push(key);
}

/** What a word of a name gives wherever it stands. */
interface Parts {
  readonly key: number;
  readonly shape: string;
  /** Its beginnings and endings of two to four letters, where it is the first word of the name, and where the last. */
  readonly asFirst: readonly number[];
  readonly asLast: readonly number[];
}

const readParts: (word: string) => Parts = remember((word) => ({
  key: finish(join(TAG.word, word.toLowerCase())),
  shape: shapeKey(word),
  asFirst: cutEnds(word, "a"),
  asLast: cutEnds(word, "z"),
}));

function cutEnds(word: string, tag: string): readonly number[] {
  const keys: number[] = [];
  for (let size = 2; size <= 4 && size < word.length; size++) {
    keys.push(
      finish(begin(`${tag}e${word.slice(-size).toLowerCase()}`)),
      finish(begin(`${tag}b${word.slice(0, size).toLowerCase()}`)),
    );
  }
  return keys;
}

/** Words beside the name, as lemmas and in pairs. */
function addSides(page: Page, { first, last }: Run, keys: number[]): void {
  const b1 = lemmaAt(page, first - 1, first);
  const b2 = lemmaAt(page, first - 2, first);
  const b3 = lemmaAt(page, first - 3, first);
  const a1 = lemmaAt(page, last, last - 1);
  const a2 = lemmaAt(page, last + 1, last - 1);
  const a3 = lemmaAt(page, last + 2, last - 1);
  const [opening = "", closing = ""] = [page.tokens[first - 1]?.xpos, page.tokens[last]?.xpos];
  for (const state of [
    join(TAG.before1, b1),
    join(TAG.before2, b2),
    join(join(TAG.twoBefore, b2), b1),
    join(join(join(TAG.threeBefore, b3), b2), b1),
    join(TAG.after1, a1),
    join(TAG.after2, a2),
    join(join(TAG.twoAfter, a1), a2),
    join(join(join(TAG.threeAfter, a1), a2), a3),
    join(join(TAG.beside, b1), a1),
    join(TAG.before, b1),
    join(TAG.before, b2),
    join(TAG.before, b3),
    join(TAG.after, a1),
    join(TAG.after, a2),
    join(TAG.after, a3),
    join(join(TAG.tags, opening), closing),
  ])
    keys.push(finish(state));
}

function lemmaAt(page: Page, at: number, near: number): string {
  const text = wordAt(page, at, near);
  if (text === "") return "|";
  const token = page.tokens[at];
  if (DIGIT.test(text)) return "0";
  return token?.upos === "PROPN" || CAPITAL.test(text) ? "Xx" : (token?.lemma ?? text);
}

const DIGIT = /\p{Nd}/u;
const CAPITAL = /^\p{Lu}/u;

/** "SolNord" → "XxXx", "H200" → "X0": runs of one kind made one. */
function shapeKey(word: string): string {
  return word
    .replace(/\p{Lu}{2,}/gu, "XX")
    .replace(/\p{Ll}+/gu, "x")
    .replace(/(?<!X)\p{Lu}(?!X)/gu, "X")
    .replace(/\p{Nd}+/gu, "0");
}
