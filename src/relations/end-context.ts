import type { Mention } from "../model/mention.ts";
import type { ClauseCues } from "../model/pattern.ts";
import type { Syntax, Unit } from "./syntax.ts";

/** What one needs to know to find whom a phrase means. */
export interface EndContext {
  readonly syntax: Syntax;
  readonly mentions: readonly Mention[];
  /** Chain of each mention, -1 for none. */
  readonly chainOf: Int32Array;
  /** Canonical name of each chain. */
  readonly names: readonly string[];
  /** Root type of each chain: a Model's is Product. */
  readonly kinds: readonly string[];
  readonly cues: ClauseCues;
  /** What {@link denote} found for each unit, kept: many patterns ask for the same phrase. */
  readonly denoted: (readonly End[] | undefined)[];
}

/** An entity that a phrase means, with the mention that stands for it and what the reading costs. */
export interface End {
  readonly chain: number;
  readonly mention: number;
  readonly unit: Unit;
  /** Points off for indirect readings; positive. */
  readonly cost: number;
  /** Arc decile of the phrase by which it is reached: a list's members share that of the first. */
  readonly margin: number;
}
