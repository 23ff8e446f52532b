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
  const { entity } = node;
  const attributes = {
    aliases: entity.aliases,
    color: node.color,
    community: node.community,
    documents: node.documents,
    facts: node.facts,
    firstDate: node.firstDate,
    label: entity.name,
    lastDate: node.lastDate,
    mentions: entity.mentions,
    pagerank: node.pagerank,
    salience: entity.salience,
    size: node.size,
    type: entity.type,
    x: node.x,
    y: node.y,
  };
  return { key: node.id, attributes };
}

/** An edge, its attributes named as readers of `graph.json` rely on; the verb only where the type is open. */
export function serializeEdge(edge: GraphEdge): Serialized & Ends {
  const attributes = {
    claims: edge.claims,
    confidence: edge.confidence,
    disputed: edge.isDisputed,
    documents: edge.sources.length,
    evidence: edge.evidence,
    independent: edge.independent,
    label: edge.predicate ?? edge.type,
    modality: edge.modality,
    polarity: edge.polarity,
    predicate: edge.predicate ?? undefined,
    qualifiers: edge.qualifiers,
    sources: edge.sources,
    status: edge.status,
    type: edge.type,
    weight: edge.weight,
  };
  return { key: edge.id, source: edge.subject, target: edge.object, attributes };
}
