import type { AnnotatedDocument, Sentence, Upos } from "../model/annotation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import { remember } from "../model/memory.ts";
import type { Span } from "../model/span.ts";
import { type CapitalCounts, countCapitals } from "./capitals.ts";
import { tagsOfWord } from "./compromise.ts";
import { datelineEnd } from "./datelines.ts";
import { readForSyntax } from "./headlines.ts";
import { lemmaOf } from "./lemma.ts";
import { cutPieces } from "./pieces.ts";
import { type OpenToken, parsePlain } from "./plain-tree.ts";
import { findSentences } from "./sentences.ts";
import { tagSentence } from "./syntax.ts";
import { findTokens } from "./tokens.ts";
import { voteOf } from "./votes.ts";

/** A document's annotation, and what went wrong on the way. */
export interface Annotation {
  readonly annotated: AnnotatedDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Sentences and tokens with parts of speech, before any tree: heads are -1, labels `dep`. */
export interface TaggedDocument extends Annotation {
  /** The words of each sentence as the tagger was shown them. */
  readonly readings: readonly (readonly string[])[];
}

/** Finds sentences, tokens, parts of speech, lemmas and dependencies. A pure function of the document's text and blocks, in linear time. */
export function annotate(document: Document): Annotation {
  return readSentences(document, parsePlain);
}

/** Finds sentences, tokens, parts of speech and lemmas; trees come with {@link parseAroundNames}, once the names are known. */
export function tagDocument(document: Document): TaggedDocument {
  const readings: (readonly string[])[] = [];
  return { ...readSentences(document, (_, reading) => readings.push(reading)), readings };
}

/** Tags sentence after sentence. `finish` is given each with what the tagger was shown, and may change its tokens. */
function readSentences(
  document: Document,
  finish: (sentence: Sentence, reading: readonly string[], tokens: readonly OpenToken[]) => void,
): Annotation {
  const { text } = document;
  const diagnostics: Diagnostic[] = [];
  const cuts = document.blocks.flatMap((block, index) =>
    sentencesOf(text, block)
      .flatMap((span) => cutSentence(document, span, diagnostics))
      .map(({ start, end }): Cut => ({ start, end, block: index })),
  );
  const cutWords = cuts.map(({ start, end }) => wordsOf(text, findTokens(text, start, end)));
  const counts = countCapitals(cutWords.map(({ words }) => words));
  // The last is taken first, and let go when its tokens stand: a long document does not hold all words twice.
  const waiting = cutWords.toReversed();
  cutWords.length = 0;
  const tokens: OpenToken[] = [];
  const sentences = cuts.map((cut): Sentence => {
    const first = tokens.length;
    const reading = addTokens(waiting.pop() ?? NO_WORDS, counts, tokens);
    const sentence = { ...cut, first, last: tokens.length };
    finish(sentence, reading, tokens);
    return sentence;
  });
  return { annotated: { document, sentences, tokens }, diagnostics };
}

/** The words of a sentence, and the start and end of each: numbers, as all words of a long document wait at once. */
interface Words {
  readonly places: Int32Array;
  readonly words: readonly string[];
}

const NO_WORDS: Words = { places: new Int32Array(0), words: [] };

function wordsOf(text: string, spans: readonly Span[]): Words {
  const places = new Int32Array(spans.length * 2);
  const words = spans.map(({ start, end }, at) => {
    places[at * 2] = start;
    places[at * 2 + 1] = end;
    return sameWord(text.slice(start, end));
  });
  return { places, words };
}

/** One string for all occurrences of a word: it is looked up in many memories, and strings that are the same are equal at a glance. */
const sameWord = remember((word) => word);

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

/** Words that begin with a capital and hold a digit ("COVID-19", "F-16"): names, which the treebanks write otherwise. */
const VERSIONED = /^\p{Lu}[\p{L}-]*\p{Nd}[\p{L}\p{Nd}.-]+$/u;
const NO_NAME = /^(?:CD|LS|NN|JJ|SYM|FW)$/;

const FUNCTION: ReadonlySet<Upos> = new Set([
  "ADP",
  "AUX",
  "CCONJ",
  "DET",
  "PART",
  "PRON",
  "SCONJ",
]);

/** Adds the tokens of a sentence; gives its words as the tagger was shown them. */
function addTokens(
  { places, words }: Words,
  counts: CapitalCounts,
  tokens: OpenToken[],
): readonly string[] {
  const reading = readForSyntax(words, counts);
  const known = reading.map(tagsOfWord);
  const tagging = tagSentence(reading, known);
  words.forEach((word, i) => {
    const tag = tagging.xpos[i] ?? "NN";
    const isVersioned = NO_NAME.test(tag) && VERSIONED.test(word);
    const upos = isVersioned ? "PROPN" : (tagging.upos[i] ?? "X");
    const xpos = isVersioned ? "NNP" : tag;
    const { vote, lexical } = voteOf(
      (reading[i] === word ? known[i] : undefined) ?? tagsOfWord(word),
    );
    tokens.push({
      start: places[i * 2] ?? 0,
      end: places[i * 2 + 1] ?? 0,
      text: word,
      lemma: lemmaOf(word, upos, xpos),
      upos,
      xpos,
      tagMargin: tagging.margins[i] ?? 0,
      head: -1,
      label: "dep",
      arcMargin: 0,
      vote,
      // A function word is no name, whatever list it stands in.
      lexical: FUNCTION.has(upos) ? 0 : lexical,
    });
  });
  return reading;
}
