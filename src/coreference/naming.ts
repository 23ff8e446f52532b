import { compareText } from "../model/order.ts";
import { FORMER_RULE } from "./declared.ts";
import type { NameGroup } from "./names.ts";
import { FAMILY_RULE, MAKER_RULE } from "./products.ts";
import type { Thing } from "./things.ts";

/** Rules whose names never become the canonical one: names of earlier times, names with their maker before or a class word after them. */
const ALIAS_RULES = new Set([FORMER_RULE, MAKER_RULE, FAMILY_RULE]);

/** The canonical name of a thing in its document: of its proper names the one with most words, then the most frequent. */
export function nameThing(thing: Thing): {
  readonly name: string;
  readonly aliases: readonly string[];
} {
  const aliased = new Set(
    thing.joins.filter((join) => ALIAS_RULES.has(join.rule)).map((join) => join.from),
  );
  const proper = thing.groups.filter((group) => !aliased.has(group));
  const [best] = (proper.length > 0 ? proper : thing.groups).toSorted(byFullness);
  const name = best?.name ?? "";
  const others = thing.groups.flatMap((group) => group.forms).filter((form) => form !== name);
  return { name, aliases: [...new Set(others)].toSorted(compareText) };
}

function byFullness(a: NameGroup, b: NameGroup): number {
  return (
    b.words.length - a.words.length ||
    b.mentions.length - a.mentions.length ||
    compareText(a.name, b.name)
  );
}
