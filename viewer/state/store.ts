import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import { openSelected } from "./extent.ts";
import type { GraphIndex } from "./graph-index.ts";
import { type Action, type Pin, reduce, START, type ViewState } from "./state.ts";
import { createSteps } from "./steps.ts";
import { selectVisible, type Visible } from "./visible.ts";

/** The one place where the view changes. */
export interface Store {
  readonly state: ReadonlySignal<ViewState>;
  readonly visible: ReadonlySignal<Visible>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  readonly dispatch: (action: Action) => void;
  /** A change that goes on, as a slider is drawn or time plays: all until {@link Store.rest} is one step. */
  readonly move: (action: Action) => void;
  readonly rest: () => void;
  readonly isMoving: ReadonlySignal<boolean>;
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
  const steps = createSteps(start);
  const { state } = steps;
  const held = signal<Pin | null>(null);
  const isMoving = signal(false);
  const lit = signal<readonly string[]>([]);
  /** The state after an action; the same one where it changes nothing. */
  const after = (action: Action): ViewState => {
    const reduced = reduce(state.value, action);
    const next = action.do === "select" ? openSelected(index, reduced) : reduced;
    return JSON.stringify(next) === JSON.stringify(state.value) ? state.value : next;
  };
  const rest = (): void => {
    isMoving.value = false;
  };
  return {
    state,
    visible: followFilters(index, state),
    held,
    hold: (pin) => {
      held.value = pin;
    },
    lit,
    light: (edges) => {
      if (edges.join() !== lit.peek().join()) lit.value = edges;
    },
    canUndo: steps.canUndo,
    canRedo: steps.canRedo,
    dispatch: (action) => {
      rest();
      const next = after(action);
      if (next !== state.value) steps.take(next);
    },
    move: (action) => {
      const next = after(action);
      if (next === state.value) return;
      batch(() => {
        if (isMoving.value) steps.replace(next);
        else steps.take(next);
        isMoving.value = true;
      });
    },
    rest,
    isMoving,
    undo: () => {
      rest();
      steps.undo();
    },
    redo: () => {
      rest();
      steps.redo();
    },
  };
}

/** What is visible in a state. Asked again only where something changes that it depends on. */
function followFilters(
  index: GraphIndex,
  state: ReadonlySignal<ViewState>,
): ReadonlySignal<Visible> {
  const hidden = computed(() => state.value.hidden);
  const confidence = computed(() => state.value.confidence);
  const period = computed(() => state.value.period);
  const away = computed(() => state.value.away);
  const around = computed(() => state.value.around);
  const extent = computed(() => state.value.extent);
  return computed(() =>
    selectVisible(index, {
      hidden: hidden.value,
      confidence: confidence.value,
      period: period.value,
      away: away.value,
      around: around.value,
      extent: extent.value,
    }),
  );
}
