import { foldText } from "./fold.ts";
import type { GraphIndex } from "./graph-index.ts";
import { createHaystack, type Haystack, type TextSpot, textAt } from "./haystack.ts";
import { nearMatcher, slipsOf } from "./near-match.ts";

/** An entity found by its name or by one of its aliases. */
export interface Hit {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** The alias that matched, where the name did not. */
  readonly alias: string | null;
}

/** The best hits, and how many entities were found in all. */
export interface Hits {
  readonly hits: readonly Hit[];
  readonly count: number;
}

/** Scores, best first: a whole name, its beginning, a word's beginning, a part, all words anywhere, with slips. */
const [WHOLE, BEGIN, WORD, PART, WORDS, NEAR] = [6, 5, 4, 3, 2, 1];

/**
 * Entities whose name or alias holds the words, best first and equally good ones by importance. Where none does, those that hold
 * all words in any order, and where none does that either, those that hold them but for a slip of the hand.
 */
export function searchEntities(index: GraphIndex, query: string, limit: number): Hits {
  const wanted = foldText(query);
  if (wanted === "") return { hits: [], count: 0 };
  const names = namesOf(index);
  readOn(names, Number.POSITIVE_INFINITY);
  const found = createFound(names, index, limit);
  for (let block = 0; block < names.hay.blocks; block++)
    names.hay.scan(block, wanted, (at, spot) => found.add(at, scoreName(spot, wanted.length)));
  if (found.count() === 0) findWords(names.hay, wanted.split(" "), found);
  if (found.count() === 0) findNear(names, wanted, found);
  return found.hits();
}

/** Reads some more names for later searches; true once all are read. Called in quiet moments, so that no search has to. */
export function readNames(index: GraphIndex, most: number): boolean {
  return readOn(namesOf(index), most);
}

/** All names of a graph, folded, the most important entity first. */
interface Names {
  readonly ranked: readonly string[];
  readonly hay: Haystack;
  /** By the number of a name: place of its entity in order of importance, and 0 for its name, n for its nth alias. */
  readonly entities: number[];
  readonly places: number[];
  readonly namesOf: (id: string) => readonly string[];
  read: number;
  /** What was last looked for in vain, with so many slips: where more is typed, that is nowhere either. */
  missed: { readonly wanted: string; readonly slips: number } | null;
}

const known = new WeakMap<GraphIndex, Names>();

function namesOf(index: GraphIndex): Names {
  const made = known.get(index);
  if (made) return made;
  const names: Names = {
    ranked: index.ranked,
    hay: createHaystack(),
    entities: [],
    places: [],
    namesOf: (id) => {
      const entity = index.nodes.get(id)?.entity;
      return entity ? [entity.name, ...entity.aliases] : [];
    },
    read: 0,
    missed: null,
  };
  known.set(index, names);
  return names;
}

function readOn(names: Names, most: number): boolean {
  const { ranked, hay, entities, places } = names;
  if (names.read === ranked.length) return true;
  const end = Math.min(ranked.length, names.read + most);
  for (; names.read < end; names.read++)
    for (const [place, name] of names.namesOf(ranked[names.read] ?? "").entries()) {
      hay.add(foldText(name));
      entities.push(names.read);
      places.push(place);
    }
  if (end === ranked.length) hay.seal();
  return end === ranked.length;
}

interface Found {
  readonly add: (name: number, score: number) => void;
  readonly count: () => number;
  readonly hits: () => Hits;
}

/** Collects the best: names come in order of importance, and all names of an entity in a row, so nothing is sorted. */
function createFound({ ranked, entities, places }: Names, index: GraphIndex, limit: number): Found {
  const lists: Hit[][] = Array.from({ length: 2 * WHOLE + 1 }, () => []);
  let count = 0;
  let open: { entity: number; score: number; place: number } | null = null;
  const close = (): void => {
    if (!open) return;
    const { entity, score, place } = open;
    count += 1;
    open = null;
    const list = lists[score];
    if (!list || list.length >= limit) return;
    const id = ranked[entity] ?? "";
    const node = index.nodes.get(id)?.entity;
    if (!node) return;
    const alias = place === 0 ? null : (node.aliases[place - 1] ?? null);
    list.push({ id, name: node.name, type: node.type, alias });
  };
  return {
    add: (name, raw) => {
      const [entity, place] = [entities[name] ?? 0, places[name] ?? 0];
      const score = raw * 2 - Math.min(place, 1);
      if (open?.entity !== entity) close();
      if (!open || score > open.score) open = { entity, score, place };
    },
    count: () => count + Number(open !== null),
    hits: () => {
      close();
      return { hits: lists.toReversed().flat().slice(0, limit), count };
    },
  };
}

function findWords(hay: Haystack, words: readonly string[], found: Found): void {
  const [longest, ...others] = words.toSorted((one, two) => two.length - one.length);
  if (longest === undefined || others.length === 0) return;
  for (let block = 0; block < hay.blocks; block++)
    hay.scan(block, longest, (at, spot) => {
      const text = textAt(spot);
      if (others.every((word) => text.includes(word))) found.add(at, WORDS);
    });
}

/** The fewest slips that find anything; names with more are no longer meant. */
function findNear(names: Names, wanted: string, found: Found): void {
  const { hay, missed } = names;
  const most = slipsOf(wanted.length);
  if (most === 0 || (missed && wanted.startsWith(missed.wanted) && most <= missed.slips)) return;
  const slips = nearMatcher(wanted, most);
  const near: number[][] = Array.from({ length: most + 1 }, () => []);
  for (let block = 0; block < hay.blocks; block++)
    hay.each(block, (at, { hay: text, start, end }) => near[slips(text, start, end)]?.push(at));
  const nearest = near.find((list) => list.length > 0);
  if (!nearest) names.missed = { wanted, slips: most };
  for (const at of nearest ?? []) found.add(at, NEAR);
}

function scoreName({ hay, start, end, place }: TextSpot, length: number): number {
  if (place === start) return end - start === length ? WHOLE : BEGIN;
  const wanted = hay.slice(place, place + length);
  for (let at = place; at >= 0 && at < end; at = hay.indexOf(wanted, at + 1))
    if (!isInWord(hay, at)) return WORD;
  return PART;
}

/** Whether a letter or digit stands before a place. */
function isInWord(text: string, at: number): boolean {
  return text[at - 1] !== " " && /[\p{L}\p{N}]/u.test(text[at - 1] ?? "");
}
