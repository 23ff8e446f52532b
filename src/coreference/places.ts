import type { Lexicon, Region } from "../model/lexicon.ts";
import { nameKey } from "../model/name-key.ts";
import type { Sieve } from "./joins.ts";
import { mayBe } from "./organizations.ts";

/** Folded names of all places that a lexicon knows. */
export function placeNames(lexicon: Lexicon): ReadonlySet<string> {
  const regions = lexicon.regions.flatMap(({ place, forms }) => [place, ...forms]);
  const known = lexicon.names.filter(({ type }) => type === "Place").flatMap(({ names }) => names);
  const listed = lexicon.things
    .filter(({ type }) => type === "Place")
    .flatMap(({ name, aliases }) => [name, ...aliases]);
  return new Set([...regions, ...known, ...listed].map(nameKey));
}

/** Sieve 4d: the short forms of a region: "UK", "U.K." and "Britain" as the pack lists them. */
export function joinRegions(regions: readonly Region[]): Sieve {
  const placeOf = new Map<string, string>();
  for (const { place, forms } of regions) {
    for (const form of [place, ...forms]) {
      const key = nameKey(form);
      placeOf.set(key, placeOf.get(key) ?? place);
    }
  }
  return (table) => {
    const first = new Map<string, (typeof table.groups)[number]>();
    return table.groups.flatMap((group) => {
      const place = placeOf.get(group.key);
      if (place === undefined || !mayBe(group, "Place")) return [];
      const to = first.get(place);
      if (to !== undefined) return [{ from: group, to, rule: "place/form" }];
      first.set(place, group);
      return [];
    });
  };
}
