import type { ReadonlySignal } from "@preact/signals";
import type { CameraState } from "sigma/types";
import type { Box, Detail, GraphIndex, Store } from "../state/index.ts";
import type { Covered } from "./camera.ts";

/** What the picture needs from the page. */
export interface GraphViewOptions {
  readonly container: HTMLElement;
  readonly index: GraphIndex;
  readonly store: Store;
  readonly theme: ReadonlySignal<"light" | "dark">;
  /** What a panel covers of the container. */
  readonly covered: () => Covered;
  /** How lines are drawn. */
  readonly detail: Detail;
  /** What of the page lies on the picture beside panels, so that no name stands under it. */
  readonly inFront: () => readonly Box[];
  /** Whether the system asks for less motion. */
  readonly isCalm: boolean;
  /** Where to look at first; null for the whole graph. */
  readonly camera: CameraState | null;
}
