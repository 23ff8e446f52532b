import { nearestName } from "../model/nearest.ts";
import type { EntityType, Pack, RelationType } from "../model/pack.ts";

type Named<T> = { readonly value: T } | { readonly reason: string };

/** An entity type of the pack by its name, whatever its case. */
export function typeNamed(text: string, pack: Pack): Named<EntityType> {
  return find(
    text,
    "type",
    pack.entityTypes.map(({ type }) => type),
  );
}

/** A relation of the pack by its name, whatever its case, with blanks or underscores. */
export function relationNamed(text: string, pack: Pack): Named<RelationType> {
  const name = text.replaceAll(" ", "_");
  return find(
    name,
    "relation",
    pack.relations.map(({ type }) => type),
  );
}

function find(text: string, what: string, known: readonly string[]): Named<string> {
  const folded = text.toLowerCase();
  const value = known.find((one) => one.toLowerCase() === folded);
  if (value !== undefined) return { value };
  const nearest = nearestName(
    folded,
    known.map((one) => one.toLowerCase()),
  );
  const meant = known.find((one) => one.toLowerCase() === nearest);
  const hint = meant === undefined ? `there are ${known.join(", ")}` : `did you mean ${meant}?`;
  return { reason: `"${text}" is no ${what}; ${hint}` };
}
