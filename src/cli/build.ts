import type { Diagnostic } from "../model/diagnostic.ts";
import { writeManifest } from "../store/index.ts";
import { openCache } from "./cache.ts";
import type { Effects } from "./effects.ts";
import type { Engine } from "./engine.ts";
import { CliError, EXIT } from "./failure.ts";
import type { Options } from "./options.ts";
import { checkTarget, publish } from "./publish.ts";
import { atLeast } from "./record-line.ts";
import { makeRecords } from "./records.ts";
import { createReporter } from "./report.ts";
import { gatherSources, type SourceFile } from "./sources.ts";
import { tellStory } from "./story.ts";
import { findInputs } from "./walk.ts";

const DEFAULT_CORPUS = "corpus";

/** Reads documents, makes their graph and publishes it. Gives 1 if an input failed, 70 if a document met a fault of ours. */
export async function build(options: Options, effects: Effects, engine: Engine): Promise<number> {
  const reporter = createReporter(effects, options.isOn("quiet"));
  const started = effects.now();
  const out = options.textOf("out") ?? "graph-out";
  const minConfidence = options.numberOf("min-confidence");
  await checkTarget(out, options.isOn("force"), effects.files);
  const { sources, diagnostics } = await findSources(options.operands, effects, engine);
  for (const diagnostic of diagnostics) reporter.diagnose(diagnostic);
  const packs = engine.packHash();
  const cache = openCache(
    {
      folder: `${out}/.claimgraph/segments`,
      program: await effects.programHash(),
      packs,
      isFresh: options.isOn("no-cache"),
    },
    effects,
  );
  const made = await makeRecords(sources, cache, { effects, engine, reporter });
  const problems = [...diagnostics, ...made.diagnostics];
  const records = made.records.map((record) => atLeast(record, minConfidence));
  const graph = engine.project(records, made.otherPaths);
  const version = await effects.version();
  const manifest = {
    version,
    options: { minConfidence, packs },
    inputs: made.inputs,
    counts: {
      documents: graph.documents.length,
      entities: graph.nodes.length,
      relations: graph.edges.length,
      claims: graph.claims.length,
    },
    problems,
  };
  const template = await effects.template();
  if (template === null) reporter.tell("The viewer has not been built: no index.html is written.");
  const files = engine.writers(graph, { version, diagnostics: problems, template });
  const set = {
    files,
    manifest: (outputs: Parameters<typeof writeManifest>[0]["outputs"]) =>
      writeManifest({ ...manifest, outputs }),
  };
  await publish(out, set, effects);
  await cache.prune();
  const failures = problems.filter((problem) => problem.severity === "error").length;
  const seconds = (effects.now() - started) / 1000;
  tellStory(graph, { out, failures, seconds, reused: made.reused }, reporter);
  if (made.faults > 0) return EXIT.software;
  return failures > 0 ? EXIT.failed : EXIT.done;
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
