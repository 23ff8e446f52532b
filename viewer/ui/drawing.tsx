import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { pictureOf } from "./download.ts";
import { drawingControl } from "./drawing-control.ts";
import { IconButton } from "./marks.tsx";
import type { Page } from "./page.ts";

/** With more entities than this the drawing would be a blot, and slow. */
const MOST_NODES = 1500;
const STEP = 1.4;
const CLOSEST = 8;

/** Why there is no picture, and in its place the visible part as a drawing: to be pressed, enlarged and moved like any page. */
export function Drawing({ page }: { readonly page: Page }): VNode {
  const { words, graph } = page;
  const { store } = page.staged.value;
  const box = useRef<HTMLDivElement>(null);
  const zoom = useSignal(1);
  const visible = store.visible.value;
  const { pins, selection } = store.state.value;
  const theme = page.theme.value;
  const isFit = visible.nodes.size > 0 && visible.nodes.size <= MOST_NODES;
  const source = useMemo(() => (isFit ? pictureOf(page, true) : ""), [visible, pins, theme, isFit]);
  useShape(box, { source, isFit, zoom: zoom.value, selected: selection?.id });
  const enlarge = (by: number): void => {
    zoom.value = Math.max(1, Math.min(CLOSEST, zoom.value * by));
  };
  useEffect(() => {
    if (!isFit) return undefined;
    page.control.value = drawingControl(page, () => box.current, enlarge);
    return () => {
      page.control.value = null;
    };
  }, [isFit]);
  useEffect(() => {
    if (selection?.kind === "node") page.control.peek()?.flyTo(selection.id);
  }, [selection, zoom.value]);
  const note = (
    <p class="note" role="status">
      {words.noWebGl}
    </p>
  );
  if (!isFit) return note;
  const { counts } = graph;
  return (
    <>
      {note}
      <div class="drawing-frame">
        <div
          class="drawing"
          role="img"
          aria-label={words.canvas(counts.entities, counts.relations, counts.documents)}
          tabIndex={0}
          ref={box}
          onClick={({ target }) => select(page, target)}
        />
        <div class="stage-buttons">
          <IconButton icon="plus" label={words.zoomIn} onClick={() => enlarge(STEP)} />
          <IconButton icon="minus" label={words.zoomOut} onClick={() => enlarge(1 / STEP)} />
          <IconButton icon="fit" label={words.fit} onClick={() => enlarge(0)} />
        </div>
      </div>
    </>
  );
}

/** Puts a drawing into its box, as large as asked for, with what is selected marked. */
function useShape(
  box: { readonly current: HTMLElement | null },
  {
    source,
    isFit,
    zoom,
    selected,
  }: {
    readonly source: string;
    readonly isFit: boolean;
    readonly zoom: number;
    readonly selected: string | undefined;
  },
): void {
  useEffect(() => {
    const parsed = new DOMParser().parseFromString(source, "image/svg+xml").documentElement;
    if (isFit) box.current?.replaceChildren(document.importNode(parsed, true));
  }, [source]);
  useEffect(() => {
    const svg = box.current?.querySelector("svg");
    svg?.setAttribute("width", `${100 * zoom}%`);
    svg?.setAttribute("height", `${100 * zoom}%`);
  }, [source, zoom]);
  useEffect(() => {
    for (const one of box.current?.querySelectorAll("[data-id]") ?? [])
      one.classList.toggle("is-selected", one.getAttribute("data-id") === selected);
  }, [source, selected]);
}

/** Selects the entity or line that was pressed. */
function select({ staged }: Page, target: EventTarget | null): void {
  const { index, store } = staged.value;
  const id =
    target instanceof Element ? target.closest("[data-id]")?.getAttribute("data-id") : undefined;
  if (!id) return;
  const edges = store.visible.value.lines.get(id)?.edges ?? [];
  const [edge] = edges;
  if (index.nodes.has(id)) store.dispatch({ do: "select", selection: { kind: "node", id } });
  else if (edge && edges.length === 1)
    store.dispatch({ do: "select", selection: { kind: "edge", id: edge.id } });
  else if (edge) store.dispatch({ do: "select", selection: { kind: "line", id } });
}
