import type { Entity } from "../../src/model/entity.ts";
import type { GraphEdge, GraphNode } from "../../src/model/graph.ts";
import { communityName, communityOf, shareCommunities } from "./communities.ts";
import { type GraphIndex, indexGraph, type Line, lineId } from "./graph-index.ts";
import type { Visible } from "./visible.ts";

/** More communities than this are not drawn: the largest are. */
export const MOST_COMMUNITIES = 1000;
/** Radius of the smallest community in units of the layout, and how many times as large the largest is at most. */
const SMALLEST = 8;
const LARGEST = 6;
/** Sentences behind the strongest tie as a line tells them: its width. */
const STRONGEST = 36;

/** What the graph of communities needs of others. */
export interface OverviewTools {
  /** The layout of `build`. */
  readonly layOut: (
    bodies: readonly { readonly id: string; readonly size: number; readonly community: number }[],
    ties: readonly { readonly from: number; readonly to: number; readonly weight: number }[],
  ) => readonly { readonly x: number; readonly y: number }[];
  /** Says how many relations there are. */
  readonly relations: (count: number) => string;
  /** Name of what is in no community large enough for a name. */
  readonly others: string;
}

/** Relations between communities, by their two values in order. */
type Ties = ReadonlyMap<string, { readonly a: string; readonly b: string; readonly count: number }>;

/**
 * The graph of communities: each a node, as large as it has members, named by its most important entities; a line for all
 * relations between two, with their number.
 */
export function overviewOf(index: GraphIndex, tools: OverviewTools): GraphIndex {
  const members = new Map<string, number>();
  for (const node of index.graph.nodes) {
    const value = communityOf(index, node);
    members.set(value, (members.get(value) ?? 0) + 1);
  }
  const largest = [...members]
    .toSorted((one, two) => two[1] - one[1] || (one[0] < two[0] ? -1 : 1))
    .slice(0, MOST_COMMUNITIES);
  const places = new Map(largest.map(([value], at) => [value, at]));
  const ties = tiesBetween(index, index.graph.edges);
  const least = Math.max(1, largest.at(-1)?.[1] ?? 1);
  const bodies = largest.map(([id, count], community) => {
    const size = SMALLEST * Math.min(LARGEST, Math.sqrt(count / least));
    return { id, size, community };
  });
  const laid = tools.layOut(
    bodies,
    [...ties.values()].flatMap(({ a, b, count }) => {
      const [from, to] = [places.get(a), places.get(b)];
      return from === undefined || to === undefined ? [] : [{ from, to, weight: count }];
    }),
  );
  const nodes = largest.map(([id, count], at): GraphNode => {
    const name = communityName(index, id) ?? tools.others;
    const place = laid[at] ?? { x: 0, y: 0 };
    const { size = SMALLEST } = bodies[at] ?? {};
    return {
      ...NOBODY,
      ...place,
      size,
      id,
      community: Number(id),
      entity: entityOf(id, name, count),
    };
  });
  const edges = edgesOf(ties, tools.relations).filter(
    ({ subject, object }) => places.has(subject) && places.has(object),
  );
  const graph = { nodes, edges, claims: [], documents: [], conflicts: [] };
  return shareCommunities(index, indexGraph(graph));
}

/** What the filters leave of the graph of communities: those with a visible member, lines as strong as what is visible. */
export function visibleOverview(
  overview: GraphIndex,
  index: GraphIndex,
  visible: Visible,
  relations: OverviewTools["relations"],
): Visible {
  const nodes = new Set<string>();
  for (const id of visible.nodes) {
    const node = index.nodes.get(id);
    const value = node ? communityOf(index, node) : "";
    if (overview.nodes.has(value)) nodes.add(value);
  }
  const shown = index.graph.edges.filter(({ id }) => visible.edges.has(id));
  const edges = edgesOf(tiesBetween(index, shown), relations).filter(
    ({ subject, object }) => nodes.has(subject) && nodes.has(object),
  );
  const lines = edges.map((edge): [string, Line] => {
    const id = lineId(edge);
    // Relations lead both ways: without ends that the line knows it has no arrowhead.
    return [
      id,
      { id, a: edge.subject, b: edge.object, edges: [{ ...edge, subject: "", object: "" }] },
    ];
  });
  return { nodes, edges: new Set(edges.map(({ id }) => id)), lines: new Map(lines), loops: [] };
}

function tiesBetween(index: GraphIndex, edges: readonly GraphEdge[]): Ties {
  const ties = new Map<string, { a: string; b: string; count: number }>();
  const valueOf = new Map(index.graph.nodes.map((node) => [node.id, communityOf(index, node)]));
  for (const { subject, object } of edges) {
    const [one = "", two = ""] = [valueOf.get(subject), valueOf.get(object)];
    if (one === two) continue;
    const [a, b] = one < two ? [one, two] : [two, one];
    const key = `${a},${b}`;
    const tie = ties.get(key);
    if (tie) tie.count += 1;
    else ties.set(key, { a, b, count: 1 });
  }
  return ties;
}

function edgesOf(ties: Ties, relations: OverviewTools["relations"]): readonly GraphEdge[] {
  const most = [...ties.values()].reduce((sum, { count }) => Math.max(sum, count), 1);
  return [...ties].map(([id, { a, b, count }]) => ({
    id,
    subject: a,
    object: b,
    type: "related_to",
    predicate: relations(count),
    polarity: "affirmed",
    modality: "asserted",
    status: null,
    qualifiers: {},
    weight: (STRONGEST * count) / most,
    sources: [],
    independent: 1,
    confidence: count / most,
    isDisputed: false,
    claims: [id],
    evidence: [],
  }));
}

function entityOf(id: string, name: string, mentions: number): Entity {
  return {
    id,
    name,
    type: "Community",
    aliases: [],
    mentions,
    places: [],
    merges: [],
    evidence: [],
    isAmbiguous: false,
  };
}

/** What a community has not. */
const NOBODY = {
  facts: [],
  documents: [],
  firstDate: null,
  lastDate: null,
  pagerank: 0,
  // Of no type: the colour of its own comes from its number.
  color: "",
};
