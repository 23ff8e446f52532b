import type { ReadResult } from "../index.ts";
import type { Document } from "../model/document.ts";
import { NameBook } from "../model/sources.ts";
import { type DocumentCommand, eachDocument } from "./each-document.ts";
import type { Effects } from "./effects.ts";
import type { Engine } from "./engine.ts";
import { EXIT } from "./failure.ts";
import { readLines } from "./lines.ts";
import type { Options } from "./options.ts";
import { extractionLine, standingAlone } from "./record-line.ts";
import type { Tools } from "./records.ts";
import { createReporter } from "./report.ts";
import { extractSafely } from "./safely.ts";
import { readToldNames } from "./told.ts";

/** Prints the extraction record of each document as soon as it is made. Gives 1 if an input or a line of a list of names failed. */
export async function extract(options: Options, effects: Effects, plain: Engine): Promise<number> {
  const names = new NameBook();
  const told = await readToldNames(options, effects, plain);
  const { diagnose } = createReporter(effects, options.isOn("quiet"));
  for (const diagnostic of told.diagnostics) diagnose(diagnostic);
  const take: DocumentCommand["take"] = async (document, _, tools) => {
    const named = withPath(document, names.take(document.source.path));
    const whole = extractSafely(
      named,
      { engine: told.engine, reporter: tools.reporter },
      { isOpen: options.isOn("open"), hasConcepts: options.isOn("concepts") },
    );
    if (whole === null) return false;
    const record = standingAlone(whole, options.numberOf("min-confidence"));
    for (const diagnostic of record.diagnostics) tools.reporter.diagnose(diagnostic);
    await effects.print(extractionLine(record, { hasText: options.isOn("text") }));
    return true;
  };
  const command = { name: "extract", readInput: readRecords, take };
  const code = await eachDocument(command, options, effects, told.engine);
  return code === EXIT.done && told.diagnostics.length > 0 ? EXIT.failed : code;
}

/** The documents of standard input: one line of JSON each. */
async function* readRecords({
  effects,
  engine,
}: Tools): AsyncGenerator<ReadResult, void, undefined> {
  for await (const { line, number } of readLines(effects.input())) {
    if (line.trim() === "") continue;
    yield await engine.readRecord(line, { path: "standard input", line: number });
  }
}

function withPath(document: Document, path: string): Document {
  return { ...document, source: { ...document.source, path } };
}
