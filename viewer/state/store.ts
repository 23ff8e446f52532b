import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { openSelected } from "./extent.ts";
import type { GraphIndex } from "./graph-index.ts";
import { type Action, type Pin, reduce, START, type ViewState } from "./state.ts";
import { selectVisible, type Visible } from "./visible.ts";

/** Steps that can be undone. */
const MOST_STEPS = 200;

/** The one place where the view changes. */
export interface Store {
  readonly state: ReadonlySignal<ViewState>;
  readonly visible: ReadonlySignal<Visible>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  readonly dispatch: (action: Action) => void;
  /** The entity that is being dragged, where it is now: no step until it is let go. */
  readonly held: ReadonlySignal<Pin | null>;
  readonly hold: (pin: Pin | null) => void;
  /** Ids of relations that light up while the reader points at what says them; no step either. */
  readonly lit: ReadonlySignal<readonly string[]>;
  readonly light: (edges: readonly string[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** A store at a start state. An action that changes nothing is no step. */
export function createStore(index: GraphIndex, start: ViewState = START): Store {
  const state = signal<ViewState>(start);
  const past = signal<readonly ViewState[]>([]);
  const future = signal<readonly ViewState[]>([]);
  const hidden = computed(() => state.value.hidden);
  const held = signal<Pin | null>(null);
  const lit = signal<readonly string[]>([]);
  const confidence = computed(() => state.value.confidence);
  const period = computed(() => state.value.period);
  const away = computed(() => state.value.away);
  const around = computed(() => state.value.around);
  const extent = computed(() => state.value.extent);
  return {
    state,
    visible: computed(() =>
      selectVisible(index, {
        hidden: hidden.value,
        confidence: confidence.value,
        period: period.value,
        away: away.value,
        around: around.value,
        extent: extent.value,
      }),
    ),
    held,
    hold: (pin) => {
      held.value = pin;
    },
    lit,
    light: (edges) => {
      if (edges.join() !== lit.peek().join()) lit.value = edges;
    },
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    dispatch: (action) => {
      const reduced = reduce(state.value, action);
      const next = action.do === "select" ? openSelected(index, reduced) : reduced;
      if (JSON.stringify(next) === JSON.stringify(state.value)) return;
      past.value = [...past.value, state.value].slice(-MOST_STEPS);
      future.value = [];
      state.value = next;
    },
    undo: () => {
      const last = past.value.at(-1);
      if (!last) return;
      past.value = past.value.slice(0, -1);
      future.value = [...future.value, state.value];
      state.value = last;
    },
    redo: () => {
      const next = future.value.at(-1);
      if (!next) return;
      future.value = future.value.slice(0, -1);
      past.value = [...past.value, state.value];
      state.value = next;
    },
  };
}
