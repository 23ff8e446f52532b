import type { AnnotatedDocument, Sentence, Token } from "../model/annotation.ts";
import type { Chunk } from "../model/chunk.ts";

/** What to write beside the trees. */
export interface ConlluOptions {
  /** Number of the document in the output, from 1: sentence ids are `d1-s1`, so that they differ in a whole output. */
  readonly number: number;
  /** Chunks of the document, for a `Chunk` in the last column; none without. */
  readonly chunks?: readonly Chunk[];
}

/**
 * A document's sentences in CoNLL-U (https://universaldependencies.org/format.html), a piece a sentence. The last column holds each word's
 * place in the document as read (`start` and `end` in UTF-16 units, half-open) and the blanks behind it: `SpaceAfter=No`, or
 * `SpacesAfter` where it is not one space, so that words and blanks together are a block's text.
 */
export function* writeConllu(
  annotated: AnnotatedDocument,
  { number, chunks = [] }: ConlluOptions,
): Generator<string, void, undefined> {
  const tags = tagsOfChunks(chunks);
  yield `# newdoc id = ${clean(annotated.document.source.path)}\n`;
  let block = -1;
  for (const [index, sentence] of annotated.sentences.entries()) {
    const lines = [];
    if (sentence.block !== block) lines.push("# newpar", ...kindOf(annotated, sentence));
    block = sentence.block;
    lines.push(`# sent_id = d${number}-s${index + 1}`, `# text = ${wordsOf(annotated, sentence)}`);
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = annotated.tokens[at];
      if (token === undefined) continue;
      lines.push(rowOf(annotated, sentence, token, at, tags.get(at)));
    }
    yield `${lines.join("\n")}\n\n`;
  }
}

/** A block that is no plain paragraph says what it is. */
function kindOf({ document }: AnnotatedDocument, { block }: Sentence): readonly string[] {
  const kind = document.blocks[block]?.kind ?? "paragraph";
  return kind === "paragraph" ? [] : [`# block = ${kind}`];
}

const CHUNK_NAMES = { noun: "NP", verb: "VP" } as const;

/** `B-NP` for the first word of a noun chunk, `I-NP` for the others, by index of the token. */
function tagsOfChunks(chunks: readonly Chunk[]): ReadonlyMap<number, string> {
  const tags = new Map<number, string>();
  for (const { kind, first, last } of chunks) {
    for (let at = first; at < last; at++) {
      tags.set(at, `${at === first ? "B" : "I"}-${CHUNK_NAMES[kind]}`);
    }
  }
  return tags;
}

/** The sentence's words with one space where blanks stand between them. */
function wordsOf({ document, tokens }: AnnotatedDocument, { first, last }: Sentence): string {
  let text = "";
  let end = tokens[first]?.start ?? 0;
  for (const token of tokens.slice(first, last)) {
    if (token.start > end && text !== "") text += " ";
    text += clean(document.text.slice(token.start, token.end));
    end = token.end;
  }
  return text;
}

function rowOf(
  annotated: AnnotatedDocument,
  { first }: Sentence,
  token: Token,
  at: number,
  chunk: string | undefined,
): string {
  const { head, label, upos, xpos, start, end } = token;
  const misc = [
    ...(chunk === undefined ? [] : [`Chunk=${chunk}`]),
    ...blanksBehind(annotated, at),
    `start=${start}`,
    `end=${end}`,
  ];
  const columns = [
    String(at - first + 1),
    clean(token.text),
    clean(token.lemma),
    upos,
    xpos || "_",
    "_",
    head < 0 ? "0" : String(head - first + 1),
    label,
    "_",
    misc.join("|"),
  ];
  return columns.join("\t");
}

const BLANKS: ReadonlyMap<string, string> = new Map([
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\r", "\\r"],
]);

/** What the last column says of the blanks up to the next word: nothing where there is one space, or a list's mark that no block holds. */
function blanksBehind({ document, tokens }: AnnotatedDocument, at: number): readonly string[] {
  const from = tokens[at]?.end ?? 0;
  const to = tokens[at + 1]?.start ?? document.text.length;
  if (from >= to) return ["SpaceAfter=No"];
  const blanks = document.text.slice(from, to);
  if (blanks === " " || /\S/.test(blanks)) return [];
  return [`SpacesAfter=${blanks.replace(/\s/g, (blank) => BLANKS.get(blank) ?? "\\s")}`];
}

/** A text that cannot break a line or a column: control characters and halves of surrogate pairs become U+FFFD; never empty. */
function clean(text: string): string {
  const safe = text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]/gu, "\ufffd");
  return safe === "" ? "_" : safe;
}
