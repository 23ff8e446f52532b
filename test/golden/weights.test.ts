import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { decodeBase64 } from "../../src/model/base64.ts";
import { PARSER_WEIGHTS } from "../../src/annotate/weights/parser.ts";
import { TAGGER_WEIGHTS } from "../../src/annotate/weights/tagger.ts";
import { compareVotes } from "../../src/training/compare-votes.ts";
import { scoreBounds } from "../../src/training/score-bounds.ts";
import { addVotes } from "../../src/training/scores.ts";
import { readRawTreebank, readTreebank } from "../../src/training/treebank.ts";
import { withData } from "../support/data.ts";
import { isUpdate } from "./update.ts";

const DOCS = join(import.meta.dirname, "..", "..", "docs", "language.md");
const BANKS = [
  ["UD English-EWT, dev", "ewt-dev"],
  ["GUM, dev", "gum-dev"],
] as const;
/** Milliseconds that a treebank may take on a busy machine. */
const PATIENCE = 60_000;

/** What the headers of the weights say, as tables. */
function figures(): string {
  const scores = new Map(Object.entries({ ...TAGGER_WEIGHTS.scores, ...PARSER_WEIGHTS.scores }));
  const measures = ["upos", "xpos", "uas", "las"];
  const rows = BANKS.map(([name, key]) => [
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

/** What docs/language.md should be, with these lines between the comments of this name; keeps it where golden files are kept. */
function keepPart(name: string, body: string): string {
  const part = new RegExp(`(<!-- ${name}: .* -->\\n)[^]*?(<!-- /${name} -->)`);
  const text = readFileSync(DOCS, "utf8");
  if (!part.test(text)) throw new Error(`docs/language.md has no part ${name}`);
  const now = text.replace(part, (_, open: string, close: string) => open + body + close);
  if (isUpdate) writeFileSync(DOCS, now);
  return now;
}

it("tells in docs/language.md what the weights say of themselves", () => {
  const wanted = keepPart("figures", figures());
  expect(readFileSync(DOCS, "utf8")).toBe(wanted);
});

withData(2, "figures of the treebanks", (path) => {
  const bank = (name: string) => path("data", "syntax", `${name}.conllu.gz`);
  vi.setConfig({ testTimeout: PATIENCE });

  it("tells in docs/language.md how well raw text is cut", () => {
    const rows = BANKS.map(([name, key]) => {
      const { sentences, tokens } = scoreBounds(readRawTreebank(bank(key)));
      return [name, sentences.toFixed(3), tokens.toFixed(3)];
    });
    const lines = table([["", "sentences", "tokens"], ...rows]);
    const wanted = keepPart("bounds", ["", ...lines, "", ""].join("\n"));
    expect(readFileSync(DOCS, "utf8")).toBe(wanted);
  });

  it("tells in docs/language.md what compromise knows alone", () => {
    const lines = compareVotes([
      { name: "EWT", golds: addVotes(readTreebank(bank("ewt-dev"))) },
      { name: "GUM", golds: addVotes(readTreebank(bank("gum-dev"))) },
    ]);
    const wanted = keepPart("votes", ["", ...lines, "", ""].join("\n"));
    expect(readFileSync(DOCS, "utf8")).toBe(wanted);
  });
});
