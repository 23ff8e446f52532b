import type { Qualifiers } from "../model/claim.ts";
import { canonicalJson } from "../model/json.ts";
import type { Value } from "../model/value.ts";
import type { Index } from "../model/view.ts";

/** Where things stand in the lists that other columns point to. */
export interface Places {
  readonly node: ReadonlyMap<string, number>;
  readonly claim: ReadonlyMap<string, number>;
  readonly document: ReadonlyMap<string, number>;
}

/** Where each key stands. */
export function indexOf(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, at) => [key, at]));
}

/** Where a key stands. Throws where nowhere. */
export function find(places: ReadonlyMap<string, number>, key: string): Index {
  const at = places.get(key);
  if (at === undefined) throw new Error(`The graph points at what it does not hold: ${key}`);
  return at;
}

/** Places of claims; a relation of a graph from a file that tells no sentence of it has the id "" alone. */
export function findClaims(ids: readonly string[], places: Places): readonly Index[] {
  return ids.flatMap((id) => (id === "" ? [] : [find(places.claim, id)]));
}

/** A table of distinct strings and values, filled in order of first use. */
export interface Table {
  readonly strings: string[];
  readonly values: Value[];
  readonly text: (text: string | null | undefined) => Index;
  readonly value: (value: Value | null | undefined) => Index;
}

/** An empty table. */
export function createTable(): Table {
  const strings: string[] = [];
  const values: Value[] = [];
  const known = new Map<string, number>();
  const knownValues = new Map<string, number>();
  return {
    strings,
    values,
    text: (text) => (typeof text === "string" ? intern(known, strings, text, text) : -1),
    value: (value) => (value ? intern(knownValues, values, canonicalJson(value), value) : -1),
  };
}

function intern<T>(known: Map<string, number>, list: T[], key: string, item: T): Index {
  const at = known.get(key) ?? list.push(item) - 1;
  known.set(key, at);
  return at;
}

/** Runs of two: name, value. */
export function encodeQualifiers(qualifiers: Qualifiers, table: Table): readonly Index[] {
  return Object.entries(qualifiers).flatMap(([name, value]) => [
    table.text(name),
    table.value(value),
  ]);
}
