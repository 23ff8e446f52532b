export { type Annotation, findChunks } from "./annotate/index.ts";
export { type CorrectionsReading, readCorrections } from "./corrections/index.ts";
export { defaultPack } from "./domain/index.ts";
export type { AnnotatedDocument, Sentence, Token } from "./model/annotation.ts";
export type { Chunk } from "./model/chunk.ts";
export type { Claim, Evidence } from "./model/claim.ts";
export type { Correction, LineProblem } from "./model/correction.ts";
export type { Document, Source } from "./model/document.ts";
export type { Entity } from "./model/entity.ts";
export type { Fact } from "./model/fact.ts";
export type { GraphClaim, GraphEdge, GraphNode, KnowledgeGraph } from "./model/graph.ts";
export type { Pack } from "./model/pack.ts";
export type { DocumentRecord } from "./model/record.ts";
export {
  type AnnotateOptions,
  annotateDocument,
  type CorrectedGraph,
  type ExtractOptions,
  extractDocument,
  type GroundedRecord,
  type ProjectOptions,
  projectCorrected,
  projectGraph,
  readGrounds,
} from "./pipeline.ts";
export { isReadable, type ReadResult, readFile, readRecord } from "./read/index.ts";
