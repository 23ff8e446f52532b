import { compareText } from "../../src/model/order.ts";
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
  const found = index.graph.nodes.flatMap(({ id, entity }) => {
    const names = [entity.name, ...entity.aliases];
    const scores = names.map((name) => scoreName(foldText(name), wanted));
    const best = Math.max(...scores);
    if (best === 0) return [];
    const at = scores.indexOf(best);
    const hit: Hit = {
      id,
      name: entity.name,
      type: entity.type,
      alias: at === 0 ? null : (names[at] ?? null),
    };
    return [{ hit, score: best * 2 - Math.min(at, 1) }];
  });
  const rank = (id: string): number => index.rank.get(id) ?? 0;
  return found
    .toSorted(
      (one, two) =>
        two.score - one.score ||
        rank(one.hit.id) - rank(two.hit.id) ||
        compareText(one.hit.id, two.hit.id),
    )
    .slice(0, limit)
    .map(({ hit }) => hit);
}

/** Lower case without accents and with single blanks, so that what is easily typed finds what is written. */
function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

function scoreName(name: string, wanted: string): number {
  if (name === wanted) return 4;
  const at = name.indexOf(wanted);
  if (at === 0) return 3;
  if (at < 0) return 0;
  return /[\p{L}\p{N}]/u.test(name[at - 1] ?? "") ? 1 : 2;
}
