import type { ViewGraph } from "./decode.ts";
import { readGexf } from "./from-gexf.ts";
import { readGraphJson } from "./from-json.ts";
import { isLines, readLines } from "./from-lines.ts";
import { assemble } from "./opened.ts";
import { BrokenData } from "./read.ts";

/** The graph of a file by its beginning: XML is GEXF, `{` is JSON, or JSON lines. Throws {@link BrokenData} with the place of the fault. */
export function openGraphFile(name: string, content: string): ViewGraph {
  const begin = content.replace(/^\uFEFF/, "").trimStart();
  if (begin.startsWith("<")) return assemble(readGexf(begin, name));
  if (!begin.startsWith("{")) throw new BrokenData(`${name}: neither JSON nor GEXF`);
  if (isLines(begin)) return assemble(readLines(begin, name));
  try {
    return assemble(readGraphJson(begin, name));
  } catch (error) {
    if (error instanceof SyntaxError) throw new BrokenData(error.message);
    throw error;
  }
}
