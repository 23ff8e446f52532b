import { indexThings } from "../model/known-things.ts";
import type { KnownThing } from "../model/lexicon.ts";
import type { Sieve } from "./joins.ts";
import { mayBe } from "./organizations.ts";

/** Sieve 2a: names that a person listed as those of one thing, whatever the words between them. */
export function joinListed(things: readonly KnownThing[]): Sieve {
  const thingOf = indexThings(things);
  return (table) => {
    if (thingOf.size === 0) return [];
    const first = new Map<KnownThing, (typeof table.groups)[number]>();
    return table.groups.flatMap((group) => {
      const thing = thingOf.get(group.key);
      if (thing === undefined || !mayBe(group, table.types.rootOf(thing.type))) return [];
      const to = first.get(thing);
      if (to !== undefined) return [{ from: group, to, rule: "declared/listed" }];
      first.set(thing, group);
      return [];
    });
  };
}
