import { compareText } from "../model/order.ts";
import { shinglesOf } from "./shingles.ts";

/** A text of fewer shingles is too short to tell a copy from a set phrase. */
const LEAST_SHINGLES = 8;
/** A text is a copy if at least so much of it stands in a longer one: a shortened or lightly edited wire text, not one that quotes another. */
const COPIED_SHARE = 0.5;
/** One shingle in so many, chosen by its hash, stands for the text where candidates are looked up (Manku, Jain and Sarma 2007 sample likewise). */
const SAMPLED = 4;
/** Texts that are asked about one sampled shingle; a set phrase stands in more. */
const MOST_OWNERS = 8;
/** Candidates with the most sampled shingles in common are compared in full. */
const MOST_COMPARED = 3;

/** A document as the search for copies sees it. */
export interface CopiedText {
  readonly path: string;
  readonly text: string;
}

/**
 * Which documents are copies, shortened or lightly edited, of another: path of the copy to path of the longest text of its
 * kind. Longest first, each text joins the original that holds most of it or becomes an original itself, so nothing is
 * chained. Linear in the length of the texts; independent of their order.
 */
export function findCopies(texts: readonly CopiedText[]): ReadonlyMap<string, string> {
  const inOrder = texts.toSorted(
    (a, b) => b.text.length - a.text.length || compareText(a.path, b.path),
  );
  const owners = new Map<number, number[]>();
  const copies = new Map<string, string>();
  for (const [at, { path, text }] of inOrder.entries()) {
    const shingles = shinglesOf(text);
    if (shingles.size < LEAST_SHINGLES) continue;
    const sampled = [...shingles].filter((shingle) => shingle % SAMPLED === 0);
    const original = candidatesOf(sampled, owners)
      .flatMap((candidate) => inOrder[candidate] ?? [])
      .find((candidate) => shareIn(shingles, candidate.text) >= COPIED_SHARE);
    if (original !== undefined) copies.set(path, original.path);
    else for (const shingle of sampled) own(owners, shingle, at);
  }
  return copies;
}

function own(owners: Map<number, number[]>, shingle: number, at: number): void {
  const known = owners.get(shingle);
  if (known === undefined) owners.set(shingle, [at]);
  else if (known.length < MOST_OWNERS) known.push(at);
}

/** Originals that share sampled shingles with a text, those that share most first. */
function candidatesOf(
  sampled: readonly number[],
  owners: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const shared = new Map<number, number>();
  for (const shingle of sampled)
    for (const owner of owners.get(shingle) ?? []) shared.set(owner, (shared.get(owner) ?? 0) + 1);
  // A copy shares half of its shingles; an estimate from the sample may fall short, one from a quarter of that hardly.
  const enough = (sampled.length * COPIED_SHARE) / 4;
  return [...shared]
    .filter(([, count]) => count >= enough)
    .toSorted(([a, one], [b, two]) => two - one || a - b)
    .slice(0, MOST_COMPARED)
    .map(([owner]) => owner);
}

function shareIn(shingles: ReadonlySet<number>, text: string): number {
  const others = shinglesOf(text);
  let shared = 0;
  for (const shingle of shingles) if (others.has(shingle)) shared++;
  return shared / shingles.size;
}
