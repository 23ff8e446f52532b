import type { AnnotatedDocument, Sentence, Token } from "../model/annotation.ts";
import type { Chunk, ChunkKind } from "../model/chunk.ts";

/**
 * The noun and verb chunks of a document, in text order, read off its dependency trees. A noun chunk is a noun, name or pronoun with what
 * stands before it and belongs to it; prepositions, relative clauses, appositions and the "'s" of an owner end it. A verb chunk
 * is a verb with the auxiliaries, negation, "to" and particle around it. Coordinated nouns and verbs are chunks of their own; coordinated
 * words before one noun ("small and large firms") are not. Quadratic at worst in the length of one sentence, which is bounded.
 */
export function findChunks(annotated: AnnotatedDocument): readonly Chunk[] {
  return annotated.sentences.flatMap((sentence) => chunksOfSentence(annotated.tokens, sentence));
}

type Tokens = readonly Token[];

function chunksOfSentence(tokens: Tokens, sentence: Sentence): readonly Chunk[] {
  const nouns = findNouns(tokens, sentence);
  const taken = new Set<number>();
  for (const { first, last } of nouns) for (let at = first; at < last; at++) taken.add(at);
  return [...nouns, ...findVerbs(tokens, sentence, taken)].toSorted((a, b) => a.first - b.first);
}

function makeChunk(
  kind: ChunkKind,
  tokens: Tokens,
  run: { readonly first: number; readonly last: number; readonly head: number },
): Chunk {
  const start = tokens[run.first]?.start ?? 0;
  const end = tokens[run.last - 1]?.end ?? start;
  return { kind, start, end, ...run };
}

/** Arcs within a noun chunk to a word before the noun. */
const BEFORE_NOUN = new Set([
  "det",
  "det:predet",
  "amod",
  "nummod",
  "compound",
  "flat",
  "fixed",
  "goeswith",
  "nmod:desc",
  "nmod:unmarked",
]);
/** Arcs within a noun chunk to a word behind the noun: "Nova 4", "$ 3 million". */
const BEHIND_NOUN = new Set(["flat", "fixed", "goeswith", "nummod", "compound"]);
const NOUNS = new Set(["NOUN", "PROPN", "PRON"]);
/** Arcs by which any word stands for a thing: "the rich", "two of them". */
const NOMINAL_ARCS = new Set(["nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod"]);
const NOMINALS = new Set(["NUM", "ADJ", "DET", "SYM"]);
/** What no chunk begins or ends with. */
const EDGES = new Set(["PUNCT", "CCONJ"]);

function findNouns(tokens: Tokens, { first, last }: Sentence): readonly Chunk[] {
  const roots = new Map<number, number>();
  for (let at = first; at < last; at++) nounOf(tokens, at, roots);
  const chunks: Chunk[] = [];
  for (let from = first; from < last; ) {
    const root = roots.get(from);
    let to = from + 1;
    while (to < last && roots.get(to) === root) to++;
    chunks.push(...nounOfRun(tokens, from, to, root ?? from));
    from = to;
  }
  return chunks;
}

/** The chunk of a run of words with one noun; of a part that is cut off from the noun, its last nominal word is the head. */
function nounOfRun(tokens: Tokens, first: number, last: number, root: number): readonly Chunk[] {
  let head = last - 1;
  if (root >= first && root < last) head = root;
  else while (head >= first && !isNominalAt(tokens, head)) head--;
  if (head < first || !isNominalAt(tokens, head)) return [];
  let [from, to] = [first, last];
  while (from < head && EDGES.has(tokens[from]?.upos ?? "")) from++;
  while (to > head + 1 && EDGES.has(tokens[to - 1]?.upos ?? "")) to--;
  return [makeChunk("noun", tokens, { first: from, last: to, head })];
}

function isNominalAt(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isNominal(token);
}

