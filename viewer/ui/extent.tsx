import type { VNode } from "preact";
import {
  ALL,
  COMMUNITIES,
  communityName,
  extentOf,
  MOST_COMMUNITIES,
  mostLinesAt,
} from "../state/index.ts";
import { Icon } from "./marks.tsx";
import type { Page } from "./page.ts";

/** From so many lines on the graph of communities is offered beside the whole. */
const LEAST_LINES = 2000;

/** Above the picture: what it is of where it is not simply all, and the way to and from the graph of communities. */
export function ExtentBar({ page }: { readonly page: Page }): VNode | null {
  const { words, store, index, staged, pace } = page;
  const state = store.state.value;
  const extent = extentOf(index, state);
  const isOffered = index.lines.size >= LEAST_LINES || state.extent !== null;
  const took = pace.took.value;
  if (!isOffered && took === null) return null;
  const lines = staged.value.store.visible.value.lines.size;
  const most = mostLinesAt(pace.detail(staged.value.index.lines.size));
  const button = (wanted: string, label: string): VNode => (
    <button
      type="button"
      class="action"
      onClick={() => store.dispatch({ do: "extent", extent: wanted })}
    >
      {extent !== ALL && wanted === COMMUNITIES && <Icon name="back" />}
      {label}
    </button>
  );
  return (
    <div class="extent">
      {isOffered && extent !== COMMUNITIES && button(COMMUNITIES, words.picture.communities)}
      <p class="muted" role="status">
        {extent === COMMUNITIES && <Overview page={page} />}
        {extent !== COMMUNITIES && extent !== ALL && <Opened page={page} extent={extent} />}
        {lines > most && ` ${words.thinned(most, lines)}`}
        {took !== null && ` ${words.picture.simpler(took)}`}
      </p>
      {extent === COMMUNITIES && button(ALL, words.picture.all)}
      {took !== null && (
        <button type="button" class="action" onClick={pace.drawAll}>
          {words.picture.full}
        </button>
      )}
    </div>
  );
}

/** How many communities there are, and which is marked. */
function Overview({ page: { words, store, staged } }: { readonly page: Page }): VNode {
  const { index, store: shown } = staged.value;
  const { selection } = shown.state.value;
  const marked = selection?.kind === "node" ? index.nodes.get(selection.id)?.entity : undefined;
  const entities = store.visible.value.nodes.size;
  if (marked)
    return (
      <>
        <bdi class="title">{marked.name}</bdi> {words.picture.marked(marked.mentions)}
      </>
    );
  const count = shown.visible.value.nodes.size;
  return <>{words.picture.overview(count, entities, index.nodes.size === MOST_COMMUNITIES)}</>;
}

function Opened({ page, extent }: { readonly page: Page; readonly extent: string }): VNode {
  const { words, store, index } = page;
  const { nodes, edges } = store.visible.value;
  const names = extent
    .split(",")
    .map((value) => communityName(index, value) ?? words.smallCommunities);
  return (
    <>
      <bdi class="title">{names.join(" + ")}</bdi>
      {words.shown(nodes.size, edges.size)}{" "}
    </>
  );
}
