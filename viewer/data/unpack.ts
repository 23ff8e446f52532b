import { gunzipSync, strFromU8 } from "fflate";
import { READER_BLOCK, VIEW_BLOCKS, type ViewBlockName } from "../../src/model/view.ts";
import { BrokenData } from "./read.ts";

/** The JSON text of each block of the page's data. A block may be unpacked only when it is first asked for. */
export type Blocks = { readonly [name in ViewBlockName]: string };

/** The blocks of a page, of which the first picture needs only one. */
export interface PageBlocks extends Blocks {
  /** Unpacks the others beside the page's own work, so that they are there before they are asked for. */
  readonly unpackAhead: () => Promise<void>;
}

/**
 * Reads the data blocks of the page. The view is unpacked at once; evidence and texts ahead of their use if there is time, else
 * on the spot. Throws {@link BrokenData} where a block is missing.
 */
export async function readBlocks(page: Document): Promise<PageBlocks> {
  const [view, evidence, texts] = VIEW_BLOCKS.map((name) => readBlock(page, name));
  if (view === undefined || evidence === undefined || texts === undefined)
    throw new BrokenData("a block is missing");
  await view.ahead();
  return {
    view: view.text(),
    get evidence() {
      return evidence.text();
    },
    get texts() {
      return texts.text();
    },
    unpackAhead: async () => {
      await texts.ahead();
      await evidence.ahead();
    },
  };
}

/** How to get the script that reads articles; null where the page does not hold it. */
export function findReader(page: Document): (() => Promise<string>) | null {
  const element = page.getElementById(READER_BLOCK);
  return element ? async () => await gunzip(element.textContent ?? "") : null;
}

/** A block that is unpacked once: in time by the browser's own stream, or at once. */
interface LazyBlock {
  readonly text: () => string;
  readonly ahead: () => Promise<void>;
}

function readBlock(page: Document, name: ViewBlockName): LazyBlock {
  const element = page.getElementById(`claimgraph-${name}`);
  if (!element) throw new BrokenData(`no block "${name}"`);
  let made: string | null = null;
  const content = (): string => element.textContent ?? "";
  if (element.dataset["encoding"] !== "gzip-base64")
    return { text: content, ahead: async () => undefined };
  return {
    text: () => {
      made ??= strFromU8(gunzipSync(bytesOf(content())));
      return made;
    },
    ahead: async () => {
      if (made !== null) return;
      const text = await gunzip(content());
      made ??= text;
    },
  };
}

/** Unpacks beside the page's own work. */
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
