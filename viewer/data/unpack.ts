import { READER_BLOCK, VIEW_BLOCKS, type ViewBlockName } from "../../src/model/view.ts";
import { BrokenData } from "./read.ts";

/** The JSON text of each block of the page's data. */
export type Blocks = { readonly [name in ViewBlockName]: string };

/** Reads the data blocks of the page, unpacking those that are compressed. Throws {@link BrokenData} where one is missing. */
export async function readBlocks(page: Document): Promise<Blocks> {
  const [view, evidence, texts] = await Promise.all(
    VIEW_BLOCKS.map((name) => readBlock(page, name)),
  );
  if (view === undefined || evidence === undefined || texts === undefined)
    throw new BrokenData("a block is missing");
  return { view, evidence, texts };
}

async function readBlock(page: Document, name: ViewBlockName): Promise<string> {
  const element = page.getElementById(`claimgraph-${name}`);
  if (!element) throw new BrokenData(`no block "${name}"`);
  const content = element.textContent ?? "";
  return element.dataset["encoding"] === "gzip-base64" ? await gunzip(content) : content;
}

/** How to get the script that reads articles; null where the page does not hold it. */
export function findReader(page: Document): (() => Promise<string>) | null {
  const element = page.getElementById(READER_BLOCK);
  return element ? async () => await gunzip(element.textContent ?? "") : null;
}

async function gunzip(base64: string): Promise<string> {
  const stream = new Blob([bytesOf(base64)]).stream();
  return await new Response(stream.pipeThrough(new DecompressionStream("gzip"))).text();
}

/** The bytes that base64 stands for. A loop: `Uint8Array.from` with a function takes twenty times as long. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const chars = atob(base64);
  const bytes = new Uint8Array(chars.length);
  for (let at = 0; at < chars.length; at++) bytes[at] = chars.charCodeAt(at);
  return bytes;
}
