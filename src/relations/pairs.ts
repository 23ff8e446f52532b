import type { Reading } from "./reading.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { headOf } from "./tree.ts";

/** Two units of a sentence that stand for different entities, and the path between them in the tree. */
export interface Pair {
  /** The one that comes first in the text. */
  readonly a: Unit;
  readonly b: Unit;
  /** The units from `a` up to the top, without both ends. */
  readonly up: readonly Unit[];
  /** Where the path turns: may be `a` or `b`. */
  readonly top: Unit;
  /** The units from `b` up to the top, without both ends. */
  readonly down: readonly Unit[];
}

/** Longest path, in arcs. */
const MOST_ARCS = 6;
/** So many entities behind one are looked at, that lists cost no more than their length. */
const MOST_BEHIND = 8;

/** The units of a sentence's run that stand for an entity, in text order. */
export function entitiesIn({ syntax, context }: Reading, first: number, last: number): Unit[] {
  const found: Unit[] = [];
  for (let at = first; at < last; at++) {
    const unit = syntax.units[at];
    if (unit !== undefined && unit.mention >= 0 && (context.chainOf[unit.mention] ?? -1) >= 0)
      found.push(unit);
  }
  return found;
}

/** The near pairs of a run of entities. */
export function pairsOf(reading: Reading, entities: readonly Unit[]): readonly Pair[] {
  const { chainOf } = reading.context;
  const pairs: Pair[] = [];
  entities.forEach((a, at) => {
    for (const b of entities.slice(at + 1, at + 1 + MOST_BEHIND)) {
      if (chainOf[a.mention] === chainOf[b.mention]) continue;
      const pair = pairOf(reading.syntax, a, b);
      if (pair !== null) pairs.push(pair);
    }
  });
  return pairs;
}

/** The path between two units; null where it is too long. */
export function pairOf(syntax: Syntax, a: Unit, b: Unit): Pair | null {
  const above: Unit[] = [];
  for (
    let at: Unit | undefined = a;
    at !== undefined && above.length <= MOST_ARCS;
    at = headOf(syntax, at)
  )
    above.push(at);
  const down: Unit[] = [];
  for (
    let at: Unit | undefined = b;
    at !== undefined && down.length <= MOST_ARCS;
    at = headOf(syntax, at)
  ) {
    const turn = above.indexOf(at);
    if (turn >= 0)
      return turn + down.length > MOST_ARCS
        ? null
        : { a, b, up: above.slice(1, turn), top: at, down: down.slice(1) };
    down.push(at);
  }
  return null;
}
