/** What stands at a path. Links are told apart; `other` is a pipe, socket or device, which is never opened. */
export type FileKind = "file" | "folder" | "link" | "other";

/** A name in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: FileKind;
}

/** Pieces of a text file, in order. */
export type Chunks = Iterable<string> | AsyncIterable<string>;

/** The file system as commands see it. Every method rejects with the system's error, which carries a `code` such as `ENOENT`. */
export interface Files {
  /** Names in a folder, in no promised order. */
  readonly list: (folder: string) => Promise<readonly FolderEntry[]>;
  /** What stands at a path, links followed; null where nothing does. */
  readonly kindOf: (path: string) => Promise<FileKind | null>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** The bytes of a large file, piece by piece. */
  readonly readPieces: (path: string) => AsyncIterable<Uint8Array>;
  /** Writes a new file, or over an old one, and waits until the disk has it, unless `isSynced` is false. */
  readonly write: (path: string, chunks: Chunks, isSynced?: boolean) => Promise<void>;
  /** Creates a file with this text at once, or gives false where one exists already. */
  readonly create: (path: string, text: string) => Promise<boolean>;
  /** Renames a file over whatever stood at the new path. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removes a file, or a folder with all in it; what is not there is fine. */
  readonly remove: (path: string) => Promise<void>;
  /** Makes a folder with its parents; one that exists is fine. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Waits until the disk knows the names in a folder, where the system can tell. */
  readonly sync: (folder: string) => Promise<void>;
}

/** Processes, for locks: who we are, and whether another one still runs. */
export interface Processes {
  readonly id: number;
  /** When a process began, as the system counts it; null for one that is gone, "" where the system does not tell. */
  readonly startOf: (id: number) => Promise<string | null>;
}

/** All that a command can do to the world. Commands get it as an argument; tests pass one in memory. */
export interface Effects {
  readonly files: Files;
  readonly processes: Processes;
  /** Writes data to standard output; waits while the reader is slow. */
  readonly print: (text: string) => Promise<void>;
  /** Writes talk to standard error. */
  readonly say: (text: string) => void;
  /** Bytes of standard input. */
  readonly input: () => AsyncIterable<Uint8Array>;
  /** Whether standard error is a terminal. */
  readonly isTerminal: boolean;
  /** Milliseconds since some moment. For progress and locks only: no output may depend on it. */
  readonly now: () => number;
  /** Resolves after some milliseconds; 0 lets signals and timers have their turn. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Aborted by Ctrl-C or a request to end; its reason is the exit code. */
  readonly stop: AbortSignal;
  /** The program's version. */
  readonly version: () => Promise<string>;
  /** Stands for the program's code as it is installed: another build of it has another one. */
  readonly programHash: () => Promise<string>;
  /** The page of the viewer, ready to take data; null where the program was built without it. */
  readonly template: () => Promise<string | null>;
  /** What lets a page read articles, packed; null where the program was built without it. */
  readonly reader: () => Promise<string | null>;
}
