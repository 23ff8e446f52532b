import type { Claim } from "../model/claim.ts";
import { nameKey } from "../model/name-key.ts";
import type { Pack } from "../model/pack.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { Item } from "./items.ts";

/** What only one person can have (a birth place, a date of birth) and two documents give differently. */
export interface Differences {
  /** Whether anything of the kind is known. */
  readonly tells: (item: Item) => boolean;
  /** Two facts or more differ: these are two persons of one name. */
  readonly areTwo: (a: Item, b: Item) => boolean;
  /** One fact differs: two persons, or one of the texts is wrong. */
  readonly mayBeTwo: (a: Item, b: Item) => boolean;
}

type Facts = ReadonlyMap<string, ReadonlySet<string>>;
const NONE: Facts = new Map();

/** Reads the functional relations of persons from the claims of all records. */
export function readDifferences(
  records: readonly DocumentRecord[],
  items: readonly Item[],
  pack: Pack,
): Differences {
  const functional = new Set(
    pack.relations.filter((relation) => relation.isFunctional).map(({ type }) => type),
  );
  const persons = new Set(
    items
      .filter((item) => item.root === "Person")
      .map((item) => placeKey(item.document, item.chain.id)),
  );
  const facts = new Map<string, Map<string, Set<string>>>();
  for (const record of records) {
    const names = new Map(record.entities.map(({ id, name }) => [id, nameKey(name)]));
    for (const claim of record.claims) {
      const key = placeKey(record.source.id, claim.subject);
      if (!functional.has(claim.type) || !persons.has(key) || claim.polarity === "negated")
        continue;
      const own = facts.get(key) ?? new Map<string, Set<string>>();
      own.set(claim.type, (own.get(claim.type) ?? new Set()).add(factOf(claim, names)));
      facts.set(key, own);
    }
  }
  const factsOf = (item: Item): Facts => facts.get(placeKey(item.document, item.chain.id)) ?? NONE;
  return {
    tells: (item) => factsOf(item).size > 0,
    areTwo: (a, b) => countClashes(factsOf(a), factsOf(b)) > 1,
    mayBeTwo: (a, b) => countClashes(factsOf(a), factsOf(b)) > 0,
  };
}

function placeKey(document: string, chain: string): string {
  return `${document} ${chain}`;
}

/** A date counts by its year, as texts differ in how precise they are. */
function factOf(claim: Claim, names: ReadonlyMap<string, string>): string {
  const { object, value } = claim;
  if (object !== null) return names.get(object) ?? object;
  return value?.kind === "date" ? value.from.slice(0, 4) : (value?.text ?? "");
}

function countClashes(a: Facts, b: Facts): number {
  let clashes = 0;
  for (const [type, values] of a) {
    const others = b.get(type);
    if (others !== undefined && ![...values].some((value) => others.has(value))) clashes++;
  }
  return clashes;
}
