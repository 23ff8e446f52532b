import { compareNumber } from "../model/order.ts";
import {
  type FirstNames,
  likenessOf,
  type PersonName,
  readPersonName,
  soundOf,
} from "../model/person-names.ts";
import type { Forest } from "./clusters.ts";
import type { Companions } from "./companions.ts";
import type { Item } from "./items.ts";
import type { Proposal } from "./weak.ts";

interface Person {
  readonly item: Item;
  readonly name: PersonName;
}

/** Among more persons of one key nobody is meant clearly: they are not compared. */
const MOST = 10;

/**
 * Full names that may be of one person: with and without middle names, initials, nicknames, parts of double names, other
 * spellings of another alphabet, surname first. All but the first need company in common.
 */
export function proposePersons(
  forest: Forest,
  companions: Companions,
  forms: FirstNames,
): readonly Proposal[] {
  const persons = forest.heads().flatMap((item): readonly Person[] => {
    const name = item.root === "Person" ? readPersonName(item.words) : undefined;
    return name === undefined ? [] : [{ item, name }];
  });
  const blocks = new Map<string, Person[]>();
  for (const person of persons) {
    for (const key of keysOf(person.name, forms)) {
      const block = blocks.get(key) ?? [];
      if (block.length === 0) blocks.set(key, block);
      if (block.length <= MOST) block.push(person);
    }
  }
  const seen = new Set<string>();
  const proposals: Proposal[] = [];
  for (const block of blocks.values()) {
    if (block.length > MOST) continue;
    for (const [at, one] of block.entries()) {
      for (const other of block.slice(at + 1)) {
        const pair = [one.item.index, other.item.index].toSorted(compareNumber).join();
        if (one.item === other.item || seen.has(pair)) continue;
        seen.add(pair);
        const proposal = propose(companions, forms, [one, other]);
        if (proposal !== undefined) proposals.push(proposal);
      }
    }
  }
  return proposals;
}

function propose(
  companions: Companions,
  forms: FirstNames,
  pair: readonly [Person, Person],
): Proposal | undefined {
  const [long, short] = pair.toSorted(byFullness(forms));
  if (long === undefined || short === undefined || long.item.key === short.item.key)
    return undefined;
  const likeness = likenessOf(long.name, short.name, forms);
  if (likeness === undefined) return undefined;
  const { rule, points } = likeness;
  const evidence = companions.commonOfClusters(long.item, short.item);
  if (evidence === undefined && rule !== "full-name") return undefined;
  return { short: short.item, long: long.item, reason: { rule, points, evidence: evidence ?? [] } };
}

/** The name that says more first: more words, then a first name before its short form, then more letters. */
function byFullness(forms: FirstNames): (a: Person, b: Person) => number {
  const isGiven = ({ name }: Person): number =>
    Number(forms(name.first).includes(name.first) && forms(name.first).length === 1);
  return (a, b) =>
    b.item.words.length - a.item.words.length ||
    isGiven(b) - isGiven(a) ||
    b.item.key.length - a.item.key.length ||
    a.item.index - b.item.index;
}

/** The keys under which a name meets all that it may be like: a form of its first name, or the initial, with a surname. */
function keysOf({ first, middle, last }: PersonName, forms: FirstNames): ReadonlySet<string> {
  const surnames = [...middle, last, ...last.split("-")]
    .filter((word) => word.length > 1)
    .map(soundOf);
  const firsts = [...forms(first), first.slice(0, 1)].map(soundOf);
  const keys = surnames.flatMap((surname) => firsts.map((one) => `${one} ${surname}`));
  return new Set(middle.length === 0 ? [...keys, `${soundOf(last)} ${soundOf(first)}`] : keys);
}

/** A lone surname of which the corpus knows a full name elsewhere stays apart, but may be that person: said, not guessed. */
export function doubtLoneNames(forest: Forest): void {
  const surnames = new Set(
    forest.items
      .filter((item) => item.root === "Person" && item.words.length > 1)
      .map((item) => item.words.at(-1)),
  );
  for (const head of forest.heads()) {
    const isLone = head.root === "Person" && head.words.length === 1;
    if (isLone && surnames.has(head.key)) forest.doubt(head);
  }
}
