import type { Block, BlockKind, Mark } from "../model/document.ts";
import { boilerplateOf } from "./boilerplate.ts";
import { parseByline } from "./bylines.ts";
import { trimSpan } from "./lines.ts";

/** Words of one block before it has a place in the text; its marks count from the start of its own text. */
export interface Piece {
  readonly kind: BlockKind;
  /** Heading level 1-6; depth of an item from 1; else 0. */
  readonly level: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A text put together from pieces. */
export interface Layout {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
}

/**
 * The text that a reader of marked-up pieces sees: pieces one below the other, a blank line between them, none within a
 * list or table. Empty pieces are left out.
 */
export function layOut(pieces: readonly Piece[]): Layout {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  let at = 0;
  let previous: Piece | null = null;
  for (const piece of pieces.map(trimPiece)) {
    if (piece.text === "") continue;
    const gap = previous === null ? "" : gapBetween(previous, piece);
    const start = at + gap.length;
    parts.push(gap, piece.text);
    at = start + piece.text.length;
    blocks.push(toBlock(piece, start));
    for (const mark of piece.marks) {
      marks.push({ kind: mark.kind, start: start + mark.start, end: start + mark.end });
    }
    previous = piece;
  }
  return { text: parts.join(""), blocks, marks };
}

function gapBetween(previous: Piece, piece: Piece): string {
  const isRun = piece.kind === previous.kind && (piece.kind === "item" || piece.kind === "table");
  return isRun ? "\n" : "\n\n";
}

/** Code and tables say themselves what they are; any other block may turn out to be a button or a byline. */
function toBlock(piece: Piece, start: number): Block {
  const { text } = piece;
  const end = start + text.length;
  if (piece.kind === "code" || piece.kind === "table" || piece.kind === "boilerplate") {
    return { start, end, kind: piece.kind, level: 0 };
  }
  if (boilerplateOf(text) !== null) return { start, end, kind: "boilerplate", level: 0 };
  const isByline = piece.kind === "paragraph" && parseByline(text) !== null;
  return { start, end, kind: isByline ? "byline" : piece.kind, level: piece.level };
}

function trimPiece(piece: Piece): Piece {
  const { text } = piece;
  const { start, end } = trimSpan(text, { start: 0, end: text.length });
  const marks = piece.marks.flatMap((mark) => {
    const from = Math.max(mark.start, start) - start;
    const to = Math.min(mark.end, end) - start;
    return from < to ? [{ kind: mark.kind, start: from, end: to }] : [];
  });
  return { ...piece, text: text.slice(start, end), marks };
}
