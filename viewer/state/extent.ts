import { communityOf } from "./communities.ts";
import type { GraphIndex } from "./graph-index.ts";
import { ALL, COMMUNITIES, extentOf, openedCommunities } from "./opened.ts";
import { endsOfPath, findPath } from "./path.ts";
import type { Selection, ViewState } from "./state.ts";
import { selectVisible } from "./visible.ts";

/** The state in which what is selected can be seen: where it lies in a closed community, that is opened instead. */
export function openSelected(index: GraphIndex, state: ViewState): ViewState {
  if (!state.selection || extentOf(index, state) === ALL) return state;
  const opened = openedCommunities(index, state);
  const wanted = endsOf(index, state, state.selection).flatMap((id) => {
    const node = index.nodes.get(id);
    return node ? [communityOf(index, node)] : [];
  });
  if (wanted.every((value) => opened?.has(value) === true)) return state;
  return { ...state, extent: extentOfCommunities(wanted) };
}

/** Some communities as an extent: the same for the same ones. */
function extentOfCommunities(values: readonly string[]): string {
  return [...new Set(values)].toSorted().join(",");
}

/** An extent as a link tells it; null where this graph has no such community. */
export function readExtent(index: GraphIndex, told: string): string | null {
  if (told === ALL || told === COMMUNITIES) return told;
  const values = new Set(index.graph.nodes.map((node) => communityOf(index, node)));
  const found = told.split(",").filter((value) => values.has(value));
  return found.length === 0 ? null : extentOfCommunities(found);
}

/** The entities that a selection is about; of a path those on the way, wherever it leads. */
function endsOf(index: GraphIndex, state: ViewState, { kind, id }: Selection): readonly string[] {
  if (kind === "conflicts") return [];
  if (kind === "node") return [id];
  if (kind === "line") return id.split("|");
  if (kind === "edge") {
    const edge = index.edges.get(id);
    return edge ? [edge.subject, edge.object] : [];
  }
  const ends = endsOfPath(id);
  const everything = selectVisible(index, { ...state, extent: ALL });
  const steps = ends ? findPath(index, everything, ...ends) : null;
  return [...(ends ?? []), ...(steps ?? []).map(({ to }) => to)];
}
