import type { Claim } from "../model/claim.ts";
import { nameKey } from "../model/name-key.ts";
import type { Pack } from "../model/pack.ts";
import type { DocumentRecord } from "../model/record.ts";
import { readCallings } from "./callings.ts";
import type { Companions } from "./companions.ts";
import type { Item } from "./items.ts";

/** What only one can have or be (a birth place, a date of birth; a novel or a film) and two documents give differently. */
export interface Differences {
  /** Whether anything of the kind is known. */
  readonly tells: (item: Item) => boolean;
  /**
   * Two facts or more differ, or the kinds of works, or the fields of two persons whom nothing else joins: these are two
   * of one name.
   */
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
  companions: Companions,
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
  const callings = readCallings(records, items, pack);
  const haveOtherFields = (a: Item, b: Item): boolean => {
    const [own, others] = [callings(a), callings(b)];
    if (own.size === 0 || others.size === 0 || [...own].some((field) => others.has(field)))
      return false;
    return a.root !== "Person" || companions.commonOf(a, b) === undefined;
  };
  return {
    tells: (item) => factsOf(item).size > 0 || callings(item).size > 0,
    areTwo: (a, b) => countClashes(factsOf(a), factsOf(b)) > 1 || haveOtherFields(a, b),
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
