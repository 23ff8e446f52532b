import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { decodeBase64 } from "../../src/annotate/base64.ts";
import { PARSER_WEIGHTS } from "../../src/annotate/weights/parser.ts";
import { TAGGER_WEIGHTS } from "../../src/annotate/weights/tagger.ts";
import { isUpdate } from "./update.ts";

const DOCS = join(import.meta.dirname, "..", "..", "docs", "language.md");
const FIGURES = /(<!-- figures: .* -->\n)[^]*?(<!-- \/figures -->)/;

/** What the headers of the weights say, as tables. */
function figures(): string {
  const scores = new Map(Object.entries({ ...TAGGER_WEIGHTS.scores, ...PARSER_WEIGHTS.scores }));
  const banks = [
    ["UD English-EWT, dev", "ewt-dev"],
    ["GUM, dev", "gum-dev"],
  ] as const;
  const measures = ["upos", "xpos", "uas", "las"];
  const rows = banks.map(([name, key]) => [
    name,
    ...measures.map((measure) => (scores.get(`${key} ${measure}`) ?? 0).toFixed(3)),
  ]);
  const deciles = PARSER_WEIGHTS.calibration.map((share) => share.toFixed(2));
  return [
    "",
    ...table([["", "UPOS", "XPOS", "UAS", "LAS"], ...rows]),
    "",
    `Tagger ${megabytes(TAGGER_WEIGHTS.base64)} MB, parser ${megabytes(PARSER_WEIGHTS.base64)} MB. Share of right arcs (head and label) by decile:`,
    "",
    ...table([["decile", ...deciles.keys()].map(String), ["right", ...deciles]]),
    "",
    "",
  ].join("\n");
}

function megabytes(base64: string): string {
  return (decodeBase64(base64).length / 1e6).toFixed(1);
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const lines = rows.map((row) => `| ${row.join(" | ")} |`);
  const rule = `|${" --- |".repeat(rows[0]?.length ?? 0)}`;
  return [lines[0] ?? "", rule, ...lines.slice(1)];
}

it("tells in docs/language.md what the weights say of themselves", () => {
  const text = readFileSync(DOCS, "utf8");
  const now = text.replace(FIGURES, (_, open: string, close: string) => open + figures() + close);
  if (isUpdate) writeFileSync(DOCS, now);
  expect(readFileSync(DOCS, "utf8")).toBe(now);
  expect(text).toMatch(FIGURES);
});
