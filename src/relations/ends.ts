import { conjuncts } from "./conjuncts.ts";
import type { End, EndContext } from "./end-context.ts";
import type { Unit } from "./syntax.ts";
import { VIAS } from "./vias.ts";

const LIST_COST = 2;

/**
 * The entities that a phrase means, best reading only: itself where it is a mention; else the name in apposition, the
 * examples ("such as"), the name beside it, the whole of a part, the subject of its copula. All conjuncts are given.
 */
export function denote(context: EndContext, unit: Unit): readonly End[] {
  const known = context.denoted[unit.index];
  if (known !== undefined) return known;
  const found = denoteAt(context, unit, 0);
  context.denoted[unit.index] = found;
  return found;
}

function denoteAt(context: EndContext, unit: Unit, depth: number): readonly End[] {
  const direct = directEnd(context, unit);
  const base = direct.length > 0 ? direct : indirectEnds(context, unit, depth);
  const listed = depth > 1 ? NOTHING : conjuncts(context, unit);
  if (listed.length === 0) return distinct(base);
  const rest = listed.flatMap((conjunct) =>
    denoteAt(context, conjunct, 2).map((end) => ({
      ...end,
      cost: end.cost + LIST_COST,
      margin: unit.margin,
    })),
  );
  return distinct([...base, ...rest]);
}

const NOTHING: readonly never[] = [];

function distinct(ends: readonly End[]): readonly End[] {
  if (ends.length < 2) return ends;
  const seen = new Set<number>();
  return ends.filter((end) => !seen.has(end.chain) && seen.add(end.chain) !== undefined);
}

/** The entity that a unit itself names or refers to, without lists and indirections. */
export function directEnd(context: EndContext, unit: Unit): readonly End[] {
  const chain = unit.mention < 0 ? -1 : (context.chainOf[unit.mention] ?? -1);
  return chain < 0
    ? NOTHING
    : [{ chain, mention: unit.mention, unit, cost: 0, margin: unit.margin }];
}

function indirectEnds(context: EndContext, unit: Unit, depth: number): readonly End[] {
  if (depth > 2 || unit.upos === "PRON") return NOTHING;
  for (const [cost, find] of VIAS) {
    const others = find(context, unit);
    if (others.length === 0) continue;
    const ends = others
      .filter((other) => other.index !== unit.index)
      .flatMap((other) => (depth === 0 ? denoteNear(context, other) : directEnd(context, other)));
    if (ends.length > 0) return ends.map((end) => ({ ...end, cost: end.cost + cost }));
  }
  return NOTHING;
}

/** Direct reading with its list, for phrases one step away. */
function denoteNear(context: EndContext, unit: Unit): readonly End[] {
  const direct = directEnd(context, unit);
  if (direct.length === 0) return indirectEnds(context, unit, 2);
  return [
    ...direct,
    ...conjuncts(context, unit).flatMap((other) =>
      directEnd(context, other).map((end) => ({ ...end, cost: LIST_COST })),
    ),
  ];
}
