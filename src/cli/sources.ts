import type { Diagnostic } from "../model/diagnostic.ts";
import { uniteSources } from "../model/sources.ts";
import type { Effects } from "./effects.ts";
import { reasonOf } from "./failure.ts";
import { hashOf } from "./publish.ts";
import { checkStop } from "./stop.ts";
import { type InputFile, unreadable } from "./walk.ts";

/** Distinct bytes among the inputs: read once, whatever the number of files that hold them. */
export interface SourceFile {
  /** A file that holds the bytes. */
  readonly file: string;
  readonly sha256: string;
  /** Unique in the build; the smallest of the names. */
  readonly name: string;
  /** The other names, sorted. */
  readonly otherNames: readonly string[];
}

/** Sources in order of name, and the files that could not be read. */
export interface Sources {
  readonly sources: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Hashes all input files and unites those of equal bytes, as {@link uniteSources} names them. */
export async function gatherSources(
  inputs: readonly InputFile[],
  effects: Effects,
): Promise<Sources> {
  const hashed: (InputFile & { readonly sha256: string })[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const input of inputs) {
    checkStop(effects.stop);
    try {
      hashed.push({ ...input, sha256: await hashOf(input.file, effects.files) });
    } catch (error) {
      diagnostics.push(unreadable(input.name, reasonOf(error)));
    }
  }
  const sources = uniteSources(hashed).map(({ input, sha256, name, otherNames }) => ({
    file: input.file,
    sha256,
    name,
    otherNames,
  }));
  return { sources, diagnostics };
}
