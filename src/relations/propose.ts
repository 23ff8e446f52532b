import { describe } from "./describe.ts";
import { directEnd } from "./ends.ts";
import type { Finding } from "./findings.ts";
import type { Frame } from "./frame.ts";
import type { Pair } from "./pairs.ts";
import type { PatternIndex } from "./pattern-index.ts";
import type { Reading } from "./reading.ts";
import type { Unit } from "./syntax.ts";
import { voteWeights } from "./weights/votes.ts";

/** Points of a proposal beside those of its kind: they come to the odds for which thresholds were chosen, or a little below. */
const POINTS = 4;

/** The relation that the vote is sure of in a pair that no rule ties, read as if the path's top were its trigger. */
export function propose(reading: Reading, pair: Pair, score: () => Int32Array): readonly Finding[] {
  const possible = possibleClasses(reading, pair);
  if (possible.length === 0) return [];
  const scores = score();
  let best = -1;
  let lead = 0;
  for (const at of possible) {
    const above = (scores[at] ?? 0) - (voteWeights.thresholds[at] ?? 0);
    if (above < 0 || (best >= 0 && above <= lead)) continue;
    best = at;
    lead = above;
  }
  const name = voteWeights.classes[best];
  if (name === undefined) return [];
  const [from, to] = name.endsWith(">") ? [pair.a, pair.b] : [pair.b, pair.a];
  const [subject] = directEnd(reading.context, from);
  const [object] = directEnd(reading.context, to);
  if (subject === undefined || object === undefined) return [];
  const type = name.slice(0, -1);
  const frame = frameOf(pair);
  const finding = describe(reading, frame, {
    subject,
    object,
    word: null,
    value: null,
    type,
    rule: `${type}/learned`,
    predicate: frame.unit.lemma,
    parts: [{ part: "vote", end: null, points: POINTS }],
    match: null,
  });
  return finding === null ? [] : [finding];
}

/** The word that the path turns on, or the first inner one where it turns on an end. */
function frameOf({ a, b, up, top, down }: Pair): Frame {
  const inner = top === a || top === b ? [...down.toReversed(), ...up] : [top];
  const unit = inner.find((one) => one.mention < 0) ?? top;
  return {
    kind: "verb",
    lemmas: [unit.lemma],
    unit,
    trigger: [unit.first, unit.last],
    slots: new Map(),
    scope: top,
  };
}

/** By index of patterns, the same for all documents. */
const kept = new WeakMap<PatternIndex, Map<string, readonly number[]>>();

/** The classes whose signature the types of a pair fit. */
function possibleClasses(reading: Reading, pair: Pair): readonly number[] {
  const key = `${typeOf(reading, pair.a)}>${typeOf(reading, pair.b)}`;
  let known = kept.get(reading.index);
  if (known === undefined) {
    known = new Map();
    kept.set(reading.index, known);
  }
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const found = voteWeights.classes.flatMap((name, at) =>
    fitsRelation(reading, pair, name) ? [at] : [],
  );
  known.set(key, found);
  return found;
}

/** Whether the types of a pair fit a relation, given with its direction ("leads<"). */
export function fitsRelation(reading: Reading, { a, b }: Pair, name: string): boolean {
  const { relations, lineage } = reading.index;
  const definition = relations.get(name.slice(0, -1));
  if (definition === undefined) return false;
  const lines = [a, b].map((unit) => lineage.get(typeOf(reading, unit)) ?? []);
  const [subject = [], object = []] = name.endsWith(">") ? lines : lines.toReversed();
  if (definition.sameKind && subject.at(-1) !== object.at(-1)) return false;
  return isIn(subject, definition.subject) && isIn(object, definition.object);
}

function isIn(line: readonly string[], allowed: readonly string[]): boolean {
  return allowed.includes("*") || line.some((type) => allowed.includes(type));
}

/** The type of what a unit means. */
function typeOf({ input, context }: Reading, unit: Unit): string {
  return input.chains[context.chainOf[unit.mention] ?? -1]?.type ?? "";
}
