import type { Range } from "../../src/model/claim.ts";
import type { GraphClaim, GraphDocument, GraphMention } from "../../src/model/graph.ts";
import { cutAt, type Role, rolesIn } from "./segments.ts";

/** A stretch of text: the roles it plays in the claim that is read, and the entity that it speaks of. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly roles: readonly Role[];
  /** Of mentions one in another, the inner one's. */
  readonly entity: string | null;
  /** Whether a mention begins to be seen here; what follows of it is no other place to go to. */
  readonly isHead: boolean;
}

/** A stretch of a document: plain text, or a sentence with the claims that it makes. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Ids of the claims whose sentence this is; empty for text without claims. */
  readonly claims: readonly string[];
  readonly pieces: readonly Piece[];
}

/**
 * Cuts a document at its claims' sentences, these at their mentions, and that of the claim that is read at its roles. Where two
 * sentences overlap (one quoted inside another), the one that begins first, and of these the longer, keeps its words and
 * takes the other's claims; but the sentence of the claim that is read stays whole, and what overlaps it is left out. Text
 * that was `found` where no claim is made is a passage of its own.
 */
export function readPassages(
  { text, mentions = [] }: Pick<GraphDocument, "text" | "mentions">,
  claims: readonly GraphClaim[],
  current: GraphClaim | undefined,
  found: Range | null = null,
): readonly Passage[] {
  const apart = current
    ? claims.filter(
        ({ id, evidence }) =>
          id === current.id ||
          evidence.end <= current.evidence.start ||
          evidence.start >= current.evidence.end,
      )
    : claims;
  const seen = new Set<GraphMention>();
  let open: readonly GraphMention[] = [];
  let next = 0;
  const sentences = cutSentences(text.length, apart).flatMap((passage) =>
    found && passage.claims.length === 0
      ? cutAt(passage.start, passage.end, found).map(([start, end]) => ({ start, end, claims: [] }))
      : [passage],
  );
  return sentences.map(({ start, end, claims: ids }): Passage => {
    const begun = next;
    while (next < mentions.length && (mentions[next]?.start ?? end) < end) next += 1;
    open = [...open.filter((mention) => mention.end > start), ...mentions.slice(begun, next)];
    const evidence = current && ids.includes(current.id) ? current.evidence : null;
    const cuts = [
      ...open.flatMap((mention) => [mention.start, mention.end]),
      ...[evidence?.subject, evidence?.object, evidence?.trigger].flatMap((range) => range ?? []),
    ];
    const pieces = cutAt(start, end, cuts).map(([from, to]): Piece => {
      const mention = open.findLast((one) => one.start <= from && to <= one.end);
      const isHead = mention !== undefined && !seen.has(mention);
      if (mention) seen.add(mention);
      return {
        text: text.slice(from, to),
        start: from,
        roles: evidence ? rolesIn(evidence, from, to) : [],
        entity: mention?.entity ?? null,
        isHead,
      };
    });
    return { start, end, claims: ids, pieces };
  });
}

/** The claims whose sentences have part in a stretch of their document, in the order given. */
export function claimsWithin(
  claims: readonly GraphClaim[],
  start: number,
  end: number,
): readonly GraphClaim[] {
  return claims.filter(({ evidence }) => evidence.start < end && start < evidence.end);
}

/** Sentences, and the text between them, without gaps. */
export function cutSentences(
  length: number,
  claims: readonly GraphClaim[],
): readonly Omit<Passage, "pieces">[] {
  const sorted = claims.toSorted(
    (one, two) => one.evidence.start - two.evidence.start || two.evidence.end - one.evidence.end,
  );
  const sentences: { start: number; end: number; claims: string[] }[] = [];
  for (const { id, evidence } of sorted) {
    const last = sentences.at(-1);
    if (last && evidence.start < last.end) {
      last.claims.push(id);
      last.end = Math.max(last.end, evidence.end);
    } else sentences.push({ start: evidence.start, end: evidence.end, claims: [id] });
  }
  const all: Omit<Passage, "pieces">[] = [];
  let at = 0;
  for (const sentence of sentences) {
    if (at < sentence.start) all.push({ start: at, end: sentence.start, claims: [] });
    all.push(sentence);
    at = sentence.end;
  }
  if (at < length) all.push({ start: at, end: length, claims: [] });
  return all;
}
