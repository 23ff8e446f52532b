export type { Claim, Evidence } from "./model/claim.ts";
export type { Document, Source } from "./model/document.ts";
export type { Entity } from "./model/entity.ts";
export type { GraphClaim, GraphEdge, GraphNode, KnowledgeGraph } from "./model/graph.ts";
export type { Pack } from "./model/pack.ts";
export type { DocumentRecord } from "./model/record.ts";
export { extractDocument, type ProjectOptions, projectGraph } from "./pipeline.ts";
export { isReadable, type ReadResult, readFile, readRecord } from "./read/index.ts";
