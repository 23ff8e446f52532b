import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { GraphIndex } from "./graph-index.ts";
import { type Action, reduce, START, type ViewState } from "./state.ts";
import { selectVisible, type Visible } from "./visible.ts";

/** Steps that can be undone. */
const MOST_STEPS = 200;

/** The one place where the view changes. */
export interface Store {
  readonly state: ReadonlySignal<ViewState>;
  readonly visible: ReadonlySignal<Visible>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly dispatch: (action: Action) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** A store at a start state. An action that changes nothing is no step. */
export function createStore(index: GraphIndex, start: ViewState = START): Store {
  const state = signal<ViewState>(start);
  const past = signal<readonly ViewState[]>([]);
  const future = signal<readonly ViewState[]>([]);
  const hidden = computed(() => state.value.hidden);
  const confidence = computed(() => state.value.confidence);
  return {
    state,
    visible: computed(() =>
      selectVisible(index, { hidden: hidden.value, confidence: confidence.value }),
    ),
    canUndo: computed(() => past.value.length > 0),
    dispatch: (action) => {
      const next = reduce(state.value, action);
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
