import type { BlockKind, Mark } from "../model/document.ts";
import type { Piece } from "./pieces.ts";
import { readRaised } from "./raised.ts";
import { type PageToken, VOID_ELEMENTS } from "./tags.ts";

/** Elements whose content is not the article: machinery, navigation, forms, pictures' inner text. */
const SKIPPED: ReadonlySet<string> = new Set(
  (
    "head script style template noscript nav aside footer svg math canvas object embed applet audio video iframe " +
    "button select option optgroup datalist textarea label input dialog menu rp rt"
  ).split(" "),
);
/** Elements that begin and end a line of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hgroup hr html li main ol p pre section summary table tbody thead tfoot tr ul caption legend"
  ).split(" "),
);
const MARKS: ReadonlyMap<string, Mark["kind"]> = new Map([
  ["strong", "strong"],
  ["b", "strong"],
  ["em", "emphasis"],
  ["i", "emphasis"],
  ["cite", "emphasis"],
  ["dfn", "emphasis"],
  ["code", "code"],
  ["kbd", "code"],
  ["samp", "code"],
  ["tt", "code"],
  ["a", "link"],
]);
/** What an element makes of the words in it; the innermost counts, but a list item in a quotation stays an item. */
const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ["li", "item"],
  ["dt", "item"],
  ["dd", "item"],
  ["blockquote", "quote"],
  ["figcaption", "caption"],
  ["caption", "caption"],
  ["pre", "code"],
  ["h1", "heading"],
  ["h2", "heading"],
  ["h3", "heading"],
  ["h4", "heading"],
  ["h5", "heading"],
  ["h6", "heading"],
]);

/** Open elements and marks are remembered to this depth; deeper ones are passed through as if they were not there. */
const DEEPEST = 200;
const MOST_MARKS = 20;

interface State {
  /** Elements that are skipped with all that is in them. */
  readonly leftOut: ReadonlySet<string>;
  readonly pieces: Piece[];
  /** Names of open elements that matter, outermost first. */
  readonly open: string[];
  /** Words of the block that is being filled. */
  words: string[];
  length: number;
  marks: Mark[];
  openMarks: { readonly name: string; readonly kind: Mark["kind"]; start: number }[];
  /** A blank stands before the next word, unless a line begins. */
  hasBlank: boolean;
  cells: number;
  /** Name of the skipped element and how deep it is nested in itself. */
  skipped: { readonly name: string; depth: number } | null;
  /** How many words and code units stood before an open `sup`, to take out footnote numbers. */
  raised: { readonly words: number; readonly length: number } | null;
}

/** The blocks of a page, in the order of its tags: white space collapsed, block elements apart, marks where the tags set them. */
export function piecesOf(tokens: Iterable<PageToken>): readonly Piece[] {
  return readTokens(tokens, SKIPPED);
}

/** The same of a page that has nothing but what else is left out: navigation, forms, an aside without end. */
export function wholePageOf(tokens: Iterable<PageToken>): readonly Piece[] {
  return readTokens(tokens, new Set(["head", "script", "style", "template"]));
}

function readTokens(tokens: Iterable<PageToken>, leftOut: ReadonlySet<string>): readonly Piece[] {
  const state: State = {
    leftOut,
    pieces: [],
    open: [],
    words: [],
    length: 0,
    marks: [],
    openMarks: [],
    hasBlank: false,
    cells: 0,
    skipped: null,
    raised: null,
  };
  for (const token of tokens) {
    if (state.skipped !== null) readSkipped(state, token);
    else if (token.kind === "open") openElement(state, token);
    else if (token.kind === "close") closeElement(state, token.name);
    else if (token.kind === "text") addWords(state, token.text);
  }
  flush(state);
  return state.pieces;
}

type OpenToken = Extract<PageToken, { readonly kind: "open" }>;

function readSkipped(state: State, token: PageToken): void {
  const { skipped } = state;
  if (skipped === null || token.kind === "text") return;
  if (skipped.name === "head" && token.kind === "open" && BLOCKS.has(token.name)) {
    // A page may leave its head open: what makes a line of its own belongs to the body.
    state.skipped = null;
    openElement(state, token);
    return;
  }
  if (token.name !== skipped.name) return;
  if (token.kind === "open") skipped.depth++;
  else if (token.kind === "close") skipped.depth--;
  if (skipped.depth === 0) state.skipped = null;
}

