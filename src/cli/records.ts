import { createHash } from "node:crypto";
import type { ExtractOptions } from "../index.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DocumentRecord } from "../model/record.ts";
import { otherPathsOf } from "../model/sources.ts";
import type { ManifestInput, Segment } from "../store/index.ts";
import type { RecordCache } from "./cache.ts";
import type { Effects } from "./effects.ts";
import type { Engine } from "./engine.ts";
import { reasonOf } from "./failure.ts";
import type { Reporter } from "./report.ts";
import { extractSafely } from "./safely.ts";
import type { SourceFile } from "./sources.ts";
import { checkStop } from "./stop.ts";
import { unreadable } from "./walk.ts";

/** What a command works with. */
export interface Tools {
  readonly effects: Effects;
  readonly engine: Engine;
  readonly reporter: Reporter;
  /** How documents are read. */
  readonly options?: ExtractOptions;
}

/** Everything that the sources say. */
export interface Records {
  readonly records: readonly DocumentRecord[];
  /** Further paths of a document's bytes, by document id. */
  readonly otherPaths: ReadonlyMap<string, readonly string[]>;
  readonly inputs: readonly ManifestInput[];
  readonly diagnostics: readonly Diagnostic[];
  /** Documents that met a fault of ours and were left out. */
  readonly faults: number;
  /** Sources of which nothing was read again. */
  readonly reused: number;
}

/** Reads each source and extracts its documents, in order of name. A source that fails costs no other one. */
export async function makeRecords(
  sources: readonly SourceFile[],
  cache: RecordCache,
  tools: Tools,
): Promise<Records> {
  const { effects, reporter } = tools;
  const all: Made[] = [];
  for (const [index, source] of sources.entries()) {
    reporter.progress(index, sources.length, source.name);
    await effects.wait(0);
    checkStop(effects.stop);
    const made = (await loadOne(source, cache)) ?? (await makeOne(source, tools));
    if (!made.isReused && made.faults === 0) await keepOne(made, cache);
    for (const diagnostic of made.diagnostics) reporter.diagnose(diagnostic);
    all.push(made);
  }
  reporter.progress(sources.length, sources.length, "");
  return {
    records: all.flatMap((made) => made.records),
    otherPaths: new Map(
      all.flatMap(({ source, records }) => records.map((record) => otherPathsOf(source, record))),
    ),
    inputs: all.map(({ source, bytes }) => ({
      path: source.name,
      sha256: source.sha256,
      bytes,
      otherPaths: source.otherNames,
    })),
    diagnostics: all.flatMap((made) => made.diagnostics),
    faults: all.reduce((sum, made) => sum + made.faults, 0),
    reused: all.filter((made) => made.isReused).length,
  };
}

interface Made extends Omit<Segment, "names"> {
  readonly source: SourceFile;
  readonly faults: number;
  readonly isReused: boolean;
  /** Whether the source could be read, so that the same bytes will always give the same. */
  readonly isLasting: boolean;
}

async function loadOne(source: SourceFile, cache: RecordCache): Promise<Made | null> {
  const segment = await cache.load(source);
  if (segment === null) return null;
  return { ...segment, source, faults: 0, isReused: true, isLasting: true };
}

async function keepOne(made: Made, cache: RecordCache): Promise<void> {
  const { source, bytes, records, diagnostics } = made;
  if (made.isLasting) await cache.keep(source, { bytes, records, diagnostics });
}

async function makeOne(
  source: SourceFile,
  { effects, engine, reporter, options }: Tools,
): Promise<Made> {
  const nothing = { source, bytes: 0, records: [], faults: 0, isReused: false, isLasting: false };
  let bytes: Uint8Array;
  try {
    bytes = await effects.files.read(source.file);
  } catch (error) {
    return { ...nothing, diagnostics: [unreadable(source.name, reasonOf(error))] };
  }
  if (createHash("sha256").update(bytes).digest("hex") !== source.sha256) {
    const changed = "changed while it was being read and was left out";
    return { ...nothing, diagnostics: [unreadable(source.name, changed)] };
  }
  const read = await engine.readFile(source.name, bytes);
  const records: DocumentRecord[] = [];
  let faults = 0;
  for (const document of read.documents) {
    checkStop(effects.stop);
    const record = extractSafely(document, { engine, reporter }, options);
    if (record === null) faults += 1;
    else records.push(record);
  }
  const diagnostics = [...read.diagnostics, ...records.flatMap((record) => record.diagnostics)];
  return {
    source,
    bytes: bytes.length,
    records,
    diagnostics,
    faults,
    isReused: false,
    isLasting: true,
  };
}
