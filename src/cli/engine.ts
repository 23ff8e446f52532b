import type { ListReading } from "../domain/index.ts";
import type {
  AnnotateOptions,
  Annotation,
  Chunk,
  CorrectedGraph,
  CorrectionsReading,
  ExtractOptions,
  GroundedRecord,
  ProjectOptions,
  ReadResult,
} from "../index.ts";
import type { AnnotatedDocument } from "../model/annotation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { KnowledgeGraph } from "../model/graph.ts";
import type { KnownThing } from "../model/lexicon.ts";
import type { EntityTypeDefinition } from "../model/pack.ts";
import type { Pattern } from "../model/pattern.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { ReadingOptions } from "../model/view.ts";
import type { OutputFile } from "./publish.ts";

/** Where a line stood: name of its file or stream, and its number from 1. */
interface RecordPlace {
  readonly path: string;
  readonly line: number;
}

/** What the graph's files say of the build beside the graph. */
export interface GraphInfo {
  readonly version: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The page of the viewer, ready to take data; null where it has not been built. */
  readonly template: string | null;
  /** What lets the page read articles itself; null where that was not asked for. */
  readonly reader: string | null;
  readonly reading: ReadingOptions;
}

/** The stages behind one door, so that commands can be tested without them and load them only when needed. */
export interface Engine {
  /** Stands for the packs' content: records made with other packs are not reused. */
  readonly packHash: () => string;
  /** Stands for those listed things that texts speak of: what was made of them knowing others is not reused. */
  readonly namesHash: (texts: readonly string[]) => string;
  /** Whether a file of this name is a document when a folder is walked. */
  readonly isReadable: (name: string) => boolean;
  readonly readFile: (path: string, bytes: Uint8Array) => Promise<ReadResult>;
  /** One line of a JSON-lines stream; `place` says where it stood, should it have no path. */
  readonly readRecord: (line: string, place: RecordPlace) => Promise<ReadResult>;
  /** Sentences, words and trees, and what went wrong on the way. */
  readonly annotate: (document: Document, options: AnnotateOptions) => Annotation;
  readonly chunk: (annotated: AnnotatedDocument) => readonly Chunk[];
  readonly extract: (document: Document, options?: ExtractOptions) => DocumentRecord;
  /** The record with what its claims rest on. */
  readonly ground: (document: Document, options?: ExtractOptions) => GroundedRecord;
  /** The pattern of this id; null for a rule that is none. */
  readonly patternOf: (id: string) => Pattern | null;
  readonly entityTypes: () => readonly EntityTypeDefinition[];
  readonly project: (records: readonly DocumentRecord[], options: ProjectOptions) => CorrectedGraph;
  readonly readCorrections: (text: string) => Promise<CorrectionsReading>;
  readonly readList: (text: string) => ListReading;
  /** The same stages with a pack that knows these things too. */
  readonly knowing: (things: readonly KnownThing[]) => Engine;
  /** The default formats, but the manifest. */
  readonly writers: (graph: KnowledgeGraph, info: GraphInfo) => readonly OutputFile[];
}
