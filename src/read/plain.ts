import type { Block, BlockKind } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { boilerplateOf } from "./boilerplate.ts";
import { parseByline } from "./bylines.ts";
import { type Line, linesOf } from "./lines.ts";
import { findMetadata } from "./metadata.ts";
import type { Reading } from "./reading.ts";
import { endsLikeProse, isCaption, isTitleCase, looksLikeHeading, markerLength } from "./shapes.ts";
import { continues, measureWrapping } from "./wrapping.ts";

/**
 * Plain text, taken as it is: its layout alone tells headings, paragraphs, items and the rest. Paragraphs are separated by
 * blank lines, or are a line each, or are wrapped at a width that is measured.
 */
export function readPlain(text: string): Reading {
  const groups = groupLines(linesOf(text));
  const blocks = markTitle(classify(groups));
  return { text, blocks, marks: [], metadata: findMetadata(text, blocks), problems: [] };
}

/** Lines that make one block; the span leaves out the item's or quotation's sign. */
interface Group extends Span {
  /** Its words on one line. */
  readonly text: string;
  /** Its first line with the sign. */
  readonly line: string;
  readonly lines: number;
  readonly marker: "item" | "quote" | null;
  /** Nesting depth of an item from 1. */
  readonly depth: number;
}

interface OpenGroup {
  readonly first: Line;
  readonly lines: Line[];
  readonly marker: Group["marker"];
  readonly markerLength: number;
}

function groupLines(lines: readonly Line[]): readonly Group[] {
  const fill = measureWrapping(lines);
  const groups: OpenGroup[] = [];
  let open: OpenGroup | null = null;
  for (const line of lines) {
    if (line.start === line.end) {
      open = null;
    } else if (open !== null && belongsTo(open, line, fill)) {
      open.lines.push(line);
    } else {
      open = openGroup(line);
      groups.push(open);
    }
  }
  return nestItems(groups);
}

function openGroup(line: Line): OpenGroup {
  const quote = /^>+\s*/.exec(line.text.slice(0, 40))?.[0].length ?? 0;
  const item = quote > 0 ? 0 : markerLength(line.text);
  const marker = quote > 0 ? "quote" : item > 0 ? "item" : null;
  return { first: line, lines: [line], marker, markerLength: quote + item };
}

function belongsTo(group: OpenGroup, line: Line, fill: number | null): boolean {
  const last = group.lines.at(-1) ?? group.first;
  if (group.marker === "quote" || line.text.startsWith(">")) {
    return group.marker === "quote" && line.text.startsWith(">");
  }
  if (markerLength(line.text) > 0) return false;
  if (group.marker === "item" && line.indent > group.first.indent) return true;
  const isNewIndent = group.marker === null && line.indent > last.indent + 1;
  return !isNewIndent && continues(last, line, fill);
}

/** Depth of items: one more than that of the nearest earlier item of the same list that stands further left. */
function nestItems(groups: readonly OpenGroup[]): readonly Group[] {
  let indents: readonly number[] = [];
  return groups.map((group) => {
    const { indent } = group.first;
    indents = group.marker === "item" ? [...indents.filter((outer) => outer < indent), indent] : [];
    const start = group.first.start + group.markerLength;
    const end = group.lines.at(-1)?.end ?? group.first.end;
    const text =
      group.lines.length === 1
        ? group.first.text.slice(group.markerLength)
        : [
            group.first.text.slice(group.markerLength),
            ...group.lines.slice(1).map((l) => l.text),
          ].join(" ");
    const depth = indents.length;
    const line = group.first.text;
    return { start, end, text, line, lines: group.lines.length, marker: group.marker, depth };
  });
}

function classify(groups: readonly Group[]): readonly Block[] {
  const blocks: Block[] = [];
  let hasText = false;
  groups.forEach((group, i) => {
    if (group.start >= group.end) return;
    const kind = kindOf(group, groups[i - 1], groups[i + 1], hasText);
    hasText ||= kind === "heading" || kind === "paragraph" || kind === "item";
    blocks.push({ start: group.start, end: group.end, kind, level: levelOf(kind, group) });
  });
  return dropLooseEnd(blocks);
}

function levelOf(kind: BlockKind, group: Group): number {
  if (kind === "item") return group.depth;
  return kind === "heading" ? 2 : 0;
}

function kindOf(
  group: Group,
  previous: Group | undefined,
  next: Group | undefined,
  hasText: boolean,
): BlockKind {
  const { text } = group;
  if (group.marker === null && parseByline(text) !== null) return "byline";
  if (boilerplateOf(text) !== null || (group.line !== text && boilerplateOf(group.line) !== null))
    return "boilerplate";
  if (group.marker !== null) return group.marker;
  if (isCaption(text) || isRepeated(group, previous, next)) return "caption";
  if (group.lines === 1 && text.includes("\t") && text.split("\t").length > 2) return "table";
  return isHeading(group, next, hasText) ? "heading" : "paragraph";
}

/** A short line that stands twice in a row is a picture's hidden text and its caption. */
function isRepeated(group: Group, previous: Group | undefined, next: Group | undefined): boolean {
  const isShort = group.text.length <= 200 && !endsLikeProse(group.text);
  return isShort && (group.text === previous?.text || group.text === next?.text);
}

/** The look of a heading, and what makes it one: it opens the text, has a title's capitals, or stands over prose or a list. */
function isHeading(group: Group, next: Group | undefined, hasText: boolean): boolean {
  if (group.lines > 2 || next === undefined || !looksLikeHeading(group.text)) return false;
  const opensText = !hasText && !group.text.endsWith(":");
  return opensText || isTitleCase(group.text) || next.marker === "item" || endsLikeProse(next.text);
}

/** The first heading is the title where nothing but bylines and labels stands before it. */
function markTitle(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ kind }) => kind !== "boilerplate" && kind !== "byline");
  return blocks.map((block, i) =>
    i === first && block.kind === "heading" ? { ...block, level: 1 } : block,
  );
}

/** Labels after the last label of the page head nothing: "Book a consultation", "Business". */
function dropLooseEnd(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(({ kind }) => kind !== "heading" && kind !== "boilerplate");
  const hasPage = blocks.slice(last + 1).some(({ kind }) => kind === "boilerplate");
  return last < 0 || !hasPage
    ? blocks
    : blocks.map((block, i) =>
        i > last && block.kind === "heading" ? { ...block, kind: "boilerplate", level: 0 } : block,
      );
}
