import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Span } from "../model/span.ts";

/** A sentence of a treebank in CoNLL-U, words only. */
export interface GoldSentence {
  readonly words: readonly string[];
  /** Whether a blank follows the word. */
  readonly blanks: readonly boolean[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Index of the head in the sentence, -1 for the root. */
  readonly heads: readonly number[];
  /** With the first subtype kept. */
  readonly labels: readonly string[];
  /** Number of the document in the file. */
  readonly document: number;
}

/** Reads a treebank, gzipped or not. Empty nodes are left out; parts of a contraction follow each other without a blank. */
export function readTreebank(path: string): GoldSentence[] {
  let document = 0;
  const sentences: GoldSentence[] = [];
  for (const block of readText(path).split(/\r?\n\r?\n/)) {
    if (/^# newdoc/m.test(block)) document++;
    const rows = block.split("\n").filter((line) => /^\d/.test(line));
    if (rows.length > 0) sentences.push(readSentence(rows, document));
  }
  return sentences;
}

function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

function readSentence(rows: readonly string[], document: number): GoldSentence {
  const cells = rows.map((row) => row.split("\t"));
  const joined = joinedAfter(cells);
  const words = cells.filter(([id = ""]) => /^\d+$/.test(id));
  return {
    words: words.map((row) => row[1] ?? ""),
    blanks: words.map((row) => !joined.has(Number(row[0]))),
    upos: words.map((row) => row[3] ?? ""),
    xpos: words.map((row) => row[4] ?? ""),
    heads: words.map((row) => Number(row[6]) - 1),
    labels: words.map((row) => (row[7] ?? "").split(":").slice(0, 2).join(":")),
    document,
  };
}

/** Numbers of the words after which no blank stands. */
function joinedAfter(cells: readonly (readonly string[])[]): Set<number> {
  const joined = new Set<number>();
  for (const [id = "", , , , , , , , , misc = ""] of cells) {
    const [from = 0, to = from] = id.split("-").map(Number);
    for (let word = from; word < to; word++) joined.add(word);
    if (misc.includes("SpaceAfter=No")) joined.add(to);
    else if (id.includes("-")) joined.delete(to);
  }
  return joined;
}

/** The text of a sentence and the offset at which each word starts. */
export function sentenceText(sentence: Pick<GoldSentence, "words" | "blanks">): {
  text: string;
  starts: number[];
} {
  let text = "";
  const starts = sentence.words.map((word, i) => {
    const start = text.length;
    text += word + (sentence.blanks[i] === true ? " " : "");
    return start;
  });
  return { text, starts };
}

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
 * Reads a treebank, gzipped or not, as raw text: the `# text` lines of a document joined by one blank, or by a blank line where a
 * paragraph begins.
 */
export function readRawTreebank(path: string): readonly GoldDocument[] {
  const documents: ReturnType<typeof startDocument>[] = [];
  let isNew = true;
  for (const line of readText(path).split(/\r?\n/)) {
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
