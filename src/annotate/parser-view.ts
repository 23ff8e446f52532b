import type { Atoms } from "./parser-atoms.ts";
import { type Configuration, stackWord } from "./transitions.ts";

/** The words of a configuration that features look at, by place in the sentence, and how far apart they are. */
export interface View {
  /** Three words of the stack, `s0` on top. */
  readonly s2: number;
  readonly s1: number;
  readonly s0: number;
  /** The next three words. */
  readonly n0: number;
  readonly n1: number;
  readonly n2: number;
  /** Classes of distance from `s0` to `n0` and from `s1` to `s0`. */
  readonly near: number;
  readonly far: number;
}

/** What features look at. */
export function viewOf(at: Configuration): View {
  const none = at.size + 1;
  const s1 = stackWord(at, 1);
  const s0 = stackWord(at, 0);
  return {
    s2: stackWord(at, 2),
    s1,
    s0,
    n0: at.next,
    n1: Math.min(at.next + 1, none),
    n2: Math.min(at.next + 2, none),
    near: distance(s0, at.next),
    far: s1 === none ? 0 : distance(s1, s0),
  };
}

/** Number of words from one to the other, 1 to 4 apart, then 5-6, 7-10, more: below 8. */
function distance(a: number, b: number): number {
  const far = b - a;
  return far < 5 ? far : far < 7 ? 5 : far < 11 ? 6 : 7;
}

/** Number of commas from one word to the other, at most 3. */
export function commasBetween({ commas }: Atoms, a: number, b: number): number {
  return Math.max(0, Math.min((commas[b] ?? 0) - (commas[a] ?? 0), 3));
}

/** Number of the label of a child's arc, 0 for no child: below 64. */
export function labelOf(at: Configuration, child: number): number {
  return child > at.size ? 0 : (at.labels[child] ?? 0) + 1;
}
