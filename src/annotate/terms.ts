import type { Span } from "../model/span.ts";
import type { Term } from "./compromise.ts";

/**
 * For each token the index of its term among `terms`, -1 where none covers it. Tokens and terms are sorted and count from one origin. Of
 * several terms under one token ("GPT" and "5.4" under "GPT-5.4") the last counts; the n-th token of a contraction takes the n-th of its terms.
 */
export function alignTerms(tokens: readonly Span[], terms: readonly Term[]): Int32Array {
  const aligned = new Int32Array(tokens.length).fill(-1);
  let from = 0;
  let part = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    while (from < terms.length && (terms[from]?.end ?? 0) <= token.start) {
      from++;
      part = 0;
    }
    const first = terms[from];
    if (first === undefined) break;
    if (first.start >= token.end) continue;
    const parts = countParts(terms, from);
    if (parts > 1) {
      aligned[i] = from + Math.min(part, parts - 1);
      part++;
    } else aligned[i] = lastWithin(terms, from, token);
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

function lastWithin(terms: readonly Term[], from: number, token: Span): number {
  let last = from;
  while ((terms[last + 1]?.start ?? Number.POSITIVE_INFINITY) < token.end) last++;
  return last;
}

const NO_TAGS: readonly string[] = [];

/** For each token the raw tags of its term, the most specific first; empty where there is none. Offsets count as the terms' do. */
export function tagsOfTokens(
  tokens: readonly Span[],
  terms: readonly Term[] | undefined,
): readonly (readonly string[])[] {
  if (terms === undefined) return tokens.map(() => NO_TAGS);
  const aligned = alignTerms(tokens, terms);
  return Array.from(aligned, (at) => terms[at]?.tags ?? NO_TAGS);
}
