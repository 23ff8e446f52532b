import type { BlockKind } from "../model/document.ts";
import { readFrontMatter } from "./front-matter.ts";
import { foldLabel, type Labels, readInline } from "./inline.ts";
import { findMetadata } from "./metadata.ts";
import { layOut, type Piece } from "./pieces.ts";
import { mergeMetadata, NO_METADATA, type Reading } from "./reading.ts";

/**
 * Markdown as a reader sees it: no markup, front matter only as metadata. Blocks follow CommonMark 0.31 as far as prose
 * needs it (headings, lists, quotations, code, rules, HTML) and the tables of GitHub; every line is looked at once.
 */
export function readMarkdown(source: string): Reading {
  const front = readFrontMatter(source);
  const lines = withoutComments(source.slice(front?.end ?? 0)).split("\n");
  const { rest, labels } = takeLabels(lines);
  const layout = layOut(toPieces(readBlocks(rest), labels));
  const { text, blocks } = layout;
  const own = front?.metadata ?? NO_METADATA;
  return {
    ...layout,
    metadata: mergeMetadata(own, findMetadata(text, blocks)),
    problems: front?.problems ?? [],
  };
}

/** A block with its markup still in it. */
interface RawBlock {
  readonly kind: BlockKind;
  readonly level: number;
  readonly lines: string[];
}

const COMMENT_OPEN = "<!--";

/** HTML comments go, line ends within them stay; a comment in code goes too, which loses nothing that a claim needs. */
function withoutComments(source: string): string {
  if (!source.includes(COMMENT_OPEN)) return source;
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const open = source.indexOf(COMMENT_OPEN, at);
    const close = open < 0 ? -1 : source.indexOf("-->", open + COMMENT_OPEN.length);
    if (close < 0) return parts.join("") + source.slice(at);
    parts.push(source.slice(at, open));
    at = close + 3;
  }
}

const LABEL_LINE =
  /^ {0,3}\[([^\]^][^\]]{0,998})\]:\s*(?:<[^<>]*>|\S+)\s*(?:"[^"]*"|'[^']*'|\([^()]*\))?\s*$/;

function takeLabels(lines: readonly string[]): {
  readonly rest: readonly string[];
  readonly labels: Labels;
} {
  const labels = new Set<string>();
  const rest = lines.filter((line) => {
    const label =
      line.includes("]:") && line.length < 4000 ? LABEL_LINE.exec(line)?.[1] : undefined;
    if (label !== undefined) labels.add(foldLabel(label));
    return label === undefined;
  });
  return { rest, labels };
}

interface State {
  readonly blocks: RawBlock[];
  /** The block that a following line may go on. */
  open: RawBlock | null;
  /** The sign of an open code fence. */
  fence: string | null;
  /** Indents of the open list's items, outermost first. */
  indents: readonly number[];
  wasBlank: boolean;
}

function readBlocks(lines: readonly string[]): readonly RawBlock[] {
  const state: State = { blocks: [], open: null, fence: null, indents: [], wasBlank: true };
  lines.forEach((line, i) => {
    readLine(state, line, lines[i + 1] ?? "");
  });
  return state.blocks;
}

const FENCE = /^\s{0,12}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const QUOTE = /^ {0,3}((?:> ?)+)/;
const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)/;
const NOTE = /^ {0,3}\[\^[^\]\s]{1,60}\]:[ \t]*/;
const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

function readLine(state: State, line: string, next: string): void {
  if (readFence(state, line)) return;
  if (line.trim() === "") {
    state.open = null;
    state.wasBlank = true;
    return;
  }
  readContent(state, line, next);
  state.wasBlank = false;
}

/** Within a fence every line is code; the fence lines themselves are markup. */
function readFence(state: State, line: string): boolean {
  const sign = FENCE.exec(line.slice(0, 40))?.[1] ?? null;
  if (state.fence !== null) {
    if (sign?.startsWith(state.fence) === true && line.trim() === sign) state.fence = null;
    else if (state.open === null) start(state, "code", 0, line);
    else state.open.lines.push(line);
    if (state.fence === null) state.open = null;
    return true;
  }
  if (sign === null) return false;
  state.fence = sign;
  state.open = null;
  return true;
}

