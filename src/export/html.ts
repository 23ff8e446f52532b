import { gzipSync } from "fflate";
import type { KnowledgeGraph } from "../model/graph.ts";
import { readerBlock, VIEW_BLOCKS } from "../model/view.ts";
import { encodeView, type HtmlInfo } from "./view-payload.ts";

/** What goes into the page beside the graph. */
export interface PageInfo extends HtmlInfo {
  /** The packed script that lets the page read articles itself; absent or null for a page that cannot. */
  readonly reader?: string | null;
}

/** Where the prebuilt page wants its data. */
const DATA_PLACE = "<!--claimgraph-data-->";
/** Up to this many characters the data stands as it is; above, it is compressed. */
const PLAIN_LIMIT = 2_000_000;
/** Bytes a base64 step: a multiple of three, so that steps join without padding. */
const BASE64_STEP = 3 * 8192;

/**
 * The graph as one HTML file that works offline: the prebuilt `template` with the data inserted as JSON blocks. The
 * template's security policy names its script and style by hash; data blocks are never run and need none.
 * Chunks join to the file; the same graph gives the same bytes. Throws on a template without a place for data.
 */
export function* writeHtml(
  graph: KnowledgeGraph,
  template: string,
  info: PageInfo,
): Generator<string, void, undefined> {
  const at = template.indexOf(DATA_PLACE);
  if (at < 0) throw new Error("The viewer's template has no place for data.");
  const parts = [template.slice(0, at), template.slice(at + DATA_PLACE.length)] as const;
  yield* writePage(graph, parts, info);
}

/** The same with a template that was already cut at its place for data, as a page that saves itself knows it. */
export function* writePage(
  graph: KnowledgeGraph,
  [before, after]: readonly [before: string, after: string],
  info: PageInfo,
): Generator<string, void, undefined> {
  const payload = encodeView(graph, info);
  const texts = {
    view: JSON.stringify(payload.view),
    evidence: payload.evidence.map((block) => JSON.stringify(block)).join("\n"),
    texts: JSON.stringify(payload.texts),
  };
  const blocks = VIEW_BLOCKS.map((name) => ({ name, json: texts[name] }));
  const size = blocks.reduce((sum, block) => sum + block.json.length, 0);
  yield before;
  for (const { name, json } of blocks) {
    const packed = size > PLAIN_LIMIT;
    yield `<script type="application/json" id="claimgraph-${name}"${packed ? ' data-encoding="gzip-base64"' : ""}>`;
    if (packed) yield* toBase64(gzipSync(new TextEncoder().encode(json), { level: 9, mtime: 0 }));
    else yield escapeScript(json);
    yield "</script>\n";
  }
  const reader = info.reader ?? null;
  if (reader !== null) yield `${readerBlock(reader)}\n`;
  yield after;
}

/** JSON that can stand inside a script element: no `<`, which could end it, and none of the two line ends of JavaScript. */
export function escapeScript(json: string): string {
  return json.replace(
    /[<\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function* toBase64(bytes: Uint8Array): Generator<string, void, undefined> {
  for (let at = 0; at < bytes.length; at += BASE64_STEP)
    yield btoa(String.fromCharCode(...bytes.subarray(at, at + BASE64_STEP)));
}
