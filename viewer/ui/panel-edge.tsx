import { useSignal } from "@preact/signals";
import type { TargetedKeyboardEvent, TargetedPointerEvent, VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { Page } from "./page.ts";

/** How much of the window the panel takes, in percent; null for as much as the style sheet gives it. */
export interface PanelSizes {
  /** Beside the picture, and while a document is read. */
  readonly width: number | null;
  readonly readingWidth: number | null;
  /** Below the picture, where the page is narrow. */
  readonly height: number | null;
  readonly readingHeight: number | null;
}

/** As the style sheet has it. */
export const AS_STYLED: PanelSizes = {
  width: null,
  readingWidth: null,
  height: null,
  readingHeight: null,
};

/** Where the panel lies below the picture; the same as in the style sheet. */
const NARROW = "(max-width: 760px)";
/** Percent of the window: the least and the most that a panel takes, and a step by key. */
const [LEAST, MOST, STEP] = [20, 90, 5];

/** The sizes that were chosen, as properties that the style sheet reads. */
export function styleOf(
  { width, readingWidth, height, readingHeight }: PanelSizes,
  isReading: boolean,
): { readonly [name: string]: string } {
  const wide = isReading ? readingWidth : width;
  const high = isReading ? readingHeight : height;
  return {
    ...(wide === null ? {} : { "--panel-width": `${wide}vw` }),
    ...(high === null ? {} : { "--panel-height": `${high}vh` }),
  };
}

/** The edge of the panel: dragged, or moved by arrow keys, it makes the panel larger or smaller; a double click, or Enter, undoes that. */
export function PanelEdge({ page }: { readonly page: Page }): VNode {
  const { words, panelSizes, store } = page;
  const isNarrow = useIsNarrow();
  const isReading = store.state.value.reading !== null;
  const now = useSignal(0);
  const key = isNarrow
    ? isReading
      ? "readingHeight"
      : "height"
    : isReading
      ? "readingWidth"
      : "width";
  const size = panelSizes.value[key];
  useEffect(() => {
    now.value = Math.round(size ?? measure(isNarrow));
  }, [size, isNarrow, isReading]);
  const set = (percent: number | null): void => {
    const next = percent === null ? null : Math.max(LEAST, Math.min(MOST, Math.round(percent)));
    panelSizes.value = { ...panelSizes.value, [key]: next };
  };
  return (
    <div
      class="panel-edge"
      role="separator"
      tabIndex={0}
      aria-label={words.panelSize}
      aria-controls="panel"
      aria-orientation={isNarrow ? "horizontal" : "vertical"}
      aria-valuenow={now.value}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      title={words.panelSize}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) set(sizeAt(event, isNarrow));
      }}
      onDblClick={() => set(null)}
      onKeyDown={(event) => {
        const next = sizeAfter(event, panelSizes.peek()[key] ?? now.value, isNarrow);
        if (next === undefined) return;
        event.preventDefault();
        set(next);
      }}
    />
  );
}

function useIsNarrow(): boolean {
  const isNarrow = useSignal(matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const look = (): void => void (isNarrow.value = query.matches);
    query.addEventListener("change", look);
    return () => query.removeEventListener("change", look);
  }, []);
  return isNarrow.value;
}

function measure(isNarrow: boolean): number {
  const panel = document.getElementById("panel");
  if (!panel) return LEAST;
  return (isNarrow ? panel.offsetHeight / innerHeight : panel.offsetWidth / innerWidth) * 100;
}

/** The size at which the edge is under the pointer. */
function sizeAt(
  { clientX, clientY, currentTarget }: TargetedPointerEvent<HTMLElement>,
  isNarrow: boolean,
): number {
  if (isNarrow) return (1 - clientY / innerHeight) * 100;
  const share = clientX / innerWidth;
  return (isRightToLeft(currentTarget) ? share : 1 - share) * 100;
}

/** The size that a key asks for; undefined for other keys. */
function sizeAfter(
  { key, currentTarget }: TargetedKeyboardEvent<HTMLElement>,
  now: number,
  isNarrow: boolean,
): number | null | undefined {
  const outward = isRightToLeft(currentTarget) ? "ArrowRight" : "ArrowLeft";
  const inward = outward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
  if (key === (isNarrow ? "ArrowUp" : outward)) return now + STEP;
  if (key === (isNarrow ? "ArrowDown" : inward)) return now - STEP;
  if (key === "Home") return LEAST;
  if (key === "End") return MOST;
  return key === "Enter" ? null : undefined;
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}
