import { VIEW_BLOCKS, type ViewBlockName } from "../../src/model/view.ts";
import { BrokenData } from "./read.ts";

/** The JSON text of each block of the page's data. */
export type Blocks = { readonly [name in ViewBlockName]: string };

/** Reads the data blocks of the page, unpacking those that are compressed. */
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

async function gunzip(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return await new Response(stream).text();
}
