import { collect } from "../model/groups.ts";
import { type FirstNames, likenessOf, readPersonName } from "../model/person-names.ts";
import { type Join, onlyOne, type Sieve } from "./joins.ts";
import type { NameGroup } from "./names.ts";
import { meet } from "./organizations.ts";

/** Likenesses that a document needs no more for; other spellings of a name are others' names where one writer puts both. */
const RULES = new Set(["nickname", "hyphen"]);

/** Sieve 5a': a first name and its short form, or one part of a double surname: "Bill Harkness" for "William Harkness". */
export function joinNicknames(forms: FirstNames): Sieve {
  return (table, joined) => {
    const full = table.groups.flatMap((group) => {
      const name = group.settled.root === "Person" ? readPersonName(group.words) : undefined;
      return name === undefined ? [] : [{ group, name }];
    });
    if (full.length < 2) return [];
    const bySurname = new Map<string, (typeof full)[number][]>();
    for (const person of full) {
      for (const part of new Set([person.name.last, ...person.name.last.split("-")])) {
        collect(bySurname, part, person);
      }
    }
    return full.flatMap(({ group: short, name }): readonly Join[] => {
      if (joined.isPlaced(short)) return [];
      const rules = new Map<NameGroup, string>();
      for (const { group, name: longer } of bySurname.get(name.last) ?? []) {
        if (group === short || !isAfter(group, short, name.first, longer.first, forms)) continue;
        const rule = likenessOf(longer, name, forms)?.rule ?? "";
        if (RULES.has(rule)) rules.set(group, rule);
      }
      const long = onlyOne([...rules.keys()], joined);
      if (long === undefined || meet(table, long, short) || !haveOneGender(long, short)) return [];
      return [{ from: short, to: long, rule: `person/${rules.get(long) ?? ""}` }];
    });
  };
}

/** Whether the first name is the fuller one, or the names are alike in that and it was met first: of two, one joins the other. */
function isAfter(
  long: NameGroup,
  short: NameGroup,
  nick: string,
  given: string,
  forms: FirstNames,
): boolean {
  if (long.words.at(-1) !== short.words.at(-1)) return true;
  const isNick = forms(nick).includes(given);
  return isNick === forms(given).includes(nick) ? long.index < short.index : isNick;
}

function haveOneGender(a: NameGroup, b: NameGroup): boolean {
  return a.gender === b.gender || a.gender === "unknown" || b.gender === "unknown";
}
