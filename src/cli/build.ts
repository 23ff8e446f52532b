import type { ProjectOptions } from "../index.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { KnowledgeGraph } from "../model/graph.ts";
import type { DocumentRecord } from "../model/record.ts";
import { atLeast } from "../model/sure.ts";
import { writeManifest } from "../store/index.ts";
import { openCache } from "./cache.ts";
import type { Effects } from "./effects.ts";
import type { Engine, GraphInfo } from "./engine.ts";
import { CliError, EXIT } from "./failure.ts";
import type { Options } from "./options.ts";
import { checkTarget, publish } from "./publish.ts";
import { makeRecords } from "./records.ts";
import { createReporter, type Reporter } from "./report.ts";
import { gatherSources, type SourceFile } from "./sources.ts";
import { tellStory } from "./story.ts";
import { readAllTold, type Told } from "./told.ts";
import { findInputs } from "./walk.ts";

const DEFAULT_CORPUS = "corpus";

/** Reads documents, makes their graph and publishes it. Gives 1 if an input failed or a line of what a person told could not be followed, 70 if a document met a fault of ours. */
export async function build(options: Options, effects: Effects, plain: Engine): Promise<number> {
  const reporter = createReporter(effects, options.isOn("quiet"));
  const started = effects.now();
  const out = options.textOf("out") ?? "graph-out";
  const minConfidence = options.numberOf("min-confidence");
  await checkTarget(out, options.isOn("force"), effects.files);
  const told = await readAllTold(options, effects, plain);
  const { engine } = told;
  const { sources, diagnostics } = await findSources(options.operands, effects, engine);
  for (const diagnostic of [...told.diagnostics, ...diagnostics]) reporter.diagnose(diagnostic);
  const packs = engine.packHash();
  const hasConcepts = options.isOn("concepts");
  const cache = openCache(
    {
      folder: `${out}/.claimgraph/segments`,
      program: await effects.programHash(),
      // Records with topics are others than those without.
      packs: hasConcepts ? `${packs} concepts` : packs,
      namesHash: engine.namesHash,
      isFresh: options.isOn("no-cache"),
    },
    effects,
  );
  const tools = { effects, engine, reporter, options: { hasConcepts } };
  const made = await makeRecords(sources, cache, tools);
  const records = made.records.map((record) => atLeast(record, minConfidence));
  const projected = { otherPaths: made.otherPaths, hasConcepts };
  const { graph, lineProblems } = projectTold(records, projected, told, reporter);
  const inputProblems = [...diagnostics, ...made.diagnostics];
  const problems = [...lineProblems, ...inputProblems];
  const version = await effects.version();
  const manifest = {
    version,
    options: {
      minConfidence,
      packs,
      ...told.hashes,
      ...(hasConcepts ? { concepts: true } : {}),
      ...(options.isOn("reader") ? { reader: true } : {}),
    },
    inputs: made.inputs,
    counts: countGraph(graph),
    problems,
  };
  const parts = await viewerParts(options.isOn("reader"), effects, reporter);
  const reading = { minConfidence, hasConcepts };
  const files = engine.writers(graph, { version, diagnostics: problems, ...parts, reading });
  const set = {
    files,
    manifest: (outputs: Parameters<typeof writeManifest>[0]["outputs"]) =>
      writeManifest({ ...manifest, outputs }),
  };
  await publish(out, set, effects);
  await cache.prune();
  const failures = countErrors(inputProblems);
  const badLines = countErrors(lineProblems);
  const seconds = (effects.now() - started) / 1000;
  tellStory(graph, { out, failures, badLines, seconds, reused: made.reused }, reporter);
  if (made.faults > 0) return EXIT.software;
  return failures + badLines > 0 ? EXIT.failed : EXIT.done;
}

function countGraph(graph: KnowledgeGraph): Readonly<Record<string, number>> {
  return {
    documents: graph.documents.length,
    entities: graph.nodes.length,
    relations: graph.edges.length,
    claims: graph.claims.length,
  };
}

/** The viewer's page and, where it is asked for, what lets it read articles. */
async function viewerParts(
  isReading: boolean,
  effects: Effects,
  reporter: Reporter,
): Promise<Pick<GraphInfo, "template" | "reader">> {
  const template = await effects.template();
  if (template === null) reporter.tell("The viewer has not been built: no index.html is written.");
  const reader = isReading ? await effects.reader() : null;
  if (isReading && reader === null)
    throw new CliError(EXIT.software, "--reader: the program was built without the reader");
  return { template, reader };
}

/** The graph with a person's corrections, and which of the lines they wrote could not be followed or met nothing. */
function projectTold(
  records: readonly DocumentRecord[],
  options: Pick<ProjectOptions, "otherPaths" | "hasConcepts">,
  { engine, corrections, diagnostics, toDiagnostic }: Told,
  reporter: Reporter,
): { readonly graph: KnowledgeGraph; readonly lineProblems: readonly Diagnostic[] } {
  const { graph, problems } = engine.project(records, { ...options, corrections });
  const unmet = problems.map(toDiagnostic);
  for (const diagnostic of unmet) reporter.diagnose(diagnostic);
  return { graph, lineProblems: [...diagnostics, ...unmet] };
}

function countErrors(problems: readonly Diagnostic[]): number {
  return problems.filter((problem) => problem.severity === "error").length;
}

async function findSources(
  operands: readonly string[],
  effects: Effects,
  engine: Engine,
): Promise<{
  readonly sources: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}> {
  const paths = operands.length > 0 ? operands : [DEFAULT_CORPUS];
  const inputs = await findInputs(paths, engine.isReadable, effects.files);
  if (inputs.files.length + inputs.diagnostics.length === 0) {
    throw new CliError(EXIT.usage, `no documents in ${paths.join(", ")}`);
  }
  const gathered = await gatherSources(inputs.files, effects);
  return {
    sources: gathered.sources,
    diagnostics: [...inputs.diagnostics, ...gathered.diagnostics],
  };
}
