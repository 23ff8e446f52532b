/** What changed from one file of analyses to another, sentence by sentence, for a person to read; "" where nothing did. */
export function compareAnalyses(before: string, after: string): string {
  const [old, now] = [readAnalyses(before), readAnalyses(after)];
  const reports: string[] = [];
  for (const [title, lines] of now) {
    const was = old.get(title);
    const changes = was === undefined ? ["  is new"] : compareLines(was, lines);
    if (changes.length > 0) reports.push([title, ...changes].join("\n"));
  }
  for (const title of old.keys()) if (!now.has(title)) reports.push(`${title}\n  is gone`);
  if (reports.length === 0) return "";
  const share = `${reports.length} of ${now.size} sentences changed`;
  return `${[share, ...reports].join("\n")}\nTo keep this: npm run golden:update\n`;
}

function readAnalyses(text: string): ReadonlyMap<string, readonly string[]> {
  const blocks = text.trimEnd().split("\n\n");
  return new Map(
    blocks.map((block) => {
      const [title = "", ...lines] = block.split("\n");
      return [title, lines] as const;
    }),
  );
}

const COLUMNS = ["word", "lemma", "upos", "xpos", "head", "label", "vote"];

function compareLines(was: readonly string[], now: readonly string[]): readonly string[] {
  const [before, after] = [was, now].map((lines) =>
    lines.map((line) => line.split(" ")[0]).join(" "),
  );
  if (before !== after) return [`  words: ${before}`, `  now:   ${after}`];
  return now.flatMap((line, at) => {
    const [old, fresh] = [(was[at] ?? "").split(" "), line.split(" ")];
    const changes = COLUMNS.flatMap((name, column) =>
      old[column] === fresh[column] ? [] : [`${name} ${old[column]} → ${fresh[column]}`],
    );
    return changes.length === 0 ? [] : [`  ${at + 1} ${fresh[0]}: ${changes.join(", ")}`];
  });
}
