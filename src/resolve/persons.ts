import type { Forest } from "./clusters.ts";
import type { Companions } from "./companions.ts";
import type { Item } from "./items.ts";

const POINTS = 20;

/**
 * Full names that differ by a middle name or by a first name cut to its initial join the fuller one, if there is but one; an
 * initial also needs company in common. No chains: what joins a name so is joined by none.
 */
export function mergeFullNames(forest: Forest, companions: Companions): void {
  const persons = forest.heads().filter((item) => item.root === "Person" && item.words.length > 1);
  const fuller = new Map<string, Item[]>();
  for (const item of persons) {
    const [first = "", last = ""] = [item.words[0], item.words.at(-1)];
    const keys = new Set([`${first} ${last}`, `${first.slice(0, 1)} ${last}`]);
    for (const key of keys) fuller.set(key, [...(fuller.get(key) ?? []).slice(0, 9), item]);
  }
  const pairs = persons.flatMap((short): readonly (readonly [Item, Item])[] => {
    const [first = "", last = ""] = [short.words[0], short.words.at(-1)];
    const fitting = (fuller.get(`${first} ${last}`) ?? []).filter((long) => saysMore(long, short));
    const [only] = fitting;
    if (fitting.length > 1) forest.doubt(short);
    if (only === undefined || fitting.length > 1) return [];
    const isInitial = first.length === 1;
    return isInitial && !companions.haveCommon(only, short) ? [] : [[short, only]];
  });
  const joined = new Set(pairs.map(([short]) => short));
  for (const [short, only] of pairs) {
    if (!joined.has(only)) forest.merge(only, short, "full-name", POINTS);
  }
}

/** Whether the long name holds all words of the short one in order, which may have them as initials. */
function saysMore(long: Item, short: Item): boolean {
  if (long === short || long.key.length <= short.key.length) return false;
  let at = 0;
  for (const word of long.words) {
    const wanted = short.words[at] ?? "";
    if (word === wanted || (wanted.length === 1 && word.startsWith(wanted))) at++;
  }
  return at === short.words.length;
}

/** A lone surname of which the corpus knows a full name elsewhere stays apart, but may be that person: said, not guessed. */
export function doubtLoneNames(forest: Forest): void {
  const surnames = new Set(
    forest
      .heads()
      .filter((item) => item.root === "Person" && item.words.length > 1)
      .map((item) => item.words.at(-1)),
  );
  for (const head of forest.heads()) {
    const isLone = head.root === "Person" && head.words.length === 1;
    if (isLone && surnames.has(head.key)) forest.doubt(head);
  }
}
