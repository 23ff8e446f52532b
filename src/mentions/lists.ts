import type { Mention } from "../model/mention.ts";
import type { Name } from "./name.ts";
import { type Page, wordAt } from "./page.ts";

/**
 * "Nova 4 Mini and Max": the second of two names that share a beginning with a version. Gives a second mention at "Max" with the name
 * "Nova 4 Max", where the document has no other use of the short name.
 */
export function expandLists(page: Page, names: readonly Name[]): readonly Name[] {
  const counts = new Map<string, number>();
  for (const { name } of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.flatMap((name, at) => {
    const before = names[at - 1];
    const stem = before === undefined ? undefined : stemOf(page, before);
    if (!before || stem === undefined || !isPair(page, before, name)) return [];
    const isWeak = name.isWeak && before.isWeak;
    return [{ ...name, name: `${stem} ${name.name}`, isWeak, rule: "name/shared-beginning" }];
  });
}

function isPair(page: Page, before: Name, name: Name): boolean {
  return (
    name.last - name.first === 1 &&
    name.first === before.last + 1 &&
    /^(?:and|or|&)$/.test(wordAt(page, before.last, name.first))
  );
}

/** "Nova 4" of "Nova 4 Mini". */
function stemOf(page: Page, { first, last }: Name): string | undefined {
  const shape = page.shapes[last - 2];
  if (last - first < 3 || (shape !== "number" && shape !== "code")) return undefined;
  const start = page.tokens[first]?.start ?? 0;
  return page.annotated.document.text
    .slice(start, page.tokens[last - 2]?.end ?? 0)
    .replace(/\s+/g, " ");
}

/**
 * "rolled out to A, B and C": what a preposition tells of the first name of a list it tells, a little less surely, of those that follow
 * with nothing but commas and conjunctions between. Mentions are in order.
 */
export function shareAlongLists(page: Page, mentions: readonly Mention[]): readonly Mention[] {
  const listed = mentions.map((_, at) => isListed(page, mentions, at));
  let before: Mention | undefined;
  return mentions.map((mention, at) => {
    const shared = before && listed[at] ? before.evidence.filter(isShared) : [];
    const own = mention.evidence.some(({ family }) => family === "preposition");
    const added = own
      ? []
      : shared.map((one) => ({ ...one, points: Math.round(one.points * 0.8) }));
    before =
      added.length === 0 ? mention : { ...mention, evidence: [...mention.evidence, ...added] };
    return before;
  });
}

/** Longest list that is followed to its conjunction. */
const LONGEST = 12;

/** Whether a name goes on a list that ends with "and" or "or"; after "In Oslo, Lee" no list follows. */
function isListed(page: Page, mentions: readonly Mention[], at: number): boolean {
  for (let next = at; next < Math.min(mentions.length, at + LONGEST); next++) {
    const [before, mention] = [mentions[next - 1], mentions[next]];
    if (!before || !mention || !follows(page, before, mention)) return false;
    if (isAfterAside(page, mentions, next)) return false;
    if (page.tokens[mention.first - 1]?.text !== ",") return true;
  }
  return false;
}

/** "X, based in Oslo, and Y": a comma before the conjunction, but none between two names before it: an aside, no list. */
function isAfterAside(page: Page, mentions: readonly Mention[], at: number): boolean {
  const [earlier, before, mention] = [mentions[at - 2], mentions[at - 1], mentions[at]];
  if (!before || !mention || mention.first - before.last < 2) return false;
  return !(earlier && follows(page, earlier, before));
}

function isShared({ family, points }: Mention["evidence"][number]): boolean {
  return family === "preposition" && points >= 8;
}

/** Whether only commas and conjunctions stand between two names of a sentence. */
function follows(page: Page, before: Mention, mention: Mention): boolean {
  if (
    before.sentence !== mention.sentence ||
    mention.first - before.last < 1 ||
    mention.first - before.last > 2
  )
    return false;
  for (let at = before.last; at < mention.first; at++) {
    if (!/^(?:,|and|or|&)$/.test(page.tokens[at]?.text ?? "")) return false;
  }
  return true;
}
