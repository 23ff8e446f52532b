import type { Diagnostic } from "../model/diagnostic.ts";
import { byText } from "../model/order.ts";
import type { Files } from "./effects.ts";
import { CliError, EXIT, reasonOf } from "./failure.ts";

/** A file to read. */
export interface InputFile {
  /** Where it is. */
  readonly file: string;
  /** What it is called in the output: relative to the folder that was named, with `/`, in NFC. */
  readonly name: string;
}

/** The files that were found, in order of name, and what could not be looked into. */
export interface Inputs {
  readonly files: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the files behind the paths that a user named. A named file is taken whatever it is called; in a folder those that
 * `isDocument`. Links inside a folder are not followed, as they may lead out of it or in circles; hidden files and folders
 * that hold a built graph are passed over; pipes and devices are never opened. A named path that is missing is a CliError.
 */
export async function findInputs(
  paths: readonly string[],
  isDocument: (name: string) => boolean,
  files: Files,
): Promise<Inputs> {
  const found: Inputs[] = [];
  for (const path of paths) found.push(await findNamed(path, isDocument, files));
  return {
    files: found.flatMap((one) => one.files).toSorted(byText((input) => input.name)),
    diagnostics: found.flatMap((one) => one.diagnostics),
  };
}

async function findNamed(
  path: string,
  isDocument: (name: string) => boolean,
  files: Files,
): Promise<Inputs> {
  const kind = await kindOfNamed(path, files);
  if (kind === "folder") return await walkFolder(path, isDocument, files);
  if (kind === "file") return { files: [{ file: path, name: baseName(path) }], diagnostics: [] };
  const refused = unreadable(path, "is a pipe, socket or device and was not opened");
  return { files: [], diagnostics: [refused] };
}

async function kindOfNamed(path: string, files: Files): Promise<string> {
  let kind: string | null;
  try {
    kind = await files.kindOf(path);
  } catch (error) {
    throw new CliError(EXIT.usage, `${path}: ${reasonOf(error)}`, error);
  }
  if (kind === null) throw new CliError(EXIT.usage, `${path}: no such file or folder`);
  if (kind === "link") throw new CliError(EXIT.usage, `${path}: is a link to nothing`);
  return kind;
}

async function walkFolder(
  root: string,
  isDocument: (name: string) => boolean,
  files: Files,
): Promise<Inputs> {
  const found: InputFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const waiting = [""];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    const folder = `${withoutSlash(root)}/${below}`;
    try {
      const entries = await files.list(folder);
      // A folder that holds a built graph is our output, not a corpus.
      if (entries.some((entry) => entry.name === ".claimgraph")) continue;
      for (const { name, kind } of entries) {
        if (name.startsWith(".")) continue;
        if (kind === "folder") waiting.push(`${below}${name}/`);
        else if (kind === "file" && isDocument(name)) {
          found.push({ file: folder + name, name: `${below}${name}`.normalize("NFC") });
        }
      }
    } catch (error) {
      diagnostics.push(
        unreadable(below === "" ? root : below, `cannot be looked into: ${reasonOf(error)}`),
      );
    }
  }
  return { files: found, diagnostics };
}

/** A diagnostic for an input that could not be read. */
export function unreadable(path: string, message: string): Diagnostic {
  return { code: "unreadable", severity: "error", path, message, place: null };
}

function baseName(path: string): string {
  const name = withoutSlash(path).split(/[/\\]/).at(-1);
  return (name ?? path).normalize("NFC");
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/, "");
}
