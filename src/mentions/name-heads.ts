import type { Mention } from "../model/mention.ts";
import type { EntityType } from "../model/pack.ts";

const PERSON = "Person";
/** Shorter last words of names are seldom nouns: "Co", "of". */
const SHORTEST = 4;

/**
 * The nouns in which names of the document end, or that stand before their "of", in lower case, each with the type of the first such name:
 * after "Ostland Harbour Board" "the board" speaks of it, whatever word lists say of boards. Names of persons end in no noun.
 */
export function findNameHeads(names: readonly Mention[]): ReadonlyMap<string, EntityType> {
  const heads = new Map<string, EntityType>();
  for (const mention of names) {
    const head = headOf(mention.name);
    if (head === undefined || heads.has(head)) continue;
    const type = likeliestType(mention);
    if (type !== "" && type !== PERSON) heads.set(head, type);
  }
  return heads;
}

function headOf(name: string): string | undefined {
  const words = name.split(" ");
  const of = words.indexOf("of");
  const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? "";
  const isNoun = words.length > 1 && head.length >= SHORTEST && /^\p{Lu}\p{Ll}+$/u.test(head);
  return isNoun ? head.toLowerCase() : undefined;
}

function likeliestType(mention: Mention): EntityType {
  const points = new Map<EntityType, number>();
  for (const { type, points: more } of mention.evidence)
    points.set(type, (points.get(type) ?? 0) + more);
  let best: EntityType = "";
  let most = 0;
  for (const [type, sum] of points) if (sum > most) [best, most] = [type, sum];
  return best;
}
