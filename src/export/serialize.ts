import type { GraphEdge, GraphNode } from "../model/graph.ts";
import { wellFormedJson } from "./escape.ts";
import type { LossCounter } from "./losses.ts";

/** The items of a JSON list, one a line; what JSON cannot hold is replaced and counted. */
export function* writeItems<T extends { readonly id: string }>(
  items: readonly T[],
  what: "nodes" | "edges",
  serialize: (item: T) => object,
  losses: LossCounter,
): Generator<string, void, undefined> {
  for (const [at, item] of items.entries()) {
    const { json, isChanged } = wellFormedJson(serialize(item));
    if (isChanged) losses.add("lone-surrogate", what, item.id);
    losses.wrote(what);
    yield `${at === 0 ? "" : ","}\n${json}`;
  }
  if (items.length > 0) yield "\n";
}

/** A node or edge as graphology imports it. */
export interface Serialized {
  readonly key: string;
  readonly attributes: { readonly [name: string]: unknown };
}

/** The nodes that an edge joins. */
export interface Ends {
  readonly source: string;
  readonly target: string;
}

/** A node, its attributes named as readers of `graph.json` rely on. */
export function serializeNode(node: GraphNode): Serialized {
  const { entity, facts, documents, firstDate, lastDate, community, pagerank } = node;
  const { name: label, type, aliases, mentions } = entity;
  const { x, y, size, color } = node;
  const known = { label, type, aliases, mentions, documents, firstDate, lastDate, facts };
  return { key: node.id, attributes: { ...known, community, pagerank, x, y, size, color } };
}

/** An edge, its attributes named as readers of `graph.json` rely on. */
export function serializeEdge(edge: GraphEdge): Serialized & Ends {
  const { id, subject, object, type, predicate, sources } = edge;
  const { polarity, modality, status, qualifiers, weight, confidence, claims, evidence } = edge;
  const said = { type, label: predicate ?? type, polarity, modality, status, qualifiers };
  const support = { weight, documents: sources.length, sources, confidence, claims, evidence };
  const open = predicate === null ? {} : { predicate };
  const attributes = { ...said, ...open, ...support, disputed: edge.isDisputed };
  return { key: id, source: subject, target: object, attributes };
}
