import type { AnnotatedDocument, Sentence } from "../model/annotation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { type CapitalCounts, countCapitals } from "./capitals.ts";
import { type Term, termsOfSentence } from "./compromise.ts";
import { correctVotes } from "./correct.ts";
import { datelineEnd } from "./datelines.ts";
import { type Reading, readForSyntax } from "./headlines.ts";
import { lemmaOf } from "./lemma.ts";
import { cutPieces } from "./pieces.ts";
import { type OpenToken, parsePlain } from "./plain-tree.ts";
import { findSentences } from "./sentences.ts";
import { tagSentence } from "./syntax.ts";
import { tagsOfTokens } from "./terms.ts";
import { findTokens } from "./tokens.ts";
import { voteOf } from "./votes.ts";

/** A document's annotation, and what went wrong on the way. */
export interface Annotation {
  readonly annotated: AnnotatedDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Sentences and tokens with parts of speech, before any tree: heads are -1, labels `dep`. */
export interface TaggedDocument extends Annotation {
  /** What the tagger was shown of each sentence. */
  readonly readings: readonly Reading[];
}

/** Finds sentences, tokens, parts of speech, lemmas and dependencies. A pure function of the document's text and blocks, in linear time. */
export function annotate(document: Document): Annotation {
  return readSentences(document, parsePlain);
}

/** Finds sentences, tokens, parts of speech and lemmas; trees come with {@link parseAroundNames}, once the names are known. */
export function tagDocument(document: Document): TaggedDocument {
  const readings: Reading[] = [];
  return { ...readSentences(document, (_, reading) => readings.push(reading)), readings };
}

/** Tags sentence after sentence. `finish` is given each with what the tagger was shown, and may change its tokens. */
function readSentences(
  document: Document,
  finish: (sentence: Sentence, reading: Reading, tokens: readonly OpenToken[]) => void,
): Annotation {
  const { text } = document;
  const diagnostics: Diagnostic[] = [];
  const cuts = document.blocks.flatMap((block, index) =>
    sentencesOf(text, block)
      .flatMap((span) => cutSentence(document, span, diagnostics))
      .map(({ start, end }): Cut => ({ start, end, block: index })),
  );
  // Words are cut twice rather than kept: the first time to count their capitals over the whole document.
  const counts = countCapitals(wordsOfAll(text, cuts));
  const tokens: OpenToken[] = [];
  const sentences = cuts.map((cut): Sentence => {
    const first = tokens.length;
    const reading = addTokens(document, cut, counts, tokens, diagnostics);
    const sentence = { ...cut, first, last: tokens.length };
    finish(sentence, reading, tokens);
    return sentence;
  });
  return { annotated: { document, sentences, tokens }, diagnostics };
}

function* wordsOfAll(text: string, cuts: readonly Cut[]): Generator<readonly string[]> {
  for (const { start, end } of cuts) yield wordsOf(text, findTokens(text, start, end));
}

function wordsOf(text: string, spans: readonly Span[]): readonly string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

/** The sentences of a block; a dateline before the first is one of its own. */
function sentencesOf(text: string, { start, end }: Span): readonly Span[] {
  const body = datelineEnd(text, start, end);
  const dateline = findTrimmed(text, start, body);
  return [...dateline, ...findSentences(text, body, end)];
}

/** Where a sentence stands, and the number of its block. */
interface Cut extends Span {
  readonly block: number;
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

/** compromise's terms of a sentence; a diagnostic where they do not match it. */
function readTerms(
  { text, source }: Document,
  { start, end }: Span,
  diagnostics: Diagnostic[],
): readonly Term[] | undefined {
  const terms = termsOfSentence(text.slice(start, end));
  if (terms === undefined) {
    diagnostics.push({
      code: "annotation-mismatch",
      severity: "warning",
      path: source.path,
      message:
        "A sentence could not be matched with its part-of-speech votes and was read without them.",
      place: start,
    });
  }
  return terms;
}

/** Words that begin with a capital and hold a digit ("COVID-19", "F-16"): names, which the treebanks write otherwise. */
const VERSIONED = /^\p{Lu}[\p{L}-]*\p{Nd}[\p{L}\p{Nd}.-]+$/u;
const NO_NAME = /^(?:CD|LS|NN|JJ|SYM|FW)$/;

/** Adds the tokens of a sentence; gives what the tagger was shown. */
function addTokens(
  document: Document,
  cut: Cut,
  counts: CapitalCounts,
  tokens: OpenToken[],
  diagnostics: Diagnostic[],
): Reading {
  const { text } = document;
  const spans = findTokens(text, cut.start, cut.end);
  const words = wordsOf(text, spans);
  const terms = readTerms(document, cut, diagnostics);
  const tags = tagsOfTokens(spans, terms, cut.start);
  const votes = correctVotes(words, tags, tags.map(voteOf), counts);
  const reading = readForSyntax(text, cut, spans, { words, tags }, counts);
  const tagging = tagSentence(reading.words, reading.tags);
  spans.forEach(({ start, end }, i) => {
    const word = words[i] ?? "";
    const tag = tagging.xpos[i] ?? "NN";
    const isVersioned = NO_NAME.test(tag) && VERSIONED.test(word);
    const upos = isVersioned ? "PROPN" : (tagging.upos[i] ?? "X");
    const xpos = isVersioned ? "NNP" : tag;
    tokens.push({
      start,
      end,
      text: word,
      lemma: lemmaOf(word, upos, xpos),
      upos,
      xpos,
      tagMargin: tagging.margins[i] ?? 0,
      head: -1,
      label: "dep",
      arcMargin: 0,
      vote: votes[i]?.vote,
      lexical: votes[i]?.lexical ?? 0,
    });
  });
  return reading;
}
