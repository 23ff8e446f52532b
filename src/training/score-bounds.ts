import { tagDocument } from "../annotate/index.ts";
import type { Document } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import type { GoldDocument } from "./treebank.ts";

/** F1 of spans with both ends right. Not a number where there are none. */
export type BoundScores = { readonly [measure in "sentences" | "tokens"]: number };

const NO_SOURCE = {
  id: "0".repeat(64),
  path: "gold.txt",
  format: "text",
  title: null,
  date: null,
  author: null,
  source: null,
  url: null,
} as const;

/** Cuts the raw text of each document, paragraph by paragraph, into sentences and tokens and compares them with gold, over all documents at once. */
export function scoreBounds(golds: readonly GoldDocument[]): BoundScores {
  const sentences = { right: 0, all: 0 };
  const tokens = { right: 0, all: 0 };
  for (const gold of golds) {
    const { annotated } = tagDocument(documentOf(gold));
    countRight(sentences, annotated.sentences, gold.sentences);
    const words = gold.sentences.flatMap((sentence) => sentence.words);
    countRight(tokens, annotated.tokens, words);
  }
  return {
    sentences: (2 * sentences.right) / sentences.all,
    tokens: (2 * tokens.right) / tokens.all,
  };
}

function documentOf({ text, paragraphs }: GoldDocument): Document {
  const blocks = paragraphs.map(({ start, end }) => ({
    start,
    end,
    kind: "paragraph" as const,
    level: 0,
  }));
  return { source: NO_SOURCE, text, blocks, marks: [] };
}

/** Adds the spans on both sides, and those of them that are the same. */
function countRight(
  counts: { right: number; all: number },
  found: readonly Span[],
  gold: readonly Span[],
): void {
  const known = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  counts.right += found.filter(({ start, end }) => known.has(`${start}-${end}`)).length;
  counts.all += found.length + gold.length;
}
