import { textField } from "../model/fields.ts";
import { type Fault, verifyGraph } from "../query/index.ts";
import { type FileHash, MANIFEST, type ManifestFiles, readManifest } from "../store/index.ts";
import type { Effects } from "./effects.ts";
import type { Engine } from "./engine.ts";
import { CliError, EXIT, reasonOf } from "./failure.ts";
import { readLines } from "./lines.ts";
import type { Options } from "./options.ts";
import { hashOf, recover } from "./publish.ts";
import { createReporter, printable } from "./report.ts";

/** Checks a built graph and prints a line for each fault. Gives 1 if there is one. */
export async function verify(options: Options, effects: Effects, engine: Engine): Promise<number> {
  const out = options.operands[0] ?? "graph-out";
  const reporter = createReporter(effects, options.isOn("quiet"));
  await recover(out, effects);
  const manifest = await loadManifest(out, effects);
  const files = await checkFiles(out, manifest, effects);
  const documents = await parseLines(`${out}/documents.jsonl`, effects);
  const claims = await parseLines(`${out}/claims.jsonl`, effects);
  const published = {
    claims: claims.values,
    documents: documents.values,
    entities: (await parseLines(`${out}/entities.jsonl`, effects)).values,
    graph: await parseFile(`${out}/graph.json`, effects),
  };
  const corpus = options.textOf("corpus");
  const sources =
    corpus === null
      ? []
      : await checkSources(corpus, manifest, published.documents, effects, engine);
  const faults = [
    ...files,
    ...documents.faults,
    ...claims.faults,
    ...verifyGraph(published),
    ...sources,
  ];
  for (const { where, what } of faults) await effects.print(`${printable(`${where}: ${what}`)}\n`);
  const counts = `${published.claims.length} claims in ${published.documents.length} documents`;
  const checked = corpus === null ? counts : `${counts} and ${manifest.inputs.length} sources`;
  reporter.tell(
    faults.length === 0
      ? `${out}: all is as it was written: ${checked}, ${manifest.outputs.length + 1} files.`
      : `${out}: ${faults.length} faults in ${checked}.`,
  );
  return faults.length === 0 ? EXIT.done : EXIT.failed;
}

/** The manifest of a built graph; a folder without one is a CliError. */
export async function loadManifest(out: string, { files }: Effects): Promise<ManifestFiles> {
  let bytes: Uint8Array;
  try {
    bytes = await files.read(`${out}/${MANIFEST}`);
  } catch (error) {
    const exists = (await files.kindOf(out)) === "folder";
    const what = exists ? "is no built graph" : "there is no such folder";
    const advice = "build one with: claimgraph build FOLDER";
    const [code, message] = exists
      ? [EXIT.output, `${out}: ${what} (${MANIFEST}: ${reasonOf(error)}); ${advice}`]
      : [EXIT.usage, `${out}: ${what}; ${advice}`];
    throw new CliError(code, message, error);
  }
  const manifest = readManifest(new TextDecoder().decode(bytes));
  if (manifest !== null) return manifest;
  throw new CliError(EXIT.output, `${out}/${MANIFEST}: is no manifest of ours, or damaged`);
}

async function checkFiles(
  out: string,
  manifest: ManifestFiles,
  { files }: Effects,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const output of manifest.outputs) {
    const where = `${out}/${output.path}`;
    const what = await changeOf(where, output, files);
    if (what !== null) faults.push({ where, what });
  }
  return faults;
}

async function changeOf(
  path: string,
  expected: Pick<FileHash, "sha256">,
  files: Effects["files"],
): Promise<string | null> {
  try {
    const found = await hashOf(path, files);
    return found === expected.sha256 ? null : "is not the file that was written (hash differs)";
  } catch (error) {
    return reasonOf(error);
  }
}

/** Sources under the corpus folder that have changed, or whose text is no longer what was read from them. */
async function checkSources(
  corpus: string,
  manifest: ManifestFiles,
  documents: readonly unknown[],
  { files }: Effects,
  engine: Engine,
): Promise<readonly Fault[]> {
  const texts = new Map(
    documents.map((line) => [textField(line, "path") ?? "", textField(line, "text")]),
  );
  const faults: Fault[] = [];
  for (const input of manifest.inputs) {
    const where = `${corpus}/${input.path}`;
    const what = await changeOf(where, input, files);
    if (what !== null) {
      faults.push({ where, what: what.replace("was written", "was read") });
      continue;
    }
    const { documents: read } = await engine.readFile(input.path, await files.read(where));
    for (const { source, text } of read) {
      const kept = texts.get(source.path);
      if (kept === undefined || kept === text.toWellFormed()) continue;
      faults.push({ where: source.path, what: "its text is not what the source says" });
    }
  }
  return faults;
}

interface ParsedLines {
  readonly values: readonly unknown[];
  readonly faults: readonly Fault[];
}

/** The lines of a JSON-lines file as values, with a fault for each that is none. */
export async function parseLines(path: string, { files }: Effects): Promise<ParsedLines> {
  const values: unknown[] = [];
  const faults: Fault[] = [];
  if ((await files.kindOf(path)) !== "file") {
    return { values, faults: [{ where: path, what: "is not there" }] };
  }
  for await (const { line, number } of readLines(files.readPieces(path))) {
    try {
      values.push(JSON.parse(line));
    } catch {
      faults.push({ where: `${path} line ${number}`, what: "is no JSON" });
    }
  }
  return { values, faults };
}

/** A file of JSON; null where it is missing or damaged. */
export async function parseFile(path: string, { files }: Effects): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await files.read(path)));
  } catch {
    // Its hash tells that it is missing or damaged.
    return null;
  }
}
