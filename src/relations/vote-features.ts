import type { Mention } from "../model/mention.ts";
import type { Pair } from "./pairs.ts";
import type { Reading } from "./reading.ts";
import type { Unit } from "./syntax.ts";
import { caseOf } from "./tree.ts";

/** Most words between two mentions that are looked at one by one, and as one phrase. */
const MOST_BETWEEN = 8;
const LONGEST_PHRASE = 4;

/**
 * The features of a pair as 32-bit keys: its path through the tree in labels and lemmas, the types and kinds of the mentions, the words
 * between and beside them, and which rules found what between them ("leads/verb>"). Nearly all are joined with the two types.
 */
export function voteFeatures(
  reading: Reading,
  pair: Pair,
  rules: readonly string[],
): readonly number[] {
  const { a, b, up, top, down } = pair;
  const types = join(join(BEGIN, codeOf(typeOf(reading, a))), codeOf(typeOf(reading, b)));
  const keys: number[] = [];
  const add: Add = (tag, first, second, third, fourth) => {
    let state = join(types, tag);
    if (first !== undefined) state = join(state, first);
    if (second !== undefined) state = join(state, second);
    if (third !== undefined) state = join(state, third);
    if (fourth !== undefined) state = join(state, fourth);
    keys.push(finish(state));
  };
  const [kindA, kindB] = [kindOf(reading, a), kindOf(reading, b)];
  add(1);
  add(2, codeOf(kindA), codeOf(kindB));
  for (const rule of rules) {
    add(3, codeOf(rule));
    add(4, codeOf(rule), codeOf(top.lemma));
  }
  if (rules.length === 0) add(5);
  addPath(reading, pair, add);
  addWords(reading, pair, add);
  const nearness = Math.min(6, up.length + down.length);
  add(30, nearness, a === top ? 1 : b === top ? 2 : 0);
  return keys;
}

/** Adds the key of a tag with up to four codes; written out, as a list of them would be made for each of the many features. */
type Add = (tag: number, first?: number, second?: number, third?: number, fourth?: number) => void;

function addPath(reading: Reading, { a, b, up, top, down }: Pair, add: Add): void {
  const { syntax } = reading;
  let labels = BEGIN;
  let lemmas = BEGIN;
  const step = (unit: Unit, way: number, isInner: boolean): void => {
    labels = join(join(labels, way), codeOf(unit.label));
    if (isInner) lemmas = join(join(lemmas, way), lemmaCode(reading, unit));
  };
  if (a !== top) step(a, 1, false);
  for (const unit of up) step(unit, 1, true);
  const isInner = top !== a && top !== b;
  lemmas = isInner ? join(join(lemmas, 3), lemmaCode(reading, top)) : join(lemmas, 4);
  labels = join(labels, 3);
  for (const unit of down.toReversed()) step(unit, 2, true);
  if (b !== top) step(b, 2, false);
  const [caseA, caseB] = [codeOf(caseOf(syntax, a)), codeOf(caseOf(syntax, b))];
  const [labelA, labelB] = [codeOf(a.label), codeOf(b.label)];
  const topCode = lemmaCode(reading, top);
  add(6, labels);
  add(7, labels, lemmas);
  add(8, lemmas);
  add(9, lemmas, caseA, caseB);
  add(10, labels, caseA, caseB);
  add(11, topCode);
  add(12, topCode, labelA, labelB);
  add(13, topCode, caseB);
  add(14, labelA, labelB, caseA, caseB);
  for (const unit of up) add(15, lemmaCode(reading, unit));
  for (const unit of down) add(16, lemmaCode(reading, unit));
  for (const child of syntax.children[top.index] ?? []) {
    if (child === a || child === b || child.mention >= 0 || child.upos === "PUNCT") continue;
    add(17, codeOf(child.label), lemmaCode(reading, child));
  }
}

function addWords(reading: Reading, { a, b }: Pair, add: Add): void {
  const { units } = reading.syntax;
  const size = b.index - a.index - 1;
  let phrase = BEGIN;
  let before = 0;
  for (let at = a.index + 1; at < b.index && at <= a.index + MOST_BETWEEN; at++) {
    const code = lemmaCode(reading, units[at]);
    phrase = join(phrase, code);
    add(18, code);
    if (at > a.index + 1) add(19, before, code);
    before = code;
  }
  if (size <= LONGEST_PHRASE) add(20, phrase);
  if (size > 0) add(21, lemmaCode(reading, units[b.index - 1]));
  add(22, Math.min(size, 12));
  const around = (at: number): number =>
    units[at]?.sentence === a.sentence ? lemmaCode(reading, units[at]) : 0;
  add(23, around(a.index - 1));
  add(24, around(b.index + 1));
  add(25, around(a.index - 2), around(a.index - 1));
  add(26, around(b.index + 1), around(b.index + 2));
  add(27, around(b.index + 1), around(b.index - 1));
}

/** The code of a unit's lemma; a name or number is one of its kind. */
function lemmaCode(reading: Reading, unit: Unit | undefined): number {
  if (unit === undefined) return 0;
  if (unit.upos === "PROPN")
    return unit.mention < 0 ? NAME : codeOf(`<${typeOf(reading, unit) || "name"}>`);
  return unit.upos === "NUM" ? NUMBER : codeOf(unit.lemma);
}

function typeOf({ context }: Reading, unit: Unit): string {
  return context.kinds[context.chainOf[unit.mention] ?? -1] ?? "";
}

function kindOf(reading: Reading, unit: Unit): Mention["kind"] {
  return reading.input.mentions[unit.mention]?.kind ?? "name";
}

const PRIME = 0x01000193;
const BEGIN = 0x811c9dc5;

/** FNV-1a (Fowler, Noll, Vo) of a text's code units. */
function codeOf(text: string): number {
  let hash = BEGIN;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash | 0;
}
const NAME = codeOf("<name>");
const NUMBER = codeOf("<number>");

/** Adds a code to a state; the order counts. */
function join(state: number, code: number): number {
  return Math.imul((state ^ (state >>> 15)) + code, 0x2c1b3c6d) ^ code;
}

/** The finishing steps of MurmurHash3 (Appleby). */
function finish(state: number): number {
  let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
