import type { AnnotatedDocument, Sentence, Token } from "../model/annotation.ts";
import { termsOfSentence } from "./compromise.ts";
import { lemmaOf } from "./lemma.ts";
import { analyseSyntax } from "./syntax.ts";
import { tagsOfTokens } from "./terms.ts";

/** A run [first, last) of a document's tokens that together are one name. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

/** What compromise says of a word that is certainly a name. */
const NAME_TAGS = ["ProperNoun", "Noun"] as const;

/**
 * Reads the syntax of sentences again with each name as one proper noun: taggers and parsers stumble over the words inside
 * names ("Nova 4 powers", "None of Us said"), and once the names are known they need not. Sentences without names are kept. The
 * words of a name hang flat on its last word, which carries the name's place in the tree.
 */
export function parseAroundNames(
  annotated: AnnotatedDocument,
  names: readonly NameRun[],
): AnnotatedDocument {
  const runs = disjointRuns(names);
  const tokens = [...annotated.tokens];
  let next = 0;
  for (const sentence of annotated.sentences) {
    while (next < runs.length && (runs[next]?.first ?? 0) < sentence.first) next++;
    const own: NameRun[] = [];
    while (next < runs.length && (runs[next]?.last ?? Number.POSITIVE_INFINITY) <= sentence.last) {
      const run = runs[next++];
      if (run !== undefined) own.push(run);
    }
    if (own.length > 0) readAgain(annotated, sentence, own, tokens);
  }
  return { ...annotated, tokens };
}

/** Sorted runs that do not overlap; of two that do, the longer stays, then the earlier. */
function disjointRuns(names: readonly NameRun[]): readonly NameRun[] {
  const taken = new Set<number>();
  const kept: NameRun[] = [];
  const bySize = names.toSorted(
    (a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first,
  );
  for (const run of bySize) {
    let free = true;
    for (let at = run.first; at < run.last; at++) free &&= !taken.has(at);
    if (!free) continue;
    for (let at = run.first; at < run.last; at++) taken.add(at);
    kept.push(run);
  }
  return kept.toSorted((a, b) => a.first - b.first);
}

const FINITE = /^(?:VB[ZDP]|MD)$/;
const OPENS_OBJECT = /^(?:DT|NNP|NNPS|PRP\$|CD|\$|JJ)$/;

/**
 * The tags, with "Nova 4 powers the app" mended: a plural behind a name, before what looks like an object, in a sentence that
 * has no finite verb up to there, is a verb in the present tense.
 */
function restoreVerbs(
  words: readonly Word[],
  forms: readonly string[],
  xpos: readonly string[],
): readonly string[] {
  const hasFinite = xpos.some((tag) => FINITE.test(tag));
  return xpos.map((tag, at) => {
    const isBehindName = words[at - 1]?.isName ?? false;
    if (words[at]?.isName) return "NNP";
    if (tag !== "NNS" || !isBehindName || !/^[a-z]+s$/.test(forms[at] ?? "")) return tag;
    const next = xpos[at + 1] ?? "";
    const isFirst = !hasFiniteBefore(forms, xpos, at);
    const opens = OPENS_OBJECT.test(next) || words[at + 1]?.isName;
    const closes = !hasFinite && /^(?:IN|TO|RB|RP)$/.test(next);
    return isFirst && (opens || closes) ? "VBZ" : tag;
  });
}

/** Whether a finite verb stands between the start of the clause (a semicolon, a colon, a dash) and a word. */
function hasFiniteBefore(forms: readonly string[], xpos: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    if (FINITE.test(xpos[before] ?? "")) return true;
    if (/^[;:\u2013\u2014]$/.test(forms[before] ?? "")) return false;
  }
  return false;
}

/** A word of the shortened sentence: one token, or a whole name. */
interface Word extends NameRun {
  readonly isName: boolean;
}

