import type { Diagnostic } from "../model/diagnostic.ts";
import { fieldOf, isFields, listField, numberField, textField } from "../model/fields.ts";
import { canonicalJson, type Json } from "../model/json.ts";
import { byText } from "../model/order.ts";

/** Name of the manifest among the published files; it is always replaced last. */
export const MANIFEST = "manifest.json";
const FORMAT = "claimgraph/manifest@1";

/** A file by its path, with the SHA-256 of its bytes. */
export interface FileHash {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** A source that was read: its smallest path, and further paths at which the same bytes stood. */
export interface ManifestInput extends FileHash {
  readonly otherPaths: readonly string[];
}

/** What a build read and wrote. It knows no clock, host or absolute path: the same inputs give the same manifest. */
export interface Manifest {
  readonly version: string;
  /** What shaped the output beside the inputs. */
  readonly options: { readonly [name: string]: Json };
  /** Sorted by path. */
  readonly inputs: readonly ManifestInput[];
  readonly outputs: readonly FileHash[];
  readonly counts: { readonly [name: string]: number };
  /** Inputs that gave nothing, or not all. */
  readonly problems: readonly Diagnostic[];
}

/** The manifest as its file: indented JSON, ending with a line break. */
export function writeManifest(manifest: Manifest): string {
  const lists = {
    inputs: manifest.inputs.toSorted(byText((input) => input.path)),
    outputs: manifest.outputs.toSorted(byText((output) => output.path)),
  };
  const sorted: unknown = JSON.parse(canonicalJson({ ...manifest, ...lists, format: FORMAT }));
  return `${JSON.stringify(sorted, null, 1)}\n`;
}

/** What a manifest says of files, read back; null for a text that is no manifest of ours. */
export interface ManifestFiles {
  readonly inputs: readonly ManifestInput[];
  readonly outputs: readonly FileHash[];
}

/** Reads a manifest's file; null for anything else, as a folder that holds it is not ours to replace. */
export function readManifest(text: string): ManifestFiles | null {
  const value = parsed(text);
  if (!isFields(value) || textField(value, "format") !== FORMAT) return null;
  const inputs = listField(value, "inputs").map((input) => ({
    ...fileHash(input),
    otherPaths: listField(input, "otherPaths").filter((path) => typeof path === "string"),
  }));
  const outputs = listField(value, "outputs").map(fileHash);
  return Array.isArray(fieldOf(value, "outputs")) ? { inputs, outputs } : null;
}

function fileHash(value: unknown): FileHash {
  return {
    path: textField(value, "path") ?? "",
    sha256: textField(value, "sha256") ?? "",
    bytes: numberField(value, "bytes") ?? -1,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
