import { layOut, sizesOf, tiesOf } from "../../src/graph/index.ts";
import type { GraphEdge, GraphNode } from "../../src/model/graph.ts";
import { isPlaces, type LayoutJob, type Place } from "./messages.ts";

/** Whether nodes were laid out at all: nodes of files without places all stand on one spot. */
export function hasPlaces(nodes: readonly Place[]): boolean {
  const [first] = nodes;
  return nodes.length < 2 || nodes.some(({ x, y }) => x !== first?.x || y !== first?.y);
}

/** A graph with its nodes at places, aligned with them, and as large as the build draws what is mentioned so often. */
export function withPlaces<G extends { readonly nodes: readonly GraphNode[] }>(
  graph: G,
  places: readonly Place[],
): G {
  const sizes = sizesOf(graph.nodes.map(({ entity }) => entity.mentions));
  const nodes = graph.nodes.map((node, at) => ({
    ...node,
    ...(places[at] ?? { x: 0, y: 0 }),
    size: sizes[at] ?? node.size,
  }));
  return { ...graph, nodes };
}

/**
 * Places for the nodes of a graph, by the layout of `build`, so that a graph has the same picture however it comes to the page.
 * `script` is the page's own code: it is run once more in a worker, where {@link serveLayouts} answers. Where no worker can
 * be started, the page computes by itself.
 */
export async function arrange(
  graph: { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] },
  script: string,
): Promise<readonly Place[]> {
  const { nodes, edges } = graph;
  const sizes = sizesOf(nodes.map(({ entity }) => entity.mentions));
  const job: LayoutJob = {
    bodies: nodes.map(({ id, community }, at) => ({ id, size: sizes[at] ?? 1, community })),
    ties: tiesOf(
      nodes.map(({ id }) => id),
      edges,
    ),
  };
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(address);
  try {
    return await new Promise<readonly Place[]>((done, fail) => {
      worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        if (isPlaces(data)) done(data);
      });
      worker.addEventListener("error", () => fail(new Error("the worker stopped")));
      worker.postMessage(job);
    });
  } catch {
    return layOut(job.bodies, job.ties);
  } finally {
    worker.terminate();
    URL.revokeObjectURL(address);
  }
}
