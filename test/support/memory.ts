import type { Effects, FileKind, Files, FolderEntry } from "../../src/cli/effects.ts";

/** The machine lost power, or the process was killed: nothing after this happens. */
export class Crash extends Error {}

/** What happens at the n-th step of a run that changes files: a refusal by the system, or the end of the machine. */
export type Accident = (step: number) => { readonly code: string } | "crash" | null;

interface Change {
  readonly folders: readonly string[];
  readonly apply: (names: Map<string, string>) => void;
}

/**
 * A file system in memory that forgets like a disk: names that were not synced with their folder may be gone after a
 * crash, in the worst way that a disk can choose: a beginning of the changes is kept, of a length that the test picks.
 * Written files are synced by contract; one whose writing was cut short is torn.
 */
export class MemoryFiles implements Files {
  /** Content by path, as a running program sees it. */
  names = new Map<string, string>();
  readonly folders = new Set<string>(["."]);
  accident: Accident = () => null;
  step = 0;
  #durable = new Map<string, string>();
  #pending: Change[] = [];

  constructor(content: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(content)) this.#change([], setTo(path, text));
    this.settle();
  }

  /** Everything so far is on the disk. */
  settle(): void {
    this.#durable = new Map(this.names);
    this.#pending = [];
  }

  /** The machine starts again after a crash that kept `kept` of the changes that were not synced. */
  restart(kept: number): void {
    for (const change of this.#pending.slice(0, kept)) change.apply(this.#durable);
    this.names = new Map(this.#durable);
    this.#pending = [];
    this.accident = () => null;
  }

  /** How many changes a crash now could lose. */
  get unsynced(): number {
    return this.#pending.length;
  }

  readonly list = async (folder: string): Promise<readonly FolderEntry[]> => {
    const below = `${folder.replace(/\/$/, "")}/`;
    const found = new Map<string, FileKind>();
    for (const path of [...this.names.keys(), ...this.folders]) {
      if (!path.startsWith(below)) continue;
      const [name = "", ...rest] = path.slice(below.length).split("/");
      if (name !== "")
        found.set(name, rest.length > 0 || this.folders.has(path) ? "folder" : "file");
    }
    if (found.size === 0 && !this.folders.has(folder)) throw systemError("ENOENT");
    return [...found].map(([name, kind]) => ({ name, kind }));
  };

  readonly kindOf = async (path: string): Promise<FileKind | null> => {
    if (this.names.has(path)) return "file";
    const isFolder =
      this.folders.has(path) || [...this.names.keys()].some((name) => name.startsWith(`${path}/`));
    return isFolder ? "folder" : null;
  };

  readonly read = async (path: string): Promise<Uint8Array> => {
    const text = this.names.get(path);
    if (text === undefined) throw systemError("ENOENT");
    return new TextEncoder().encode(text);
  };

  readonly readPieces = (path: string): AsyncIterable<Uint8Array> => {
    const read = this.read;
    return (async function* pieces() {
      yield await read(path);
    })();
  };

  readonly write: Files["write"] = async (path, chunks) => {
    let text = "";
    try {
      for await (const chunk of chunks) {
        this.#meet();
        text += chunk;
      }
      this.#meet();
    } catch (error) {
      this.#change([folderOf(path)], setTo(path, text.slice(0, -1)));
      throw error;
    }
    this.#change([folderOf(path)], setTo(path, text));
  };

  readonly create: Files["create"] = async (path, text) => {
    this.#meet();
    if (this.names.has(path)) return false;
    this.#change([folderOf(path)], setTo(path, text));
    return true;
  };

  readonly rename: Files["rename"] = async (from, to) => {
    this.#meet();
    if (!this.names.has(from)) throw systemError("ENOENT");
    this.#change([folderOf(from), folderOf(to)], (names) => {
      const text = names.get(from);
      if (text === undefined) return;
      names.set(to, text);
      names.delete(from);
    });
  };

  readonly remove: Files["remove"] = async (path) => {
    this.#meet();
    this.folders.delete(path);
    this.#change([folderOf(path)], (names) => {
      for (const name of names.keys()) {
        if (name === path || name.startsWith(`${path}/`)) names.delete(name);
      }
    });
  };

  readonly makeFolder: Files["makeFolder"] = async (path) => {
    this.#meet();
    const parts = path.split("/");
    for (let end = 1; end <= parts.length; end++) this.folders.add(parts.slice(0, end).join("/"));
  };

  readonly sync: Files["sync"] = async (folder) => {
    this.#meet();
    const last = this.#pending.findLastIndex((change) => change.folders.includes(folder));
    for (const change of this.#pending.splice(0, last + 1)) change.apply(this.#durable);
  };

  #change(folders: readonly string[], apply: Change["apply"]): void {
    apply(this.names);
    this.#pending.push({ folders, apply });
  }

  #meet(): void {
    const what = this.accident(this.step++);
    if (what === "crash") {
      this.accident = () => "crash";
      throw new Crash("crash");
    }
    if (what !== null) throw systemError(what.code);
  }
}

/** Effects in memory: what was printed and said is kept. */
export interface MemoryEffects extends Effects {
  readonly files: MemoryFiles;
  readonly printed: string[];
  readonly said: string[];
  readonly stopping: AbortController;
}

/** Effects on a file system in memory, of the only process that runs. `input` is what stands on standard input. */
export function memoryEffects(files: MemoryFiles, input = "", process = 7): MemoryEffects {
  const printed: string[] = [];
  const said: string[] = [];
  const stopping = new AbortController();
  let now = 0;
  return {
    files,
    printed,
    said,
    stopping,
    processes: { id: process, startOf: async (id) => (id === process ? "start" : null) },
    print: async (text) => {
      printed.push(text);
    },
    say: (text) => {
      said.push(text);
    },
    input: async function* input_() {
      yield new TextEncoder().encode(input);
    },
    isTerminal: false,
    now: () => (now += 1),
    wait: async (milliseconds) => {
      now += milliseconds;
    },
    stop: stopping.signal,
    version: async () => "1.2.3",
    programHash: async () => "program",
    template: async () => null,
    reader: async () => null,
  };
}

function setTo(path: string, text: string): Change["apply"] {
  return (names) => {
    names.set(path, text);
  };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
