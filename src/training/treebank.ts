import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

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
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  let document = 0;
  const sentences: GoldSentence[] = [];
  for (const block of text.split(/\r?\n\r?\n/)) {
    if (/^# newdoc/m.test(block)) document++;
    const rows = block.split("\n").filter((line) => /^\d/.test(line));
    if (rows.length > 0) sentences.push(readSentence(rows, document));
  }
  return sentences;
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
