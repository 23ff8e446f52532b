import type { GraphIndex } from "./graph-index.ts";
import type { ViewState } from "./state.ts";

/** Of more lines than this one picture tells nothing: it shows communities, which are opened one at a time. */
const MOST_AT_ONCE = 100_000;

/** The extent of a picture in which each community is one node. */
export const COMMUNITIES = "communities";
/** The extent of a picture of every entity. */
export const ALL = "all";

/** What the picture is of: {@link COMMUNITIES}, {@link ALL}, or the communities that are opened, joined by commas. */
export function extentOf(index: GraphIndex, { extent }: Pick<ViewState, "extent">): string {
  return extent ?? (index.lines.size > MOST_AT_ONCE ? COMMUNITIES : ALL);
}

/** The communities that are opened; null where the picture is of all, as entities or as communities. */
export function openedCommunities(
  index: GraphIndex,
  state: Pick<ViewState, "extent">,
): ReadonlySet<string> | null {
  const extent = extentOf(index, state);
  return extent === ALL || extent === COMMUNITIES ? null : new Set(extent.split(","));
}
