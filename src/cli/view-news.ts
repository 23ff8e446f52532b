import type { ServerResponse } from "node:http";
import { READER_BLOCK, readerBlock } from "../model/view.ts";
import { MANIFEST } from "../store/index.ts";
import type { Effects } from "./effects.ts";

/** The address that tells of new builds, as server-sent events. No file of a graph begins with a dot. */
export const NEWS = "/.news";
/** Milliseconds between two looks at the graph's list of files. */
const PAUSE = 1000;
/** A page's policy stands in its first bytes. */
const HEAD = 4096;
const POLICY_END = "base-uri 'none'; form-action 'none'\">";

/** Sends an event `build` whenever another graph stands in the folder, until the page goes away or the server ends. */
export async function tellNews(
  response: ServerResponse,
  headers: { readonly [name: string]: string },
  out: string,
  { files, stop }: Effects,
): Promise<void> {
  const manifest = async (): Promise<string | null> => {
    try {
      return new TextDecoder().decode(await files.read(`${out}/${MANIFEST}`));
    } catch {
      return null;
    }
  };
  response.writeHead(200, { ...headers, "Content-Type": "text/event-stream; charset=utf-8" });
  response.write(": listening\n\n");
  let before = await manifest();
  const timer = setInterval(() => {
    void manifest().then((now) => {
      // In the middle of a change there is none: the next look tells.
      if (now === null || now === before) return;
      before = now;
      response.write("event: build\ndata: new\n\n");
    });
  }, PAUSE);
  const end = (): void => clearInterval(timer);
  response.on("close", end);
  stop.addEventListener("abort", end);
}

/**
 * A page that may ask this server, and nobody else, for news: its own policy forbids all connections, and a header could
 * only tighten it. With a reader it can also read articles, which it otherwise has only where it was built so. A page
 * without our policy stays as it is.
 */
export function listeningPage(page: Uint8Array, reader: string | null): readonly Uint8Array[] {
  const head = new TextDecoder("latin1").decode(page.subarray(0, HEAD));
  const at = head.indexOf(POLICY_END);
  if (at < 0) return [page];
  const end = at + POLICY_END.length;
  const meta = `connect-src 'self'; ${POLICY_END}\n<meta name="claimgraph-news" content="${NEWS}">`;
  const hasOwn = Buffer.from(page.buffer, page.byteOffset, page.length).includes(
    `id="${READER_BLOCK}"`,
  );
  const block = reader === null || hasOwn ? "" : `\n${readerBlock(reader)}`;
  return [page.subarray(0, at), new TextEncoder().encode(meta + block), page.subarray(end)];
}
