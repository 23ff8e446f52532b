import type { GraphEdge, GraphNode, KnowledgeGraph } from "../model/graph.ts";
import { type Exporter, joinChunks } from "./files.ts";
import { LossCounter } from "./losses.ts";
import { serializeEdge, serializeNode, writeItems } from "./serialize.ts";

/** The JSON of `networkx.node_link_graph`: attributes beside the ids, the edge's id as its key. */
export const nodeLink: Exporter = listExporter({
  format: "node-link",
  description: "node-link JSON for networkx and D3",
  path: "graph.node-link.json",
  open: '{"directed":true,"multigraph":true,"graph":{},"nodes":[',
  close: "]}\n",
  node: (node) => ({ ...serializeNode(node).attributes, id: node.id }),
  edge: (edge) => {
    const { key, source, target, attributes } = serializeEdge(edge);
    return { ...attributes, key, source, target };
  },
});

/** The JSON of Cytoscape and cytoscape.js. There, y points down. */
export const cytoscape: Exporter = listExporter({
  format: "cytoscape",
  description: "JSON for Cytoscape and cytoscape.js",
  path: "graph.cyjs",
  open: '{"elements":{"nodes":[',
  close: "]}}\n",
  node: (node) => ({
    data: { ...serializeNode(node).attributes, id: node.id },
    position: { x: node.x, y: 0 - node.y },
  }),
  edge: (edge) => {
    const { key, source, target, attributes } = serializeEdge(edge);
    return { data: { ...attributes, id: key, source, target } };
  },
});

/** A JSON file with a list of nodes and a list of edges. */
interface Lists {
  readonly format: string;
  readonly description: string;
  readonly path: string;
  /** What stands before the first node and after the last edge. */
  readonly open: string;
  readonly close: string;
  readonly node: (node: GraphNode) => object;
  readonly edge: (edge: GraphEdge) => object;
}

function listExporter(lists: Lists): Exporter {
  const { format, description, path } = lists;
  return {
    format,
    description,
    paths: [path],
    write: (graph) => {
      const losses = new LossCounter(format);
      const chunks = joinChunks(writeLists(lists, graph, losses));
      return { files: [{ path, chunks }], losses: () => losses.report() };
    },
  };
}

function* writeLists(
  lists: Lists,
  graph: KnowledgeGraph,
  losses: LossCounter,
): Generator<string, void, undefined> {
  yield lists.open;
  yield* writeItems(graph.nodes, "nodes", lists.node, losses);
  yield '],"edges":[';
  yield* writeItems(graph.edges, "edges", lists.edge, losses);
  yield lists.close;
}
