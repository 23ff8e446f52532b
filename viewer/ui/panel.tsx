import type { VNode } from "preact";
import { DocumentPanel } from "./document-panel.tsx";
import { EdgePanel, LinePanel } from "./edge-panel.tsx";
import { EntityPanel } from "./entity-panel.tsx";
import { IconButton } from "./marks.tsx";
import type { Page } from "./page.ts";
import { PanelEdge } from "./panel-edge.tsx";
import { ConflictsPanel, PathPanel } from "./path-panel.tsx";
import { Ruler } from "./ruler.tsx";

/** The evidence panel: an entity, a relation, all between two entities, or a document. */
export function Panel({ page }: { readonly page: Page }): VNode | null {
  const { words, store } = page;
  const { reading, selection } = store.state.value;
  const content = contentOf(page);
  if (!content) return null;
  const close = (): void =>
    store.dispatch(reading ? { do: "read", reading: null } : { do: "select", selection: null });
  const key = reading ? reading.document : `${selection?.kind} ${selection?.id}`;
  return (
    <aside id="panel" class={reading ? "panel is-reading" : "panel"} aria-label={words.panel}>
      <div class="panel-bar">
        {store.canUndo.value && <IconButton icon="back" label={words.back} onClick={store.undo} />}
        <span class="grow" />
        <IconButton icon="close" label={words.close} onClick={close} />
      </div>
      <div class="panel-body" key={key} tabIndex={0}>
        {content}
      </div>
      {reading && <Ruler page={page} />}
      <PanelEdge page={page} />
    </aside>
  );
}

function contentOf(page: Page): VNode | null {
  const { index, graph, store } = page;
  const { reading, selection } = store.state.value;
  if (reading) {
    const document = graph.documents.find(({ path }) => path === reading.document);
    return document ? <DocumentPanel page={page} document={document} reading={reading} /> : null;
  }
  if (!selection) return null;
  if (selection.kind === "path") return <PathPanel page={page} id={selection.id} />;
  if (selection.kind === "conflicts") return <ConflictsPanel page={page} />;
  if (selection.kind === "node") {
    const node = index.nodes.get(selection.id);
    return node ? <EntityPanel page={page} node={node} /> : null;
  }
  if (selection.kind === "edge") {
    const edge = index.edges.get(selection.id);
    return edge ? <EdgePanel page={page} edge={edge} /> : null;
  }
  const line = store.visible.value.lines.get(selection.id) ?? index.lines.get(selection.id);
  return line ? <LinePanel page={page} line={line} /> : null;
}
