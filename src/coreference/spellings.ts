import { groupBy } from "../model/groups.ts";
import { spellingsOf } from "../model/spelling.ts";
import type { Sieve } from "./joins.ts";
import { canBeOne } from "./typing.ts";

/** Sieve 3b: names that differ by blanks, hyphens and the like only: "Deep Harbor" and "DeepHarbor". */
export const joinSpellings: Sieve = (table) => {
  const buckets = groupBy(table.groups, ({ name }) => spellingsOf(name)[0] ?? "");
  return [...buckets.values()].flatMap(([first, ...rest]) =>
    rest.flatMap((group) =>
      first !== undefined && canBeOne(first.settled, group.settled)
        ? [{ from: group, to: first, rule: "spelling/marks" }]
        : [],
    ),
  );
};
