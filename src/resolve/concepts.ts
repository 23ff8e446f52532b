import type { Entity } from "../model/entity.ts";
import type { GraphClaim } from "../model/graph.ts";
import { sha256 } from "../model/hash.ts";
import { canonicalJson } from "../model/json.ts";
import { byText, compareText } from "../model/order.ts";
import type { Pack } from "../model/pack.ts";
import type { DocumentRecord } from "../model/record.ts";
import { foldName } from "../model/text.ts";

const CONCEPT = "Concept";
/** The points that a claim gives to its class or licence word as evidence of being a concept. */
const WORD_POINTS = 20;
/** Repetition in one document counts up to so many mentions; a heading and quotation marks add to it. */
const MOST_COUNTED = 8;
const ADDED: Readonly<Record<string, number>> = { "topic/heading": 5, "topic/quoted": 3 };

interface Resolved {
  readonly entities: readonly Entity[];
  readonly claims: readonly GraphClaim[];
}

/**
 * Makes concepts of class and licence words: the objects of such claims become entities, the same as the topic of that name
 * where there is one. Gives every concept its salience: for a topic what each of its documents makes of it, for a word the
 * number of claims.
 */
export function addConcepts<T extends Resolved>(
  resolution: T,
  records: readonly DocumentRecord[],
  pack: Pack,
): T {
  const words = new WordBook(resolution.entities, records);
  const wording = new Set(
    pack.relations
      .filter(({ objectKind, object }) => objectKind === "word" && object.includes(CONCEPT))
      .map(({ type }) => type),
  );
  const ids = new Set(resolution.entities.map(({ id }) => id));
  const claims = resolution.claims.map((claim) => {
    const { object, type, subject } = claim;
    if (object === null || !wording.has(type) || ids.has(object)) return claim;
    const concept = words.idOf(object);
    if (concept === subject || concept === "") return claim;
    words.count(concept, object, claim);
    return { ...claim, object: concept };
  });
  const salience = topicSalience(resolution.entities, records);
  const entities = [...resolution.entities, ...words.made(ids)].map((entity) => {
    if (entity.type !== CONCEPT) return entity;
    return { ...entity, salience: (salience.get(entity.id) ?? 0) + words.claimsOf(entity.id) };
  });
  return { ...resolution, entities: entities.toSorted(byText(({ id }) => id)), claims };
}

/** Words that claims give as class or licence, with where they do. */
class WordBook {
  readonly #known: ReadonlyMap<string, string>;
  readonly #documents: ReadonlyMap<string, string>;
  readonly #uses = new Map<string, { name: string; type: string; claims: Map<string, number> }>();

  constructor(entities: readonly Entity[], records: readonly DocumentRecord[]) {
    const concepts = entities.filter(({ type }) => type === CONCEPT);
    this.#known = new Map([
      ...concepts.flatMap(({ id, aliases }) =>
        aliases.map((name) => [foldName(name), id] as const),
      ),
      ...concepts.map(({ id, name }) => [foldName(name), id] as const),
    ]);
    this.#documents = new Map(records.map(({ source }) => [source.path, source.id]));
  }

  /** The concept that a word names: that of a topic, else one of its own; empty for a word without letters. */
  idOf(word: string): string {
    const name = foldName(word);
    if (name === "") return "";
    return this.#known.get(name) ?? sha256(canonicalJson({ family: CONCEPT, name }));
  }

  count(id: string, name: string, claim: GraphClaim): void {
    const use = this.#uses.get(id) ?? { name, type: claim.type, claims: new Map() };
    if (compareText(name, use.name) < 0) use.name = name;
    if (compareText(claim.type, use.type) < 0) use.type = claim.type;
    const document = this.#documents.get(claim.document) ?? "";
    use.claims.set(document, (use.claims.get(document) ?? 0) + 1);
    this.#uses.set(id, use);
  }

  claimsOf(id: string): number {
    return [...(this.#uses.get(id)?.claims.values() ?? [])].reduce((sum, n) => sum + n, 0);
  }

  /** Entities for the words that name none yet. */
  made(existing: ReadonlySet<string>): readonly Entity[] {
    return [...this.#uses]
      .filter(([id]) => !existing.has(id))
      .map(([id, { name, type, claims }]) => ({
        id,
        name,
        type: CONCEPT,
        aliases: [],
        mentions: this.claimsOf(id),
        places: [...claims]
          .toSorted(byText(([document]) => document))
          .map(([document, mentions]) => ({ document, chain: "", mentions })),
        merges: [],
        evidence: [{ family: "class", type: CONCEPT, points: WORD_POINTS, rule: `word/${type}` }],
        isAmbiguous: false,
      }));
  }
}

/** By entity: what its documents make of a topic. */
function topicSalience(
  entities: readonly Entity[],
  records: readonly DocumentRecord[],
): ReadonlyMap<string, number> {
  const byDocument = new Map(records.map((record) => [record.source.id, record]));
  return new Map(
    entities
      .filter(({ type }) => type === CONCEPT)
      .map(({ id, places }) => {
        const parts = places.map(({ document, chain, mentions }) => {
          const own = byDocument.get(document)?.entities.find((entity) => entity.id === chain);
          const added = (own?.evidence ?? []).map(({ rule }) => ADDED[rule] ?? 0);
          return added.reduce((sum, n) => sum + n, Math.min(MOST_COUNTED, mentions));
        });
        return [id, parts.reduce((sum, n) => sum + n, 0)];
      }),
  );
}
