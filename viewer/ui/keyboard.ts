import { citationOf, claimsOf } from "../state/index.ts";
import { copyText } from "./copy.ts";
import { stepClaim } from "./document-panel.tsx";
import type { Page } from "./page.ts";

const ARROWS: { readonly [key: string]: readonly [right: number, down: number] } = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The keys of the page. Single letters do nothing while a text field has the focus. */
export function onKey(page: Page, event: KeyboardEvent): void {
  if (isTyping(event.target)) return;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
    event.preventDefault();
    if (event.shiftKey) page.store.redo();
    else page.store.undo();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const arrow = ARROWS[event.key];
  const isDone = arrow ? onArrow(page, event, arrow) : onLetter(page, event.key);
  if (isDone) event.preventDefault();
}

function onArrow(
  page: Page,
  event: KeyboardEvent,
  [right, down]: readonly [number, number],
): boolean {
  const control = page.control.value;
  const { selection, view } = page.store.state.value;
  const isInside = event.target instanceof Element && event.target.closest("#panel") !== null;
  if (!control || view === "table" || isInside) return false;
  if (event.shiftKey) {
    control.pan(right * 0.15, down * 0.15);
    return true;
  }
  const from = selection?.kind === "node" ? selection.id : undefined;
  const next = from === undefined ? firstShown(page) : control.nearest(from, right, down);
  if (next !== null && next !== undefined) selectNode(page, next);
  return true;
}

function onLetter(page: Page, key: string): boolean {
  const { store, control } = page;
  const actions: { readonly [key: string]: () => void } = {
    "/": () => document.getElementById("search")?.focus(),
    "+": () => control.value?.zoom(1.5),
    "=": () => control.value?.zoom(1.5),
    "-": () => control.value?.zoom(1 / 1.5),
    "0": () => control.value?.fit(),
    g: () => store.dispatch({ do: "view", view: "graph" }),
    t: () => store.dispatch({ do: "view", view: "table" }),
    j: () => stepClaim(page, 1),
    k: () => stepClaim(page, -1),
    c: () => copyCitation(page),
    n: () => stepEdge(page, 1),
    p: () => stepEdge(page, -1),
    "?": () => {
      page.isHelpOpen.value = !page.isHelpOpen.value;
    },
    Escape: () => leave(page),
  };
  const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
  action?.();
  return action !== undefined;
}

/** Copies the citation of the claim at which a document is open, else of the selected relation's surest claim. */
function copyCitation({ store, index, graph }: Page): void {
  const { reading, selection } = store.state.value;
  const edge = selection?.kind === "edge" ? index.edges.get(selection.id) : undefined;
  const claim = reading?.claim
    ? index.claim(reading.claim)
    : claimsOf(index, edge?.claims ?? []).at(0);
  if (claim) void copyText(citationOf(graph.documentHeads, claim));
}

/** Closes what is open, the innermost first. */
function leave(page: Page): void {
  const { store, isHelpOpen } = page;
  if (isHelpOpen.value) isHelpOpen.value = false;
  else if (store.state.value.reading) store.dispatch({ do: "read", reading: null });
  else store.dispatch({ do: "select", selection: null });
}

/** Goes through the visible relations of the selected entity, or of the subject of the selected relation. */
function stepEdge(page: Page, step: 1 | -1): void {
  const { store, index } = page;
  const { selection } = store.state.value;
  if (!selection || selection.kind === "line") return;
  const edge = selection.kind === "edge" ? index.edges.get(selection.id) : undefined;
  const center = edge ? edge.subject : selection.id;
  const edges = (index.edgesOf.get(center) ?? []).filter(
    (other) => store.visible.value.edges.has(other.id) && (!edge || other.subject === center),
  );
  const at = edge ? edges.indexOf(edge) + step : step === 1 ? 0 : edges.length - 1;
  const next = edges[(at + edges.length) % Math.max(1, edges.length)];
  if (next) store.dispatch({ do: "select", selection: { kind: "edge", id: next.id } });
}

function firstShown(page: Page): string | undefined {
  return page.index.ranked.find((id) => page.store.visible.value.nodes.has(id));
}

function selectNode(page: Page, id: string): void {
  page.store.dispatch({ do: "select", selection: { kind: "node", id } });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]")
  );
}
