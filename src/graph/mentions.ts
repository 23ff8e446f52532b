import type { Entity } from "../model/entity.ts";
import type { GraphMention } from "../model/graph.ts";
import type { DocumentRecord } from "../model/record.ts";

/**
 * Where each text mentions entities, by document id: by name, noun or pronoun, in text order, the longer first where two
 * begin together. `records` must have the chains to which the entities' places point.
 */
export function findMentions(
  entities: readonly Entity[],
  records: readonly DocumentRecord[],
): ReadonlyMap<string, readonly GraphMention[]> {
  const entityOf = new Map(
    entities.flatMap(({ id, places }) =>
      places.map(({ document, chain }) => [`${document} ${chain}`, id] as const),
    ),
  );
  return new Map(
    records.map(({ source, entities: chains }) => {
      const mentions = chains.flatMap((chain) => {
        const entity = entityOf.get(`${source.id} ${chain.id}`);
        if (entity === undefined) return [];
        return chain.mentions.map(({ start, end }): GraphMention => ({ entity, start, end }));
      });
      return [source.id, mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)];
    }),
  );
}
