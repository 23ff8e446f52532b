import { type ReadonlySignal, signal } from "@preact/signals";
import { MOST_LINES } from "./stage.ts";

/**
 * How richly lines are drawn: with arrowheads, without them, as hair lines, and of those the strongest alone. Each costs less
 * than the one before.
 */
const DETAILS = ["arrows", "straight", "hair", "strongest"] as const;

/** One way to draw lines. */
export type Detail = (typeof DETAILS)[number];

/** Above so many lines arrowheads and dashes are a grey mass, and slow: lines are hair lines, and have their looks in the focus. */
const MOST_LOOKS = 2000;
/** Lines that are drawn where even hair lines are too slow. */
const FEWEST_LINES = 1000;
/** A frame that takes more milliseconds makes moving the picture a pain. */
const SLOW = 150;

/** How many lines are drawn in a way at most. */
export function mostLinesAt(detail: Detail): number {
  return detail === "strongest" ? FEWEST_LINES : MOST_LINES;
}

/** Whether frames are too slow: half of them, without the first, in which the drawing is still made ready. */
export function areSlow(times: readonly number[]): boolean {
  return middleOfTimes(times) > SLOW;
}

function middleOfTimes(times: readonly number[]): number {
  const warm = (times.length > 1 ? times.slice(1) : times).toSorted((one, two) => one - two);
  return warm[Math.floor((warm.length - 1) / 2)] ?? 0;
}

/** How the picture keeps pace with the machine. */
export interface Pace {
  /** How so many lines are to be drawn. */
  readonly detail: (lines: number) => Detail;
  /** Milliseconds of a frame that was too slow, so that less is drawn since; null where all is. */
  readonly took: ReadonlySignal<number | null>;
  /** Whether frames are to be measured. */
  readonly isAsked: () => boolean;
  /** Takes what first frames took, in milliseconds; where they were slow, less is drawn from then on. */
  readonly tell: (times: readonly number[]) => void;
  /** Draws all again, however slow that is. */
  readonly drawAll: () => void;
}

/** The pace of a machine that nothing is known of yet. */
export function createPace(): Pace {
  const steps = signal(0);
  const took = signal<number | null>(null);
  let isAsked = true;
  return {
    detail: (lines) => {
      const first = lines > MOST_LOOKS ? DETAILS.indexOf("hair") : 0;
      return DETAILS[Math.min(first + steps.value, DETAILS.length - 1)] ?? "strongest";
    },
    took,
    isAsked: () => isAsked,
    tell: (times) => {
      isAsked &&= areSlow(times) && steps.peek() < DETAILS.length - 1;
      if (!areSlow(times)) return;
      took.value = middleOfTimes(times);
      steps.value = Math.min(steps.peek() + 1, DETAILS.length - 1);
    },
    drawAll: () => {
      isAsked = false;
      took.value = null;
      steps.value = 0;
    },
  };
}
