import type { KnowledgeGraph } from "../model/graph.ts";
import type { RelationType } from "../model/pack.ts";
import type { LossReport } from "./losses.ts";

/** A file to be written: `path` is relative to the output folder; the chunks join to its text, lines ending with `\n`. */
export interface ExportFile {
  readonly path: string;
  /** About 64 KiB each; can be read once. */
  readonly chunks: Iterable<string>;
}

/** What shapes exports beside the graph. */
export interface ExportOptions {
  /** Relation types that hold both ways, so that a reader of the file can tell. */
  readonly symmetric?: ReadonlySet<RelationType>;
  /** Formats that carry claims inside an edge or node carry at most so many; 0 for all. Default 100. */
  readonly maxClaims?: number;
  /** CSV cells as they are, without the apostrophe that keeps spreadsheets from running them as formulas. */
  readonly isRaw?: boolean;
}

/** The files of one format, and what was lost in them: complete once all chunks are read. */
interface Export {
  readonly files: readonly ExportFile[];
  readonly losses: () => LossReport;
}

/** A format that graphs can be written in. Pure: no files, no clock, no library. */
export interface Exporter {
  /** The name after `--format`. */
  readonly format: string;
  /** One line of help. */
  readonly description: string;
  /** The files that it writes. */
  readonly paths: readonly string[];
  readonly write: (graph: KnowledgeGraph, options: ExportOptions) => Export;
}

const CHUNK = 65_536;

/** Joins pieces of text to chunks of about 64 KiB. */
export function* joinChunks(pieces: Iterable<string>): Generator<string, void, undefined> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < CHUNK) continue;
    yield waiting.join("");
    waiting = [];
    length = 0;
  }
  if (length > 0) yield waiting.join("");
}
