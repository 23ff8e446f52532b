import { colorOf } from "./communities.ts";
import { relationWords } from "./facts.ts";
import type { GraphIndex } from "./graph-index.ts";
import { colorFor, OUTLINES, type Point, STAGE_COLORS, shapeFor } from "./palette.ts";
import { type LabelCandidate, nodeBox, orderAnchors, placeLabels } from "./place-labels.ts";
import type { ColorBy, Pin } from "./state.ts";
import { lookOf, type Visible } from "./visible.ts";

/** What a drawing shows beside the graph. */
export interface Drawing {
  readonly visible: Visible;
  readonly pins: readonly Pin[];
  readonly theme: "light" | "dark";
  readonly colorBy: ColorBy;
  readonly width: number;
  readonly height: number;
  /** Width of words in a font of so many pixels. */
  readonly measure: (text: string, size: number, isBold: boolean) => number;
  /** Entities and lines tell their ids, as `data-id`. */
  readonly hasIds?: boolean;
}

const MARGIN = 70;
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const DASHES = { solid: "", dashed: ' stroke-dasharray="9 5"', dotted: ' stroke-dasharray="2 4"' };
/** Longer names are cut, as on the stage. */
const MOST_CHARACTERS = 28;

/** The visible part of the graph as an SVG picture with real text, whatever the camera shows. */
export function drawSvg(index: GraphIndex, drawing: Drawing): string {
  const { visible, theme, colorBy, width, height, hasIds = false } = drawing;
  const told = (id: string): string => (hasIds ? ` data-id="${escape(id)}"` : "");
  const colors = STAGE_COLORS[theme];
  const places = placeNodes(index, drawing);
  const lines = [...visible.lines].flatMap(([key, line]) => {
    const [a, b] = [places.get(line.a), places.get(line.b)];
    if (!a || !b) return [];
    const look = lookOf(line);
    const color = look.isDenied ? colors.denied : colors.edge;
    const title = line.edges
      .map(({ predicate, type }) => predicate ?? relationWords(type))
      .join(", ");
    const style = `fill="none" stroke="${color}" stroke-width="${Math.min(5, 0.6 + 0.7 * Math.sqrt(look.weight)).toFixed(2)}"${DASHES[look.dash]}`;
    const heads = `${look.forward ? ` marker-end="url(#head)"` : ""}${look.backward ? ` marker-start="url(#head)"` : ""}`;
    return [
      `<path d="${wayOf(a, b)}" ${style}${heads}${told(key)}><title>${escape(title)}</title></path>`,
    ];
  });
  const nodes = [...places].map(([id, { x, y, radius }]) => {
    const node = index.nodes.get(id);
    const points = OUTLINES[shapeFor(node?.color ?? "")]
      .map((point: Point) => `${fixed(x + point[0] * radius)},${fixed(y + point[1] * radius)}`)
      .join(" ");
    const title = `${node?.entity.name ?? ""}, ${node?.entity.type ?? ""}`;
    return `<polygon points="${points}" fill="${colorFor(colorOf(index, node, colorBy), theme)}" stroke="${colors.ground}"${told(id)}><title>${escape(title)}</title></polygon>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">`,
    `<defs><marker id="head" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path d="M0 1L10 5L0 9z" fill="${colors.edge}"/></marker></defs>`,
    `<rect width="${width}" height="${height}" fill="${colors.ground}"/>`,
    `<g class="lines">${lines.join("\n")}</g>`,
    `<g class="nodes">${nodes.join("\n")}</g>`,
    `<g class="names">${names(index, drawing, places).join("\n")}</g>`,
    "</svg>\n",
  ].join("\n");
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function placeNodes(
  index: GraphIndex,
  { visible, pins, width, height }: Drawing,
): ReadonlyMap<string, Disc> {
  const moved = new Map(pins.map((pin) => [pin.id, pin]));
  const nodes = index.graph.nodes
    .filter(({ id }) => visible.nodes.has(id))
    .map((node) => ({ id: node.id, size: node.size, ...pointOf(moved.get(node.id) ?? node) }));
  const [left, right] = extent(nodes.map(({ x }) => x));
  const [low, high] = extent(nodes.map(({ y }) => y));
  const scale = Math.min(
    (width - 2 * MARGIN) / Math.max(1, right - left),
    (height - 2 * MARGIN) / Math.max(1, high - low),
  );
  return new Map(
    nodes.map(({ id, x, y, size }) => [
      id,
      {
        x: width / 2 + (x - (left + right) / 2) * scale,
        y: height / 2 - (y - (low + high) / 2) * scale,
        radius: Math.max(2, Math.min(28, size * Math.min(1.2, scale))),
      },
    ]),
  );
}

function pointOf({ x, y }: { readonly x: number; readonly y: number }): {
  readonly x: number;
  readonly y: number;
} {
  return { x, y };
}

function extent(values: readonly number[]): readonly [number, number] {
  return [
    values.reduce((one, two) => Math.min(one, two), Number.POSITIVE_INFINITY),
    values.reduce((one, two) => Math.max(one, two), Number.NEGATIVE_INFINITY),
  ];
}

/** From rim to rim; a thing's relation with itself is an arc above it. */
function wayOf(a: Disc, b: Disc): string {
  if (a === b) {
    const [x, y, r] = [a.x + a.radius * 0.7, a.y - a.radius * 0.7, 9];
    return `M${fixed(x - 2)} ${fixed(y - 4)}a${r} ${r} 0 1 1 6 6`;
  }
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const [from, to] = [a.radius + 2, length - b.radius - 2];
  return `M${fixed(a.x + dx * from)} ${fixed(a.y + dy * from)}L${fixed(a.x + dx * to)} ${fixed(a.y + dy * to)}`;
}

function names(
  index: GraphIndex,
  { theme, width, height, measure }: Drawing,
  places: ReadonlyMap<string, Disc>,
): readonly string[] {
  const colors = STAGE_COLORS[theme];
  const sizes = new Map<string, number>();
  const candidates = index.ranked.flatMap((id): readonly LabelCandidate[] => {
    const disc = places.get(id);
    if (!disc) return [];
    const share = (index.rank.get(id) ?? 0) / Math.max(1, index.ranked.length);
    const size = Math.round(11.5 + 6 * Math.max(0, 1 - share * 3) ** 1.5);
    sizes.set(id, size);
    const text = nameOf(index, id);
    const ways = (index.edgesOf.get(id) ?? []).flatMap((edge) => {
      const other = places.get(edge.subject === id ? edge.object : edge.subject);
      return other ? [{ x: other.x - disc.x, y: other.y - disc.y }] : [];
    });
    return [
      {
        id,
        ...disc,
        width: measure(text, size, size > 14),
        height: size * 1.25,
        anchors: orderAnchors(ways),
      },
    ];
  });
  const obstacles = [...places.values()].flatMap(({ x, y, radius }) => nodeBox(x, y, radius));
  return placeLabels(candidates, obstacles, { width, height }, new Map()).map((label) => {
    const size = sizes.get(label.id) ?? 12;
    const y = fixed((label.top + label.bottom) / 2 + size * 0.35);
    return `<text x="${fixed(label.left)}" y="${y}" font-size="${size}"${size > 14 ? ' font-weight="600"' : ""} fill="${colors.text}" stroke="${colors.ground}" stroke-width="4" paint-order="stroke">${escape(nameOf(index, label.id))}</text>`;
  });
}

function nameOf(index: GraphIndex, id: string): string {
  const chars = Array.from((index.nodes.get(id)?.entity.name ?? id).replace(/\s+/g, " "));
  return chars.length <= MOST_CHARACTERS
    ? chars.join("")
    : `${chars.slice(0, MOST_CHARACTERS - 1).join("")}\u2026`;
}

/** Text for XML: markup escaped, and what XML cannot hold replaced. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
