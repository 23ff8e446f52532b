import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Article, ArticleProblem, ReadProgress } from "../extract/index.ts";

/** What the desk is doing. */
export type DeskStatus =
  | { readonly at: "rest" }
  | { readonly at: "reading"; readonly progress: ReadProgress | null }
  /** The graph is shown, and this is what was wrong with some articles. */
  | { readonly at: "read"; readonly problems: readonly ArticleProblem[] }
  /** Nothing was read; the graph before is still shown. */
  | {
      readonly at: "failed";
      readonly message: string | null;
      readonly problems: readonly ArticleProblem[];
    };

/** Where articles are read inside the page. */
export interface Desk {
  /** Whether the page holds the program that reads. */
  readonly canRead: boolean;
  readonly isOpen: Signal<boolean>;
  readonly status: ReadonlySignal<DeskStatus>;
  /** Whether articles join those of the graph that is shown. */
  readonly joins: Signal<boolean>;
  /** Whether the shown graph has its documents' texts, so that it can be joined. */
  readonly canJoin: ReadonlySignal<boolean>;
  /** Whether another graph than the page's own is shown. */
  readonly isElsewhere: ReadonlySignal<boolean>;
  /** `problems` are what was found wrong already with others. */
  readonly read: (articles: readonly Article[], problems?: readonly ArticleProblem[]) => void;
  readonly cancel: () => void;
  /** Shows the page's own graph again. */
  readonly goBack: () => void;
}
