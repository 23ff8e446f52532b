import { join } from "node:path";
import { byText } from "../model/order.ts";
import {
  evaluate,
  evaluationJson,
  evaluationTable,
  type GoldDocument,
  goldNameOf,
  type Prediction,
  readGold,
  readPrediction,
} from "../query/index.ts";
import { readOne } from "./each-document.ts";
import type { Effects } from "./effects.ts";
import type { Engine } from "./engine.ts";
import { CliError, EXIT, reasonOf } from "./failure.ts";
import type { Options } from "./options.ts";
import { extractionLine, standingAlone } from "./record-line.ts";
import { createReporter, type Reporter } from "./report.ts";
import { findInputs } from "./walk.ts";

/** Measures what extraction finds against gold files, and prints the scores. Gives 1 if a document could not be read. */
export async function evalCommand(
  options: Options,
  effects: Effects,
  engine: Engine,
): Promise<number> {
  const folder = options.textOf("gold");
  if (folder === null) throw new CliError(EXIT.usage, "eval: say where the gold is: --gold DIR");
  const reporter = createReporter(effects, options.isOn("quiet"));
  const golds = await loadGold(folder, effects);
  const paths = options.operands.length > 0 ? options.operands : [join(folder, "..", "text")];
  const { predictions, failures } = await predict(paths, golds, {
    effects,
    engine,
    reporter,
    hasConcepts: options.isOn("concepts"),
  });
  for (const { document } of golds) {
    if (!predictions.has(document)) reporter.tell(`no document for the gold of ${document}`);
  }
  const evaluation = evaluate(golds, predictions);
  const shown = {
    perDocument: options.isOn("per-document"),
    errors: options.isOn("errors"),
    reliability: options.isOn("reliability"),
  };
  await effects.print(
    options.isOn("json")
      ? `${JSON.stringify(evaluationJson(evaluation, shown), null, 1)}\n`
      : evaluationTable(evaluation, shown),
  );
  return failures > 0 ? EXIT.failed : EXIT.done;
}

async function loadGold(folder: string, { files }: Effects): Promise<readonly GoldDocument[]> {
  const golds: GoldDocument[] = [];
  for (const path of await goldPaths(folder, files)) {
    const reading = readGold(await parseJson(path, files));
    if (reading.kind === "bad") throw new CliError(EXIT.usage, `${path}: ${reading.reason}`);
    if (reading.kind === "gold") golds.push(reading.gold);
  }
  if (golds.length === 0) throw new CliError(EXIT.usage, `${folder}: holds no gold files`);
  return golds;
}

async function goldPaths(folder: string, files: Effects["files"]): Promise<readonly string[]> {
  try {
    const entries = (await files.list(folder)).filter(({ name }) => /^[^.].*\.json$/.test(name));
    return entries.toSorted(byText(({ name }) => name)).map(({ name }) => `${folder}/${name}`);
  } catch (error) {
    throw new CliError(EXIT.usage, `${folder}: ${reasonOf(error)}`, error);
  }
}

async function parseJson(path: string, files: Effects["files"]): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await files.read(path)));
  } catch (error) {
    throw new CliError(EXIT.usage, `${path}: ${reasonOf(error)}`, error);
  }
}

interface Tools {
  readonly effects: Effects;
  readonly engine: Engine;
  readonly reporter: Reporter;
  readonly hasConcepts: boolean;
}

interface Predicted {
  readonly predictions: ReadonlyMap<string, Prediction>;
  readonly failures: number;
}

/** What extraction says of each document that has gold; documents without are left out. */
async function predict(
  paths: readonly string[],
  golds: readonly GoldDocument[],
  { effects, engine, reporter, hasConcepts }: Tools,
): Promise<Predicted> {
  const predictions = new Map<string, Prediction>();
  const inputs = await findInputs(paths, engine.isReadable, effects.files);
  const diagnostics = [...inputs.diagnostics];
  for (const [index, { file, name }] of inputs.files.entries()) {
    reporter.progress(index, inputs.files.length, name);
    await effects.wait(0);
    const result = await readOne(file, name, effects, engine);
    for (const diagnostic of result.diagnostics) diagnostics.push(diagnostic);
    for (const document of result.documents) {
      const gold = goldNameOf(document.source.path, golds);
      if (gold === null) continue;
      if (predictions.has(gold)) throw new CliError(EXIT.usage, `two documents for ${gold}`);
      const record = standingAlone(engine.extract(document, { hasConcepts }), 0);
      const line = extractionLine(record, { hasText: false });
      predictions.set(gold, readPrediction(JSON.parse(line)));
    }
  }
  reporter.progress(inputs.files.length, inputs.files.length, "");
  for (const diagnostic of diagnostics) reporter.diagnose(diagnostic);
  return { predictions, failures: diagnostics.filter((one) => one.severity === "error").length };
}
