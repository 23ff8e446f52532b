import { COMMUNITIES, citationOf, claimsOf, openedCommunities } from "../state/index.ts";
import { copyAndTell } from "./copy.ts";
import { stepClaim } from "./document-says.tsx";
import { pinHere } from "./moves.ts";
import type { Page } from "./page.ts";

const COMMAND_NAMES = [
  "search",
  "open",
  "leave",
  "walk",
  "edge",
  "claim",
  "cite",
  "zoom",
  "fit",
  "pan",
  "view",
  "focus",
  "expand",
  "hide",
  "pin",
  "move",
  "pathStart",
  "pathEnd",
  "conflicts",
  "read",
  "articles",
  "play",
  "undo",
  "redo",
  "keys",
] as const;

/** The name of what a key does. */
export type CommandName = (typeof COMMAND_NAMES)[number];

/** What a key does. `run` gives false where it does nothing now, and the browser may do its own. */
interface Command {
  /** As {@link chordOf} spells them. */
  readonly keys: readonly string[];
  readonly run: (page: Page, key: string) => unknown;
}

type Way = readonly [right: number, down: number];

const ARROWS: { readonly [key: string]: Way } = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
const ARROW_KEYS = Object.keys(ARROWS);

const TABLE: { readonly [name in CommandName]: Command } = {
  search: { keys: ["/"], run: goToSearch },
  open: { keys: ["Enter", "o"], run: goToPanel },
  leave: { keys: ["Escape"], run: leave },
  walk: { keys: ARROW_KEYS, run: walk },
  edge: { keys: ["n", "p"], run: (page, key) => stepEdge(page, key === "n" ? 1 : -1) },
  claim: { keys: ["j", "k"], run: (page, key) => stepClaim(page, key === "j" ? 1 : -1) },
  cite: { keys: ["c"], run: copyCitation },
  zoom: {
    keys: ["+", "=", "-"],
    run: ({ control }, key) => control.value?.zoom(key === "-" ? 1 / 1.5 : 1.5),
  },
  fit: { keys: ["0"], run: ({ control }) => control.value?.fit() },
  pan: { keys: ARROW_KEYS.map((key) => `Shift+${key}`), run: pan },
  view: {
    keys: ["g", "t"],
    run: ({ store }, key) => store.dispatch({ do: "view", view: key === "g" ? "graph" : "table" }),
  },
  focus: { keys: ["f", "1", "2", "3"], run: focus },
  expand: {
    keys: ["x"],
    run: (page) => onNode(page, (id) => page.store.dispatch({ do: "expand", id })),
  },
  hide: {
    keys: ["h"],
    run: (page) => onNode(page, (id) => page.store.dispatch({ do: "hide", id })),
  },
  pin: { keys: ["l"], run: (page) => onNode(page, (id) => pinHere(page, id, 0, 0)) },
  move: {
    keys: ARROW_KEYS.map((key) => `Alt+${key}`),
    run: (page, key) => onNode(page, (id) => pinHere(page, id, ...wayOf(key))),
  },
  pathStart: {
    keys: ["s"],
    run: (page) => onNode(page, (id) => page.store.dispatch({ do: "start", id })),
  },
  pathEnd: { keys: ["e"], run: (page) => onNode(page, (id) => endPath(page, id)) },
  conflicts: {
    keys: ["b"],
    run: ({ store }) => store.dispatch({ do: "select", selection: { kind: "conflicts", id: "" } }),
  },
  read: { keys: ["d"], run: readBest },
  articles: {
    keys: ["a"],
    run: ({ desk }) => {
      desk.isOpen.value = true;
    },
  },
  play: { keys: ["r"], run: ({ player }) => player.press() },
  undo: { keys: ["Control+z"], run: ({ store }) => store.undo() },
  redo: { keys: ["Control+Shift+z", "Control+y"], run: ({ store }) => store.redo() },
  keys: {
    keys: ["?"],
    run: ({ isHelpOpen }) => {
      isHelpOpen.value = true;
    },
  },
};

/** All that keys do, in the order of the list of keys; what a key does and what the list tells are this one table. */
export const COMMANDS: readonly (Command & { readonly name: CommandName })[] = COMMAND_NAMES.map(
  (name) => ({ name, ...TABLE[name] }),
);

/** A key with what is held beside it, as in the table: `Control+Shift+z`, `Alt+ArrowUp`, `?`. */
export function chordOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">): string {
  const isControl = ctrlKey || metaKey;
  // A sign such as "?" has its Shift inside.
  const isShift = shiftKey && (isControl || key.length > 1);
  const parts = [isControl && "Control", altKey && "Alt", isShift && "Shift"];
  return [...parts.filter((part) => part !== false), isControl ? key.toLowerCase() : key].join("+");
}

