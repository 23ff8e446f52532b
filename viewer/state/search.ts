import type { GraphIndex } from "./graph-index.ts";

/** An entity found by its name or by one of its aliases. */
export interface Hit {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** The alias that matched, where the name did not. */
  readonly alias: string | null;
}

/** Entities whose name or alias holds the words, best first: whole names, then beginnings, then words, then the rest. */
export function searchEntities(index: GraphIndex, query: string, limit: number): readonly Hit[] {
  const wanted = foldText(query);
  if (wanted === "") return [];
  // By score, each list in order of rank: no sorting of what will not be shown.
  const found: Hit[][] = Array.from({ length: BEST + 1 }, () => []);
  for (const { id, folded } of foldedNames(index)) {
    let [best, at] = [0, 0];
    for (const [place, name] of folded.entries()) {
      const score = scoreName(name, wanted);
      if (score > best) [best, at] = [score, place];
    }
    const list = found[best * 2 - Math.min(at, 1)];
    const entity = index.nodes.get(id)?.entity;
    if (best === 0 || !list || !entity || list.length >= limit) continue;
    const alias = at === 0 ? null : (entity.aliases[at - 1] ?? null);
    list.push({ id, name: entity.name, type: entity.type, alias });
  }
  return found.toReversed().flat().slice(0, limit);
}

/** The highest score: a whole name. */
const BEST = 8;

/** Names and aliases of an entity, folded. */
interface Folded {
  readonly id: string;
  readonly folded: readonly string[];
}

const folds = new WeakMap<GraphIndex, readonly Folded[]>();

/** All names, folded once for all searches, the most important entity first. */
export function foldedNames(index: GraphIndex): readonly Folded[] {
  const known = folds.get(index);
  if (known) return known;
  const made = index.ranked.flatMap((id): readonly Folded[] => {
    const entity = index.nodes.get(id)?.entity;
    return entity ? [{ id, folded: [entity.name, ...entity.aliases].map(foldText) }] : [];
  });
  folds.set(index, made);
  return made;
}

/** Lower case without accents and with single blanks, so that what is easily typed finds what is written. */
function foldText(text: string): string {
  // What is plain ASCII, as most names are, has no accents to take off.
  const plain = /^[ -~]*$/.test(text) ? text : withoutMarks(text);
  return plain.toLowerCase().replace(/\s+/g, " ").trim();
}

function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, "-");
}

function scoreName(name: string, wanted: string): number {
  if (name === wanted) return 4;
  const at = name.indexOf(wanted);
  if (at === 0) return 3;
  if (at < 0) return 0;
  return /[\p{L}\p{N}]/u.test(name[at - 1] ?? "") ? 1 : 2;
}
