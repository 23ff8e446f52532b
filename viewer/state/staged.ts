import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { communityOf, shareCommunities } from "./communities.ts";
import { bundleEdges, edgesByNode, type GraphIndex } from "./graph-index.ts";
import { ALL, COMMUNITIES, extentOf, openedCommunities } from "./opened.ts";
import { type OverviewTools, overviewOf, visibleOverview } from "./overview.ts";
import type { Action, Pin } from "./state.ts";
import type { Store } from "./store.ts";

/** What the picture is of: a graph, with the store that it follows. */
export interface Staged {
  readonly index: GraphIndex;
  readonly store: Store;
  /** Marks a community without opening it, or none; null where the picture is of entities. */
  readonly mark: ((community: string | null) => void) | null;
}

/** Tells what is to be drawn: the whole graph, the graph of communities, or what is opened of it as a graph of its own. */
export function stageGraph(
  index: GraphIndex,
  store: Store,
  tools: OverviewTools,
): ReadonlySignal<Staged> {
  const extent = computed(() => extentOf(index, store.state.value));
  let overview: GraphIndex | null = null;
  return computed((): Staged => {
    if (extent.value === ALL) return { index, store, mark: null };
    if (extent.value !== COMMUNITIES)
      return { index: partOf(index, extent.value), store, mark: null };
    overview ??= overviewOf(index, tools);
    return { index: overview, ...followOverview(overview, index, store, tools) };
  });
}

/** The entities of some communities, with what joins them, as a graph of its own. */
function partOf(index: GraphIndex, extent: string): GraphIndex {
  const opened = openedCommunities(index, { extent });
  const nodes = index.graph.nodes.filter((node) => opened?.has(communityOf(index, node)));
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = index.graph.edges.filter(
    ({ subject, object }) => ids.has(subject) && ids.has(object),
  );
  const ranked = index.ranked.filter((id) => ids.has(id));
  const { graph } = index;
  return shareCommunities(index, {
    ...index,
    graph: {
      nodes,
      edges,
      conflicts: graph.conflicts,
      get claims() {
        return graph.claims;
      },
      get documents() {
        return graph.documents;
      },
    },
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
    lines: bundleEdges(edges),
    edgesOf: edgesByNode(edges),
    ranked,
    rank: new Map(ranked.map((id, at) => [id, at])),
  });
}

/**
 * The store as the graph of communities follows it. What is selected there is opened: a community, or the two that a line joins.
 * Marking is no change of the view: nothing else follows it.
 */
function followOverview(
  overview: GraphIndex,
  index: GraphIndex,
  store: Store,
  { relations }: OverviewTools,
): Pick<Staged, "store" | "mark"> {
  const marked = signal<string | null>(null);
  const held = signal<Pin | null>(null);
  const state = computed(() => {
    const id = marked.value;
    return {
      ...store.state.value,
      selection: id === null ? null : ({ kind: "node", id } as const),
      pins: NO_PINS,
      colorBy: "community" as const,
    };
  });
  const dispatch = (action: Action): void => {
    if (action.do !== "select") return;
    if (action.selection === null) marked.value = null;
    else store.dispatch({ do: "extent", extent: action.selection.id });
  };
  return {
    mark: (community) => {
      marked.value = community;
    },
    store: {
      ...store,
      state,
      visible: computed(() => visibleOverview(overview, index, store.visible.value, relations)),
      dispatch,
      held,
      hold: (pin) => {
        held.value = pin;
      },
    },
  };
}

const NO_PINS: readonly Pin[] = [];
