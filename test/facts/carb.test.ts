import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { defaultPack } from "../../src/domain/index.ts";
import { extractDocument, readFile } from "../../src/index.ts";
import { withData } from "../support/data.ts";

/** A little under the figure in docs/quality.md, which `npm run quality:open` writes. */
const FLOOR = 0.53;

withData(1, "CaRB, development part", (path) => {
  it("is matched by open facts", { timeout: 120_000 }, async () => {
    const packed = readFileSync(path("data/open/carb-dev.jsonl.gz"));
    const rows = gunzipSync(packed).toString().trim().split("\n").map(readRow);
    const facts = await Promise.all(rows.map(({ sentence }) => factsOf(sentence)));
    const folder = mkdtempSync(join(tmpdir(), "claimgraph-carb-"));
    const [gold, said] = [join(folder, "gold.tsv"), join(folder, "facts.jsonl")];
    writeFileSync(gold, rows.flatMap(({ tuples }) => tuples).join(""));
    writeFileSync(said, facts.join(""));
    const scorer = path("data/score/score_carb.py");
    const scores: unknown = JSON.parse(execFileSync("python3", [scorer, gold, said]).toString());
    rmSync(folder, { recursive: true });
    const [, , f1] = numbersOf(new Map(Object.entries(scores ?? {})).get("best"));
    expect(f1).toBeGreaterThanOrEqual(FLOOR);
  });
});

/** A sentence with its facts as lines of the scorer: sentence, relation, arguments. */
function readRow(line: string): { readonly sentence: string; readonly tuples: readonly string[] } {
  const row: unknown = JSON.parse(line);
  const fields = new Map<string, unknown>(Object.entries(row ?? {}));
  const sentence = String(fields.get("sentence"));
  const tuples = listOf(fields.get("tuples")).map((tuple) => {
    const [first, relation, ...others] = listOf(tuple);
    return `${[sentence, relation, first, ...others].join("\t")}\n`;
  });
  return { sentence, tuples };
}

async function factsOf(sentence: string): Promise<string> {
  const { documents } = await readFile("a.txt", new TextEncoder().encode(sentence));
  const facts = documents
    .flatMap((document) => extractDocument(document, defaultPack, { isOpen: true }).facts ?? [])
    .filter(({ confidence }) => confidence >= 0.5);
  const extractions = facts.map(({ relation, arguments: [first, ...others] }) => [
    first,
    relation,
    ...others,
  ]);
  const confidences = facts.map(({ confidence }) => confidence);
  return `${JSON.stringify({ sentence, extractions, confidences })}\n`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function numbersOf(value: unknown): readonly number[] {
  return listOf(value).map(Number);
}
