import type { AnnotatedDocument, Sentence } from "../model/annotation.ts";
import type { Fact } from "../model/fact.ts";
import { appositionFacts } from "./appositions.ts";
import { clauseFacts } from "./clauses.ts";
import { spellFact } from "./spell.ts";
import { readTree } from "./tree.ts";

/** A sentence gives no more facts once they hold this many times its own words: nobody reads what a text without sense yields. */
const MAX_SHARE = 20;

/**
 * The open facts of a document, in text order: each clause as subject, relation and arguments, after the clause types of ClausIE (Del Corro
 * and Gemulla, 2013), with polarity and speaker beside it as in MinIE (Gashteovski et al., 2017). Lists are dealt out, a fact a member;
 * clauses and appositions inside an argument are left out of it where they are facts of their own. `speech`: lemmas of verbs
 * of saying. Needs the trees of all sentences. Linear in the text, as sentences are bounded.
 */
export function findFacts(document: AnnotatedDocument, speech: readonly string[]): readonly Fact[] {
  const verbs = new Set(speech);
  return document.sentences.flatMap((sentence) => factsOfSentence(document, sentence, verbs));
}

function factsOfSentence(
  document: AnnotatedDocument,
  sentence: Sentence,
  speech: ReadonlySet<string>,
): readonly Fact[] {
  const tree = readTree(document, sentence, speech);
  const facts: Fact[] = [];
  let left = MAX_SHARE * tree.words.length;
  for (let at = 0; at < tree.words.length && left > 0; at++) {
    for (const draft of [...clauseFacts(tree, at), ...appositionFacts(tree, at)]) {
      left -= draft.objects.reduce((sum, words) => sum + words.length, draft.subject.length);
      const fact = left < 0 ? null : spellFact(tree, draft);
      if (fact !== null) facts.push(fact);
    }
  }
  return facts;
}
