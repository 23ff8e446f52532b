import { initialsOf, isAcronym, lettersOf } from "../model/acronym.ts";
import { collect } from "../model/groups.ts";
import { type Join, onlyOne, type Sieve } from "./joins.ts";
import type { NameGroup } from "./names.ts";
import { canBeOne } from "./typing.ts";

/** Sieve 3: a name in capitals is the initials of one longer name of the document. */
export const joinAcronyms: Sieve = (table, joined) => {
  const acronyms = table.groups.filter((group) => !joined.isPlaced(group) && isAcronym(group.name));
  if (acronyms.length === 0) return [];
  const byInitials = new Map<string, NameGroup[]>();
  for (const group of table.groups) {
    if (!/[ -]/.test(group.key)) continue;
    for (const initials of initialsOf(group.words)) collect(byInitials, initials, group);
  }
  const joins: Join[] = [];
  for (const group of acronyms) {
    const fitting = (byInitials.get(lettersOf(group.key)) ?? []).filter(
      (long) => long.settled.root !== "Person" && canBeOne(group.settled, long.settled),
    );
    const long = onlyOne(fitting, joined);
    if (long !== undefined) joins.push({ from: group, to: long, rule: "acronym/initials" });
  }
  return joins;
};
