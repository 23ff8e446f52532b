import type { KnowledgeGraph } from "../model/graph.ts";
import { type Exporter, joinChunks } from "./files.ts";
import { LossCounter } from "./losses.ts";
import { serializeEdge, serializeNode, writeItems } from "./serialize.ts";

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
