import { collect } from "../model/groups.ts";
import { endingKey, SMALL_WORDS, withoutLegalForm } from "../model/name-key.ts";
import type { Forest } from "./clusters.ts";
import type { Companions } from "./companions.ts";
import type { Item } from "./items.ts";
import { placeOf } from "./places-of-names.ts";
import type { Proposal } from "./weak.ts";

/** Rules of a document under which an alias holds everywhere, and those under which it must be confirmed. */
const STRONG =
  /^(?:declared|acronym|place|event|spelling)\/|^organization\/(?:legal-form|generic)$|^product\/(?:maker|family-word)$|^person\/(?:full-name|nickname|hyphen)$/;
const WEAK = /^(?:organization|product)\/(?:first|last)-words$/;
const STRONG_POINTS = 50;
const WEAK_POINTS = 25;

/** A name that some document declares to be an alias of one thing, and no document of another, is that thing. */
export function mergeDeclared(forest: Forest): void {
  const bearers = indexAliases(forest, (name, rule) => (STRONG.test(rule) ? name : undefined));
  for (const head of forest.heads()) {
    const own = bearers.get(head.key) ?? [];
    const targets = targetsOf(forest, own, head);
    const [only] = targets;
    if (only !== undefined && targets.length === 1) {
      const teller = own.find((item) => forest.find(item) === only);
      const evidence = teller === undefined ? [] : [placeOf(teller, head.key)];
      forest.merge(only, head, { rule: "declared-alias", points: STRONG_POINTS, evidence });
    } else if (targets.length > 1) forest.doubt(head);
  }
}

/**
 * Short forms and names without their owner: "Vision Labs" is "Nova Vision Labs" where a document says so or names Nova
 * too. `bodies` are the words of which the names of public bodies are made.
 */
export function proposeShortForms(
  forest: Forest,
  companions: Companions,
  bodies: ReadonlySet<string>,
): readonly Proposal[] {
  const bearers = indexAliases(forest, (name, rule) =>
    WEAK.test(rule) ? endingKey(name.split(" ")) : undefined,
  );
  const endings = indexEndings(forest);
  const generic = indexGeneric(forest);
  const names = new Set(forest.items.map(({ key }) => key));
  return forest.heads().flatMap((short): readonly Proposal[] => {
    if (short.root === "Person" || short.root === "Place") return [];
    const key = endingKey(short.words);
    // Every country has its "Supreme Court": that one is spoken of in like company does not make it another's.
    const isBody = short.words.every((word) => bodies.has(word) || SMALL_WORDS.has(word));
    const tellers = bearers.get(key) ?? [];
    const aliased = targetsOf(forest, tellers, short).flatMap((long): readonly Proposal[] => {
      const common = companions.commonOfClusters(long, short);
      if (short.words.length < 2 && common === undefined) return [];
      const teller = tellers.find((item) => forest.find(item) === long);
      const told = teller === undefined ? [] : [placeOf(teller, short.key)];
      const evidence = [...told, ...(common ?? [])];
      return [{ short, long, reason: { rule: "short-form", points: WEAK_POINTS, evidence } }];
    });
    const owned = targetsOf(forest, endings.get(key) ?? [], short).flatMap(
      (long): readonly Proposal[] => {
        const owners = forest
          .membersOf(short)
          .flatMap((item) => companions.named(item, ownerOf(long, short)) ?? []);
        const [owner] = owners;
        const evidence =
          owner === undefined && !isBody && isInsideName(long, short, names)
            ? companions.commonOfClusters(long, short)
            : owner && [placeOf(owner)];
        const reason = { rule: "owner", points: WEAK_POINTS };
        return evidence === undefined ? [] : [{ short, long, reason: { ...reason, evidence } }];
      },
    );
    const kinds = targetsOf(forest, generic.get(short.key) ?? [], short).flatMap(
      (long): readonly Proposal[] => {
        const evidence = companions.commonOfClusters(long, short);
        const reason = { rule: "kind-word", points: WEAK_POINTS };
        return evidence === undefined ? [] : [{ short, long, reason: { ...reason, evidence } }];
      },
    );
    return [...owned, ...aliased, ...kinds];
  });
}

/**
 * Whether what the short name leaves off is a name that the corpus knows or the beginning of one: "Elswick Herald" cuts
 * "Port Elswick".
 */
function isInsideName(long: Item, short: Item, names: ReadonlySet<string>): boolean {
  const cut = long.words.length - short.words.length;
  return short.words.some((_, n) => names.has(long.words.slice(0, cut + n).join(" ")));
}

/** Words at the end of a name that only say what it is: writers leave them off. */
const KIND_WORDS: ReadonlySet<string> = new Set(
  `company holding holdings group international enterprises industries worldwide global orchestra newspaper club corporation`.split(
    " ",
  ),
);

/** Heads of names that end in a word for their kind, by the name without it. */
function indexGeneric(forest: Forest): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>();
  for (const head of forest.heads()) {
    const words = withoutLegalForm(head.words);
    if (words.length < 2 || head.root !== "Organization" || !KIND_WORDS.has(words.at(-1) ?? ""))
      continue;
    collect(index, words.slice(0, -1).join(" "), head);
  }
  return index;
}

/** Items that bear an alias, by the alias. */
function indexAliases(
  forest: Forest,
  keep: (name: string, rule: string) => string | undefined,
): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of forest.items) {
    for (const [name, rule] of item.aliases) {
      const key = keep(name, rule);
      if (key !== undefined) collect(index, key, item);
    }
  }
  return index;
}

/** Heads of longer names by their last two to five words. */
function indexEndings(forest: Forest): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>();
  for (const head of forest.heads()) {
    for (let n = 2; n <= Math.min(5, head.words.length - 1); n++) {
      collect(index, endingKey(head.words.slice(-n)), head);
    }
  }
  return index;
}

/** The other clusters, each once, whose type allows that they are the same thing. */
function targetsOf(forest: Forest, items: readonly Item[], self: Item): readonly Item[] {
  const own = forest.find(self);
  const others = new Set(items.map((item) => forest.find(item)));
  return [...others].filter((other) => other !== own && other.root === self.root);
}

/** The words of the long name before those of the short one. */
function ownerOf(long: Item, short: Item): string {
  return long.words.slice(0, long.words.length - short.words.length).join(" ");
}
