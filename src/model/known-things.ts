import type { KnownThing } from "./lexicon.ts";
import { nameKey } from "./name-key.ts";

/** Things with several names by the folded form of each; a name that two things bear tells none. */
export function indexThings(things: readonly KnownThing[]): ReadonlyMap<string, KnownThing> {
  const index = new Map<string, KnownThing>();
  const shared = new Set<string>();
  for (const thing of things) {
    if (thing.aliases.length === 0) continue;
    for (const key of new Set([thing.name, ...thing.aliases].map(nameKey))) {
      if (index.has(key)) shared.add(key);
      index.set(key, thing);
    }
  }
  for (const key of shared) index.delete(key);
  return index;
}
