import { sha256 } from "../model/hash.ts";
import { readBytes } from "./bytes.ts";
import { decode } from "./encoding.ts";
import { formatOf } from "./formats.ts";
import { failure, type Metadata, type ReadResult } from "./reading.ts";
import {
  type FileRequest,
  type RecordPlace,
  readJson,
  readJsonLines,
  readStreamRecord,
} from "./records.ts";

export { formatOf, isReadable } from "./formats.ts";
export type { ReadResult } from "./reading.ts";
export type { RecordPlace } from "./records.ts";

/**
 * The documents of a file. Its format is what its name says, else plain text; a page is known under any name. A JSON file
 * gives a document, or `path#n` for each element of its array; a JSON-lines file gives `path#n` for each line. Never
 * throws on any bytes: what cannot be read is an error among the diagnostics, what was guessed a warning.
 */
export async function readFile(path: string, bytes: Uint8Array): Promise<ReadResult> {
  return await readNamed(path, formatOf(path), undefined, bytes);
}

/** The document of one line of JSON-lines input (`extract -`), with the same promises as {@link readFile}. */
export async function readRecord(line: string, place: RecordPlace): Promise<ReadResult> {
  return await readStreamRecord(line, place, async (request: FileRequest, bytes) =>
    readNamed(request.path, request.format ?? formatOf(request.path), request.metadata, bytes),
  );
}

async function readNamed(
  path: string,
  format: ReturnType<typeof formatOf>,
  metadata: Metadata | undefined,
  bytes: Uint8Array,
): Promise<ReadResult> {
  const name = path.toWellFormed().normalize("NFC");
  if (format !== "json" && format !== "jsonl") {
    const request = { path: name, format };
    return await readBytes(metadata === undefined ? request : { ...request, metadata }, bytes);
  }
  const decoding = decode(bytes);
  if (decoding.text === null) return failure(name, decoding.problems[0]);
  const result =
    format === "json"
      ? await readJson(name, decoding.text, sha256(bytes))
      : await readJsonLines(name, decoding.text);
  const diagnostics = decoding.problems.map((problem) => ({ ...problem, path: name }));
  return { ...result, diagnostics: [...diagnostics, ...result.diagnostics] };
}
