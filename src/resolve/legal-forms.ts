import { groupBy } from "../model/groups.ts";
import { areLikeForms, legalFormOf, withoutLegalForm } from "../model/name-key.ts";
import { spellingsOf } from "../model/spelling.ts";
import type { Forest } from "./clusters.ts";
import type { Item } from "./items.ts";

const LEGAL_POINTS = 55;

/** Organizations whose names differ only by a legal form are one; those with different ones are two, and the bare name is the more frequent. */
export function mergeLegalForms(forest: Forest): void {
  const organizations = forest.heads().filter((item) => item.root === "Organization");
  for (const bucket of groupBy(organizations, bareOf).values()) {
    const isOneEach = new Set(bucket.map(({ key }) => key)).size === bucket.length;
    // What bears one name and still stands apart was found to be two.
    if (bucket.length > 1 && isOneEach) mergeForms(forest, bucket);
  }
}

function mergeForms(forest: Forest, bucket: readonly Item[]): void {
  const byFullness = bucket.toSorted(
    (a, b) => formOf(b).length - formOf(a).length || a.index - b.index,
  );
  const parts: Item[][] = [];
  for (const item of byFullness.filter((one) => formOf(one) !== "")) {
    const part = parts.find(
      ([first]) => first !== undefined && areLikeForms(formOf(first), formOf(item)),
    );
    if (part === undefined) parts.push([item]);
    else part.push(item);
  }
  const usesOf = (part: readonly Item[]): number =>
    part.reduce((sum, item) => sum + forest.membersOf(item).length, 0);
  const [most = [], second = []] = parts.toSorted((a, b) => usesOf(b) - usesOf(a));
  const bare = bucket.filter((item) => formOf(item) === "");
  if (parts.length < 2 || usesOf(most) > usesOf(second)) most.push(...bare);
  else for (const item of bare) forest.doubt(item);
  for (const [first, ...rest] of parts.length === 0 ? [bare] : parts) {
    for (const item of rest) {
      if (first !== undefined)
        forest.merge(first, item, { rule: "legal-form", points: LEGAL_POINTS });
    }
  }
}

function bareOf({ words }: Item): string {
  return spellingsOf(withoutLegalForm(words).join(" "))[0] ?? "";
}

function formOf({ words }: Item): string {
  return legalFormOf(words);
}
