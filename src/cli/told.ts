import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Correction, LineProblem } from "../model/correction.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Effects } from "./effects.ts";
import type { Engine } from "./engine.ts";
import { CliError, EXIT, reasonOf } from "./failure.ts";
import type { Options } from "./options.ts";

/** Where corrections are looked for when none are named. */
const DEFAULT_CORRECTIONS = "corrections.yaml";

/** A file that a person wrote for us: what it is called in messages, its text, and the hash of its bytes. */
interface ToldFile {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

/** What a person's list of names gives. */
interface ToldNames {
  /** An engine that knows the names. */
  readonly engine: Engine;
  readonly diagnostics: readonly Diagnostic[];
  /** SHA-256 of the file; null where there is none. */
  readonly lexicon: string | null;
}

/** Reads the list of names that `--lexicon` names. A file that is missing is a CliError. */
export async function readToldNames(
  options: Options,
  effects: Effects,
  engine: Engine,
): Promise<ToldNames> {
  const path = options.textOf("lexicon");
  if (path === null) return { engine, diagnostics: [], lexicon: null };
  const { name, text, sha256 } = await readTold(path, effects);
  const { things, problems } = engine.readList(text);
  const diagnostics = problems.map((one) => toDiagnostic(name, one));
  return { engine: engine.knowing(things), diagnostics, lexicon: sha256 };
}

/** All that a person told for a build. */
export interface Told {
  /** An engine that knows the names, and those whose type a correction tells. */
  readonly engine: Engine;
  readonly corrections: readonly Correction[];
  readonly diagnostics: readonly Diagnostic[];
  /** Puts a problem of a line of the corrections into the words of all problems. */
  readonly toDiagnostic: (problem: LineProblem) => Diagnostic;
  /** SHA-256 of each file; null where there is none. */
  readonly hashes: { readonly lexicon: string | null; readonly corrections: string | null };
}

/** Reads the list of names, and the corrections that `--corrections` names or the working folder has. */
export async function readAllTold(
  options: Options,
  effects: Effects,
  plain: Engine,
): Promise<Told> {
  const names = await readToldNames(options, effects, plain);
  const named = options.textOf("corrections");
  const path = named ?? DEFAULT_CORRECTIONS;
  const isThere = named !== null || (await effects.files.kindOf(path)) !== null;
  const file = isThere ? await readTold(path, effects) : { name: path, text: "", sha256: null };
  const { corrections, things, problems } = await plain.readCorrections(file.text);
  const say = (problem: LineProblem): Diagnostic => toDiagnostic(file.name, problem);
  return {
    engine: names.engine.knowing(things),
    corrections,
    diagnostics: [...names.diagnostics, ...problems.map(say)],
    toDiagnostic: say,
    hashes: { lexicon: names.lexicon, corrections: file.sha256 },
  };
}

async function readTold(path: string, { files }: Effects): Promise<ToldFile> {
  let bytes: Uint8Array;
  try {
    const kind = await files.kindOf(path);
    if (kind === "folder" || kind === "other") {
      throw new CliError(EXIT.usage, `${path}: is no file`);
    }
    bytes = await files.read(path);
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(EXIT.usage, `${path}: ${reasonOf(error)}`, error);
  }
  const text = decode(bytes);
  if (text === null) throw new CliError(EXIT.usage, `${path}: is no text in UTF-8`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { name: basename(path), text, sha256 };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function toDiagnostic(path: string, { kind, line, message }: LineProblem): Diagnostic {
  const isBad = kind === "bad";
  return {
    code: isBad ? "bad-line" : "idle-line",
    severity: isBad ? "error" : "warning",
    path,
    place: line,
    message,
  };
}
