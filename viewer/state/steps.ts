import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { ViewState } from "./state.ts";

/** Steps that can be undone. */
const MOST_STEPS = 200;

/** The states that a reader went through. */
interface Steps {
  readonly state: ReadonlySignal<ViewState>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Goes on to a state; what was undone before cannot be done again. */
  readonly take: (next: ViewState) => void;
  /** Puts a state in the place of the present one. */
  readonly replace: (next: ViewState) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The steps from a state on: none yet. */
export function createSteps(start: ViewState): Steps {
  const state = signal(start);
  const past = signal<readonly ViewState[]>([]);
  const future = signal<readonly ViewState[]>([]);
  return {
    state,
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    take: (next) => {
      past.value = [...past.value, state.value].slice(-MOST_STEPS);
      future.value = [];
      state.value = next;
    },
    replace: (next) => {
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
