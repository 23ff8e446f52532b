import { initialsOf, isAcronym, lettersOf } from "../model/acronym.ts";
import { collect } from "../model/groups.ts";
import type { Forest } from "./clusters.ts";
import type { Companions } from "./companions.ts";
import type { Item } from "./items.ts";
import type { Proposal } from "./weak.ts";

const POINTS = 30;
/** Two letters are the initials of too much. */
const LEAST_LETTERS = 3;

/** An acronym that no document explains is the one long name of those initials, if they are spoken of in like company. */
export function proposeAcronyms(forest: Forest, companions: Companions): readonly Proposal[] {
  const heads = forest.heads().filter(({ root }) => root !== "Person" && root !== "Place");
  const short = heads.filter(
    ({ chain, key }) => isAcronym(chain.name) && lettersOf(key).length >= LEAST_LETTERS,
  );
  if (short.length === 0) return [];
  const byInitials = new Map<string, Item[]>();
  for (const head of heads) {
    if (!/[ -]/.test(head.key)) continue;
    for (const initials of initialsOf(head.words)) collect(byInitials, initials, head);
  }
  return short.flatMap((head) => {
    const fitting = (byInitials.get(lettersOf(head.key)) ?? []).filter(
      (long) => long.root === head.root,
    );
    const proposals = fitting.flatMap((long): readonly Proposal[] => {
      const evidence = companions.commonOfClusters(long, head);
      const reason = { rule: "initials", points: POINTS, evidence: evidence ?? [] };
      return evidence === undefined ? [] : [{ short: head, long, reason }];
    });
    if (fitting.length > proposals.length) forest.doubt(head);
    return proposals;
  });
}
