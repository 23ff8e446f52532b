import { defaultPack, readList, thingsIn, withThings } from "../domain/index.ts";
import { DEFAULT_EXPORTERS, writeHtml, writeReport } from "../export/index.ts";
import {
  annotateDocument,
  extractDocument,
  findChunks,
  isReadable,
  projectCorrected,
  readCorrections,
  readFile,
  readGrounds,
  readRecord,
} from "../index.ts";
import type { KnowledgeGraph } from "../model/graph.ts";
import { sha256 } from "../model/hash.ts";
import { canonicalJson } from "../model/json.ts";
import type { KnownThing } from "../model/lexicon.ts";
import type { Engine, GraphInfo } from "./engine.ts";
import type { OutputFile } from "./publish.ts";

/** The stages with the default packs, and with things that a person listed. */
export function loadEngine(listed: readonly KnownThing[] = []): Engine {
  const pack = withThings(defaultPack, listed);
  const { things } = pack.lexicon;
  const symmetric = new Set(
    pack.relations.filter((relation) => relation.isSymmetric).map((relation) => relation.type),
  );
  const writers = (graph: KnowledgeGraph, info: GraphInfo): readonly OutputFile[] => {
    const exports = DEFAULT_EXPORTERS.map((exporter) => exporter.write(graph, { symmetric }));
    const { template, version, reader, reading } = info;
    const page = { title: null, version, reader, reading };
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
    packHash: () => sha256(canonicalJson(defaultPack)),
    namesHash: (texts) => {
      const own = thingsIn(things, texts);
      return own.length === 0 ? "" : sha256(canonicalJson(own));
    },
    isReadable,
    readFile,
    readRecord,
    annotate: (document, options) => annotateDocument(document, pack, options),
    chunk: findChunks,
    extract: (document, options) => extractDocument(document, pack, options),
    ground: (document, options) => readGrounds(document, pack, options),
    patternOf: (id) => pack.patterns.find((pattern) => pattern.id === id) ?? null,
    entityTypes: () => pack.entityTypes,
    project: (records, options) => projectCorrected(records, pack, options),
    readCorrections: (text) => readCorrections(text, pack),
    readList: (text) => readList(text, pack.entityTypes),
    knowing: (more) => loadEngine([...listed, ...more]),
    writers,
  };
}
