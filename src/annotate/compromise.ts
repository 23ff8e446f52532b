import nlp from "compromise/two";
import { remember } from "../model/memory.ts";

const NO_TAGS: readonly string[] = [];
/** What the library's lexicon and endings can say something of. */
const WORDLIKE = /^[\p{L}\p{N}#@$]/u;
/** Longer words, in UTF-16 code units, are no words. */
const LONGEST = 60;

/**
 * The tags that compromise 14.17.0 gives a word by itself, the most specific first, equal sets as one array. None for punctuation and clitics. What the neighbours make of
 * a word is the tagger's to say, so that each word is asked for once however often it comes.
 */
export const tagsOfWord: (word: string) => readonly string[] = remember((word) => {
  if (!WORDLIKE.test(word) || word.length > LONGEST) return NO_TAGS;
  const last = tagText(word.toWellFormed()).findLast(({ text }) => text !== "");
  return last === undefined ? NO_TAGS : rankTags(last.tags);
});

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
  readonly text: string;
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
  };
}

const model = nlp.model() as LibraryModel;
const ranked = new Map<string, readonly string[]>();

const methods = nlp.methods() as LibraryMethods;
// Words are ours; each call gets one.
methods.one.tokenize.splitSentences = (text) => [text];

/**
 * The library's steps up to the tags of single words, by its lexicon and endings. Those after them correct tags by 570 patterns of
 * neighbours, which take four fifths of its time; a tagger trained without them is as good.
 */
const STEPS = ["freeze", "lexicon", "preTagger"];

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
