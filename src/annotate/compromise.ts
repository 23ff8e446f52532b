import nlp from "compromise/two";
import type { Span } from "../model/span.ts";
import { cutPieces, maskText } from "./pieces.ts";

/**
 * A term of compromise: a stretch of the sentence and its tags, the most specific first. The parts of a contraction ("doesn't": "does",
 * "not") are terms of their own, all with the span of the whole.
 */
export interface Term extends Span {
  readonly tags: readonly string[];
}

/** Sentences whose terms are remembered: tags are a pure function of the sentence, and headlines and boilerplate come again. */
const MOST_REMEMBERED = 4000;

/** Two generations: the older is dropped when the younger is half of what may be kept. */
let young = new Map<string, readonly Term[] | undefined>();
let old = new Map<string, readonly Term[] | undefined>();

/**
 * The terms of one sentence as compromise 14.17.0 tags them, in order, offsets in the sentence. Undefined where its terms do not add up
 * to the text that it was given, so that no tag can stand at a wrong place.
 */
export function termsOfSentence(sentence: string): readonly Term[] | undefined {
  if (young.has(sentence)) return young.get(sentence);
  const terms = old.has(sentence) ? old.get(sentence) : readTerms(sentence);
  if (young.size >= MOST_REMEMBERED / 2) {
    old = young;
    young = new Map();
  }
  young.set(sentence, terms);
  return terms;
}

function readTerms(sentence: string): readonly Term[] | undefined {
  const masked = maskText(
    sentence,
    (word) => !WORDLIKE.test(word) && Object.hasOwn(emoticons, word),
  );
  const terms: Term[] = [];
  for (const piece of cutPieces(masked)) {
    const text = masked.slice(piece.start, piece.end);
    if (text.trim() === "") continue;
    if (!addTerms(terms, text, piece.start)) return undefined;
  }
  return terms;
}

/** Adds the terms of one call; false where they do not rejoin to the text. */
function addTerms(terms: Term[], text: string, offset: number): boolean {
  let at = 0;
  let whole: Span = { start: offset, end: offset };
  for (const term of tagText(text)) {
    const start = at + term.pre.length;
    const end = start + term.text.length;
    at = end + term.post.length;
    if (text.slice(start, end) !== term.text || at > text.length) return false;
    if (term.text !== "") whole = { start: offset + start, end: offset + end };
    terms.push({ start: whole.start, end: whole.end, tags: rankTags(term.tags) });
  }
  return at === text.length;
}

/** The forms of a verb that have an infinitive to find. */
export type Tense = "PastTense" | "PresentTense" | "Gerund" | "Participle";

/** The infinitive of a lower-case verb form, by compromise's table of endings; the form itself where no ending fits. */
export function infinitiveOf(word: string, tense: Tense): string {
  return methods.two.transform.verb.toInfinitive(word, model, tense);
}

/** The singular of a lower-case plural, by compromise's rules. */
export function singularOf(word: string): string {
  return methods.two.transform.noun.toSingular(word, model);
}

/** The plain form of a lower-case comparative or superlative, by compromise's rules. */
export function positiveOf(word: string, degree: "comparative" | "superlative"): string {
  const { adjective } = methods.two.transform;
  return degree === "comparative"
    ? adjective.fromComparative(word, model)
    : adjective.fromSuperlative(word, model);
}

// Below is all that knows the library. Its types say too little, so this is the one place of the project that may cast; golden tests of
// the tagging hold it in place. Its world is global: nothing may ever be added to it.

interface LibraryTerm {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
}

interface LibraryMethods {
  readonly one: {
    readonly tokenize: { splitSentences: (text: string) => readonly string[] };
  };
  readonly two: {
    readonly transform: {
      readonly verb: { toInfinitive(word: string, model: LibraryModel, tense: Tense): string };
      readonly noun: { toSingular(word: string, model: LibraryModel): string };
      readonly adjective: {
        fromComparative(word: string, model: LibraryModel): string;
        fromSuperlative(word: string, model: LibraryModel): string;
      };
    };
  };
}

interface LibraryModel {
  readonly one: {
    readonly tagSet: {
      readonly [tag: string]: { readonly parents: readonly string[] } | undefined;
    };
    readonly emoticons: object;
  };
}

const model = nlp.model() as LibraryModel;
const emoticons = model.one.emoticons;
const WORDLIKE = /^[\p{L}\p{N}]/u;
const ranked = new Map<string, readonly string[]>();

const methods = nlp.methods() as LibraryMethods;
// Sentences are ours; each call gets one.
methods.one.tokenize.splitSentences = (text) => [text];

/**
 * The library's steps up to the tags of single words, by its lexicon, endings and neighbours. The step after them, which corrects tags
 * by 570 patterns of words, takes four fifths of its time; a tagger trained without it is as good.
 */
const STEPS = ["freeze", "lexicon", "preTagger", "contractionTwo"];

/** The terms of one call. The view that holds them is dropped: it is slow and its ids are random. */
function tagText(text: string): readonly LibraryTerm[] {
  const view = nlp.tokenize(text).compute(STEPS);
  return (view as unknown as { readonly docs: readonly LibraryTerm[][] }).docs.flat();
}

/** Deepest in the library's tree of tags first, then in its order; equal sets share one array. */
function rankTags(tags: ReadonlySet<string>): readonly string[] {
  const list = [...tags];
  const key = list.join(" ");
  const known = ranked.get(key);
  if (known !== undefined) return known;
  const sorted = list.toSorted((a, b) => depthOf(b) - depthOf(a));
  ranked.set(key, sorted);
  return sorted;
}

function depthOf(tag: string): number {
  return model.one.tagSet[tag]?.parents.length ?? 0;
}
