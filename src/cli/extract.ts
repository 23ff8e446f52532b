import type { ReadResult } from "../index.ts";
import type { Document } from "../model/document.ts";
import type { Effects } from "./effects.ts";
import type { Engine } from "./engine.ts";
import { CliError, EXIT, reasonOf } from "./failure.ts";
import { readLines } from "./lines.ts";
import type { Options } from "./options.ts";
import { extractionLine, standingAlone } from "./record-line.ts";
import { createReporter, type Reporter } from "./report.ts";
import { extractSafely } from "./safely.ts";
import { NameBook } from "./sources.ts";
import { checkStop } from "./stop.ts";
import { findInputs, unreadable } from "./walk.ts";

/** Prints the extraction record of each document as soon as it is made. Gives 1 if an input failed. */
export async function extract(options: Options, effects: Effects, engine: Engine): Promise<number> {
  const { operands } = options;
  if (operands.length === 0) {
    throw new CliError(EXIT.usage, "extract: name a file or a folder, or - for standard input");
  }
  const reporter = createReporter(effects, options.isOn("quiet"));
  const names = new NameBook();
  let failures = 0;
  let documents = 0;
  let faults = 0;
  for await (const result of readAll(operands, effects, engine, reporter)) {
    for (const diagnostic of result.diagnostics) reporter.diagnose(diagnostic);
    failures += result.diagnostics.filter(({ severity }) => severity === "error").length;
    for (const document of result.documents) {
      await effects.wait(0);
      checkStop(effects.stop);
      documents += 1;
      const named = withPath(document, names.take(document.source.path));
      const whole = extractSafely(named, engine, reporter);
      if (whole === null) {
        faults += 1;
        continue;
      }
      const record = standingAlone(whole, options.numberOf("min-confidence"));
      for (const diagnostic of record.diagnostics) reporter.diagnose(diagnostic);
      await effects.print(extractionLine(record, { hasText: options.isOn("text") }));
    }
  }
  if (documents + failures === 0) throw new CliError(EXIT.usage, "no documents were found");
  if (faults > 0) return EXIT.software;
  return failures > 0 ? EXIT.failed : EXIT.done;
}

async function* readAll(
  operands: readonly string[],
  effects: Effects,
  engine: Engine,
  reporter: Reporter,
): AsyncGenerator<ReadResult, void, undefined> {
  const paths = operands.filter((operand) => operand !== "-");
  const { files, diagnostics } = await findInputs(paths, engine.isReadable, effects.files);
  yield { documents: [], diagnostics };
  for (const [index, { file, name }] of files.entries()) {
    reporter.progress(index, files.length, name);
    yield await readOne(file, name, effects, engine);
  }
  reporter.progress(files.length, files.length, "");
  if (!operands.includes("-")) return;
  for await (const { line, number } of readLines(effects.input())) {
    if (line.trim() === "") continue;
    yield await engine.readRecord(line, { path: "standard input", line: number });
  }
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

function withPath(document: Document, path: string): Document {
  return { ...document, source: { ...document.source, path } };
}
