import type { Diagnostic } from "../model/diagnostic.ts";
import { isFields, listField, numberField, textField } from "../model/fields.ts";
import { sha256 } from "../model/hash.ts";
import { canonicalJson } from "../model/json.ts";
import type { DocumentRecord } from "../model/record.ts";

const FORMAT = "claimgraph/segment@1";

/** All that decides what a source gives: another value of any of these is another segment. */
export interface SegmentOrigin {
  /** SHA-256 of the source's bytes. */
  readonly sha256: string;
  /** Its name, which tells its format and is told in its problems. */
  readonly name: string;
  /** Stands for the program's code. */
  readonly program: string;
  /** Stands for the packs. */
  readonly packs: string;
}

/** What a source gave, kept so that it need not be read again. */
export interface Segment {
  /** Size of the source. */
  readonly bytes: number;
  /** Stands for the listed names of which its texts speak; empty where they speak of none. */
  readonly names: string;
  readonly records: readonly DocumentRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The file name of a segment: a hash of its origin. */
export function segmentName(origin: SegmentOrigin): string {
  return `${sha256(canonicalJson(origin))}.json`;
}

/** A segment as its file: a line with the hash of the rest, then one line of JSON. */
export function writeSegment(name: string, segment: Segment): string {
  const body = `${JSON.stringify({ name, ...segment })}\n`;
  return `${FORMAT} ${sha256(body)}\n${body}`;
}

/** Reads a segment's file; null where a byte of it has changed, or it is another segment's. */
export function readSegment(name: string, text: string): Segment | null {
  const end = text.indexOf("\n") + 1;
  const body = text.slice(end);
  if (text.slice(0, end) !== `${FORMAT} ${sha256(body)}\n`) return null;
  const value: unknown = JSON.parse(body);
  return isSegment(value) && textField(value, "name") === name
    ? {
        bytes: value.bytes,
        names: value.names,
        records: value.records,
        diagnostics: value.diagnostics,
      }
    : null;
}

/** The hash has shown that we wrote it, so only its outline is looked at. */
function isSegment(value: unknown): value is Segment {
  return (
    isFields(value) &&
    numberField(value, "bytes") !== null &&
    textField(value, "names") !== null &&
    Array.isArray(value["diagnostics"]) &&
    listField(value, "records").every((record) => isFields(record) && isFields(record["source"]))
  );
}
