import type { AnnotatedDocument, Sentence, Token } from "../model/annotation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { termsOfSentence } from "./compromise.ts";
import { lemmaOf } from "./lemma.ts";
import { cutPieces } from "./pieces.ts";
import { findSentences } from "./sentences.ts";
import { analyseSyntax } from "./syntax.ts";
import { tagsOfTokens } from "./terms.ts";
import { findTokens } from "./tokens.ts";
import { voteOf } from "./votes.ts";

/** A document's annotation, and what went wrong on the way. */
export interface Annotation {
  readonly annotated: AnnotatedDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds sentences, tokens, parts of speech, lemmas and dependencies. A pure function of the document's text and blocks, in linear time. */
export function annotate(document: Document): Annotation {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const diagnostics: Diagnostic[] = [];
  document.blocks.forEach((block, index) => {
    for (const span of findSentences(document.text, block.start, block.end)) {
      for (const piece of cutSentence(document, span, diagnostics)) {
        const first = tokens.length;
        addTokens(document, piece, tokens, diagnostics);
        sentences.push({
          start: piece.start,
          end: piece.end,
          first,
          last: tokens.length,
          block: index,
        });
      }
    }
  });
  return { annotated: { document, sentences, tokens }, diagnostics };
}

/** A sentence too long for the tagging library counts as several. */
function cutSentence(document: Document, span: Span, diagnostics: Diagnostic[]): readonly Span[] {
  const pieces = cutPieces(document.text.slice(span.start, span.end));
  if (pieces.length < 2) return [span];
  diagnostics.push({
    code: "sentence-too-long",
    severity: "warning",
    path: document.source.path,
    message: `A sentence of ${span.end - span.start} characters was read in ${pieces.length} parts.`,
    place: span.start,
  });
  return pieces.flatMap((piece) =>
    findTrimmed(document.text, span.start + piece.start, span.start + piece.end),
  );
}

function findTrimmed(text: string, start: number, end: number): readonly Span[] {
  const trimmed = text.slice(start, end);
  const from = start + (trimmed.length - trimmed.trimStart().length);
  const to = start + trimmed.trimEnd().length;
  return from < to ? [{ start: from, end: to }] : [];
}

function addTokens(
  document: Document,
  span: Span,
  tokens: Token[],
  diagnostics: Diagnostic[],
): void {
  const { text } = document;
  const spans = findTokens(text, span.start, span.end);
  const terms = termsOfSentence(text.slice(span.start, span.end));
  if (terms === undefined) {
    diagnostics.push({
      code: "annotation-mismatch",
      severity: "warning",
      path: document.source.path,
      message:
        "A sentence could not be matched with its part-of-speech votes and was read without them.",
      place: span.start,
    });
  }
  const local = spans.map((token) => ({
    start: token.start - span.start,
    end: token.end - span.start,
  }));
  const tags = tagsOfTokens(local, terms);
  const words = spans.map((token) => text.slice(token.start, token.end));
  const { tagging, tree } = analyseSyntax(words, tags);
  const first = tokens.length;
  spans.forEach((token, i) => {
    const word = words[i] ?? "";
    const { vote, lexical } = voteOf(tags[i] ?? []);
    const upos = tagging.upos[i] ?? "X";
    const xpos = tagging.xpos[i] ?? "NN";
    const head = tree.heads[i] ?? -1;
    tokens.push({
      ...token,
      text: word,
      lemma: lemmaOf(word, upos, xpos),
      upos,
      xpos,
      tagMargin: tagging.margins[i] ?? 0,
      head: head < 0 ? -1 : first + head,
      label: tree.labels[i] ?? "dep",
      arcMargin: tree.margins[i] ?? 0,
      vote,
      lexical,
    });
  });
}
