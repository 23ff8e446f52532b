import { collect } from "../model/groups.ts";
import { type GoldDocument, WORD_RELATIONS } from "./gold.ts";
import { scoredWord } from "./names.ts";

const SYMMETRIC: ReadonlySet<string> = new Set([
  "family_of",
  "partners_with",
  "competes_with",
  "compared_with",
  "merged_with",
]);

/** A gold relation by its number, with the words that its object may be called. */
interface GoldWord {
  readonly relation: number;
  readonly words: readonly string[];
}

/** The gold relations of a document, found by their ends. Entities and relations are numbers: their index in the gold. */
export interface GoldIndex {
  readonly entityOf: ReadonlyMap<string, number>;
  /** Relations by {@link edgeKey}, alternatives and the other direction of symmetric types included. */
  readonly edges: ReadonlyMap<string, readonly number[]>;
  /** What is said of a pair of entities whatever its order, by {@link pairKey}: for explanations. */
  readonly pairs: ReadonlyMap<string, readonly string[]>;
  /** Relations whose object is a word, by {@link wordKey}. */
  readonly words: ReadonlyMap<string, readonly GoldWord[]>;
}

/** Key of an edge between two gold entities. */
export function edgeKey(subject: number, type: string, object: number, polarity: string): string {
  return `${subject} ${type} ${object} ${polarity}`;
}

/** Key of a pair of gold entities, the same in both orders. */
export function pairKey(a: number, b: number): string {
  return `${Math.min(a, b)} ${Math.max(a, b)}`;
}

/** Key of the word relations of a gold entity. */
export function wordKey(subject: number, type: string, polarity: string): string {
  return `${subject} ${type} ${polarity}`;
}

/** Whether a type says the same in both directions. */
export function isSymmetric(type: string): boolean {
  return SYMMETRIC.has(type);
}

/** Builds the index of a gold document. */
export function indexGold(gold: GoldDocument): GoldIndex {
  const entityOf = new Map(gold.entities.map((entity, index) => [entity.id, index]));
  const edges = new Map<string, number[]>();
  const pairs = new Map<string, string[]>();
  const words = new Map<string, GoldWord[]>();
  gold.relations.forEach((relation, number) => {
    const subject = entityOf.get(relation.subject) ?? -1;
    if (WORD_RELATIONS.has(relation.type)) {
      const word = { relation: number, words: objectWords(gold, entityOf, relation.object) };
      collect(words, wordKey(subject, relation.type, relation.polarity), word);
      return;
    }
    const object = entityOf.get(relation.object) ?? -1;
    for (const alternative of [relation.type, ...relation.alternatives]) {
      const type = alternative.replace(/^\^+/, "");
      const [from, to] = alternative.startsWith("^") ? [object, subject] : [subject, object];
      collect(edges, edgeKey(from, type, to, relation.polarity), number);
      if (isSymmetric(type) && from !== to) {
        collect(edges, edgeKey(to, type, from, relation.polarity), number);
      }
      const names = [subject, object].map((index) => gold.entities[index]?.name ?? "");
      const text = `${names[0]} ${type} ${names[1]} (${relation.polarity})`;
      collect(pairs, pairKey(subject, object), text);
    }
  });
  return { entityOf, edges, pairs, words };
}

function objectWords(
  gold: GoldDocument,
  entityOf: ReadonlyMap<string, number>,
  object: string,
): readonly string[] {
  const entity = gold.entities[entityOf.get(object) ?? -1];
  const names = entity === undefined ? [] : [entity.name, ...entity.aliases];
  return [object, ...names].map(scoredWord);
}
