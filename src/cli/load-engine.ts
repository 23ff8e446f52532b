import { defaultPack } from "../domain/index.ts";
import { DEFAULT_EXPORTERS, writeHtml, writeReport } from "../export/index.ts";
import {
  annotateDocument,
  extractDocument,
  findChunks,
  isReadable,
  projectGraph,
  readFile,
  readGrounds,
  readRecord,
} from "../index.ts";
import type { KnowledgeGraph } from "../model/graph.ts";
import { sha256 } from "../model/hash.ts";
import { canonicalJson } from "../model/json.ts";
import type { Engine, GraphInfo } from "./engine.ts";
import type { OutputFile } from "./publish.ts";

/** The stages with the default packs. */
export function loadEngine(): Engine {
  const pack = defaultPack;
  const symmetric = new Set(
    pack.relations.filter((relation) => relation.isSymmetric).map((relation) => relation.type),
  );
  const writers = (graph: KnowledgeGraph, info: GraphInfo): readonly OutputFile[] => {
    const exports = DEFAULT_EXPORTERS.map((exporter) => exporter.write(graph, { symmetric }));
    const page = { title: null, version: info.version };
    const { template } = info;
    return [
      ...exports.flatMap((one) => one.files),
      ...(template === null
        ? []
        : [{ path: "index.html", chunks: writeHtml(graph, template, page) }]),
      // Last, as it tells what the other formats could not hold.
      ...writeReport({
        graph,
        diagnostics: info.diagnostics,
        losses: () => exports.map((one) => one.losses()),
      }),
    ];
  };
  return {
    packHash: () => sha256(canonicalJson(pack)),
    isReadable,
    readFile,
    readRecord,
    annotate: (document, options) => annotateDocument(document, pack, options),
    chunk: findChunks,
    extract: (document, options) => extractDocument(document, pack, options),
    ground: (document) => readGrounds(document, pack),
    patternOf: (id) => pack.patterns.find((pattern) => pattern.id === id) ?? null,
    entityTypes: () => pack.entityTypes,
    project: (records, otherPaths) => projectGraph(records, pack, { otherPaths }),
    writers,
  };
}
