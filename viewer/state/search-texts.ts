import type { GraphDocument } from "../../src/model/graph.ts";
import { foldText } from "./fold.ts";
import type { GraphIndex } from "./graph-index.ts";
import { createHaystack, type Haystack, type TextSpot, textAt } from "./haystack.ts";
import { cutSentences } from "./passages.ts";
import { parseQuery } from "./search-claims.ts";

/** A stretch of a document that no claim is made of. */
export interface TextHit {
  /** Path. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What was found, in order of documents and place, and how much in all. */
export interface TextHits {
  readonly hits: readonly TextHit[];
  readonly count: number;
}

interface Texts {
  readonly hay: Haystack;
  readonly spots: Omit<TextHit, "text">[];
  /** Documents read. */
  read: number;
}

/** Up to the end of a line, or of a sentence as far as signs tell: it is for finding words, not for reading. */
const STRETCH = /\S(?:[^\n]*?[.!?]["\u201d\u2019)\]]*(?=\s)|[^\n]*)/g;

const known = new WeakMap<GraphIndex, Texts>();

function textsOf(index: GraphIndex): Texts {
  const made = known.get(index) ?? { hay: createHaystack(), spots: [], read: 0 };
  known.set(index, made);
  return made;
}

/** Reads a document for later searches, but for the sentences of its claims, which are found with these; true once all are read. */
export function readTexts(index: GraphIndex): boolean {
  const texts = textsOf(index);
  const { documents } = index.graph;
  const document = documents[texts.read];
  if (document) {
    for (const { start, end } of stretchesOf(index, document)) {
      texts.hay.add(foldText(document.text.slice(start, end)));
      texts.spots.push({ document: document.path, start, end });
    }
    texts.read += 1;
    if (texts.read === documents.length) texts.hay.seal();
  }
  return texts.read >= documents.length;
}

function stretchesOf(
  index: GraphIndex,
  { path, text }: GraphDocument,
): readonly { readonly start: number; readonly end: number }[] {
  return cutSentences(text.length, index.claimsIn(path))
    .filter(({ claims }) => claims.length === 0)
    .flatMap((passage) =>
      [...text.slice(passage.start, passage.end).matchAll(STRETCH)].map((match) => {
        const start = passage.start + match.index;
        return { start, end: start + match[0].trimEnd().length };
      }),
    );
}

/** Searches what was read for a phrase, or for all words, as the search of claims does; a block of text a step. */
export function searchTexts(
  index: GraphIndex,
  query: string,
  limit: number,
): { readonly step: () => boolean; readonly hits: () => TextHits } {
  const { hay, spots } = textsOf(index);
  const { phrase, longest, others } = parseQuery(query);
  const found: number[] = [];
  let block = phrase === "" ? hay.blocks : 0;
  let count = 0;
  const look = (at: number, spot: TextSpot): void => {
    const text = others.length > 0 ? textAt(spot) : "";
    if (!others.every((word) => text.includes(word))) return;
    count += 1;
    if (found.length < limit) found.push(at);
  };
  return {
    step: () => {
      if (block < hay.blocks) hay.scan(block, longest, look);
      block += 1;
      return block >= hay.blocks;
    },
    hits: () => ({
      hits: found.flatMap((at) => {
        const spot = spots[at];
        const text = index.graph.documents.find(({ path }) => path === spot?.document)?.text;
        return spot && text !== undefined
          ? [{ ...spot, text: text.slice(spot.start, spot.end) }]
          : [];
      }),
      count,
    }),
  };
}
