import type { Sentence, Token } from "../model/annotation.ts";
import type { Annotation, TaggedDocument } from "./annotate.ts";
import { tagsOfWord } from "./compromise.ts";
import { lemmaOf } from "./lemma.ts";
import { type OpenToken, parsePlain } from "./plain-tree.ts";
import { restoreVerbs } from "./restore-verbs.ts";
import { analyseSyntax, treeOver } from "./syntax.ts";
import type { Tagging } from "./tagger.ts";

/** A run [first, last) of a document's tokens that together are one name. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

/** What compromise says of a word that is certainly a name. */
const NAME_TAGS = ["ProperNoun", "Noun"] as const;

/**
 * Adds the trees. A sentence with names is read with each name as one proper noun: taggers and parsers stumble over the words
 * inside names ("Nova 4 powers", "None of Us said"), and once the names are known they need not. The words of a name hang flat
 * on its last word, which carries the name's place in the tree. Sentences that are not wanted are left without trees.
 */
export function parseAroundNames(
  { annotated, readings, diagnostics }: TaggedDocument,
  names: readonly NameRun[],
  isWanted: (sentence: number) => boolean = () => true,
): Annotation {
  const runs = disjointRuns(names);
  const tokens: OpenToken[] = [...annotated.tokens];
  let next = 0;
  annotated.sentences.forEach((sentence, index) => {
    while (next < runs.length && (runs[next]?.first ?? 0) < sentence.first) next++;
    const own: NameRun[] = [];
    while (next < runs.length && (runs[next]?.last ?? Number.POSITIVE_INFINITY) <= sentence.last) {
      const run = runs[next++];
      if (run !== undefined) own.push(run);
    }
    if (!isWanted(index)) return;
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at];
      if (token !== undefined) tokens[at] = { ...token };
    }
    const reading = readings[index] ?? [];
    if (own.length === 0) parsePlain(sentence, reading, tokens);
    else parseNamed(sentence, reading, own, tokens);
  });
  return { annotated: { ...annotated, tokens }, diagnostics };
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

/** A word of the shortened sentence: one token, or a whole name. */
interface Word extends NameRun {
  readonly isName: boolean;
}

/** Whether the tagger took all words of a name for names: then the sentence's tags stand as they are. */
function isTaggedAsName(tokens: readonly Token[], { first, last }: NameRun): boolean {
  for (let at = first; at < last; at++) if (!tokens[at]?.xpos.startsWith("NNP")) return false;
  return true;
}

function tagsOf(tokens: readonly Token[], words: readonly Word[]): Tagging {
  return {
    xpos: words.map((word) => tokens[word.last - 1]?.xpos ?? "NN"),
    upos: words.map((word) => tokens[word.last - 1]?.upos ?? "X"),
    margins: [],
  };
}

function parseNamed(
  sentence: Sentence,
  reading: readonly string[],
  runs: readonly NameRun[],
  tokens: readonly OpenToken[],
): void {
  const words = wordsOf(sentence, runs);
  const forms = words.map((word) =>
    word.isName ? formOf(tokens, word) : (reading[word.first - sentence.first] ?? ""),
  );
  const isName = words.map((word) => word.isName);
  const mend = (xpos: readonly string[]): readonly string[] =>
    restoreVerbs({ forms, isName, xpos });
  const { tagging, tree } = runs.every((run) => isTaggedAsName(tokens, run))
    ? treeOver(forms, tagsOf(tokens, words), mend)
    : analyseSyntax(
        forms,
        words.map((word, at) => (word.isName ? NAME_TAGS : tagsOfWord(forms[at] ?? ""))),
        mend,
      );
  words.forEach((word, at) => {
    const head = tree.heads[at] ?? -1;
    const above = words[head];
    const anchor = word.last - 1;
    const upos = word.isName ? "PROPN" : (tagging.upos[at] ?? "X");
    const xpos = word.isName ? "NNP" : (tagging.xpos[at] ?? "NN");
    for (let index = word.first; index < word.last; index++) {
      const token = tokens[index];
      if (token === undefined) continue;
      token.upos = upos;
      token.xpos = xpos;
      token.lemma = word.isName ? token.text.toLowerCase() : lemmaOf(token.text, upos, xpos);
      if (index === anchor) {
        token.head = above === undefined ? -1 : above.last - 1;
        token.label = tree.labels[at] ?? "dep";
        token.arcMargin = tree.margins[at] ?? 0;
      } else {
        token.head = anchor;
        token.label = "flat";
        token.arcMargin = 9;
      }
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

/** The word that stands for a name: its last one written with a capital, else its last. */
function formOf(tokens: readonly Token[], word: Word): string {
  const run = tokens.slice(word.first, word.last);
  return (run.findLast((token) => /^\p{Lu}\p{L}+$/u.test(token.text)) ?? run.at(-1))?.text ?? "";
}
