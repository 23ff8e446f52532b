import type { Entity } from "../model/entity.ts";
import type { Region } from "../model/lexicon.ts";
import { foldName } from "../model/text.ts";

/** Tells of an entity whether it is a country or a region that the packs know; "" for all else. By entity id. */
export function placeWidths(
  entities: readonly Entity[],
  regions: readonly Region[],
): (entity: string) => string {
  const widths = new Map<string, string>();
  for (const { place, forms, isCountry } of regions)
    for (const name of [place, ...forms])
      widths.set(foldName(name), isCountry === true ? "country" : "region");
  const names = new Map(entities.map(({ id, name }) => [id, foldName(name)]));
  return (entity) => widths.get(names.get(entity) ?? "") ?? "";
}
