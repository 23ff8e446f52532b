import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { defaultPack } from "../../src/domain/index.ts";
import { extractDocument, readFile } from "../../src/index.ts";

const TYPES: Readonly<Record<string, string>> = {
  P: "Person",
  O: "Organization",
  L: "Place",
  T: "Product",
  M: "Model",
  W: "Work",
  E: "Event",
};

/** A name as a passage marks it. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly types: readonly string[];
  readonly isOptional: boolean;
}

/** The text of a passage and its names: "[Orbix|O] met [Ann Lee|P]." */
function unmark(passage: string): { readonly text: string; readonly names: readonly Marked[] } {
  let text = "";
  const names: Marked[] = [];
  for (const part of passage.split(/(\[[^\]|]+\|[^\]]+\])/)) {
    const [, name, types = ""] = /^\[([^\]|]+)\|([^\]]+)\]$/.exec(part) ?? [];
    const start = text.length;
    text += name ?? part;
    if (name === undefined) continue;
    names.push({
      start,
      end: text.length,
      types: types
        .replace("?", "")
        .split("/")
        .flatMap((one) => TYPES[one] ?? []),
      isOptional: types === "-" || types.endsWith("?"),
    });
  }
  return { text, names };
}

/** How many names were found with their bounds and type, how many there are, and how many were found where none is. */
interface Score {
  right: number;
  all: number;
  extra: number;
}

async function addPassage(passage: string, score: Score): Promise<void> {
  const { text, names } = unmark(passage);
  const { documents } = await readFile("passage.txt", new TextEncoder().encode(text));
  const found = documents.flatMap((document) =>
    extractDocument(document, defaultPack)
      .entities.filter(({ isWeak }) => !isWeak)
      .flatMap(({ type, mentions }) =>
        mentions.filter(({ kind }) => kind === "name").map((mention) => ({ ...mention, type })),
      ),
  );
  for (const { start, end, types, isOptional } of names) {
    if (isOptional) continue;
    score.all++;
    const same = found.find((one) => one.start === start && one.end === end);
    const type = same?.type === "Model" && types.includes("Product") ? "Product" : same?.type;
    if (type !== undefined && types.includes(type)) score.right++;
  }
  score.extra += found.filter(
    ({ start, end }) => !names.some((name) => name.start < end && start < name.end),
  ).length;
}

it.each([
  ["first.txt", 0.8],
  ["second.txt", 0.78],
])("finds and types the names of short passages of many fields: %s", async (file, least) => {
  const lines = readFileSync(join(import.meta.dirname, "passages", file), "utf8").split("\n");
  const score: Score = { right: 0, all: 0, extra: 0 };
  for (const line of lines) if (line !== "" && !line.startsWith("#")) await addPassage(line, score);
  console.log(`${file}: ${score.right} of ${score.all} names, ${score.extra} where none is`);
  expect(score.right / score.all).toBeGreaterThanOrEqual(least);
  expect(score.extra).toBeLessThanOrEqual(5);
});
