import type { GraphDocument } from "../../src/model/graph.ts";
import type { ReadingOptions, ViewBlockName } from "../../src/model/view.ts";

/** A file whose articles are to be read. */
export interface Article {
  /** Its path below the folder that was given, or its name. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the worker is asked for: one graph of all these. */
export interface ReadRequest {
  readonly articles: readonly Article[];
  /** Documents of an open graph that stay in the new one; their stored texts are read again. */
  readonly kept: readonly GraphDocument[];
  readonly options: ReadingOptions;
  /** Version of the program that wrote the page. */
  readonly version: string;
}

/** Why an article gave nothing, or gave less than it holds. */
export interface ArticleProblem {
  readonly article: string;
  readonly message: string;
  /** Nothing of it was read. */
  readonly isLost: boolean;
}

/** The page's data of a graph that was just made, as `build` would have written them, and what went wrong. */
export interface ReadOutcome {
  readonly blocks: { readonly [name in ViewBlockName]: string };
  readonly problems: readonly ArticleProblem[];
}

/** How far it is: so many of all are done, and this one is being read; "" while the graph is made. */
export interface ReadProgress {
  readonly done: number;
  readonly all: number;
  readonly name: string;
}

/** What the worker tells the page. */
export type WorkerMessage =
  | ({ readonly kind: "progress" } & ReadProgress)
  | ({ readonly kind: "done" } & ReadOutcome)
  /** A fault of the program; the worker goes on. */
  | { readonly kind: "fault"; readonly message: string };
