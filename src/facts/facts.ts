import type { AnnotatedDocument, Sentence } from "../model/annotation.ts";
import type { Fact } from "../model/fact.ts";
import type { ClauseCues } from "../model/pattern.ts";
import { appositionFacts } from "./appositions.ts";
import { clauseFacts } from "./clauses.ts";
import { spellFact } from "./spell.ts";
import { type Cues, readTree } from "./tree.ts";

/** A sentence gives no more facts once they hold this many times its own words: nobody reads what a text without sense yields. */
const MAX_SHARE = 20;

/**
 * The open facts of a document, in text order: each clause as subject, relation and arguments, after the clause types of ClausIE (Del Corro
 * and Gemulla, 2013), with polarity and speaker beside it as in MinIE (Gashteovski et al., 2017). Lists are dealt out, a fact a member;
 * clauses and appositions inside an argument are left out of it where they are facts of their own. `pack`: its words that colour a clause. Needs the trees of all sentences. Linear in the text, as sentences are bounded.
 */
export function findFacts(document: AnnotatedDocument, pack: ClauseCues): readonly Fact[] {
  const { speech, deny, plan, possible } = pack;
  const cues = { speech: new Set(speech), doubt: new Set([...deny, ...plan, ...possible]) };
  return document.sentences.flatMap((sentence) => factsOfSentence(document, sentence, cues));
}

function factsOfSentence(
  document: AnnotatedDocument,
  sentence: Sentence,
  cues: Cues,
): readonly Fact[] {
  const tree = readTree(document, sentence, cues);
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
