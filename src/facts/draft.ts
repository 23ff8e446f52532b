import type { Words } from "./words.ts";

/** A fact in places of words, before it is spelt out. */
export interface Draft {
  readonly subject: Words;
  /** A verb that the text leaves out: "is"; empty where it has its own. */
  readonly added: string;
  readonly relation: Words;
  readonly objects: readonly Words[];
  readonly rule: string;
  /** The words whose arcs the reading rests on: the clause's verb, its subject, its first argument. */
  readonly anchors: Words;
  readonly isNegated: boolean;
  /** Who tells it; null for the text itself. */
  readonly speaker: Words | null;
}
