import type { Mark } from "../model/document.ts";
import { firstIndex } from "../model/search.ts";
import { readReference } from "./character-references.ts";
import { readRaised } from "./raised.ts";

/** Words of a block without their markup, with the marks that the markup gave them. */
export interface Inline {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Link targets by folded label, from `[label]: url` lines. */
export type Labels = ReadonlySet<string>;

/** Label of a link as it is looked up: lower case, single blanks. */
export function foldLabel(label: string): string {
  return label.toLowerCase().replace(/\s+/g, " ").trim();
}

/**
 * Takes the markup out of the words of a Markdown block, after the inline rules of CommonMark 0.31 (§6), in linear time:
 * code, emphasis by a stack of delimiters, links, images (their text), autolinks, HTML tags, character references,
 * strikethrough, footnote signs. What does not close stays as it stands.
 */
export function readInline(source: string, labels: Labels): Inline {
  const scan: Scan = {
    source,
    labels,
    nodes: [],
    marks: [],
    openers: [],
    brackets: [],
    codeRuns: codeRunsOf(source),
  };
  let at = 0;
  while (at < source.length) at = step(scan, at);
  return join(scan);
}

/** One stretch of output; `marker` counts the signs of an emphasis run that are still literal. */
interface Node {
  text: string;
  readonly marker: string;
  count: number;
}

interface Opener {
  readonly node: number;
  readonly sign: string;
}

interface NodeMark {
  readonly kind: Mark["kind"];
  /** Node before which the mark begins, and before which it ends. */
  readonly from: number;
  readonly to: number;
}

interface Bracket {
  readonly node: number;
  readonly isImage: boolean;
  /** Offset after the bracket. */
  readonly at: number;
}

/** Nothing of this length ends a link or a tag any more: keeps each look ahead short, and the whole linear. */
const LOOK_AHEAD = 2000;
const LONGEST_RUN = 3;
const SPECIAL = /[\\`*_~[\]!<&\n]/g;
const AUTOLINK = /<((?:https?|mailto|ftp):[^\s<>]{1,1900}|[^\s<>@]{1,200}@[^\s<>@]{1,200})>/y;
const TAG = /<\/?[A-Za-z][A-Za-z0-9-]{0,40}(?:\s[^<>]{0,1900})?\/?>/y;
const DESTINATION =
  /\(\s*(?:<[^<>\n]{0,1900}>|(?:[^\s()<]|\([^\s()]{0,500}\)){0,1900})(?:\s+(?:"[^"]{0,1900}"|'[^']{0,1900}'|\([^()]{0,1900}\)))?\s*\)/y;
const RAISED = /<sup>([^<>]{1,40})<\/sup>/iy;
const LABEL = /\[([^[\]]{0,999})\]/y;
const FOOTNOTE = /\[\^[^\]\s]{1,60}\]/y;
const WIKI = /\[\[([^[\]|\n]{1,200})(?:\|([^[\]|\n]{1,200}))?\]\]/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** The state of one pass over a block. */
interface Scan {
  readonly source: string;
  readonly labels: Labels;
  readonly nodes: Node[];
  readonly marks: NodeMark[];
  readonly openers: Opener[];
  readonly brackets: Bracket[];
  /** Offsets of runs of backticks by their length, ascending. */
  readonly codeRuns: ReadonlyMap<number, readonly number[]>;
}

/** Reads what stands at an offset and gives the offset after it. */
function step(scan: Scan, at: number): number {
  const { source } = scan;
  SPECIAL.lastIndex = at;
  const next = SPECIAL.exec(source)?.index ?? source.length;
  if (next > at) {
    addText(scan, source.slice(at, next));
    return next;
  }
  switch (source.charAt(at)) {
    case "\\":
      return readEscape(scan, at);
    case "`":
      return readCode(scan, at);
    case "*":
    case "_":
    case "~":
      return readDelimiters(scan, at);
    case "!":
      return source[at + 1] === "[" ? openBracket(scan, at, 2) : literal(scan, at, 1);
    case "[":
      return readSquare(scan, at);
    case "]":
      return closeBracket(scan, at);
    case "<":
      return readAngle(scan, at);
    case "&":
      return readEntity(scan, at);
    default:
      return readLineEnd(scan, at);
  }
}

