import type { AnnotatedDocument, Token } from "../model/annotation.ts";
import type { Mention } from "../model/mention.ts";
import { prepositionsOf } from "./cases.ts";
import { mendTokens } from "./mend-tokens.ts";

/**
 * A node of the syntax as relations see it: a whole name, or a single other word. Names come from the mentions, never
 * from `flat` or `compound` arcs, so a parser's fault inside a name does no harm.
 */
export interface Unit {
  readonly index: number;
  /** The run [first, last) of tokens. */
  readonly first: number;
  readonly last: number;
  /** The token by which the unit hangs in the tree. */
  readonly anchor: number;
  /** Index of the head unit, -1 for a root. */
  readonly head: number;
  readonly label: string;
  /** The label without its subtype: "nmod" of "nmod:poss". */
  readonly family: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the mention that this unit is, -1 for none. */
  readonly mention: number;
  readonly sentence: number;
  /** Lowest arc decile among its own arc and, for names, that of the anchor. */
  readonly margin: number;
}

/** The units of a document and their places. */
export interface Syntax {
  readonly document: AnnotatedDocument;
  readonly units: readonly Unit[];
  /** The units that hang on each unit, in text order. */
  readonly children: readonly (readonly Unit[])[];
  /** The preposition of each unit's phrase ("out_of"); empty for none. */
  readonly prepositions: readonly string[];
  /** Unit of each token. */
  readonly unitOf: Int32Array;
  /** Units [first, last) of each sentence. */
  readonly ranges: readonly (readonly [number, number])[];
  /** Whether each sentence has a finite verb; one without is a heading, a caption, a signature. */
  readonly hasVerb: readonly boolean[];
}

/** Folds tokens into units. Linear in the tokens; overlapping names: the longer one wins, then the earlier. */
export function readSyntax(read: AnnotatedDocument, mentions: readonly Mention[]): Syntax {
  const tokens = mendTokens(read.tokens);
  const document = tokens === read.tokens ? read : { ...read, tokens };
  const owner = claimTokens(tokens.length, mentions);
  const unitOf = new Int32Array(tokens.length);
  const spans: { first: number; last: number; mention: number; sentence: number }[] = [];
  const ranges = document.sentences.map((sentence, index): readonly [number, number] => {
    const from = spans.length;
    for (let token = sentence.first; token < sentence.last; ) {
      const mention = owner[token] ?? -1;
      const last = mention < 0 ? token + 1 : endOfRun(owner, token, sentence.last);
      for (let inner = token; inner < last; inner++) unitOf[inner] = spans.length;
      spans.push({ first: token, last, mention, sentence: index });
      token = last;
    }
    return [from, spans.length];
  });
  const depth = depths(tokens);
  const headed = headMentions(tokens.length, mentions);
  const anchors = spans.map(({ first, last }) => shallowest(depth, first, last));
  const heads = anchors.map((anchor, index) => {
    const head = unitOf[tokens[anchor]?.head ?? -1] ?? -1;
    return head === index ? -1 : head;
  });
  const lost = lostVerbs(anchors, heads, tokens);
  // All of one make, in one place: what reads them is fastest so.
  const units = spans.map(({ first, last, mention, sentence }, index): Unit => {
    const anchor = anchors[index] ?? first;
    const token = tokens[anchor];
    const label = token?.label ?? "root";
    const isLost = lost.has(index);
    return {
      index,
      first,
      last,
      anchor,
      head: heads[index] ?? -1,
      label,
      family: familyOf(label),
      lemma: isLost ? verbOf(token?.text ?? "") : (token?.lemma ?? ""),
      upos: isLost ? "VERB" : (token?.upos ?? "X"),
      xpos: isLost ? "VBZ" : (token?.xpos ?? ""),
      mention: mention >= 0 ? mention : (headed[anchor] ?? -1),
      sentence,
      margin: token?.arcMargin ?? 0,
    };
  });
  const children = childrenOfAll(units);
  return {
    document,
    units,
    children,
    prepositions: prepositionsOf(units, children),
    unitOf,
    ranges,
    hasVerb: ranges.map(([first, last]) => hasFinite(units, first, last)),
  };
}

function familyOf(label: string): string {
  const end = label.indexOf(":");
  return end < 0 ? label : label.slice(0, end);
}

