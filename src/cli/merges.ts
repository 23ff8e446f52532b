import { type ListedMerge, listMerges } from "../query/index.ts";
import type { Effects } from "./effects.ts";
import { CliError, EXIT } from "./failure.ts";
import type { Options } from "./options.ts";
import { recover } from "./publish.ts";
import { createReporter, printable } from "./report.ts";
import { loadManifest, parseLines } from "./verify.ts";

/** Prints the merges of a built graph, the most doubtful first. */
export async function merges(options: Options, effects: Effects): Promise<number> {
  const out = options.operands[0] ?? "graph-out";
  await recover(out, effects);
  await loadManifest(out, effects);
  const [entities, documents] = [
    await linesOf(`${out}/entities.jsonl`, effects),
    await linesOf(`${out}/documents.jsonl`, effects),
  ];
  const listed = listMerges(entities, documents, { isDoubtfulOnly: options.isOn("doubtful") });
  if (options.isOn("json")) {
    await effects.print(`${JSON.stringify({ merges: listed }, null, 2)}\n`);
    return EXIT.done;
  }
  for (const merge of listed) await effects.print(mergeText(merge));
  const count = listed.length === 1 ? "1 merge" : `${listed.length} merges`;
  createReporter(effects, options.isOn("quiet")).tell(`${count}, the most doubtful first.`);
  return EXIT.done;
}

async function linesOf(path: string, effects: Effects): Promise<readonly unknown[]> {
  const { values, faults } = await parseLines(path, effects);
  const [fault] = faults;
  if (fault === undefined) return values;
  throw new CliError(EXIT.output, `${fault.where}: ${fault.what}; claimgraph verify tells more`);
}

const POINTS_WIDTH = 3;
const INDENT = " ".repeat(POINTS_WIDTH + 2);

/** Points, names and rule in one line, then a line for each place. */
function mergeText({
  points,
  names,
  rule,
  name,
  type,
  isAmbiguous,
  evidence,
}: ListedMerge): string {
  const doubt = isAmbiguous ? ", in doubt" : "";
  const head = `${String(points).padStart(POINTS_WIDTH)}  ${names.join(" = ")}  [${rule}]  ${name} (${type}${doubt})`;
  const places = evidence.map(
    ({ document, start, end, context }) => `${INDENT}${document}:${start}-${end}  ${context}`,
  );
  return `${[head, ...places].map(printable).join("\n")}\n`;
}
