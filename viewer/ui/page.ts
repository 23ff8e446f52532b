import type { ReadonlySignal, Signal } from "@preact/signals";
import type { OwnPage, ViewGraph } from "../data/index.ts";
import type { GraphIndex, Pace, StageControl, Staged, Store } from "../state/index.ts";
import type { Catalogue } from "./catalogue/en.ts";
import type { Desk } from "./desk.ts";
import type { PanelSizes } from "./panel-edge.tsx";
import type { Player } from "./player.ts";

/** What every component is given. */
export interface Page {
  readonly graph: ViewGraph;
  readonly index: GraphIndex;
  readonly store: Store;
  /** What the picture is of: not always the whole graph. */
  readonly staged: ReadonlySignal<Staged>;
  readonly player: Player;
  readonly pace: Pace;
  readonly words: Catalogue;
  /** The theme in force. */
  readonly theme: ReadonlySignal<"light" | "dark">;
  /** Null until the picture stands, and for good where it cannot be drawn. */
  readonly control: Signal<StageControl | null>;
  readonly canDraw: boolean;
  /** How much of the link that led here this graph does not hold. */
  readonly dropped: Signal<number>;
  /** What is wrong with a file that could not be opened. */
  readonly fault: Signal<string | null>;
  /** What is told to those who only hear the page; the next thing told takes its place. */
  readonly told: Signal<string>;
  /** The page itself without data, to be saved with others. */
  readonly own: () => OwnPage;
  /** Shows another graph, from a file, or from the lines of several. */
  readonly openFiles: (files: readonly File[]) => void;
  readonly desk: Desk;
  /** Of no step and no link: a matter of the window. */
  readonly panelSizes: Signal<PanelSizes>;
  /** Whether the list of keys is open. */
  readonly isHelpOpen: Signal<boolean>;
  /** Whether keys without Ctrl or Alt do anything. */
  readonly hasLetterKeys: Signal<boolean>;
}
