import { computed, effect, type Signal, signal } from "@preact/signals";
import { render } from "preact";
import { BrokenData, decodeView, readBlocks, type ViewGraph } from "./data/index.ts";
import { openDesk } from "./desk.ts";
import { createDrawing } from "./drawing.ts";
import { frameTimer } from "./frames.ts";
import { takeArticles } from "./intake.ts";
import { layOut, serveLayouts } from "./layout/index.ts";
import { openFiles } from "./open-files.ts";
import { ownPageNow } from "./own.ts";
import { type GraphView, hasWebGl } from "./render/index.ts";
import {
  type Action,
  createPace,
  createStore,
  followLink,
  indexGraph,
  readLink,
  type StageControl,
  type Store,
  stageGraph,
  type ViewState,
  writeLink,
} from "./state/index.ts";
import {
  App,
  AS_STYLED,
  createPlayer,
  type Desk,
  en,
  functionsOf,
  keepFocus,
  onKey,
  type Page,
} from "./ui/index.ts";

/** Where the legend would cover the picture; the same as in the style sheet. */
const NARROW = "(max-width: 760px)";

/** What tests may ask of the page. */
interface ViewerHandle {
  readonly state: () => ViewState;
  readonly dispatch: (action: Action) => void;
  readonly visible: () => { readonly nodes: readonly string[]; readonly edges: readonly string[] };
  readonly view: () => GraphView | null;
  readonly graph: ViewGraph;
  readonly functions: ReturnType<typeof functionsOf>;
}

/** Opens the page: reads its data, builds the store, draws. A fault in the data is told instead of a picture. */
async function open(root: HTMLElement): Promise<void> {
  try {
    const own = decodeView(await readBlocks(document));
    const shown = signal<ViewGraph | null>(null);
    const desk = openDesk(document, {
      shown,
      own: () => own,
      show: (graph) => show(graph, { root, desk, shown, isOpened: graph !== own }),
    });
    show(own, { root, desk, shown, isOpened: false });
  } catch (error) {
    if (!(error instanceof BrokenData || error instanceof SyntaxError)) throw error;
    root.textContent = `${en.broken}: ${error.message}`;
    root.className = "broken";
  }
}

/** Where and how a graph is shown. */
interface Showing {
  readonly root: HTMLElement;
  readonly desk: Desk;
  /** The graph that is shown. */
  readonly shown: Signal<ViewGraph | null>;
  /** Whether it is another graph than the page's own, which its address does not tell of. */
  readonly isOpened: boolean;
}

/** Shows a graph; the one before is taken down first. */
function show(graph: ViewGraph, showing: Showing): void {
  const { root, desk, shown, isOpened } = showing;
  takeDown?.abort();
  takeDown = new AbortController();
  const { signal: gone } = takeDown;
  shown.value = graph;
  const index = indexGraph(graph, graph.documentHeads);
  const linked = readLink(index, isOpened ? "" : location.hash);
  const store = createStore(index, {
    ...linked.state,
    isLegendOpen: !matchMedia(NARROW).matches,
  });
  const theme = followTheme(store);
  const control = signal<StageControl | null>(null);
  const canDraw = hasWebGl(document);
  const isHelpOpen = signal(false);
  const fault = signal<string | null>(null);
  const page: Page = {
    graph,
    index,
    store,
    staged: stageGraph(index, store, {
      layOut,
      relations: en.relationsBetween,
      others: en.smallCommunities,
    }),
    pace,
    player: createPlayer(index, store, isCalm),
    words: en,
    theme,
    control,
    canDraw,
    isHelpOpen,
    openFiles: (files) => {
      desk.isOpen.value = false;
      void openFiles(files, fault, (opened) => show(opened, { ...showing, isOpened: true }));
    },
    desk,
    hasLetterKeys,
    panelSizes,
    dropped: signal(linked.dropped),
    fault,
    told: signal(""),
    own: ownPageNow,
  };
  const drawing = createDrawing(page, frames);
  nameDocument(graph);
  render(null, root);
  render(<App page={page} drawInto={drawing.into} />, root);
  document.addEventListener("keydown", (event) => onKey(page, event), { signal: gone });
  keepFocus(root, gone);
  takeArticles(page, gone);
  const stopLink = isOpened ? (): void => undefined : keepLink(page, gone);
  gone.addEventListener("abort", () => {
    stopLink();
    page.player.stop();
    drawing.end();
  });
  handOut(page, drawing.view);
}

function nameDocument({ counts, title }: ViewGraph): void {
  Object.assign(document.documentElement, { lang: en.language, dir: en.direction });
  document.title = title ?? en.story(counts.entities, counts.claims, counts.documents);
}

/** Gives tests their handle. */
function handOut({ graph, store }: Page, view: () => GraphView | null): void {
  const handle: ViewerHandle = {
    graph,
    functions: functionsOf(en),
    state: () => store.state.value,
    dispatch: store.dispatch,
    visible: () => ({
      nodes: [...store.visible.value.nodes],
      edges: [...store.visible.value.edges],
    }),
    view,
  };
  Object.defineProperty(window, "__viewer", { value: handle, configurable: true });
}

/** A page that `claimgraph view` serves names the address that tells of new builds, and then loads itself anew. */
function followBuilds(): void {
  const address = document.querySelector<HTMLMetaElement>('meta[name="claimgraph-news"]')?.content;
  if (address === undefined) return;
  new EventSource(address).addEventListener("build", () => location.reload());
}

/** How the picture keeps pace with this machine, whatever graph it shows. */
const pace = createPace();

const frames = frameTimer(globalThis);

/** Whether the system asks for less motion. */
function isCalm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

let takeDown: AbortController | null = null;

/** Letter keys are switched off for the life of the page, whatever graph it shows. */
const hasLetterKeys = signal(true);

/** So are the sizes that were given to the panel. */
const panelSizes = signal(AS_STYLED);

/** Keeps the address in step with the view, so that it can be sent, and goes back and forth with the browser. */
function keepLink({ graph, index, store }: Page, gone: AbortSignal): () => void {
  addEventListener(
    "popstate",
    () => {
      const { state } = readLink(index, location.hash);
      store.dispatch(followLink(store.state.value, state));
    },
    { signal: gone },
  );
  return effect(() => {
    // What goes on is one step of the browser, too.
    if (store.isMoving.value) return;
    const link = writeLink(index, graph.build, store.state.value);
    if (link !== location.hash) history.pushState(null, "", link === "" ? location.pathname : link);
  });
}

/** The theme in force: the reader's choice, else the system's; the style sheet follows it. */
function followTheme(store: Store): Page["theme"] {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const system = signal<"light" | "dark">(dark.matches ? "dark" : "light");
  dark.addEventListener("change", () => {
    system.value = dark.matches ? "dark" : "light";
  });
  const theme = computed(() => {
    const chosen = store.state.value.theme;
    return chosen === "system" ? system.value : chosen;
  });
  effect(() => {
    document.documentElement.dataset["theme"] = theme.value;
  });
  return theme;
}

if (typeof document === "undefined") serveLayouts();
else {
  const root = document.getElementById("app");
  if (root) void open(root);
  followBuilds();
}
