import type { ViewGraph } from "./decode.ts";
import { readGexf } from "./from-gexf.ts";
import { readGraphJson } from "./from-json.ts";
import { assemble } from "./opened.ts";
import { BrokenData } from "./read.ts";

/** The graph of a file by its beginning: XML is GEXF, `{` is JSON. Throws {@link BrokenData} with the place of the fault. */
export function openGraphFile(name: string, content: string): ViewGraph {
  const begin = content.replace(/^\uFEFF/, "").trimStart();
  if (begin.startsWith("<")) return assemble(readGexf(begin, name));
  if (!begin.startsWith("{")) throw new BrokenData(`${name}: neither JSON nor GEXF`);
  try {
    return assemble(readGraphJson(begin, name));
  } catch (error) {
    if (error instanceof SyntaxError) throw new BrokenData(error.message);
    throw error;
  }
}
