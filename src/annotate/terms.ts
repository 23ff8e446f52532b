import type { Span } from "../model/span.ts";
import type { Term } from "./compromise.ts";

/**
 * For each token the index of its term among `terms`, -1 where none covers it. Tokens and terms are sorted; the terms' offsets count from `origin`. Of
 * several terms under one token ("GPT" and "5.4" under "GPT-5.4") the last counts; the n-th token of a contraction takes the n-th of its terms.
 */
function alignTerms(tokens: readonly Span[], terms: readonly Term[], origin: number): Int32Array {
  const aligned = new Int32Array(tokens.length).fill(-1);
  let from = 0;
  let part = 0;
  for (let i = 0; i < tokens.length; i++) {
    const start = (tokens[i]?.start ?? 0) - origin;
    const end = (tokens[i]?.end ?? 0) - origin;
    while (from < terms.length && (terms[from]?.end ?? 0) <= start) {
      from++;
      part = 0;
    }
    const first = terms[from];
    if (first === undefined) break;
    if (first.start >= end) continue;
    const parts = countParts(terms, from);
    if (parts > 1) {
      aligned[i] = from + Math.min(part, parts - 1);
      part++;
    } else aligned[i] = lastWithin(terms, from, end);
  }
  return aligned;
}

/** How many terms from here on share one span. */
function countParts(terms: readonly Term[], from: number): number {
  const first = terms[from];
  let to = from + 1;
  while (terms[to]?.start === first?.start && terms[to]?.end === first?.end) to++;
  return to - from;
}

function lastWithin(terms: readonly Term[], from: number, end: number): number {
  let last = from;
  while ((terms[last + 1]?.start ?? Number.POSITIVE_INFINITY) < end) last++;
  return last;
}

const NO_TAGS: readonly string[] = [];

/**
 * For each token the raw tags of its term, the most specific first; empty where there is none. The terms' offsets count from
 * `origin`, where the tokens' count from 0.
 */
export function tagsOfTokens(
  tokens: readonly Span[],
  terms: readonly Term[] | undefined,
  origin = 0,
): readonly (readonly string[])[] {
  if (terms === undefined) return tokens.map(() => NO_TAGS);
  const aligned = alignTerms(tokens, terms, origin);
  return Array.from(aligned, (at) => terms[at]?.tags ?? NO_TAGS);
}
