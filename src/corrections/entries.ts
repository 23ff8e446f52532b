import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { LineProblem } from "../model/correction.ts";

/** What stands at a place of the file: a text, a list, or pairs. Every scalar is text: `No` and `2024` are names too. */
export type Written = { readonly line: number } & (
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly Written[] }
  | { readonly kind: "pairs"; readonly pairs: readonly Pair[] }
);

/** A key with what stands behind it. */
export interface Pair {
  readonly key: Written;
  readonly value: Written;
}

/** The pairs of a file that stand outermost: a verb and what it is about. */
export interface Entries {
  readonly pairs: readonly Pair[];
  readonly problems: readonly LineProblem[];
}

/**
 * Reads a YAML file entry by entry: a list of pairs (`- same: [A, B]`) or pairs alone (`same:` and a list). Each entry is
 * parsed by itself, so that what is wrong in one costs no other, and a key may come again.
 */
export function readEntries(text: string): Entries {
  const pairs: Pair[] = [];
  const problems: LineProblem[] = [];
  for (const { source, line } of cutEntries(text)) {
    const read = readEntry(source, line);
    pairs.push(...read.pairs);
    problems.push(...read.problems);
  }
  return { pairs, problems };
}

interface Part {
  readonly source: string;
  /** Number of its first line. */
  readonly line: number;
}

/** Cuts before every line that begins at the margin, but for comments, and the dashes below a lone `verb:`. */
function cutEntries(text: string): readonly Part[] {
  const parts: { lines: string[]; line: number }[] = [];
  let isOpen = false;
  for (const [index, written] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .entries()) {
    if (/^(?:---|\.\.\.|%)/.test(written)) continue;
    const isMargin = /^[^\s#]/.test(written);
    if (isMargin && !(isOpen && /^-(?:\s|$)/.test(written))) {
      parts.push({ lines: [], line: index + 1 });
      isOpen = /^[\w-]+:\s*(?:#.*)?$/.test(written);
    }
    parts.at(-1)?.lines.push(written);
  }
  return parts.map(({ lines, line }) => ({ source: `${lines.join("\n")}\n`, line }));
}

const QUOTES = `a text with any of : # , [ ] { } & * ! | > ' " % @ in it stands in double quotes`;

function readEntry(source: string, first: number): Entries {
  try {
    return parseEntry(source, first);
  } catch (cause) {
    // Brackets without end go deeper than the parser can.
    const reason = cause instanceof Error ? cause.message : "unknown";
    const message = `cannot be read (${reason}); ${QUOTES}`;
    return { pairs: [], problems: [{ line: first, kind: "bad", message }] };
  }
}

function parseEntry(source: string, first: number): Entries {
  const counter = new LineCounter();
  const document = parseDocument(source, {
    schema: "failsafe",
    strict: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
    lineCounter: counter,
  });
  // What is missing at the end is told of the last line with anything on it.
  const last = first + source.trimEnd().split("\n").length - 1;
  const lineOf = (offset: number): number =>
    Math.min(last, first + Math.max(0, counter.linePos(offset).line - 1));
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined) {
    const message = `cannot be read (${fault.message.split("\n")[0]}); ${QUOTES}`;
    return { pairs: [], problems: [{ line: lineOf(fault.pos[0]), kind: "bad", message }] };
  }
  const root = toWritten(document.contents, lineOf, first);
  const items = root.kind === "list" ? root.items : [root];
  return {
    pairs: items.flatMap((item) => (item.kind === "pairs" ? item.pairs : [])),
    problems: items.flatMap((item) => (item.kind === "pairs" ? [] : [noPair(item)])),
  };
}

function noPair(item: Written): LineProblem {
  const said = item.kind === "text" && item.text !== "" ? `"${item.text}" is` : "is";
  const message = `${said} no correction; one looks like - drop: "Some Name"`;
  return { line: item.line, kind: "bad", message };
}

function toWritten(node: unknown, lineOf: (offset: number) => number, above: number): Written {
  const line = hasRange(node) ? lineOf(node.range[0]) : above;
  const below = (child: unknown): Written => toWritten(child, lineOf, line);
  if (isSeq(node)) return { kind: "list", line, items: node.items.map(below) };
  if (isMap(node)) {
    const pairs = node.items.map(({ key, value }) => ({ key: below(key), value: below(value) }));
    return { kind: "pairs", line, pairs };
  }
  const text = isScalar(node) && typeof node.value === "string" ? node.value : starred(node);
  return { kind: "text", line, text: text.replace(/\s+/g, " ").trim() };
}

/** What is an alias to YAML is a name with a star to a person; all else is nothing. */
function starred(node: unknown): string {
  return isAlias(node) ? `*${node.source}` : "";
}

function hasRange(node: unknown): node is Node & { readonly range: readonly [number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}
