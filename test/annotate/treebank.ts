import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Span } from "../../src/model/span.ts";

/** A word of a treebank with its place in the raw text. */
interface GoldWord extends Span {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
}

/** A document as raw text, its paragraphs, sentences and words. */
export interface GoldDocument {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly (Span & { readonly words: readonly GoldWord[] })[];
}

/**
 * Reads a gzipped treebank as raw text: the `# text` lines of a document joined by one blank, or by a blank line where a paragraph or
 * document begins.
 */
export function readRawTreebank(path: string): readonly GoldDocument[] {
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n");
  const documents: ReturnType<typeof startDocument>[] = [];
  let isNew = true;
  for (const line of lines) {
    if (line.startsWith("# newdoc")) documents.push(startDocument());
    const document = documents.at(-1) ?? startDocument();
    if (documents.length === 0) documents.push(document);
    if (line.startsWith("# newdoc") || line.startsWith("# newpar")) isNew = true;
    else if (line.startsWith("# text = ")) {
      document.addSentence(line.slice(9), isNew);
      isNew = false;
    } else if (/^\d+\t/.test(line)) document.addWord(line.split("\t"));
  }
  return documents;
}

function startDocument() {
  const paragraphs: { start: number; end: number }[] = [];
  const sentences: { start: number; end: number; words: GoldWord[] }[] = [];
  let at = 0;
  return {
    text: "",
    paragraphs,
    sentences,
    addSentence(sentence: string, isNew: boolean): void {
      this.text += (this.text === "" ? "" : isNew ? "\n\n" : " ") + sentence;
      at = this.text.length - sentence.length;
      sentences.push({ start: at, end: this.text.length, words: [] });
      if (isNew || paragraphs.length === 0) paragraphs.push({ start: at, end: this.text.length });
      const last = paragraphs.at(-1);
      if (last !== undefined) last.end = this.text.length;
    },
    addWord([, form = "", lemma = "", upos = "", xpos = ""]: readonly string[]): void {
      while (/\s/.test(this.text.charAt(at))) at++;
      sentences.at(-1)?.words.push({ start: at, end: at + form.length, form, lemma, upos, xpos });
      at += form.length;
    },
  };
}

/** Harmonic mean of precision and recall of spans, both ends equal. */
export function scoreSpans(predicted: readonly Span[], gold: readonly Span[]): number {
  const known = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  const right = predicted.filter(({ start, end }) => known.has(`${start}-${end}`)).length;
  return (2 * right) / (predicted.length + gold.length);
}
