import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { annotate } from "../../../src/annotate/index.ts";
import type { Sentence, Token } from "../../../src/model/annotation.ts";
import type { Document } from "../../../src/model/document.ts";
import { readFile } from "../../../src/read/index.ts";
import { isUpdate } from "../update.ts";
import { compareAnalyses } from "./compare.ts";

/**
 * What is read: invented sentences, then the sample corpus from its beginning. New weights or rules change the analysis of some; then
 * `npm run golden:update` writes it anew, and the difference is to be looked at before it is kept.
 */
const GOLDEN = join(import.meta.dirname, "expected.txt");
const INVENTED = join(import.meta.dirname, "invented.txt");
const CORPUS = join(import.meta.dirname, "..", "..", "..", "corpus");
const SENTENCES = 480;

/** A sentence on a line of its own, then a line a word: word, lemma, UPOS, Penn tag, head from 1, label, compromise's vote. */
async function analyse(): Promise<string> {
  const paragraphs = readFileSync(INVENTED, "utf8").replaceAll("\n", "\n\n");
  const names = readdirSync(CORPUS).filter((name) => /\.(?:txt|md)$/.test(name));
  const files = [
    ["invented.txt", paragraphs] as const,
    ...names.toSorted().map((name) => [name, readFileSync(join(CORPUS, name), "utf8")] as const),
  ];
  const analyses: string[] = [];
  for (const [name, text] of files) {
    const { documents } = await readFile(name, new TextEncoder().encode(text));
    for (const document of documents) analyses.push(...analyseDocument(document));
  }
  return `${analyses.slice(0, SENTENCES).join("\n\n")}\n`;
}

function analyseDocument(document: Document): readonly string[] {
  const { sentences, tokens } = annotate(document).annotated;
  const seen = new Map<string, number>();
  return sentences.map((sentence) => {
    const text = document.text.slice(sentence.start, sentence.end).replace(/\s+/g, " ");
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    const again = count > 1 ? ` (${count})` : "";
    const lines = tokens
      .slice(sentence.first, sentence.last)
      .map((token) => lineOf(token, sentence));
    return [`# ${document.source.path}${again}: ${text}`, ...lines].join("\n");
  });
}

function lineOf({ text, lemma, upos, xpos, head, label, vote }: Token, { first }: Sentence): string {
  return [text, lemma, upos, xpos, head < 0 ? 0 : head - first + 1, label, vote ?? "-"].join(" ");
}

it("reads sentences as it did, or as someone has looked at and kept", {
  timeout: 60_000,
}, async () => {
  const found = await analyse();
  if (isUpdate) writeFileSync(GOLDEN, found);
  const expected = readFileSync(GOLDEN, "utf8");
  expect(compareAnalyses(expected, found)).toBe("");
  expect(found.match(/^# /gm)).toHaveLength(SENTENCES);
});
