import type { AnnotatedDocument } from "../model/annotation.ts";
import type { Chunk } from "../model/chunk.ts";
import { cleanForXml, escapeAttribute } from "./escape.ts";
import { joinChunks } from "./files.ts";
import {
  BELOW,
  type DrawnArc,
  type DrawnTree,
  layOutTree,
  type PlacedWord,
} from "./tree-layout.ts";

/** A document to draw, and the chunks to underline in it. */
export interface DrawnDocument {
  readonly annotated: AnnotatedDocument;
  readonly chunks: readonly Chunk[];
}

const MARGIN = 24;
const CAPTION = 34;
const GAP = 30;

interface Row {
  readonly caption: string;
  readonly tree: DrawnTree;
  readonly top: number;
}

/**
 * The dependency trees of all sentences as one SVG picture, a row a sentence: arcs from head to dependent above the words; part of
 * speech, Penn tag and lemma below. A doubtful arc is drawn in dashes. It holds no scripts, links or outside resources, and all text is escaped.
 */
export function writeTreeSvg(documents: readonly DrawnDocument[]): Generator<string> {
  return joinChunks(drawRows(rowsOf(documents)));
}

function rowsOf(documents: readonly DrawnDocument[]): readonly Row[] {
  const rows: Row[] = [];
  let top = MARGIN;
  for (const { annotated, chunks } of documents) {
    annotated.sentences.forEach((sentence, index) => {
      const tree = layOutTree(annotated, sentence, chunks);
      rows.push({ caption: `${annotated.document.source.path} · ${index + 1}`, tree, top });
      top += CAPTION + tree.height + GAP;
    });
  }
  return rows;
}

function* drawRows(rows: readonly Row[]): Generator<string, void, undefined> {
  const width = rows.reduce((most, { tree }) => Math.max(most, tree.width), 400) + 2 * MARGIN;
  const last = rows.at(-1);
  const height = last === undefined ? 80 : last.top + CAPTION + last.tree.height + MARGIN;
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${size}>\n`;
  yield `<title>Dependency trees</title>\n${STYLE}${ARROW}<rect class="page" width="100%" height="100%"/>\n`;
  for (const row of rows) yield drawRow(row);
  if (last === undefined) yield textAt(MARGIN, 44, "caption", "No sentences.");
  yield "</svg>\n";
}

const STYLE = `<style>
  .page { fill: #fff }
  text { font-family: "DejaVu Sans", Verdana, sans-serif; text-anchor: middle; white-space: pre }
  .caption { font-size: 11px; fill: #667; text-anchor: start }
  .word { font-size: 15px; fill: #111 }
  .upos { font-size: 10px; fill: #1f5f8b; font-weight: bold }
  .xpos { font-size: 10px; fill: #667 }
  .lemma { font-size: 11px; fill: #667; font-style: italic }
  .label { font-size: 10px; fill: #333; stroke: #fff; stroke-width: 4px; stroke-linejoin: round; paint-order: stroke }
  .arc { fill: none; stroke: #7a8699; stroke-width: 1.2 }
  .doubtful { stroke-dasharray: 4 3 }
  .noun { stroke: #2a7f62; stroke-width: 2.5 }
  .verb { stroke: #b0562a; stroke-width: 2.5 }
</style>
`;
const ARROW = `<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
<path d="M0 0.5 L8 4 L0 7.5 Z" fill="#7a8699"/></marker></defs>
`;

function drawRow({ caption, tree, top }: Row): string {
  const parts = [
    textAt(0, 12, "caption", caption),
    `<g transform="translate(0 ${CAPTION})">\n`,
    ...tree.arcs.map((arc) => drawArc(arc, tree.baseline)),
    ...tree.words.map((word) => drawWord(word, tree.baseline)),
    ...tree.underlines.map(
      ({ kind, from, to }) =>
        `<path class="${kind}" d="M${from} ${tree.baseline + BELOW.underline} H${to}"/>\n`,
    ),
    "</g>\n",
  ];
  return `<g transform="translate(${MARGIN} ${top})">\n${parts.join("")}</g>\n`;
}

/** How far above the words' line arcs end, and the radius of their corners. */
const ABOVE_WORDS = 20;
const CORNER = 7;

function drawArc({ from, to, height, label, isDoubtful }: DrawnArc, baseline: number): string {
  const foot = baseline - ABOVE_WORDS;
  const top = foot - height;
  const way = Math.sign(to - from);
  const path =
    way === 0
      ? `M${to} ${top} V${foot}`
      : [
          `M${from} ${foot} V${top + CORNER}`,
          `Q${from} ${top} ${from + way * CORNER} ${top}`,
          `H${to - way * CORNER}`,
          `Q${to} ${top} ${to} ${top + CORNER} V${foot}`,
        ].join(" ");
  const kind = isDoubtful ? "arc doubtful" : "arc";
  const line = `<path class="${kind}" d="${path}" marker-end="url(#arrow)"/>\n`;
  return line + textAt((from + to) / 2, top + (way === 0 ? -4 : 3.5), "label", label);
}

function drawWord({ x, text, upos, xpos, lemma }: PlacedWord, baseline: number): string {
  const rows = [
    textAt(x, baseline, "word", text),
    textAt(x, baseline + BELOW.upos, "upos", upos),
    textAt(x, baseline + BELOW.xpos, "xpos", xpos),
    textAt(x, baseline + BELOW.lemma, "lemma", lemma),
  ];
  return rows.join("");
}

function textAt(x: number, y: number, kind: string, text: string): string {
  return `<text class="${kind}" x="${x}" y="${y}">${escapeAttribute(cleanForXml(text).text)}</text>\n`;
}