function readAgain(
  annotated: AnnotatedDocument,
  sentence: Sentence,
  runs: readonly NameRun[],
  tokens: Token[],
): void {
  const words = wordsOf(sentence, runs);
  const isShouted = isInTitleCase(annotated.tokens, words);
  const raw = rawTags(annotated, sentence, isShouted ? words : []);
  const forms = words.map((word) => formOf(annotated.tokens, word, isShouted));
  const tags = words.map((word) =>
    word.isName ? NAME_TAGS : (raw[word.first - sentence.first] ?? []),
  );
  const { tagging, tree } = analyseSyntax(forms, tags, (xpos) => restoreVerbs(words, forms, xpos));
  words.forEach((word, at) => {
    const head = tree.heads[at] ?? -1;
    const above = words[head];
    const anchor = word.last - 1;
    const upos = word.isName ? "PROPN" : (tagging.upos[at] ?? "X");
    const xpos = word.isName ? "NNP" : (tagging.xpos[at] ?? "NN");
    for (let index = word.first; index < word.last; index++) {
      const token = annotated.tokens[index];
      if (token === undefined) continue;
      const arc =
        index === anchor
          ? {
              head: above === undefined ? -1 : above.last - 1,
              label: tree.labels[at] ?? "dep",
              arcMargin: tree.margins[at] ?? 0,
            }
          : { head: anchor, label: "flat", arcMargin: 9 };
      const lemma = word.isName ? token.text.toLowerCase() : lemmaOf(token.text, upos, xpos);
      tokens[index] = { ...token, upos, xpos, lemma, ...arc };
    }
  });
}

function wordsOf(sentence: Sentence, runs: readonly NameRun[]): readonly Word[] {
  const words: Word[] = [];
  let next = 0;
  for (let at = sentence.first; at < sentence.last; ) {
    const run = runs[next];
    if (run !== undefined && run.first === at) {
      words.push({ ...run, isName: true });
      at = run.last;
      next++;
    } else {
      words.push({ first: at, last: at + 1, isName: false });
      at++;
    }
  }
  return words;
}

/** Words by whose capitals a title is known: shorter ones are written small in titles too. */
const TITLE_WORD_LENGTH = 4;
const MIN_TITLE_WORDS = 2;

/** Whether a line writes (nearly) all its longer words with capitals: then capitals tell nothing of the words outside names. */
function isInTitleCase(tokens: readonly Token[], words: readonly Word[]): boolean {
  let capital = 0;
  let small = 0;
  for (const word of words) {
    const text = tokens[word.first]?.text ?? "";
    if (word.isName || text.length < TITLE_WORD_LENGTH) continue;
    if (/^\p{Lu}/u.test(text)) capital++;
    else if (/^\p{Ll}/u.test(text)) small++;
  }
  return capital >= MIN_TITLE_WORDS && capital > 4 * small;
}

/**
 * Compromise's tags of the sentence's tokens, from its cache where the sentence was read before; of a title, as if the words
 * outside its names were written small.
 */
function rawTags(
  annotated: AnnotatedDocument,
  sentence: Sentence,
  decapitalised: readonly Word[],
): readonly (readonly string[])[] {
  const text = annotated.document.text.slice(sentence.start, sentence.end);
  const tokens = annotated.tokens.slice(sentence.first, sentence.last);
  const spans = tokens.map((token) => ({
    start: token.start - sentence.start,
    end: token.end - sentence.start,
  }));
  const small = decapitalise(annotated, sentence, decapitalised, text);
  return tagsOfTokens(spans, termsOfSentence(small));
}

/** The sentence with words outside names in small letters, at equal length; unchanged where a letter's small form is longer. */
function decapitalise(
  annotated: AnnotatedDocument,
  sentence: Sentence,
  words: readonly Word[],
  text: string,
): string {
  let small = "";
  let at = 0;
  for (const word of words) {
    const token = annotated.tokens[word.first];
    if (word.isName || token === undefined) continue;
    const start = token.start - sentence.start;
    small += text.slice(at, start) + token.text.toLowerCase();
    at = token.end - sentence.start;
  }
  small += text.slice(at);
  return small.length === text.length ? small : text;
}

/** The word that stands for a name: its last one written with a capital, else its last. */
function formOf(tokens: readonly Token[], word: Word, isShouted: boolean): string {
  const text = tokens[word.first]?.text ?? "";
  if (!word.isName) return isShouted ? text.toLowerCase() : text;
  const run = tokens.slice(word.first, word.last);
  return (run.findLast((token) => /^\p{Lu}\p{L}+$/u.test(token.text)) ?? run.at(-1))?.text ?? "";
}
