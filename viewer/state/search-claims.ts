import type { GraphClaim } from "../../src/model/graph.ts";
import { relationWords } from "./facts.ts";
import { foldText } from "./fold.ts";
import type { GraphIndex } from "./graph-index.ts";
import { createHaystack, type Haystack, type TextSpot, textAt } from "./haystack.ts";

/** Claims found, the surest first, and how many were found in all. */
export interface ClaimHits {
  readonly hits: readonly GraphClaim[];
  readonly count: number;
  /** Whether all claims of the graph were read by then. */
  readonly isAll: boolean;
}

/** A search that goes on piece by piece. */
export interface ClaimSearch {
  /** Looks through some more; true when it is through. */
  readonly step: () => boolean;
  readonly hits: () => ClaimHits;
}

/** Claims as they can be searched: their sentences, then what they say in the names of the graph. */
interface Sentences {
  readonly hay: Haystack;
  readonly claims: GraphClaim[];
  /** Of each claim; side by side, as looking into all claims would take longer than the search. */
  readonly confidences: number[];
  /** Blocks read. */
  read: number;
  isAll: boolean;
  /** What the last search found. */
  last: Findings;
}

/** What a search found so far. */
interface Findings {
  /** All that each text has to hold. */
  readonly words: readonly string[];
  /** Numbers of the texts that do, or that still may, by block; none of a block not looked through. */
  readonly byBlock: (readonly number[] | undefined)[];
}

const known = new WeakMap<GraphIndex, Sentences>();

function sentencesOf(index: GraphIndex): Sentences {
  const made = known.get(index) ?? {
    hay: createHaystack(),
    claims: [],
    confidences: [],
    read: 0,
    isAll: false,
    last: { words: [], byBlock: [] },
  };
  known.set(index, made);
  return made;
}

/** Reads a block of claims for later searches; true once all are read. */
export function readClaims(index: GraphIndex): boolean {
  const sentences = sentencesOf(index);
  const { count, block } = index.claimSource();
  if (sentences.read < count) {
    const claims = block(sentences.read);
    const name = (id: string): string => index.nodes.get(id)?.entity.name ?? id;
    for (const claim of claims) {
      const { evidence, subject, type, object, value } = claim;
      const said = object === null ? (value?.text ?? "") : name(object);
      const words = [evidence.quote, name(subject), relationWords(type), said];
      sentences.hay.add(foldText(words.join(" ")));
      sentences.claims.push(claim);
      sentences.confidences.push(claim.confidence);
    }
    sentences.hay.seal();
    sentences.read += 1;
  }
  sentences.isAll = sentences.read >= count;
  return sentences.isAll;
}

/**
 * Searches the sentences of claims for a phrase or, where the words are not in quotation marks, for all of the words. Of those read
 * so far; each step looks through one block, so that a page can do other things between. Where the last search of the graph asked for
 * less, as while a query is typed, only what that found is looked at.
 */
export function searchClaims(index: GraphIndex, query: string, limit: number): ClaimSearch {
  const sentences = sentencesOf(index);
  const { hay, claims, confidences, isAll } = sentences;
  const { phrase, longest, others } = parseQuery(query);
  const words = [longest, ...others];
  const isScattered = phrase !== longest;
  const byBlock = narrows(sentences.last.words, words) ? [...sentences.last.byBlock] : [];
  const blocks = hay.blocks;
  // Phrases before scattered words; each list holds the surest.
  const lists: readonly [number[], number[]] = [[], []];
  let count = 0;
  let block = phrase === "" ? blocks : 0;
  if (phrase !== "") sentences.last = { words, byBlock };
  const lookThrough = (): void => {
    const held: number[] = [];
    const found = (at: number, spot: TextSpot): void => {
      const text = isScattered ? textAt(spot) : "";
      if (isScattered && !others.every((word) => text.includes(word))) return;
      held.push(at);
      keepSurest(lists[isScattered && !text.includes(phrase) ? 1 : 0], at, confidences, limit);
    };
    const among = byBlock[block];
    if (among) hay.scanAmong(block, among, longest, found);
    else hay.scan(block, longest, found);
    byBlock[block] = held;
    count += held.length;
  };
  return {
    step: () => {
      if (block < blocks) lookThrough();
      block += 1;
      return block >= blocks;
    },
    hits: () => ({
      hits: lists
        .flat()
        .slice(0, limit)
        .flatMap((at) => claims[at] ?? []),
      count,
      isAll,
    }),
  };
}

/** Whether what holds all of `words` holds all of `before`, too. */
function narrows(before: readonly string[], words: readonly string[]): boolean {
  return before.every((part) => words.some((word) => word.includes(part)));
}

/** What a query asks for: the longest word is looked up, the others in what it finds. */
export function parseQuery(query: string): {
  readonly phrase: string;
  readonly longest: string;
  readonly others: readonly string[];
} {
  const folded = foldText(query);
  const quoted = /^["\u201c\u201e\u00ab](.+?)["\u201c\u201d\u00bb]?$/.exec(folded)?.[1]?.trim();
  if (quoted !== undefined) return { phrase: quoted, longest: quoted, others: [] };
  const [longest = "", ...others] = folded
    .split(" ")
    .toSorted((one, two) => two.length - one.length);
  return { phrase: folded, longest, others };
}

/** Puts the number of a claim into a list of the surest, after those as sure. */
function keepSurest(
  list: number[],
  claim: number,
  confidences: readonly number[],
  most: number,
): void {
  const sure = (at: number): number => confidences[list[at] ?? -1] ?? 0;
  const confidence = confidences[claim] ?? 0;
  let at = list.length;
  if (at === most && sure(at - 1) >= confidence) return;
  while (at > 0 && sure(at - 1) < confidence) at -= 1;
  list.splice(at, 0, claim);
  if (list.length > most) list.pop();
}