function hasFinite(units: readonly Unit[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const unit = units[at];
    if (unit !== undefined && unit.mention < 0 && FINITE.has(unit.xpos)) return true;
  }
  return false;
}

const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);

/** "Ann Lee, a nurse, plays for Y": a plural noun at the root with a subject before it and no copula is a verb that the tagger missed. Gives the indices of such units. */
function lostVerbs(
  anchors: readonly number[],
  heads: readonly number[],
  tokens: readonly Token[],
): ReadonlySet<number> {
  const withSubject = new Set<number>();
  const withCopula = new Set<number>();
  anchors.forEach((anchor, index) => {
    const label = tokens[anchor]?.label;
    const head = heads[index] ?? -1;
    if (label === "nsubj" && head > index) withSubject.add(head);
    if (label === "cop") withCopula.add(head);
  });
  const lost = new Set<number>();
  for (const index of withSubject) {
    const isPlural = tokens[anchors[index] ?? -1]?.xpos === "NNS";
    if (isPlural && (heads[index] ?? -1) < 0 && !withCopula.has(index)) lost.add(index);
  }
  anchors.forEach((anchor, index) => {
    if (isJoinedVerb(tokens, anchor)) lost.add(index);
  });
  return lost;
}

/** "who was born in X and | lives in Y": a plural that is joined to a verb, stands right behind its "and" and right before a preposition. */
function isJoinedVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.label !== "conj" || token.xpos !== "NNS") return false;
  const joined = tokens[token.head]?.upos;
  if (joined !== "VERB" && joined !== "PROPN") return false;
  if (tokens[at - 1]?.upos !== "CCONJ") return false;
  return tokens[at + 1]?.upos === "ADP" && tokens[at - 2]?.upos !== "NOUN";
}

/** "lives" is of "live" as a verb, of "life" as a noun. */
function verbOf(text: string): string {
  const form = text.toLowerCase();
  if (form.endsWith("ies")) return `${form.slice(0, -3)}y`;
  return form.replace(/(?<=ss|x|z|ch|sh|o)es$|s$/, "");
}

function childrenOfAll(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const children = units.map((): Unit[] => []);
  for (const unit of units) children[unit.head]?.push(unit);
  return children;
}

/** Which name each token belongs to: longest first, so that nested names do not cut the outer one. */
function claimTokens(count: number, mentions: readonly Mention[]): Int32Array {
  const owner = new Int32Array(count).fill(-1);
  const names = mentions
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention }) => mention.kind === "name")
    .toSorted((a, b) => length(b.mention) - length(a.mention) || a.index - b.index);
  for (const { mention, index } of names) {
    let free = true;
    for (let token = mention.first; token < mention.last; token++) {
      if ((owner[token] ?? -1) >= 0) free = false;
    }
    if (free) owner.fill(index, mention.first, mention.last);
  }
  return owner;
}

function length(mention: Mention): number {
  return mention.last - mention.first;
}

function endOfRun(owner: Int32Array, from: number, limit: number): number {
  let end = from + 1;
  while (end < limit && owner[end] === owner[from]) end++;
  return end;
}

/** Distance of each token from its root; a broken chain counts as deep, and a circle ends at the sentence's length. */
function depths(tokens: readonly Token[]): Int32Array {
  const depth = new Int32Array(tokens.length).fill(-1);
  for (let token = 0; token < tokens.length; token++) {
    let steps = 0;
    let at = token;
    for (; at >= 0 && depth[at] === -1 && steps <= tokens.length; steps++) {
      depth[at] = -2;
      at = tokens[at]?.head ?? -1;
    }
    let level = (at >= 0 ? Math.max(-1, depth[at] ?? -1) : -1) + steps;
    for (at = token; steps > 0; steps--) {
      depth[at] = level--;
      at = tokens[at]?.head ?? -1;
    }
  }
  return depth;
}

function shallowest(depth: Int32Array, first: number, last: number): number {
  let best = first;
  for (let token = first + 1; token < last; token++) {
    if ((depth[token] ?? 0) < (depth[best] ?? 0)) best = token;
  }
  return best;
}

/** Nominals and pronouns stand on the one unit that is their head word: the mention of each token, -1 for none. */
function headMentions(count: number, mentions: readonly Mention[]): Int32Array {
  const headed = new Int32Array(count).fill(-1);
  mentions.forEach((mention, index) => {
    if (mention.kind !== "name") headed[mention.head] = index;
  });
  return headed;
}