function isNominal({ upos, label }: Token): boolean {
  if (label === "discourse" || label === "case" || label === "mark") return false;
  return NOUNS.has(upos) || (NOMINALS.has(upos) && NOMINAL_ARCS.has(label));
}

/** The noun in whose chunk a word would stand, itself where it is inside of none. */
function nounOf(tokens: Tokens, at: number, roots: Map<number, number>): number {
  const known = roots.get(at);
  if (known !== undefined) return known;
  const token = tokens[at];
  const head = token?.head ?? -1;
  let root = at;
  if (token !== undefined && head >= 0) {
    const above = nounOf(tokens, head, roots);
    if (isInside(tokens, token, at, above)) root = above;
  }
  roots.set(at, root);
  return root;
}

function isInside(tokens: Tokens, token: Token, at: number, root: number): boolean {
  const noun = tokens[root];
  if (noun === undefined || !isNominal(noun)) return false;
  const isDeep = token.head !== root;
  if (at > root) return BEHIND_NOUN.has(token.label);
  // All below a word that stands inside, before the noun, stands inside too: "a newly built, Velden-based firm".
  return isDeep || BEFORE_NOUN.has(token.label) || isOwnedBy(token) || token.xpos === "HYPH";
}

/** "its engine" is one chunk; in "Orvana 's engine" the owner is one of its own. */
function isOwnedBy({ label, upos, xpos }: Token): boolean {
  return label === "nmod:poss" && (upos === "PRON" || xpos === "PRP$" || xpos === "WP$");
}

/** Arcs by which a verb is no predicate: "including", "rising costs". */
const NO_PREDICATE = new Set(["amod", "case", "mark", "fixed", "cc", "det", "compound", "flat"]);
const AUXILIARY = new Set(["aux", "aux:pass"]);
const NEGATION = new Set(["not", "n't", "n’t", "never", "nt"]);

function findVerbs(
  tokens: Tokens,
  sentence: Sentence,
  taken: ReadonlySet<number>,
): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let end = sentence.first;
  for (let head = sentence.first; head < sentence.last; head++) {
    const token = tokens[head];
    if (token === undefined || head < end || taken.has(head) || !isVerb(token)) continue;
    // The auxiliaries of "has been mayor" hang on "mayor".
    const clause = token.label === "cop" ? token.head : head;
    const from = startOfVerb(tokens, end, head, clause, taken);
    end = endOfVerb(tokens, sentence.last, head, clause, taken);
    chunks.push(makeChunk("verb", tokens, { first: from, last: end, head }));
  }
  return chunks;
}

function isVerb({ upos, label }: Token): boolean {
  if (upos === "VERB") return !NO_PREDICATE.has(label);
  return upos === "AUX" && !AUXILIARY.has(label);
}

function startOfVerb(
  tokens: Tokens,
  first: number,
  head: number,
  clause: number,
  taken: ReadonlySet<number>,
): number {
  let from = head;
  for (let at = head - 1; at >= first && !taken.has(at); at--) {
    const token = tokens[at];
    if (token === undefined || (token.head !== clause && token.head !== head)) break;
    const isPart = AUXILIARY.has(token.label) || token.xpos === "TO" || isNegation(token);
    if (isPart) from = at;
    // Other adverbs only between the parts: "has also bought", but not "also bought".
    else if (token.label !== "advmod") break;
  }
  return from;
}

function endOfVerb(
  tokens: Tokens,
  last: number,
  head: number,
  clause: number,
  taken: ReadonlySet<number>,
): number {
  let to = head + 1;
  while (to < last && !taken.has(to)) {
    const token = tokens[to];
    if (token === undefined || (token.head !== clause && token.head !== head)) break;
    if (token.label !== "compound:prt" && token.xpos !== "RP" && !isNegation(token)) break;
    to++;
  }
  return to;
}

function isNegation({ text, label }: Token): boolean {
  return label === "advmod" && NEGATION.has(text.toLowerCase());
}