function addText(scan: Scan, text: string): void {
  if (text !== "") scan.nodes.push({ text, marker: "", count: 0 });
}

function literal(scan: Scan, at: number, length: number): number {
  addText(scan, scan.source.slice(at, at + length));
  return at + length;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function readEscape(scan: Scan, at: number): number {
  const next = scan.source[at + 1] ?? "";
  if (next !== "\n" && !ESCAPABLE.test(next)) return literal(scan, at, 1);
  addText(scan, next);
  return at + 2;
}

/** A line end is a blank; after two blanks it is one to the reader too. */
function readLineEnd(scan: Scan, at: number): number {
  const isHard = scan.source.slice(Math.max(0, at - 2), at) === "  ";
  addText(scan, isHard ? "\n" : " ");
  return at + 1;
}

function readEntity(scan: Scan, at: number): number {
  const reference = readReference(scan.source, at);
  if (reference === null) return literal(scan, at, 1);
  addText(scan, reference.text);
  return at + reference.length;
}

function codeRunsOf(source: string): ReadonlyMap<number, readonly number[]> {
  const runs = new Map<number, number[]>();
  for (const match of source.matchAll(/`+/g)) {
    const starts = runs.get(match[0].length) ?? [];
    starts.push(match.index);
    runs.set(match[0].length, starts);
  }
  return runs;
}

function readCode(scan: Scan, at: number): number {
  const length = runLength(scan.source, at);
  const starts = scan.codeRuns.get(length) ?? [];
  const close = starts[lowerBound(starts, at + length)];
  if (close === undefined) return literal(scan, at, length);
  const inside = scan.source.slice(at + length, close).replace(/\n/g, " ");
  const isPadded = /^ .*[^ ].* $/.test(inside.length < LOOK_AHEAD ? inside : "");
  mark(scan, "code", isPadded ? inside.slice(1, -1) : inside);
  return close + length;
}

function lowerBound(sorted: readonly number[], least: number): number {
  return firstIndex(sorted.length, (at) => (sorted[at] ?? 0) >= least);
}

function runLength(source: string, at: number): number {
  let end = at + 1;
  while (end < source.length && source[end] === source[at]) end++;
  return end - at;
}

function mark(scan: Scan, kind: Mark["kind"], text: string): void {
  const from = scan.nodes.length;
  addText(scan, text);
  scan.marks.push({ kind, from, to: scan.nodes.length });
}

/** Emphasis: a run closes what an equal sign opened before it, then may open itself (CommonMark "delimiter stack"). */
function readDelimiters(scan: Scan, at: number): number {
  const { source } = scan;
  const length = runLength(source, at);
  const sign = source[at] ?? "";
  const isStrike = sign === "~";
  if (length > LONGEST_RUN || (isStrike && length !== 2)) return literal(scan, at, length);
  const { canOpen, canClose } = flanks(source, at, length);
  let left = length;
  if (canClose) left = closeEmphasis(scan, sign, left);
  if (left > 0) {
    scan.nodes.push({ text: "", marker: sign, count: left });
    if (canOpen) scan.openers.push({ node: scan.nodes.length - 1, sign });
  }
  return at + length;
}

function closeEmphasis(scan: Scan, sign: string, count: number): number {
  let left = count;
  while (left > 0 && scan.openers.slice(-4).some((opener) => opener.sign === sign)) {
    const opener = scan.openers.at(-1);
    const node = scan.nodes[opener?.node ?? -1];
    if (opener === undefined || node === undefined) break;
    if (opener.sign !== sign) {
      scan.openers.pop();
      continue;
    }
    const used = Math.min(2, left, node.count);
    const kind = used === 2 ? "strong" : "emphasis";
    if (sign !== "~") scan.marks.push({ kind, from: opener.node + 1, to: scan.nodes.length });
    node.count -= used;
    left -= used;
    if (node.count === 0) scan.openers.pop();
  }
  return left;
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether a run may open or close emphasis, by what stands on its two sides; `_` never does within a word. */
function flanks(
  source: string,
  at: number,
  length: number,
): { readonly canOpen: boolean; readonly canClose: boolean } {
  const before = source.slice(Math.max(0, at - 1), at) || " ";
  const after = source.slice(at + length, at + length + 1) || " ";
  const isLeft = !/\s/.test(after) && (isWordLike(after) || !isWordLike(before));
  const isRight = !/\s/.test(before) && (isWordLike(before) || !isWordLike(after));
  if (source[at] !== "_") return { canOpen: isLeft, canClose: isRight };
  return { canOpen: isLeft && !isWordLike(before), canClose: isRight && !isWordLike(after) };
}

function isWordLike(character: string): boolean {
  return WORD.test(character) || /[\ud800-\udfff]/.test(character);
}

function readSquare(scan: Scan, at: number): number {
  const footnote = matchAt(FOOTNOTE, scan.source, at);
  if (footnote !== null) return at + footnote[0].length;
  const wiki = matchAt(WIKI, scan.source, at);
  if (wiki === null) return openBracket(scan, at, 1);
  mark(scan, "link", wiki[2] ?? wiki[1] ?? "");
  return at + wiki[0].length;
}

function openBracket(scan: Scan, at: number, length: number): number {
  scan.brackets.push({ node: scan.nodes.length, isImage: length === 2, at: at + length });
  return literal(scan, at, length);
}

/** A closing bracket makes a link where a target or a known label follows or is the text itself. */
function closeBracket(scan: Scan, at: number): number {
  const open = scan.brackets.pop();
  const end = open === undefined ? null : endOfLink(scan, open, at);
  if (open === undefined || end === null) return literal(scan, at, 1);
  const node = scan.nodes[open.node];
  if (node !== undefined) node.text = "";
  if (!open.isImage) scan.marks.push({ kind: "link", from: open.node, to: scan.nodes.length });
  return end;
}

function endOfLink(scan: Scan, open: Bracket, at: number): number | null {
  const { source, labels } = scan;
  const target = matchAt(DESTINATION, source, at + 1);
  if (target !== null) return at + 1 + target[0].length;
  if (labels.size === 0) return null;
  const reference = matchAt(LABEL, source, at + 1);
  const own = at - open.at < 1000 ? source.slice(open.at, at) : "";
  const label = reference?.[1] === undefined || reference[1] === "" ? own : reference[1];
  if (!labels.has(foldLabel(label))) return null;
  return at + 1 + (reference?.[0].length ?? 0);
}

const LINE_BREAK = /^<br\b/i;

/** A web address in angle brackets is its own text; any other tag is nothing to a reader, but a line break. */
function readAngle(scan: Scan, at: number): number {
  const link = matchAt(AUTOLINK, scan.source, at);
  if (link?.[1] !== undefined) {
    mark(scan, "link", link[1]);
    return at + link[0].length;
  }
  const raised = matchAt(RAISED, scan.source, at);
  if (raised?.[1] !== undefined) {
    addText(scan, readRaised(scan.source.slice(Math.max(0, at - 4), at), raised[1], false));
    return at + raised[0].length;
  }
  const tag = matchAt(TAG, scan.source, at);
  if (tag === null) return literal(scan, at, 1);
  if (LINE_BREAK.test(tag[0])) addText(scan, "\n");
  return at + tag[0].length;
}

function join(scan: Scan): Inline {
  const offsets: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const node of scan.nodes) {
    offsets.push(length);
    const text = node.marker === "" ? node.text : node.marker.repeat(node.count);
    parts.push(text);
    length += text.length;
  }
  offsets.push(length);
  const marks = scan.marks.flatMap(({ kind, from, to }) => {
    const [start, end] = [offsets[from] ?? length, offsets[to] ?? length];
    return start < end ? [{ kind, start, end }] : [];
  });
  return {
    text: parts.join(""),
    marks: marks.toSorted((a, b) => a.start - b.start || a.end - b.end),
  };
}
