import type { KnowledgeGraph } from "../model/graph.ts";
import { compareText } from "../model/order.ts";

/** A relation that several independent sources tell. */
export interface Corroborated {
  readonly edge: string;
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly independent: number;
  readonly documents: number;
}

const MOST = 25;

/** Affirmed relations with two independent sources or more, the best supported first. */
export function corroborated({ nodes, edges }: KnowledgeGraph): readonly Corroborated[] {
  const names = new Map(nodes.map(({ id, entity }) => [id, entity.name]));
  const found = edges.filter(
    ({ independent, polarity }) => independent > 1 && polarity === "affirmed",
  );
  return found
    .toSorted(
      (a, b) => b.independent - a.independent || b.weight - a.weight || compareText(a.id, b.id),
    )
    .slice(0, MOST)
    .map(({ id, subject, object, type, predicate, independent, sources }) => ({
      edge: id,
      subject: names.get(subject) ?? subject,
      relation: predicate ?? type,
      object: names.get(object) ?? object,
      independent,
      documents: sources.length,
    }));
}
