import { computed, effect, untracked } from "@preact/signals";
import type { TimeFrames } from "./frames.ts";
import { createGraphView, type GraphView, type GraphViewOptions } from "./render/index.ts";
import type { Staged } from "./state/index.ts";
import type { Page } from "./ui/index.ts";

/** The picture of a graph, made anew where the browser takes it away. */
export function createDrawing(
  { staged, theme, control, pace, store: { dispatch } }: Page,
  time: TimeFrames,
): {
  readonly into: (container: HTMLElement) => void;
  readonly view: () => GraphView | null;
  readonly end: () => void;
} {
  let view: GraphView | null = null;
  let stop: (() => void) | null = null;
  /** What is drawn anew meanwhile is measured by itself. */
  const measure = async (drawn: GraphView): Promise<void> => {
    const times = await time(drawn.redraw);
    if (drawn === view && times !== null) pace.tell(times);
  };
  return {
    view: () => view,
    into: (container) => {
      const draw = (
        { index, store }: Staged,
        camera: ReturnType<GraphView["cameraState"]> | null,
      ): void => {
        view?.kill();
        view = createGraphView({
          container,
          index,
          store,
          theme,
          camera,
          detail: pace.detail(index.lines.size),
          ...surroundings(container),
        });
        control.value = view;
        if (pace.isAsked()) void measure(view);
      };
      const detail = computed(() => pace.detail(staged.value.index.lines.size));
      let before: Staged | null = null;
      stop = effect(() => {
        const now = staged.value;
        const camera = now === before && detail.value ? (view?.cameraState() ?? null) : null;
        before = now;
        untracked(() => draw(now, camera));
      });
      redrawWhenLost(
        container,
        () => draw(staged.peek(), view?.cameraState() ?? null),
        () => dispatch({ do: "view", view: "table" }),
      );
    },
    end: () => {
      stop?.();
      view?.kill();
      view = null;
    },
  };
}

const NOTHING_COVERED = { left: 0, right: 0, bottom: 0 };

/** What the picture must know of the page about it. */
function surroundings(
  container: HTMLElement,
): Pick<GraphViewOptions, "covered" | "inFront" | "isCalm"> {
  return {
    inFront: () => {
      const { left, top } = container.getBoundingClientRect();
      return [...document.querySelectorAll(".extent > *, .stage-buttons")].map((element) => {
        const box = element.getBoundingClientRect();
        return {
          left: box.left - left,
          top: box.top - top,
          right: box.right - left,
          bottom: box.bottom - top,
        };
      });
    },
    isCalm: matchMedia("(prefers-reduced-motion: reduce)").matches,
    covered: () => {
      const panel = document.getElementById("panel");
      if (!panel) return NOTHING_COVERED;
      const wide = panel.offsetWidth;
      if (wide >= container.clientWidth) return { ...NOTHING_COVERED, bottom: panel.offsetHeight };
      const isLeft = getComputedStyle(panel).direction === "rtl";
      return { ...NOTHING_COVERED, [isLeft ? "left" : "right"]: wide };
    },
  };
}

/** Pauses, in milliseconds, before each try to draw again once the browser took the drawing away. */
const TRIES = [0, 500, 2000];

/** A lost WebGL context leaves the picture blank for ever, so a new one is made; when all tries fail the tables show. */
function redrawWhenLost(container: HTMLElement, draw: () => void, giveUp: () => void): void {
  let tries = 0;
  // A picture has several contexts, and loses all of them at once.
  let isWaiting = false;
  container.addEventListener(
    "webglcontextlost",
    (event) => {
      event.preventDefault();
      if (isWaiting) return;
      const pause = TRIES[tries];
      tries += 1;
      isWaiting = true;
      if (pause === undefined) return giveUp();
      setTimeout(() => {
        isWaiting = false;
        draw();
      }, pause);
    },
    true,
  );
}
