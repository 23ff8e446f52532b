import { type ReadonlySignal, signal } from "@preact/signals";
import {
  bucketsOf,
  type GraphIndex,
  isLastWindow,
  nextWindow,
  type Store,
} from "../state/index.ts";

/** Milliseconds that a window of time is shown. */
const PAUSE = 900;

/** Moves the window of time through the bars. */
export interface Player {
  readonly isPlaying: ReadonlySignal<boolean>;
  /** Plays from the present window on, or stops; where less motion is asked for it goes one bar further and stays. */
  readonly press: () => void;
  readonly stop: () => void;
}

/** What plays a graph's time. All windows of one play are one step that can be undone. */
export function createPlayer(
  index: GraphIndex,
  store: Store,
  isCalm: () => boolean,
  wait: (action: () => void, milliseconds: number) => () => void = waitFor,
): Player {
  const isPlaying = signal(false);
  let callOff: (() => void) | null = null;
  const stop = (): void => {
    callOff?.();
    if (!isPlaying.peek()) return;
    isPlaying.value = false;
    store.rest();
  };
  const play = (): void => {
    const buckets = bucketsOf(index);
    const period = nextWindow(buckets, store.state.peek().period);
    store.move({ do: "period", period });
    if (isLastWindow(buckets, period)) return stop();
    callOff = wait(() => {
      // Whoever undid it or chose another time has ended it.
      if (JSON.stringify(store.state.peek().period) === JSON.stringify(period)) play();
      else stop();
    }, PAUSE);
  };
  return {
    isPlaying,
    stop,
    press: () => {
      if (isPlaying.peek()) return stop();
      const buckets = bucketsOf(index);
      if (buckets.length < 2) return;
      if (isCalm()) {
        const period = nextWindow(buckets, store.state.peek().period);
        return store.dispatch({ do: "period", period });
      }
      isPlaying.value = true;
      play();
    },
  };
}

function waitFor(action: () => void, milliseconds: number): () => void {
  const timer = setTimeout(action, milliseconds);
  return () => clearTimeout(timer);
}
