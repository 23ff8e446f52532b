import { byText, compareText } from "./order.ts";
import type { DocumentRecord } from "./record.ts";

/** Something that holds bytes under a name. */
export interface NamedBytes {
  /** As it is called in the output: relative to the folder that was named, with `/`, in NFC. */
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Distinct bytes among the inputs: read once, whatever the number of inputs that hold them. */
export interface DistinctSource<T extends NamedBytes> {
  /** An input that holds the bytes. */
  readonly input: T;
  readonly sha256: string;
  /** Unique among the sources; the smallest of the names. */
  readonly name: string;
  /** The other names, sorted. */
  readonly otherNames: readonly string[];
}

/**
 * Unites inputs of equal bytes, in order of name. Different bytes under one name (from different folders) are told apart as
 * `name~2`, `name~3` in order of their hash, so that the names depend on the set of inputs alone.
 */
export function uniteSources<T extends NamedBytes>(
  inputs: readonly T[],
): readonly DistinctSource<T>[] {
  const sorted = inputs.toSorted(
    (a, b) => compareText(a.name, b.name) || compareText(a.sha256, b.sha256),
  );
  const names = new NameBook(sorted.map((input) => input.name));
  const groups = new Map<string, { input: T; names: Set<string>; said: Set<string> }>();
  for (const input of sorted) {
    const { name, sha256 } = input;
    const group = groups.get(sha256) ?? { input, names: new Set(), said: new Set() };
    groups.set(sha256, group);
    if (group.said.has(name)) continue;
    group.said.add(name);
    group.names.add(names.take(name));
  }
  const sources = [...groups].map(([sha256, group]) => {
    const [name = "", ...otherNames] = [...group.names].toSorted(compareText);
    return { input: group.input, sha256, name, otherNames };
  });
  return sources.toSorted(byText((source) => source.name));
}

/** The other paths of a document of a source: those of the source, with the document's number in it where it has one. */
export function otherPathsOf(
  source: Pick<DistinctSource<NamedBytes>, "name" | "otherNames">,
  record: DocumentRecord,
): readonly [id: string, paths: readonly string[]] {
  const { id, path } = record.source;
  const number = path.startsWith(source.name) ? path.slice(source.name.length) : "";
  return [id, source.otherNames.map((name) => name + number)];
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
