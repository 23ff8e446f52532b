import { readTypeTree, type TypeTree } from "./family.ts";
import type { EvidenceFamily, TypeEvidence } from "./mention.ts";
import { compareText } from "./order.ts";
import type { EntityType, EntityTypeDefinition } from "./pack.ts";

/** The most points that evidence of one family may give to one type: repetition within a family is not independent. */
const CAPS: Readonly<Record<EvidenceFamily, number>> = {
  form: 60,
  title: 60,
  lexicon: 50,
  class: 45,
  verb: 25,
  preposition: 40,
  possessive: 25,
  anaphor: 25,
  list: 20,
  learned: 25,
  compromise: 10,
};
/** What each doubling of the number of items adds to the best of them. */
const DOUBLING = 3;
/** A subtype (a Model among the Products) is chosen from this many points of its own on. */
const SUBTYPE = 10;

/** The rule of what a learned vote says beside its first choice: the two are one vote. */
export const ALSO = "learned-also";

/** A type with the points that speak for it. */
interface TypeCandidate {
  readonly type: EntityType;
  readonly points: number;
}

/** What all evidence together says. */
export interface SettledType {
  /** The best type; the first type of the pack where nothing speaks for any. */
  readonly type: EntityType;
  readonly points: number;
  /** Its points less those of the best type of another family of types. */
  readonly lead: number;
  /** The best of each family of types with more than no points, best first. */
  readonly candidates: readonly TypeCandidate[];
}

/**
 * Adds up evidence on a type. A family of evidence counts, for each type, its best item and three points for each doubling of their
 * number, up to the family's cap; the learned vote, which speaks once a name, counts by its mean. A subtype's points count for its root as well; of the types of the best root the subtype with
 * the most points of its own is taken.
 */
export function settleType(
  evidence: readonly TypeEvidence[],
  types: readonly EntityTypeDefinition[],
): SettledType {
  const own = addUp(evidence);
  const tree = readTypeTree(types);
  const roots: Sum[] = [];
  for (const { type, points } of own) add(roots, tree.rootOf(type), points);
  const ranked = roots
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points || compareText(a.type, b.type));
  const candidates = ranked.map(({ type, points }) => ({
    type: subtypeOf(type, own, tree),
    points,
  }));
  const [best, second] = candidates;
  return {
    type: best?.type ?? types[0]?.type ?? "",
    points: best?.points ?? 0,
    lead: (best?.points ?? 0) - (second?.points ?? 0),
    candidates,
  };
}

/** Points a type, over all families. */
function addUp(evidence: readonly TypeEvidence[]): readonly Sum[] {
  const tallies: Tally[] = [];
  let votes = 0;
  for (const item of evidence) {
    if (item.family === "learned" && item.rule !== ALSO) votes++;
    count(tallies, item);
  }
  const sums: Sum[] = [];
  for (const tally of tallies) {
    const strength = tally.family === "learned" ? Math.round(tally.sum / votes) : strengthOf(tally);
    add(sums, tally.type, strength);
  }
  return sums;
}

/** The points of a type. There are so few types that a list is faster than a map. */
interface Sum {
  readonly type: EntityType;
  points: number;
}

function add(sums: Sum[], type: EntityType, points: number): void {
  for (const sum of sums) {
    if (sum.type !== type) continue;
    sum.points += points;
    return;
  }
  sums.push({ type, points });
}

/** The items of one family, type and sign. */
interface Tally {
  readonly family: EvidenceFamily;
  readonly type: EntityType;
  readonly isAgainst: boolean;
  items: number;
  sum: number;
  /** The most points of an item, whatever the sign. */
  strongest: number;
}

/** Counts an item in its tally. There are so few tallies that a search is faster than a map, whose keys would have to be put together. */
function count(tallies: Tally[], { family, type, points }: TypeEvidence): void {
  const isAgainst = points < 0;
  const size = Math.abs(points);
  for (const tally of tallies) {
    if (tally.family !== family || tally.type !== type || tally.isAgainst !== isAgainst) continue;
    tally.items++;
    tally.sum += points;
    if (size > tally.strongest) tally.strongest = size;
    return;
  }
  tallies.push({ family, type, isAgainst, items: 1, sum: points, strongest: size });
}

/** The strongest item, three points for each doubling, cap. */
function strengthOf({ family, isAgainst, items, strongest }: Tally): number {
  // What a word is elsewhere is the same however often it stands here.
  const doublings = family === "lexicon" || family === "compromise" ? 0 : 31 - Math.clz32(items);
  const size = Math.min(CAPS[family], strongest + DOUBLING * doublings);
  return isAgainst ? -size : size;
}

function subtypeOf(root: EntityType, own: readonly Sum[], tree: TypeTree): EntityType {
  let best: EntityType = root;
  let most = SUBTYPE - 1;
  for (const { type, points } of own) {
    if (type === root || tree.rootOf(type) !== root) continue;
    if (points > most) [best, most] = [type, points];
  }
  return best;
}