function readContent(state: State, line: string, next: string): void {
  const heading = HEADING.exec(line);
  if (heading !== null) {
    state.indents = [];
    start(state, "heading", heading[1]?.length ?? 1, withoutClosing(heading[2] ?? ""));
    state.open = null;
    return;
  }
  if (readUnderline(state, line)) return;
  if (RULE.test(line.slice(0, 200))) {
    state.open = null;
    state.indents = [];
    return;
  }
  if (readTable(state, line, next) || readQuote(state, line)) return;
  if (readItem(state, line)) return;
  const note = NOTE.exec(line.slice(0, 100));
  if (note === null) readText(state, line);
  else start(state, "paragraph", 0, line.slice(note[0].length));
}

function withoutClosing(heading: string): string {
  const text = heading.trimEnd();
  const bare = text.replace(/#{1,200}$/, "");
  return bare === "" || /[ \t]$/.test(bare) ? bare : text;
}

/** `===` or `---` under a paragraph of one to three lines makes it a heading. */
function readUnderline(state: State, line: string): boolean {
  const sign = UNDERLINE.exec(line)?.[1]?.[0];
  const { open } = state;
  if (sign === undefined || open?.kind !== "paragraph" || open.lines.length > 3) return false;
  state.blocks.pop();
  start(state, "heading", sign === "=" ? 1 : 2, open.lines.join(" "));
  state.open = null;
  return true;
}

function readTable(state: State, line: string, next: string): boolean {
  const isInTable = state.open?.kind === "table";
  if (isInTable && TABLE_RULE.test(line.slice(0, 2000))) return true;
  const isHead = line.includes("|") && next.includes("-") && next.includes("|");
  if (!isInTable && !(isHead && TABLE_RULE.test(next.slice(0, 2000)))) return false;
  if (!line.includes("|")) return false;
  start(state, "table", 0, cellsOf(line));
  return true;
}

function cellsOf(line: string): string {
  const cells = line
    .trim()
    .replace(/^\|/, "")
    .replace(/\|$/, "")
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.trim()).join(" | ");
}

function readQuote(state: State, line: string): boolean {
  const sign = QUOTE.exec(line.slice(0, 200))?.[1];
  if (sign === undefined) return false;
  const text = line.slice(line.indexOf(sign) + sign.length).replace(/^#{1,6} /, "");
  const bare = text.replace(ITEM, "").trim();
  const goesOn = state.open?.kind === "quote" && bare === text.trim();
  state.indents = [];
  if (bare === "") state.open = null;
  else if (goesOn) state.open?.lines.push(text);
  else start(state, "quote", 0, bare);
  return true;
}

function readItem(state: State, line: string): boolean {
  const match = ITEM.exec(line.slice(0, 400));
  if (match === null) return false;
  const indent = widthOf(match[1] ?? "");
  const isCode = state.indents.length === 0 && indent > 3;
  const isNumberInText =
    state.open?.kind === "paragraph" && /^\s*\d/.test(line) && !/^\s*1[.)]/.test(line);
  if (isCode || isNumberInText) return false;
  state.indents = [...state.indents.filter((outer) => outer + 1 < indent), indent];
  start(state, "item", state.indents.length, line.slice(match[0].length));
  return true;
}

/** A line without a sign goes on the open block; indented after a blank line it belongs to the item, else it is new. */
function readText(state: State, line: string): void {
  const indent = widthOf(/^[ \t]*/.exec(line)?.[0] ?? "");
  const { open } = state;
  if (open !== null && open.kind !== "table") {
    open.lines.push(open.kind === "code" ? line : line.trimStart());
    return;
  }
  const outer = state.indents.findLast((item) => item < indent);
  if (outer === undefined && indent > 3 && state.wasBlank) {
    state.indents = [];
    start(state, "code", 0, line.replace(/^(?: {4}|\t)/, ""));
    return;
  }
  state.indents = outer === undefined ? [] : state.indents.filter((item) => item <= outer);
  const depth = state.indents.length;
  start(state, depth > 0 ? "item" : "paragraph", depth, line.trimStart());
}

function widthOf(blanks: string): number {
  let width = 0;
  for (const blank of blanks) width += blank === "\t" ? 4 - (width % 4) : 1;
  return width;
}

function start(state: State, kind: BlockKind, level: number, line: string): void {
  state.open = { kind, level, lines: [line] };
  state.blocks.push(state.open);
}

function toPieces(blocks: readonly RawBlock[], labels: Labels): readonly Piece[] {
  return blocks.map(({ kind, level, lines }) => {
    const source = lines.join("\n");
    const inline = kind === "code" ? { text: source, marks: [] } : readInline(source, labels);
    const isPicture =
      kind === "paragraph" && /^!\[[^\]]*\]\([^)]*\)$/.test(source.slice(0, 4000).trim());
    return { kind: isPicture ? "caption" : kind, level, ...inline };
  });
}
