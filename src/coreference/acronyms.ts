import { collect } from "../model/groups.ts";
import { LEGAL_WORDS, SMALL_WORDS } from "../model/name-key.ts";
import { type Join, onlyOne, type Sieve } from "./joins.ts";
import type { NameGroup } from "./names.ts";
import { canBeOne } from "./typing.ts";

/** Sieve 3: a name in capitals is the initials of one longer name of the document. */
export const joinAcronyms: Sieve = (table, joined) => {
  const acronyms = table.groups.filter(
    (group) => !joined.isPlaced(group) && /^[\p{Lu}.&]{2,}$/u.test(group.name),
  );
  if (acronyms.length === 0) return [];
  const byInitials = new Map<string, NameGroup[]>();
  for (const group of table.groups) {
    if (!/[ -]/.test(group.key)) continue;
    for (const initials of initialsOf(group)) collect(byInitials, initials, group);
  }
  const joins: Join[] = [];
  for (const group of acronyms) {
    const fitting = (byInitials.get(group.key.replace(/[^\p{L}]/gu, "")) ?? []).filter(
      (long) => long.settled.root !== "Person" && canBeOne(group.settled, long.settled),
    );
    const long = onlyOne(fitting, joined);
    if (long !== undefined) joins.push({ from: group, to: long, rule: "acronym/initials" });
  }
  return joins;
};

/** Initials of a name of two words or more: of its capitalised words, of all, and without legal forms. */
function initialsOf(group: NameGroup): ReadonlySet<string> {
  const all = group.words.flatMap((word) => word.split("-"));
  const content = all.filter((word) => !SMALL_WORDS.has(word));
  const bare = content.filter((word) => !LEGAL_WORDS.has(word));
  return new Set([all, content, bare].map(firstLetters).filter((letters) => letters.length > 1));
}

function firstLetters(words: readonly string[]): string {
  return words.map((word) => (/^\p{L}/u.test(word) ? word.slice(0, 1) : "")).join("");
}
