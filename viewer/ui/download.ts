import { EXPORTERS, writePage } from "../../src/export/index.ts";
import { drawSvg, markdownOf, pinnedPart, visiblePart } from "../state/index.ts";
import type { Page } from "./page.ts";

/** What the visible part can be saved as, in the order of the menu. */
export const DOWNLOADS = [
  "html",
  "png",
  "png2",
  "png4",
  "svg",
  "markdown",
  "csv",
  "gexf",
  "graphml",
  "json",
  "jsonl",
] as const;

/** A kind of file that the page saves. */
export type Download = (typeof DOWNLOADS)[number];

/** Size of a picture, in CSS pixels: the layout's own shape. */
const WIDTH = 1600;
const HEIGHT = 1000;
const SCALES: { readonly [download: string]: number } = { png: 1, png2: 2, png4: 4 };

/** Saves the visible part as files of one kind, by the same writers as `build`; `markdown` holds what is selected. */
export async function save(page: Page, kind: Download): Promise<void> {
  const { index, store, graph } = page;
  const visible = store.visible.peek();
  const scale = SCALES[kind];
  if (scale !== undefined) return offer("graph.png", await rasterise(pictureOf(page), scale));
  if (kind === "svg") return offer("graph.svg", blobOf([pictureOf(page)], "image/svg+xml"));
  if (kind === "html") return offer("graph.html", blobOf(writePageOf(page), "text/html"));
  if (kind === "markdown") {
    const text = markdownOf(index, visible, graph.documentHeads, store.state.peek().selection);
    return offer("claims.md", blobOf([text], "text/markdown"));
  }
  const exporter = EXPORTERS.get(kind);
  for (const { path, chunks } of exporter?.write(visiblePart(index, visible), {}).files ?? [])
    offer(path, blobOf([...chunks], "text/plain"));
}

/** The visible part as a page like this one; of a graph of which all is visible, the page that `build` writes of it. */
function* writePageOf({ index, store, graph, own }: Page): Generator<string, void, undefined> {
  const visible = store.visible.peek();
  const { nodes, edges } = index.graph;
  const isAll = visible.nodes.size === nodes.length && visible.edges.size === edges.length;
  const part = isAll ? index.graph : visiblePart(index, visible);
  const { template, reader } = own();
  const { title, version, reading, hasTexts } = graph;
  const info = { title, version, reading, reader, hasQuotesOnly: !hasTexts };
  yield* writePage(pinnedPart(part, store.state.peek().pins), template, info);
}

/** The visible part as an SVG picture in the colours of the page; with ids where its parts are to be pressed. */
export function pictureOf({ staged, theme }: Page, hasIds = false): string {
  const { index, store } = staged.peek();
  return drawSvg(index, {
    visible: store.visible.peek(),
    pins: store.state.peek().pins,
    theme: theme.peek(),
    colorBy: store.state.peek().colorBy,
    width: WIDTH,
    height: HEIGHT,
    measure: measureText,
    hasIds,
  });
}

function measureText(text: string, size: number, isBold: boolean): number {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return text.length * size * 0.6;
  canvas.font = `${isBold ? 600 : 400} ${size}px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif`;
  return canvas.measureText(text).width;
}
let canvas: CanvasRenderingContext2D | null = null;

async function rasterise(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(blobOf([svg], "image/svg+xml"));
  image.src = address;
  await image.decode();
  const target = document.createElement("canvas");
  target.width = WIDTH * scale;
  target.height = HEIGHT * scale;
  target.getContext("2d")?.drawImage(image, 0, 0, target.width, target.height);
  URL.revokeObjectURL(address);
  return await new Promise((resolve, reject) => {
    target.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
  });
}

function blobOf(parts: Iterable<string>, type: string): Blob {
  return new Blob([...parts], { type: `${type};charset=utf-8` });
}

/** Hands a file to the reader; the address is given back once the browser has surely taken it. */
function offer(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
