import type { ReadResult } from "../index.ts";
import type { Document } from "../model/document.ts";
import type { Effects } from "./effects.ts";
import type { Engine } from "./engine.ts";
import { CliError, EXIT, reasonOf } from "./failure.ts";
import type { Options } from "./options.ts";
import type { Tools } from "./records.ts";
import { createReporter } from "./report.ts";
import { checkStop } from "./stop.ts";
import { findInputs, unreadable } from "./walk.ts";

/** A command that takes documents one by one. */
export interface DocumentCommand {
  readonly name: string;
  /** The documents of standard input, asked for where `-` is an operand. */
  readonly readInput: (tools: Tools) => AsyncIterable<ReadResult>;
  /** What is done to a document, numbered from 1; false where it met a fault of ours. */
  readonly take: (document: Document, number: number, tools: Tools) => Promise<boolean>;
}

/** Takes each document of the operands as soon as it is read. Gives the exit code: 1 if an input failed. */
export async function eachDocument(
  { name, readInput, take }: DocumentCommand,
  options: Options,
  effects: Effects,
  engine: Engine,
): Promise<number> {
  const { operands } = options;
  if (operands.length === 0) {
    throw new CliError(EXIT.usage, `${name}: name a file or a folder, or - for standard input`);
  }
  const reporter = createReporter(effects, options.isOn("quiet"));
  const tools = { effects, engine, reporter };
  let [documents, failures, faults] = [0, 0, 0];
  for await (const result of readAll(operands, readInput, tools)) {
    for (const diagnostic of result.diagnostics) reporter.diagnose(diagnostic);
    failures += result.diagnostics.filter(({ severity }) => severity === "error").length;
    for (const document of result.documents) {
      await effects.wait(0);
      checkStop(effects.stop);
      documents += 1;
      if (!(await take(document, documents, tools))) faults += 1;
    }
  }
  if (documents + failures === 0) throw new CliError(EXIT.usage, "no documents were found");
  if (faults > 0) return EXIT.software;
  return failures > 0 ? EXIT.failed : EXIT.done;
}

async function* readAll(
  operands: readonly string[],
  readInput: DocumentCommand["readInput"],
  tools: Tools,
): AsyncGenerator<ReadResult, void, undefined> {
  const { effects, engine, reporter } = tools;
  const paths = operands.filter((operand) => operand !== "-");
  const { files, diagnostics } = await findInputs(paths, engine.isReadable, effects.files);
  yield { documents: [], diagnostics };
  for (const [index, { file, name }] of files.entries()) {
    reporter.progress(index, files.length, name);
    yield await readOne(file, name, effects, engine);
  }
  reporter.progress(files.length, files.length, "");
  if (operands.includes("-")) yield* readInput(tools);
}

/** Reads one file; what the system refuses is a diagnostic. */
export async function readOne(
  file: string,
  name: string,
  effects: Effects,
  engine: Engine,
): Promise<ReadResult> {
  checkStop(effects.stop);
  let bytes: Uint8Array;
  try {
    bytes = await effects.files.read(file);
  } catch (error) {
    return { documents: [], diagnostics: [unreadable(name, reasonOf(error))] };
  }
  return await engine.readFile(name, bytes);
}
