import type { GraphEdge, GraphNode, KnowledgeGraph } from "../model/graph.ts";
import { wellFormedJson } from "./escape.ts";
import { type Exporter, joinChunks } from "./files.ts";
import { LossCounter } from "./losses.ts";

/** What graphology must be told to read the graph: several edges may join two nodes, also one node with itself. */
const OPTIONS = { type: "directed", multi: true, allowSelfLoops: true };
const ATTRIBUTES = { format: "claimgraph/graph@1" };

/** The graph as graphology's serialised MultiDirectedGraph, one node or edge a line. */
export const graphJson: Exporter = {
  format: "json",
  description: "the graph in graphology's serialised format",
  paths: ["graph.json"],
  write: (graph) => {
    const losses = new LossCounter("json");
    const chunks = joinChunks(writeGraph(graph, losses));
    return { files: [{ path: "graph.json", chunks }], losses: () => losses.report() };
  },
};

function* writeGraph(
  graph: KnowledgeGraph,
  losses: LossCounter,
): Generator<string, void, undefined> {
  yield `{"options":${JSON.stringify(OPTIONS)},"attributes":${JSON.stringify(ATTRIBUTES)},"nodes":[`;
  yield* writeItems(graph.nodes, "nodes", serializeNode, losses);
  yield '],"edges":[';
  yield* writeItems(graph.edges, "edges", serializeEdge, losses);
  yield "]}\n";
}

function* writeItems<T extends { readonly id: string }>(
  items: readonly T[],
  what: "nodes" | "edges",
  serialize: (item: T) => Serialized,
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

interface Serialized {
  readonly key: string;
  readonly source?: string;
  readonly target?: string;
  readonly attributes: { readonly [name: string]: unknown };
}

function serializeNode(node: GraphNode): Serialized {
  const { entity, facts, documents, firstDate, lastDate, community, pagerank } = node;
  const { name: label, type, aliases, mentions } = entity;
  const { x, y, size, color } = node;
  const known = { label, type, aliases, mentions, documents, firstDate, lastDate, facts };
  return { key: node.id, attributes: { ...known, community, pagerank, x, y, size, color } };
}

function serializeEdge(edge: GraphEdge): Serialized {
  const { id, subject, object, type, predicate, sources } = edge;
  const { polarity, modality, status, qualifiers, weight, confidence, claims, evidence } = edge;
  const said = { type, label: predicate ?? type, polarity, modality, status, qualifiers };
  const support = { weight, documents: sources.length, sources, confidence, claims, evidence };
  const open = predicate === null ? {} : { predicate };
  const attributes = { ...said, ...open, ...support, disputed: edge.isDisputed };
  return { key: id, source: subject, target: object, attributes };
}
