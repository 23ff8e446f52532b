import type { AnnotatedDocument, Token } from "../model/annotation.ts";
import type { Mention } from "../model/mention.ts";

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
  /** Unit of each token. */
  readonly unitOf: Int32Array;
  /** Units [first, last) of each sentence. */
  readonly ranges: readonly (readonly [number, number])[];
  /** Whether each sentence has a finite verb; one without is a heading, a caption, a signature. */
  readonly hasVerb: readonly boolean[];
}

/** Folds tokens into units. Linear in the tokens; overlapping names: the longer one wins, then the earlier. */
export function readSyntax(document: AnnotatedDocument, mentions: readonly Mention[]): Syntax {
  const { tokens } = document;
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
  const plain = spans.map((span, index): Unit => {
    const anchor = shallowest(depth, span.first, span.last);
    const token = tokens[anchor];
    const head = token === undefined || token.head < 0 ? -1 : (unitOf[token.head] ?? -1);
    return {
      index,
      ...span,
      anchor,
      head: head === index ? -1 : head,
      label: token?.label ?? "root",
      lemma: token?.lemma ?? "",
      upos: token?.upos ?? "X",
      xpos: token?.xpos ?? "",
      margin: token?.arcMargin ?? 0,
      mention: span.mention >= 0 ? span.mention : -1,
    };
  });
  const units = addHeadMentions(asVerbs(plain), mentions);
  const hasVerb = ranges.map(([first, last]) =>
    units.slice(first, last).some((unit) => unit.mention < 0 && /^(?:VB[DZP]|MD)$/.test(unit.xpos)),
  );
  return { document, units, children: childrenOfAll(units), unitOf, ranges, hasVerb };
}

/** "Ann Lee, a nurse, plays for Y": a plural noun at the root with a subject before it and no copula is a verb that the tagger missed. */
function asVerbs(units: readonly Unit[]): readonly Unit[] {
  const withSubject = new Set<number>();
  const withCopula = new Set<number>();
  for (const unit of units) {
    if (unit.label === "nsubj" && unit.head > unit.index) withSubject.add(unit.head);
    if (unit.label === "cop") withCopula.add(unit.head);
  }
  return units.map((unit) =>
    unit.xpos === "NNS" &&
    unit.head < 0 &&
    withSubject.has(unit.index) &&
    !withCopula.has(unit.index)
      ? { ...unit, upos: "VERB", xpos: "VBZ" }
      : unit,
  );
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
    const path: number[] = [];
    let at = token;
    while (at >= 0 && depth[at] === -1 && path.length <= tokens.length) {
      depth[at] = -2;
      path.push(at);
      at = tokens[at]?.head ?? -1;
    }
    let below = at >= 0 && (depth[at] ?? -1) >= 0 ? (depth[at] ?? 0) : -1;
    for (const step of path.toReversed()) depth[step] = ++below;
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

/** Nominals and pronouns stand on the one unit that is their head word. */
function addHeadMentions(units: readonly Unit[], mentions: readonly Mention[]): readonly Unit[] {
  const byToken = new Map<number, number>();
  mentions.forEach((mention, index) => {
    if (mention.kind !== "name") byToken.set(mention.head, index);
  });
  return units.map((unit) =>
    unit.mention >= 0 ? unit : { ...unit, mention: byToken.get(unit.anchor) ?? -1 },
  );
}
