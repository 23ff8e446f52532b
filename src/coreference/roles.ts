import type { AnnotatedDocument, Token } from "../model/annotation.ts";
import type { Mention } from "../model/mention.ts";

/** What a mention is in its clause, as far as it makes it more or less likely to be spoken of next. */
export type Role = "subject" | "inner-subject" | "possessor" | "object" | "other";

/** Place of a mention in its clause. */
export interface Place {
  readonly role: Role;
  /** Index of the token that governs it (its verb, or the noun it modifies); -1 where unknown. */
  readonly governor: number;
  /** It stands as "whose" of the noun after it. */
  readonly isPossessive: boolean;
}

/** Finds the place of any run of tokens [first, last) of a document, from the parse where there is one, else from word order. */
export type PlaceFinder = (run: {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}) => Place;

const NOWHERE: Place = { role: "other", governor: -1, isPossessive: false };
/** Verbs whose object has a predicate: "kept it closed", "let her go". */
const SMALL_CLAUSE = new Set(
  "keep make let leave call find get have consider hold set render deem help see".split(" "),
);
/** Longest chain of conjuncts and appositions that is followed. */
const STEPS = 8;

/** Makes the finder of a document. */
export function findPlaces(document: AnnotatedDocument): PlaceFinder {
  const isParsed = document.tokens.some((token) => token.label.startsWith("nsubj"));
  return (run) => (isParsed ? parsedPlace(document, run) : orderedPlace(document, run));
}

/** Whether the mention is a pronoun or name with a possessive ending. */
function isPossessive(
  document: AnnotatedDocument,
  mention: Pick<Mention, "first" | "last">,
): boolean {
  const next = document.tokens[mention.last];
  const only = document.tokens[mention.first];
  if (next !== undefined && /^['\u2019]s?$/.test(next.text) && next.upos === "PART") return true;
  return mention.last === mention.first + 1 && (only?.xpos === "PRP$" || only?.xpos === "WP$");
}

function parsedPlace(
  document: AnnotatedDocument,
  run: { readonly first: number; readonly last: number },
): Place {
  const { tokens } = document;
  const own = isPossessive(document, run);
  let at = anchorOf(tokens, run.first, run.last);
  for (let step = 0; step < STEPS; step++) {
    const token = tokens[at];
    if (token === undefined || token.head < 0) break;
    if (
      !/^(?:conj|appos|flat|compound)/.test(token.label) ||
      (token.label === "compound" && step === 0)
    ) {
      break;
    }
    at = token.head;
  }
  const token = tokens[at];
  if (token === undefined) return NOWHERE;
  const head = tokens[token.head];
  const governor = token.head;
  const above = tokens[head?.head ?? -1];
  if (
    token.label.startsWith("nsubj") &&
    head?.head === run.first - 1 &&
    SMALL_CLAUSE.has(above?.lemma ?? "")
  ) {
    return { role: "object", governor: head.head, isPossessive: own };
  }
  if (token.label.startsWith("nsubj")) {
    const isMain = head !== undefined && /^(?:root|conj|parataxis)/.test(head.label);
    return { role: isMain ? "subject" : "inner-subject", governor, isPossessive: own };
  }
  if (token.label === "nmod:poss" || own) {
    const isInSubject = head?.label.startsWith("nsubj") ?? false;
    return { role: isInSubject ? "possessor" : "other", governor, isPossessive: true };
  }
  if (isSource(tokens, run.first)) return { role: "inner-subject", governor, isPossessive: own };
  if (isSentence(tokens, run)) return { role: "subject", governor, isPossessive: own };
  const isObject = /^(?:obj|iobj)/.test(token.label);
  return { role: isObject ? "object" : "other", governor, isPossessive: own };
}

/** "According to X": X speaks, as a subject would. */
function isSource(tokens: readonly Token[], first: number): boolean {
  return /^according$/i.test(tokens[first - 2]?.text ?? "") && tokens[first - 1]?.text === "to";
}

/** "Who runs it? | Ann Lee. | She …": a name that is a sentence by itself is what the text speaks of. */
function isSentence(
  tokens: readonly Token[],
  run: { readonly first: number; readonly last: number },
): boolean {
  const isAnswer = tokens[run.last]?.text === "." && (tokens[run.first]?.upos ?? "") === "PROPN";
  return (
    isAnswer &&
    tokens.slice(run.first, run.last).some(({ head }) => head < 0) &&
    isOpening(tokens[run.first - 1])
  );
}

function isOpening(before: Token | undefined): boolean {
  return before === undefined || /^[.?!:]$/.test(before.text);
}

/** The token of a run whose head stands outside of it; the last token where there is none. */
function anchorOf(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const head = tokens[at]?.head ?? -1;
    if (head < first || head >= last) return at;
  }
  return last - 1;
}

function orderedPlace(
  document: AnnotatedDocument,
  run: { readonly first: number; readonly last: number; readonly sentence: number },
): Place {
  const { tokens } = document;
  const sentence = document.sentences[run.sentence];
  if (sentence === undefined) return NOWHERE;
  const own = isPossessive(document, run);
  let at = run.first - 1;
  while (at >= sentence.first && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.upos ?? "")) at--;
  const before = at >= sentence.first ? tokens[at] : undefined;
  const verb = nextVerb(tokens, run.last, sentence.last);
  if (before?.upos === "VERB" || before?.upos === "AUX") {
    return { role: own ? "other" : "object", governor: at, isPossessive: own };
  }
  if (before?.upos === "ADP" || verb < 0) return { role: "other", governor: -1, isPossessive: own };
  if (own) return { role: "possessor", governor: -1, isPossessive: true };
  const earlier = nextVerb(tokens, sentence.first, run.first);
  return { role: earlier < 0 ? "subject" : "inner-subject", governor: verb, isPossessive: false };
}

function nextVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const upos = tokens[at]?.upos;
    if (upos === "VERB" || upos === "AUX") return at;
  }
  return -1;
}

/** A token and those above it, as far as they head a clause: verbs, and all else that governs a subject. */
export function clausesAbove(document: AnnotatedDocument, from: number): readonly number[] {
  const clauses: number[] = [];
  let at = from;
  for (let step = 0; step < STEPS && at >= 0; step++) {
    const token = document.tokens[at];
    if (token === undefined) break;
    if (/^(?:root|conj|parataxis|ccomp|xcomp|advcl|acl|csubj)/.test(token.label)) clauses.push(at);
    at = token.head;
  }
  return clauses;
}

/** The nouns above a token within its phrase: of "his" in "affection for his friends" the "friends" and the "affection". */
export function nounsAbove(document: AnnotatedDocument, from: number): readonly number[] {
  const nouns: number[] = [];
  let at = from;
  for (let step = 0; step < STEPS && at >= 0; step++) {
    const token = document.tokens[at];
    if (token === undefined || token.upos === "VERB" || token.upos === "AUX") break;
    nouns.push(at);
    if (!/^(?:nmod|conj|appos|compound)/.test(token.label)) break;
    at = token.head;
  }
  return nouns;
}

/**
 * The governors that share their subject with the clause of an object: "Nova released it and kept it", "Nova wants to keep
 * it". Empty for a subject, which may well be that of the clause above.
 */
export function sharedSubjects(document: AnnotatedDocument, place: Place): readonly number[] {
  if (place.role.endsWith("subject") || place.isPossessive) return [];
  const governors: number[] = [];
  let at = place.governor;
  for (let step = 0; step < STEPS && at >= 0; step++) {
    const token = document.tokens[at];
    if (token === undefined || hasSubject(document, at)) break;
    if (!/^(?:conj|xcomp)/.test(token.label)) break;
    at = token.head;
    governors.push(at);
  }
  return governors;
}

/** Whether a subject hangs on a verb; subjects stand before it, and near. */
function hasSubject(document: AnnotatedDocument, verb: number): boolean {
  return document.tokens
    .slice(Math.max(0, verb - 12), verb)
    .some((token) => token.head === verb && token.label.startsWith("nsubj"));
}
