import type { GraphNode } from "../../src/model/graph.ts";
import type { GraphIndex } from "./graph-index.ts";
import { PALETTE } from "./palette.ts";
import type { ColorBy } from "./state.ts";

/** The value of all communities that are too small to have a name. */
const SMALL_COMMUNITY = "small";
/** Entities that a community with a name has at least. */
const LEAST = 3;
/** Entities that a community is named by. */
const NAMED_BY = 3;

const known = new WeakMap<GraphIndex, ReadonlyMap<number, readonly string[]>>();

/** The first names of each community, in order of importance, of those that are large enough for a name. */
function namedCommunities(index: GraphIndex): ReadonlyMap<number, readonly string[]> {
  const made = known.get(index);
  if (made) return made;
  const names = new Map<number, string[]>();
  for (const id of index.ranked) {
    const node = index.nodes.get(id);
    if (!node) continue;
    const list = names.get(node.community) ?? [];
    if (list.length < Math.max(LEAST, NAMED_BY)) list.push(node.entity.name);
    names.set(node.community, list);
  }
  const large = new Map([...names].filter(([, list]) => list.length >= LEAST));
  known.set(index, large);
  return large;
}

/** Gives another graph of the same communities, as of some of their entities, the names that they have here. */
export function shareCommunities(from: GraphIndex, to: GraphIndex): GraphIndex {
  known.set(to, namedCommunities(from));
  return to;
}

/** The community of an entity as a value of the filters. */
export function communityOf(index: GraphIndex, { community }: GraphNode): string {
  return namedCommunities(index).has(community) ? String(community) : SMALL_COMMUNITY;
}

/** A community by its most important entities; null for those too small to have a name. */
export function communityName(index: GraphIndex, value: string): string | null {
  const names = value === SMALL_COMMUNITY ? undefined : namedCommunities(index).get(Number(value));
  return names?.slice(0, NAMED_BY).join(", ") ?? null;
}

/** The colour that stands for an entity, as the build would give it: its type's or its community's. */
export function colorOf(index: GraphIndex, node: GraphNode | undefined, by: ColorBy): string {
  if (by === "type" || !node) return node?.color ?? "";
  return communityColor(communityOf(index, node));
}

/** The largest communities have colours of their own, as many as can be told apart; the others share the last, a grey. */
export function communityColor(value: string): string {
  return (PALETTE[Number(value)] ?? PALETTE.at(-1))?.light ?? "";
}
