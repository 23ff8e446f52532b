import type { GraphDocument, GraphNode, KnowledgeGraph } from "../model/graph.ts";
import { wellFormedJson } from "./escape.ts";
import { type Exporter, type ExportFile, joinChunks } from "./files.ts";
import { LossCounter, type Written } from "./losses.ts";

/** The source of truth as JSON lines: every claim with its quote, every entity with why it is one, every text. */
export const jsonLines: Exporter = {
  format: "jsonl",
  description: "claims, entities and documents, one line of JSON each",
  paths: ["claims.jsonl", "entities.jsonl", "documents.jsonl"],
  write: (graph) => {
    const losses = new LossCounter("jsonl");
    return { files: lineFiles(graph, losses), losses: () => losses.report() };
  },
};

function lineFiles(graph: KnowledgeGraph, losses: LossCounter): readonly ExportFile[] {
  return [
    { path: "claims.jsonl", chunks: lines(graph.claims, "claims", (claim) => claim.id, losses) },
    {
      path: "entities.jsonl",
      chunks: lines(graph.nodes.map(entityLine), "nodes", (entity) => entity.id, losses),
    },
    {
      path: "documents.jsonl",
      chunks: lines(graph.documents.map(documentLine), "documents", ({ path }) => path, losses),
    },
  ];
}

function lines<T>(
  items: readonly T[],
  what: keyof Written,
  idOf: (item: T) => string,
  losses: LossCounter,
): Iterable<string> {
  return joinChunks(writeLines(items, what, idOf, losses));
}

function* writeLines<T>(
  items: readonly T[],
  what: keyof Written,
  idOf: (item: T) => string,
  losses: LossCounter,
): Generator<string, void, undefined> {
  for (const item of items) {
    const { json, isChanged } = wellFormedJson(item);
    if (isChanged) losses.add("lone-surrogate", what, idOf(item));
    losses.wrote(what);
    yield `${json}\n`;
  }
}

type EntityLine = GraphNode["entity"] & { readonly documents: readonly string[] };

/** The entity with the paths of its documents; its place in the network is in `graph.json`. */
function entityLine(node: GraphNode): EntityLine {
  return { ...node.entity, documents: node.documents };
}

type DocumentLine = Omit<GraphDocument, "id" | "mentions"> & { readonly sha256: string };

/** Where it speaks of entities is told by the records of `extract`, not here. */
function documentLine({ id, mentions: _mentions, ...document }: GraphDocument): DocumentLine {
  return { ...document, sha256: id };
}
