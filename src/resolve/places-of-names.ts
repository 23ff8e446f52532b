import type { MergeEvidence } from "../model/entity.ts";
import { nameKey } from "../model/name-key.ts";
import type { Item } from "./items.ts";

/** Where a document says a name of an item first: its canonical name, or the one whose key is given. */
export function placeOf(item: Item, key: string = item.key): MergeEvidence {
  const { mentions } = item.chain;
  const named = mentions.filter(({ kind }) => kind === "name");
  const own = named.find(({ start, end }) => nameKey(item.text.slice(start, end)) === key);
  const { start, end } = own ?? named[0] ?? mentions[0] ?? { start: 0, end: 0 };
  return { document: item.document, start, end };
}
