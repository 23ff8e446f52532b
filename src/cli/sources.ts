import type { Diagnostic } from "../model/diagnostic.ts";
import { byText, compareText } from "../model/order.ts";
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

/**
 * Hashes all input files and unites those of equal bytes. Different bytes under one name (from different folders) are told
 * apart as `name~2`, `name~3` in order of their hash, so that the names depend on the set of inputs alone.
 */
export async function gatherSources(
  inputs: readonly InputFile[],
  effects: Effects,
): Promise<Sources> {
  const hashed: HashedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const input of inputs) {
    checkStop(effects.stop);
    try {
      hashed.push({ ...input, sha256: await hashOf(input.file, effects.files) });
    } catch (error) {
      diagnostics.push(unreadable(input.name, reasonOf(error)));
    }
  }
  return { sources: uniteFiles(hashed), diagnostics };
}

interface HashedFile extends InputFile {
  readonly sha256: string;
}

function uniteFiles(files: readonly HashedFile[]): readonly SourceFile[] {
  const sorted = files.toSorted(
    (a, b) => compareText(a.name, b.name) || compareText(a.sha256, b.sha256),
  );
  const names = new NameBook(sorted.map((file) => file.name));
  const groups = new Map<string, { file: string; names: Set<string>; said: Set<string> }>();
  for (const { file, name, sha256 } of sorted) {
    const group = groups.get(sha256) ?? { file, names: new Set(), said: new Set() };
    groups.set(sha256, group);
    if (group.said.has(name)) continue;
    group.said.add(name);
    group.names.add(names.take(name));
  }
  const sources = [...groups].map(([sha256, group]) => {
    const [name = "", ...otherNames] = [...group.names].toSorted(compareText);
    return { file: group.file, sha256, name, otherNames };
  });
  return sources.toSorted(byText((source) => source.name));
}

/** Gives names that are never alike: a name that has been taken becomes `name~2`, or the next number that is free. */
export class NameBook {
  readonly #reserved: ReadonlySet<string>;
  readonly #taken = new Set<string>();
  readonly #last = new Map<string, number>();

  /** `reserved` are names that will be asked for themselves and are not given away as a numbered one. */
  constructor(reserved: readonly string[] = []) {
    this.#reserved = new Set(reserved);
  }

  /** A name like this one that nobody has. */
  take(name: string): string {
    let number = this.#last.get(name) ?? 1;
    let given = name;
    while (this.#taken.has(given) || (given !== name && this.#reserved.has(given))) {
      number += 1;
      given = `${name}~${number}`;
    }
    this.#last.set(name, number);
    this.#taken.add(given);
    return given;
  }
}
