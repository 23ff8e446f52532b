import type { AnnotatedDocument, Sentence, Token, Upos } from "../../src/model/annotation.ts";
import type { Block, Document } from "../../src/model/document.ts";
import { sha256 } from "../../src/model/hash.ts";
import type { Gender, Mention, MentionKind, TypeEvidence } from "../../src/model/mention.ts";

/** A text with its mentions, as a test wrote them down. */
export interface Marked {
  readonly document: AnnotatedDocument;
  readonly mentions: readonly Mention[];
}

/** What makes sentences and tokens of a document. */
export type Annotator = (document: Document) => AnnotatedDocument;

/**
 * Reads marked text: "[Ann Lee|Person] founded [Nova Labs|Organization]. [She|pronoun] runs [the lab|nominal Organization]."
 * After the bar stand the kind (`pronoun`, `nominal`; else a name) and, in any order, a type, `female` or `male`, `plural`,
 * `weak`, `points=NN` (of the type; 50 where nothing is said) and `name=Other_Name` where the mention's name is not the
 * covered text. A blank line starts a block; a block that begins with "# " is a heading.
 */
export function readMarked(marked: string, annotate: Annotator = annotatePlainly): Marked {
  const { text, marks, blocks } = unmark(marked);
  const document = annotate({ source: sourceOf(text), text, blocks, marks: [] });
  return { document, mentions: marks.map((mark) => mentionOf(document, mark)) };
}