function openElement(state: State, token: OpenToken): void {
  const { name } = token;
  if (state.leftOut.has(name) || isHidden(token)) {
    if (BLOCKS.has(name)) flush(state);
    if (!VOID_ELEMENTS.has(name)) state.skipped = { name, depth: 1 };
    return;
  }
  if (name === "br") addBreak(state);
  if (name === "td" || name === "th") openCell(state);
  if (name === "q") addWords(state, "“");
  if (name === "sup") state.raised = { words: state.words.length, length: state.length };
  if (BLOCKS.has(name)) openBlock(state, name);
  const kind = name === "a" && token.attribute("href") === null ? undefined : MARKS.get(name);
  if (kind !== undefined && state.openMarks.length < MOST_MARKS) {
    state.openMarks.push({ name, kind, start: state.length + (state.hasBlank ? 1 : 0) });
  }
}

/** Hidden from readers by the page itself. */
function isHidden({ attribute, name }: OpenToken): boolean {
  if (name === "html" || name === "body") return false;
  if (attribute("hidden") !== null || attribute("aria-hidden") === "true") return true;
  return /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(
    attribute("style") ?? "",
  );
}

/** A paragraph or item that is still open ends where the next one of its kind begins: pages leave end tags out. */
function openBlock(state: State, name: string): void {
  flush(state);
  if (name === "hr") return;
  if ((name === "li" || name === "p" || name === "tr") && state.open.at(-1) === name)
    state.open.pop();
  if (state.open.length < DEEPEST) state.open.push(name);
}

function closeElement(state: State, name: string): void {
  if (name === "q") addWords(state, "”");
  if (name === "sup") closeRaised(state);
  const mark = state.openMarks.findLastIndex((open) => open.name === name);
  if (mark >= 0) {
    const closed = state.openMarks.splice(mark, 1)[0];
    if (closed !== undefined) setMark(state, closed.kind, closed.start);
  }
  if (!BLOCKS.has(name)) return;
  flush(state);
  const index = state.open.lastIndexOf(name);
  if (index >= 0) state.open.length = index;
}

function setMark(state: State, kind: Mark["kind"], start: number): void {
  if (start < state.length) state.marks.push({ kind, start, end: state.length });
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

function addWords(state: State, raw: string): void {
  const text = raw.replace(INVISIBLE, "");
  if (state.open.includes("pre")) {
    push(state, text);
    return;
  }
  for (const [i, word] of text.split(/[\s\u00a0]+/).entries()) {
    if (i > 0) state.hasBlank = true;
    if (word === "") continue;
    const isLineStart = state.length === 0 || state.words.at(-1) === "\n";
    if (state.hasBlank && !isLineStart) push(state, " ");
    state.hasBlank = false;
    push(state, word);
  }
}

function push(state: State, text: string): void {
  state.words.push(text);
  state.length += text.length;
}

/** One line break stays a line break; two in a row end a paragraph. */
function addBreak(state: State): void {
  if (state.words.at(-1) === "\n") flush(state);
  else if (state.length > 0) push(state, "\n");
  state.hasBlank = false;
}

function openCell(state: State): void {
  if (state.length > 0) push(state, " | ");
  state.cells++;
  state.hasBlank = false;
}

/** Raised words are read when they end: a power, the sign of a note, or just words. */
function closeRaised(state: State): void {
  const { raised, marks } = state;
  state.raised = null;
  if (raised === null || raised.length === 0 || raised.length === state.length) return;
  const text = state.words.slice(raised.words).join("");
  const last = marks.at(-1);
  const meant = readRaised(
    state.words[raised.words - 1] ?? "",
    text,
    last?.kind === "link" && last.start >= raised.length,
  );
  if (meant === text) return;
  state.words.length = raised.words;
  state.length = raised.length;
  while ((marks.at(-1)?.end ?? 0) > raised.length) marks.pop();
  if (meant !== "") push(state, meant);
}

/** Ends the block; marks that are still open go on in the next one. */
function flush(state: State): void {
  for (const mark of state.openMarks) {
    setMark(state, mark.kind, mark.start);
    mark.start = 0;
  }
  const text = state.words.join("");
  if (text.trim() !== "") {
    const marks = state.marks.toSorted((a, b) => a.start - b.start || a.end - b.end);
    state.pieces.push({ ...kindOf(state), text, marks });
  }
  state.words = [];
  state.length = 0;
  state.marks = [];
  state.hasBlank = false;
  state.cells = 0;
  state.raised = null;
}

function kindOf(state: State): { readonly kind: BlockKind; readonly level: number } {
  const name = state.open.findLast((element) => KINDS.has(element)) ?? "";
  const kind = KINDS.get(name) ?? (state.cells > 1 ? "table" : "paragraph");
  if (kind === "heading") return { kind, level: Number(name.slice(1)) };
  if (kind !== "item") return { kind, level: 0 };
  const depth = state.open.filter((element) => element === "ul" || element === "ol").length;
  return { kind, level: Math.max(1, depth) };
}
