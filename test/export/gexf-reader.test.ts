import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { expect, it } from "vitest";
import { EXPORTERS } from "../../src/export/index.ts";
import { sampleGraph } from "../graph/sample.ts";
import { writeAll } from "./read.ts";

it("is read by graphology-gexf, the reader of Gephi Lite", () => {
  const graph = sampleGraph();
  const exporter = EXPORTERS.get("gexf");
  if (exporter === undefined) throw new Error("no GEXF");
  const { files, report } = writeAll(exporter, graph);
  const read = parse(MultiDirectedGraph, files.get("graph.gexf") ?? "");
  expect([read.order, read.size]).toEqual([report.written.nodes, report.written.edges]);
  for (const node of graph.nodes)
    expect(read.getNodeAttributes(node.id)).toMatchObject({
      label: node.entity.name,
      x: node.x,
      y: node.y,
      size: node.size,
      mentions: node.entity.mentions,
      entity_type: node.entity.type,
    });
  for (const edge of graph.edges.filter(({ type }) => type !== "related_to"))
    expect(read.getEdgeAttributes(edge.id)).toMatchObject({
      weight: edge.weight,
      relation: edge.type,
      polarity: edge.polarity,
      disputed: edge.isDisputed,
      sources: edge.sources,
    });
});
