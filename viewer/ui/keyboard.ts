import { citationOf, claimsOf } from "../state/index.ts";
import { copyText } from "./copy.ts";
import { stepClaim } from "./document-panel.tsx";
import { pinHere } from "./moves.ts";
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
  if (event.ctrlKey || event.metaKey) return;
  const arrow = ARROWS[event.key];
  if (event.altKey) {
    const id = selectedNode(page);
    if (!arrow || id === null) return;
    event.preventDefault();
    return pinHere(page, id, ...arrow);
  }
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
    d: () => readBest(page),
    b: () => store.dispatch({ do: "select", selection: { kind: "conflicts", id: "" } }),
    f: () => focus(page, null),
    1: () => focus(page, 1),
    2: () => focus(page, 2),
    3: () => focus(page, 3),
    x: () => onNode(page, (id) => store.dispatch({ do: "expand", id })),
    h: () => onNode(page, (id) => store.dispatch({ do: "hide", id })),
    l: () => onNode(page, (id) => pinHere(page, id, 0, 0)),
    s: () => onNode(page, (id) => store.dispatch({ do: "start", id })),
    e: () => onNode(page, (id) => endPath(page, id)),
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

function selectedNode({ store }: Page): string | null {
  const { selection } = store.state.value;
  return selection?.kind === "node" ? selection.id : null;
}

function onNode(page: Page, action: (id: string) => void): void {
  const id = selectedNode(page);
  if (id !== null) action(id);
}

/** Shows only what is about the selected entity; without a depth, or without a selection, everything again if it was so. */
function focus(page: Page, depth: 1 | 2 | 3 | null): void {
  const { store } = page;
  const { around } = store.state.value;
  const id = selectedNode(page) ?? around?.ids[0];
  const isOff = depth === null && around !== null;
  if (isOff) store.dispatch({ do: "around", around: null });
  else if (id !== undefined)
    store.dispatch({ do: "around", around: { ids: [id], depth: depth ?? 1 } });
}

function endPath({ store }: Page, id: string): void {
  const { start } = store.state.value;
  if (start !== null && start !== id)
    store.dispatch({ do: "select", selection: { kind: "path", id: `${start}|${id}` } });
}

/** Opens the document of the selected relation's surest claim. */
function readBest({ store, index }: Page): void {
  const { selection } = store.state.value;
  const edge = selection?.kind === "edge" ? index.edges.get(selection.id) : undefined;
  const [claim] = claimsOf(index, edge?.claims ?? []);
  if (claim) store.dispatch({ do: "read", reading: { document: claim.document, claim: claim.id } });
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
  if (selection?.kind !== "node" && selection?.kind !== "edge") return;
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
