import { conflictText, listConflicts } from "../query/index.ts";
import type { Effects } from "./effects.ts";
import { CliError, EXIT } from "./failure.ts";
import type { Options } from "./options.ts";
import { recover } from "./publish.ts";
import { createReporter, printable } from "./report.ts";
import { loadManifest, parseFile } from "./verify.ts";

/** Prints what the documents of a built graph disagree about, each side with its sentences. */
export async function conflicts(options: Options, effects: Effects): Promise<number> {
  const out = options.operands[0] ?? "graph-out";
  await recover(out, effects);
  await loadManifest(out, effects);
  const report = await parseFile(`${out}/report.json`, effects);
  if (report === null) {
    throw new CliError(
      EXIT.output,
      `${out}/report.json: is missing or damaged; build the graph again`,
    );
  }
  const listed = listConflicts(report);
  if (options.isOn("json")) {
    await effects.print(`${JSON.stringify({ conflicts: listed }, null, 2)}\n`);
    return EXIT.done;
  }
  for (const conflict of listed)
    await effects.print(`${conflictText(conflict).map(printable).join("\n")}\n\n`);
  const count = listed.length === 1 ? "1 conflict" : `${listed.length} conflicts`;
  createReporter(effects, options.isOn("quiet")).tell(
    `${count}. Nothing was left out or decided: both sides stand in the graph.`,
  );
  return EXIT.done;
}
