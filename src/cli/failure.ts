/** Exit codes, as scripts read them. */
export const EXIT = {
  done: 0,
  /** An input failed, or a check found something. */
  failed: 1,
  /** Wrong usage, a named path missing, no documents. */
  usage: 2,
  /** Our own fault. */
  software: 70,
  /** Output cannot be read or written. */
  output: 74,
  interrupted: 130,
  terminated: 143,
} as const;

/** The one failure that a user sees: a sentence for them and the exit code; `cause` is what the system said. */
export class CliError extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "CliError";
    this.exitCode = exitCode;
  }
}

/** The system's code of an error, such as `ENOENT`; null for an error that is none of the system's. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied"],
  ["EPERM", "operation not permitted"],
  ["ENOENT", "no such file or folder"],
  ["ENOSPC", "no space left on the device"],
  ["EDQUOT", "disk quota exceeded"],
  ["EROFS", "read-only file system"],
  ["EIO", "input/output error"],
  ["EISDIR", "is a folder"],
  ["ENOTDIR", "is not a folder"],
  ["EMFILE", "too many open files"],
  ["ENAMETOOLONG", "name too long"],
  ["ELOOP", "too many links"],
  ["EADDRINUSE", "address already in use"],
  ["ERR_FS_FILE_TOO_LARGE", "larger than 2 GiB"],
]);

/** What the system said, in words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code !== null) return `${REASONS.get(code) ?? "refused by the system"} (${code})`;
  return error instanceof Error ? error.message : String(error);
}

/** Runs a step that writes output; what the system refuses ends the run with the path in the message. */
export async function writing<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof CliError || codeOf(error) === null) throw error;
    throw new CliError(EXIT.output, `${path}: ${reasonOf(error)}`, error);
  }
}