function wayOf(chord: string): Way {
  return ARROWS[chord.slice(chord.lastIndexOf("+") + 1)] ?? [0, 0];
}

function isPictured({ control, store }: Page): boolean {
  return control.value !== null && store.state.value.view === "graph";
}

function pan(page: Page, key: string): boolean {
  if (!isPictured(page)) return false;
  const [right, down] = wayOf(key);
  page.control.value?.pan(right * 0.15, down * 0.15);
  return true;
}

/** Where arrows scroll, or have a meaning of their own. */
const OWN_ARROWS = "#panel, .legend, .tabs, .tab-body";

function walk(page: Page, key: string): boolean {
  if (!isPictured(page) || document.activeElement?.closest(OWN_ARROWS)) return false;
  const { store, mark } = page.staged.value;
  const { selection } = store.state.value;
  // Whoever pressed a button there and goes on into the picture means the picture by Enter.
  const button = document.activeElement?.closest<HTMLElement>(".extent button");
  button?.blur();
  const from = selection?.kind === "node" ? selection.id : undefined;
  const next =
    from === undefined ? firstShown(page) : page.control.value?.nearest(from, ...wayOf(key));
  if (next === null || next === undefined) return true;
  if (mark) mark(next);
  else store.dispatch({ do: "select", selection: { kind: "node", id: next } });
  return true;
}

/** To the search field, and by Escape back to where the focus was. */
function goToSearch(): void {
  const { activeElement } = document;
  const field = document.getElementById("search");
  field?.focus();
  const left = new AbortController();
  field?.addEventListener("blur", () => left.abort(), { signal: left.signal });
  field?.addEventListener(
    "keydown",
    ({ key }) => {
      if (key === "Escape" && activeElement instanceof HTMLElement) activeElement.focus();
    },
    { signal: left.signal, capture: true },
  );
}

/** To the sentences of what is selected. Enter does it where it has nothing else to do. */
function goToPanel(page: Page, key: string): boolean {
  if (openMarked(page)) return true;
  const body = document.querySelector<HTMLElement>(".panel-body");
  if (!body || (key === "Enter" && document.activeElement !== document.body)) return false;
  body.focus();
  return true;
}

/** Opens the community that is marked in their graph. */
function openMarked({ staged }: Page): boolean {
  const { store, mark } = staged.value;
  const { selection } = store.state.value;
  if (mark === null || selection === null || document.activeElement !== document.body) return false;
  store.dispatch({ do: "select", selection });
  return true;
}

function selectedNode({ store }: Page): string | null {
  const { selection } = store.state.value;
  return selection?.kind === "node" ? selection.id : null;
}

function onNode(page: Page, action: (id: string) => void): boolean {
  const id = selectedNode(page);
  if (id !== null) action(id);
  return id !== null;
}

/** Shows only what is about the selected entity; `f` shows everything again if it was so. */
function focus(page: Page, key: string): void {
  const { store } = page;
  const { around } = store.state.value;
  const id = selectedNode(page) ?? around?.ids[0];
  if (key === "f" && around !== null) store.dispatch({ do: "around", around: null });
  else if (id !== undefined)
    store.dispatch({
      do: "around",
      around: { ids: [id], depth: key === "3" ? 3 : key === "2" ? 2 : 1 },
    });
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
function copyCitation(page: Page): void {
  const { store, index, graph } = page;
  const { reading, selection } = store.state.value;
  const edge = selection?.kind === "edge" ? index.edges.get(selection.id) : undefined;
  const claim = reading?.claim
    ? index.claim(reading.claim)
    : claimsOf(index, edge?.claims ?? []).at(0);
  if (claim) void copyAndTell(page, citationOf(graph.documentHeads, claim));
}

/** Closes what is open, the innermost first, and at last the opened communities. */
function leave({ store, index, staged }: Page): void {
  const { reading, selection } = store.state.value;
  const isOpened = openedCommunities(index, store.state.value) !== null;
  if (reading) store.dispatch({ do: "read", reading: null });
  else if (selection !== null) store.dispatch({ do: "select", selection: null });
  else if (isOpened) store.dispatch({ do: "extent", extent: COMMUNITIES });
  else staged.value.mark?.(null);
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

function firstShown({ staged }: Page): string | undefined {
  const { index, store } = staged.value;
  return index.ranked.find((id) => store.visible.value.nodes.has(id));
}
