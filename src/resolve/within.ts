import type { MergeReason } from "../model/entity.ts";
import { nameKey } from "../model/name-key.ts";
import type { Item } from "./items.ts";
import { placeOf } from "./places-of-names.ts";

/** How sure the rules are that join names within a document, by their beginning; the first that fits holds. */
const POINTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:declared|place|spelling)\//, 60],
  [/^organization\/legal-form/, 55],
  [/^(?:acronym|event)\/|^person\/full-name|^product\/(?:maker|family-word)/, 50],
  [/^person\/(?:surname|nickname|hyphen)|^organization\/generic/, 40],
  [/\//, 30],
];

/** Why one document has several names for a thing: each other name once, with the rule that joined it and where both stand. */
export function reasonsWithin(item: Item): readonly MergeReason[] {
  if (item.aliases.size === 0) return [];
  const { chain, text, document } = item;
  const names = new Map(chain.aliases.map((alias) => [nameKey(alias), alias]));
  return [...item.aliases].flatMap(([key, rule]): readonly MergeReason[] => {
    const points = POINTS.find(([pattern]) => pattern.test(rule))?.[1];
    if (points === undefined) return [];
    const place = placeOf(item, key);
    const name = names.get(key) ?? text.slice(place.start, place.end);
    const evidence = [placeOf(item), { document, start: place.start, end: place.end }];
    return [{ rule, names: [chain.name, name], evidence, points }];
  });
}
