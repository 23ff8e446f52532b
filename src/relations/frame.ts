import type { FrameKind, Slot } from "../model/pattern.ts";
import type { Unit } from "./syntax.ts";

/** A trigger with its arguments, normalised so that one pattern serves active, passive, relative and light-verb forms. */
export interface Frame {
  readonly kind: FrameKind;
  /** Lemmas under which patterns are looked up, most specific first: "take over", "take". */
  readonly lemmas: readonly string[];
  readonly unit: Unit;
  /** Token run [first, last) of the words that evoke the relation. */
  readonly trigger: readonly [number, number];
  /** Arguments by slot; a weak one was taken over from a neighbouring phrase. */
  readonly slots: ReadonlyMap<Slot, readonly Argument[]>;
  /** Only names themselves fill the slots: no lists, no nouns that stand for names. */
  readonly isExact?: boolean;
  /** The unit from which polarity, modality and speaker are read outward; null where the words carry no clause. */
  readonly scope: Unit | null;
}

/** A filler of a slot. */
export interface Argument {
  readonly unit: Unit;
  readonly isWeak: boolean;
}