/** The tag of a template: doc`[Ann Lee|Person] left.` is `readMarked` of it. */
export function doc(strings: TemplateStringsArray): Marked {
  return readMarked(strings.join(""));
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

function unmark(marked: string): {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly blocks: readonly Block[];
} {
  const marks: Mark[] = [];
  const blocks: Block[] = [];
  let text = "";
  for (const paragraph of marked.split(/\n\s*\n/).map((part) => part.trim())) {
    if (paragraph === "") continue;
    if (text !== "") text += "\n\n";
    const isHeading = paragraph.startsWith("# ");
    const start = text.length;
    const body = isHeading ? paragraph.slice(2) : paragraph;
    for (const part of body.split(/(\[[^\][]+\|[^\][]+\])/)) {
      const [, words, kind] = /^\[([^|]+)\|([^|]+)\]$/.exec(part) ?? [];
      if (words !== undefined && kind !== undefined) {
        marks.push({ start: text.length, end: text.length + words.length, words: kind.split(" ") });
      }
      text += words ?? part;
    }
    const kind = isHeading ? "heading" : "paragraph";
    blocks.push({ start, end: text.length, kind, level: isHeading ? 1 : 0 });
  }
  return { text, marks, blocks };
}

function sourceOf(text: string): Document["source"] {
  const none = { title: null, date: null, author: null, source: null, url: null };
  return { id: sha256(text), path: "marked.txt", format: "text", ...none };
}

function mentionOf(document: AnnotatedDocument, mark: Mark): Mention {
  const { tokens, sentences } = document;
  const text = document.document.text.slice(mark.start, mark.end);
  const first = tokens.findIndex((token) => token.end > mark.start);
  const last = tokens.findLastIndex((token) => token.start < mark.end) + 1;
  const flags = new Map(mark.words.map((word) => splitFlag(word)));
  const kind: MentionKind = flags.has("pronoun")
    ? "pronoun"
    : flags.has("nominal")
      ? "nominal"
      : "name";
  const gender: Gender = flags.has("female") ? "female" : flags.has("male") ? "male" : "unknown";
  const type = mark.words.find((word) => /^[A-Z]/.test(word));
  const points = Number(flags.get("points") ?? "50");
  const family = kind === "nominal" ? "class" : "form";
  const evidence: readonly TypeEvidence[] =
    type === undefined ? [] : [{ family, type, points, rule: "marked" }];
  const given = flags.get("name")?.replaceAll("_", " ");
  return {
    kind,
    start: mark.start,
    end: mark.end,
    name: given ?? (kind === "name" ? text : text.toLowerCase()),
    sentence: sentences.findIndex((sentence) => sentence.end > mark.start),
    first,
    last,
    head: Math.max(first, last - 1),
    evidence,
    gender,
    isPlural: flags.has("plural"),
    isWeak: flags.has("weak"),
    rule: "marked",
  };
}

function splitFlag(word: string): [string, string] {
  const [name = "", value = ""] = word.split("=");
  return [name, value];
}

const CLOSED: readonly (readonly [Upos, string])[] = [
  [
    "PRON",
    "i he him his she her hers it its they them their we us our who whom whose which himself herself itself",
  ],
  ["DET", "the a an this that these those no every"],
  ["ADP", "in on at of to for from with by about near under over after before as into against"],
  ["CCONJ", "and or but"],
  ["SCONJ", "if because while although whether"],
  ["AUX", "is are was were be been has have had will would may might can could does did"],
  ["PART", "not 's"],
];
const WORD_CLASS = new Map(
  CLOSED.flatMap(([upos, words]) => words.split(" ").map((word) => [word, upos] as const)),
);
const IRREGULAR = new Set(
  "said left built ran led sold made won met told bought wrote runs says".split(" "),
);
const ABBREVIATION = /^(?:Mr|Ms|Mrs|Dr|St|Inc|Ltd|[A-Z])$/;

/**
 * A rough annotator without knowledge of words: enough for tests that mark their mentions themselves. Verbs are known by
 * their "-ed" and a short list; there are no heads.
 */
function annotatePlainly(document: Document): AnnotatedDocument {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  document.blocks.forEach((block, index) => {
    let first = tokens.length;
    const text = document.text.slice(block.start, block.end);
    const close = (): void => {
      const [head, tail] = [tokens[first], tokens.at(-1)];
      if (head === undefined || tail === undefined) return;
      sentences.push({
        start: head.start,
        end: tail.end,
        first,
        last: tokens.length,
        block: index,
      });
      first = tokens.length;
    };
    for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[.&-][\p{L}\p{N}]+)*|['’]s\b|[^\s]/gu)) {
      const previous = tokens.at(-1);
      tokens.push(tokenOf(match[0], block.start + match.index));
      const isEnd = /^[.!?]$/.test(match[0]) && !ABBREVIATION.test(previous?.text ?? "");
      const next = text.slice(match.index + match[0].length);
      if (
        isEnd &&
        (next === "" || /^["”’)]?\s+["“[(]?[\p{Lu}\d]/u.test(next)) &&
        !/^["”]/.test(next)
      )
        close();
      else if (
        /^["”]$/.test(match[0]) &&
        /^[.!?]$/.test(previous?.text ?? "") &&
        !/^\s+\p{Ll}/u.test(next)
      )
        close();
    }
    close();
  });
  return { document, sentences, tokens };
}

function tokenOf(text: string, start: number): Token {
  const upos = uposOf(text);
  const xpos = upos === "PROPN" ? "NNP" : upos === "VERB" ? "VBD" : upos === "NOUN" ? "NN" : "";
  const tags = { upos, xpos, tagMargin: 9, vote: undefined, lexical: 0 };
  const arc = { head: -1, label: "dep", arcMargin: 0 };
  return { text, lemma: text.toLowerCase(), start, end: start + text.length, ...tags, ...arc };
}

function uposOf(text: string): Upos {
  const lower = text.toLowerCase().replace("’", "'");
  if (/^[^\p{L}\p{N}']/u.test(text)) return "PUNCT";
  const closed = WORD_CLASS.get(lower);
  if (closed !== undefined) return closed;
  if (/^\d/.test(text)) return "NUM";
  if (/^\p{Lu}/u.test(text)) return "PROPN";
  return IRREGULAR.has(lower) || lower.endsWith("ed") ? "VERB" : "NOUN";
}
