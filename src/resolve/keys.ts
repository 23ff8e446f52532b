import { groupBy } from "../model/groups.ts";
import { nameKey } from "../model/name-key.ts";
import type { Pack } from "../model/pack.ts";
import { spellingsOf } from "../model/spelling.ts";
import { readInstitutions } from "./institutions.ts";
import type { Item } from "./items.ts";

/**
 * The key under which things of one name meet: its usual spelling; for a region by any of its names that of the region, for
 * an event the year last, for an institution that many countries have the country with it.
 */
export function readKeys(items: readonly Item[], pack: Pack): (item: Item) => string {
  const regions = new Map<string, string>();
  for (const { place, forms } of pack.lexicon.regions) {
    const key = nameKey(place);
    for (const name of [key, ...forms.map(nameKey)]) regions.set(name, regions.get(name) ?? key);
  }
  const institutions = readInstitutions(items, pack);
  const usual = readUsualSpellings(items);
  return (item) => {
    const { key, root } = item;
    const region = root === "Place" || root === "" ? regions.get(key) : undefined;
    if (region !== undefined) return region;
    if (root === "Event") return usual(withYearLast(item));
    return institutions(item) ?? usual(item.chain.name);
  };
}

/** Of a name written in several ways the one that others have as their usual one. */
function readUsualSpellings(items: readonly Item[]): (name: string) => string {
  const usualOf = new Map<string, string>();
  for (const name of groupBy(items, ({ chain }) => chain.name).keys()) {
    const [usual = "", ...ways] = spellingsOf(name);
    for (const way of ways) usualOf.set(way, usual);
  }
  return (name) => {
    const [usual = ""] = spellingsOf(name);
    return usualOf.get(usual) ?? usual;
  };
}

const YEAR = /^(?:19|20)\d\d$/;

/** "2026 Lakeside Summit" as "lakeside summit 2026", also where the year stands before the name. */
function withYearLast({ words, key, chain, text }: Item): string {
  if (YEAR.test(words[0] ?? "")) return [...words.slice(1), words[0]].join(" ");
  const [first] = chain.mentions;
  const before = first === undefined ? "" : text.slice(Math.max(0, first.start - 6), first.start);
  const year = /\b((?:19|20)\d\d) $/.exec(before)?.[1];
  return year === undefined ? key : `${key} ${year}`;
}
