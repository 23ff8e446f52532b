import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Theme } from "../state/index.ts";
import { ExtentBar } from "./extent.tsx";
import { Help } from "./help.tsx";
import { Legend } from "./legend.tsx";
import { IconButton } from "./marks.tsx";
import type { Page } from "./page.ts";
import { Panel } from "./panel.tsx";
import { styleOf } from "./panel-edge.tsx";
import { ReaderDialog } from "./reader-dialog.tsx";
import { SaveMenu } from "./save-menu.tsx";
import { Search } from "./search.tsx";
import { Tables } from "./tables.tsx";
import { Timeline } from "./timeline.tsx";

const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** The whole page. `drawInto` is given the element for the picture once it stands. */
export function App({
  page,
  drawInto,
}: {
  readonly page: Page;
  readonly drawInto: (container: HTMLElement) => void;
}): VNode {
  const { store, canDraw } = page;
  const { view, isLegendOpen, selection, reading } = store.state.value;
  const isTable = view === "table" || !canDraw;
  const hasPanel = selection !== null || reading !== null;
  return (
    <div
      class={`app${isLegendOpen ? "" : " is-wide"}${hasPanel ? " has-panel" : ""}${reading ? " is-reading" : ""}`}
      style={styleOf(page.panelSizes.value, reading !== null)}
    >
      <TopBar page={page} />
      {isLegendOpen && <Legend page={page} />}
      <main class="middle">
        {canDraw && <StageBox page={page} isShown={!isTable} drawInto={drawInto} />}
        {isTable && <Tables page={page} />}
        {!isTable && <StageButtons page={page} />}
        {!isTable && <ExtentBar page={page} />}
        {page.fault.value !== null ? (
          <Note
            words={page.fault.value}
            done={page.words.hintDone}
            onDone={() => {
              page.fault.value = null;
            }}
          />
        ) : page.dropped.value > 0 ? (
          <Note
            words={page.words.dropped(page.dropped.value)}
            done={page.words.hintDone}
            onDone={() => {
              page.dropped.value = 0;
            }}
          />
        ) : (
          !isTable && <Hint page={page} />
        )}
      </main>
      <Timeline page={page} />
      <Panel page={page} />
      <Announcer page={page} />
      <Help page={page} />
      <ReaderDialog page={page} />
    </div>
  );
}

function TopBar({ page }: { readonly page: Page }): VNode {
  const { words, store, graph, canDraw } = page;
  const { view, theme, isLegendOpen } = store.state.value;
  const { counts } = graph;
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  return (
    <header class="top">
      <IconButton
        icon="filter"
        label={words.legend}
        isPressed={isLegendOpen}
        onClick={() => store.dispatch({ do: "legend", isOpen: !isLegendOpen })}
      />
      <h1 class="story">
        {graph.title !== null && <bdi class="title">{graph.title}</bdi>}
        <span class={graph.title === null ? undefined : "muted"}>
          {words.story(counts.entities, counts.claims, counts.documents)}
        </span>
      </h1>
      <Search page={page} />
      <div class="tools">
        <StepButtons page={page} />
        <TaskButtons page={page} />
        <SaveMenu page={page} />
        {canDraw && (
          <IconButton
            icon={view === "graph" ? "table" : "graph"}
            label={view === "graph" ? words.table : words.graph}
            onClick={() =>
              store.dispatch({ do: "view", view: view === "graph" ? "table" : "graph" })
            }
          />
        )}
        <IconButton
          icon={theme}
          label={words.themeSwitch(words.themes[theme])}
          onClick={() => store.dispatch({ do: "theme", theme: next })}
        />
        <IconButton
          icon="keys"
          label={words.keys}
          isPressed={page.isHelpOpen.value}
          onClick={() => {
            page.isHelpOpen.value = !page.isHelpOpen.value;
          }}
        />
      </div>
    </header>
  );
}

function StepButtons({ page: { words, store } }: { readonly page: Page }): VNode {
  return (
    <>
      <IconButton
        icon="undo"
        label={words.undo}
        isDisabled={!store.canUndo.value}
        onClick={store.undo}
      />
      <IconButton
        icon="redo"
        label={words.redo}
        isDisabled={!store.canRedo.value}
        onClick={store.redo}
      />
    </>
  );
}

function TaskButtons({ page: { words, store, desk } }: { readonly page: Page }): VNode {
  return (
    <>
      <IconButton
        icon="conflict"
        label={words.conflicts}
        isPressed={store.state.value.selection?.kind === "conflicts"}
        onClick={() => store.dispatch({ do: "select", selection: { kind: "conflicts", id: "" } })}
      />
      <IconButton
        icon="read"
        label={words.reader.title}
        onClick={() => {
          desk.isOpen.value = true;
        }}
      />
    </>
  );
}

function StageBox({
  page,
  isShown,
  drawInto,
}: {
  readonly page: Page;
  readonly isShown: boolean;
  readonly drawInto: (container: HTMLElement) => void;
}): VNode {
  const { words, graph } = page;
  const { counts } = graph;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) drawInto(box.current);
  }, []);
  const name = words.canvas(counts.entities, counts.relations, counts.documents);
  return (
    <div class={isShown ? "stage-frame" : "stage-frame is-away"}>
      <div id="stage" class="stage" role="img" aria-label={name} ref={box} />
      {counts.entities === 0 && <p class="empty">{words.empty}</p>}
    </div>
  );
}

function StageButtons({ page }: { readonly page: Page }): VNode {
  const { words, control } = page;
  return (
    <div class="stage-buttons">
      <IconButton icon="plus" label={words.zoomIn} onClick={() => control.value?.zoom(1.5)} />
      <IconButton icon="minus" label={words.zoomOut} onClick={() => control.value?.zoom(1 / 1.5)} />
      <IconButton icon="fit" label={words.fit} onClick={() => control.value?.fit()} />
    </div>
  );
}

/** One sentence for the first visit; gone with the first selection. */
function Hint({ page }: { readonly page: Page }): VNode | null {
  const { words, store, graph } = page;
  const isDone = useSignal(false);
  const { selection, reading } = store.state.value;
  if (selection !== null || reading !== null) isDone.value = true;
  if (isDone.value || graph.counts.entities === 0) return null;
  return (
    <Note
      words={words.hint}
      done={words.hintDone}
      onDone={() => {
        isDone.value = true;
      }}
    />
  );
}

function Note({
  words,
  done,
  onDone,
}: {
  readonly words: string;
  readonly done: string;
  readonly onDone: () => void;
}): VNode {
  return (
    <div class="hint" role="note">
      <span>{words}</span>
      <button type="button" class="text-button" onClick={onDone}>
        {done}
      </button>
    </div>
  );
}

/** Tells a screen reader what filters leave, and what was done that is seen but not said. */
function Announcer({ page }: { readonly page: Page }): VNode {
  const { nodes, edges } = page.store.visible.value;
  return (
    <>
      <p class="for-ears" aria-live="polite" id="announcer">
        {page.words.shown(nodes.size, edges.size)}
      </p>
      <p class="for-ears" aria-live="polite" id="told">
        {page.told.value}
      </p>
    </>
  );
}
